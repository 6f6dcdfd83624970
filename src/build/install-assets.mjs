// Installs what the build needs and what the sandbox serves to browsers, only what is missing or made from another lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

for (const folder of [join(here, 'npm'), join(here, '..', 'sandbox', 'npm')]) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.longview-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
  const { status, error } = spawnSync(npm, ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm could not be started: ${error.message}. Node 20.19 or newer with npm is needed.`);
  if (error || status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

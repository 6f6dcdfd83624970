// Runs every src/test/js/*.test.js with Node's test runner. Fails when there is none: a missing suite is not a passing one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'src', 'test', 'js');
const tests = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.test.js'))
      .sort()
  : [];
if (tests.length === 0) {
  console.error(`No JavaScript test found in ${folder}`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--test', ...tests.map((name) => join(folder, name))], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);

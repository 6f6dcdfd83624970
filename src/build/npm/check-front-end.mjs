// Checks format, rules and types of all scripts: node check-front-end.mjs [--fix]. What it finds is told by file, line and column. See docs/decisions/0043.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './types.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const modules = join(here, 'node_modules');
const fix = process.argv.includes('--fix');
const SCRIPTS = 'src/main/resources/js/longview';
const SOURCES = ['src/main/resources/js', 'src/sandbox/resources/theme', 'src/build', 'src/bench/browser', 'src/test/js'];
const SUPPRESSIONS = join(here, 'suppressions.json');

function run(tool, args) {
  const { status, error } = spawnSync(process.execPath, [join(modules, tool), ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

const scripts = SOURCES.map((folder) => `${folder}/**/*.{js,mjs}`);
const formatted = run('prettier/bin/prettier.cjs', [
  '--config',
  join(here, 'prettier.json'),
  '--log-level',
  'warn',
  fix ? '--write' : '--check',
  ...scripts,
]);
const options = ['--config', join(here, 'eslint.config.mjs'), '--suppressions-location', SUPPRESSIONS, '--max-warnings', '0'];
const ruled = run('eslint/bin/eslint.js', [...options, ...(fix ? ['--fix', '--prune-suppressions'] : []), ...SOURCES]);
const found = faults(join(root, SCRIPTS), join(root, 'target', 'longview-types'), join(modules, 'typescript/bin/tsc'));
found.forEach((fault) => console.error(`${SCRIPTS}/${fault}`));
if (!formatted) console.error('Some scripts are not formatted: node src/build/npm/check-front-end.mjs --fix formats them.');
process.exit(formatted && ruled && found.length === 0 ? 0 : 1);

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import test, { beforeEach, afterEach } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../build/install-assets.mjs', import.meta.url));
const windows = process.platform === 'win32' && 'the pretended npm is a shell script';
let root;
let lock;
let others;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'longview-assets-'));
  lock = join(root, 'src', 'sandbox', 'npm', 'package-lock.json');
  mkdirSync(join(root, 'src', 'build'), { recursive: true });
  mkdirSync(dirname(lock), { recursive: true });
  copyFileSync(script, join(root, 'src', 'build', 'install-assets.mjs'));
  others = join(root, 'src', 'build', 'npm');
  mkdirSync(others);
  writeFileSync(join(others, 'package-lock.json'), '{}');
  writeFileSync(lock, '{"first": true}');
  npm('rm -rf node_modules; mkdir node_modules');
});

afterEach(() => rmSync(root, { recursive: true }));

/** An npm that notes how it was called and then does that. */
function npm(act) {
  const program = join(root, 'npm');
  writeFileSync(program, `#!/bin/sh\necho "$@" >> '${join(root, 'calls')}'\n${act}\n`);
  chmodSync(program, 0o755);
}

function install() {
  const env = { ...process.env, PATH: root + delimiter + process.env.PATH };
  return spawnSync(process.execPath, [join(root, 'src', 'build', 'install-assets.mjs')], { env }).status;
}

const calls = () => (existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : []);

test('what is missing is installed, from the cache where it can', { skip: windows }, () => {
  assert.equal(install(), 0);
  assert.equal(calls().length, 2);
  for (const call of calls()) assert.match(call, /^ci .*--prefer-offline/);
  for (const folder of [dirname(lock), others]) assert.ok(existsSync(join(folder, 'node_modules')), folder);
});

test('a lock file that was only touched installs nothing', { skip: windows }, () => {
  install();
  utimesSync(lock, new Date(), new Date(Date.now() + 60_000));

  assert.equal(install(), 0);
  assert.equal(calls().length, 2);
});

test('another lock file installs anew, whatever its date', { skip: windows }, () => {
  install();
  writeFileSync(lock, '{"second": true}');
  utimesSync(lock, new Date(0), new Date(0));

  assert.equal(install(), 0);
  assert.equal(calls().length, 3);
});

test('an npm that fails or is killed fails the build, and is asked again', { skip: windows }, () => {
  npm('mkdir -p node_modules; exit 7');
  assert.equal(install(), 7);
  npm('kill -9 $$');
  assert.equal(install(), 1);
  assert.equal(calls().length, 2);
});

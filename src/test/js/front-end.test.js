import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { Linter } from '../../build/npm/node_modules/eslint/lib/api.js';
import { size } from '../../build/npm/size.mjs';
import { asModule, faults } from '../../build/npm/types.mjs';
import { ROOT } from './support/amd.mjs';

const TSC = join(ROOT, 'src/build/npm/node_modules/typescript/bin/tsc');
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'longview-types-of-'));
  mkdirSync(join(folder, 'sources'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** What the type checker says of modules, given as {name: text}. */
function check(modules) {
  for (const name in modules) writeFileSync(join(folder, 'sources', name + '.js'), modules[name]);
  return faults(join(folder, 'sources'), join(folder, 'longview-types'), TSC);
}

const sums = "define('longview/sums', [], () => {\n  const add = (a, b = 0) => Number(a) + b;\n  return { add };\n});\n";

test('what a module answers is known where another asks for it', () => {
  const user = "define('longview/user', ['longview/sums'],\n  ({ add }) => {\n    return { twice: (n) => add(n, n) };\n  });\n";
  assert.deepEqual(check({ sums, user }), []);
});

test('a name that a module does not have is told with its file, line and column', () => {
  const user = "define('longview/user', ['longview/sums'],\n  (sums) => {\n    return { twice: (n) => sums.plus(n, n) };\n  });\n";
  const found = check({ sums, user });
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0], /^user\.js:3:33: error TS2339: Property 'plus' does not exist/);
});

test('a function that hides what a module was given by the same name is told', () => {
  const user = "define('longview/user', ['longview/sums'], (sums) => {\n  function sums() {}\n  return { sums };\n});\n";
  assert.match(check({ sums, user }).join('\n'), /user\.js:2:12: error TS2300: Duplicate identifier 'sums'/);
});

test('a number where a text is meant is told', () => {
  const user = "define('longview/user', ['longview/sums'], ({ add }) => ({ loud: add(1, 2).toUpperCase() }));\n";
  assert.match(check({ sums, user }).join('\n'), /^user\.js:1:\d+: error TS2339: Property 'toUpperCase' does not exist on type 'number'/);
});

test('a module keeps its lines, also where it has a folder', () => {
  const text =
    "/** A. */\ndefine('longview/list/a', [\n  'longview/list/b',\n  'longview/sums',\n], (b, { add }) => {\n  return {};\n});\n";
  const lines = asModule('list/a.js', text).split('\n');
  assert.equal(lines[5], '  return {};');
  assert.match(lines[1], /^import d0 from '\.\/b\.js'; import d1 from '\.\.\/sums\.js';/);
});

test('a function of too many lines is told, a factory of a module is not', () => {
  const linter = new Linter();
  const config = [
    { plugins: { longview: { rules: { size } } }, rules: { 'longview/size': ['error', 3] }, languageOptions: { sourceType: 'script' } },
  ];
  const told = (text) => linter.verify(text, config).map(({ line, message }) => `${line} ${message}`);
  assert.deepEqual(told('define("a", [], () => {\n\n\n\n  return 1;\n});'), []);
  assert.deepEqual(told('\nconst long = () => {\n\n\n  return 1;\n};'), ['2 long has 5 lines of at most 3']);
  assert.deepEqual(told('const all = {\n  also() {\n\n\n  },\n};'), ['2 also has 4 lines of at most 3']);
});

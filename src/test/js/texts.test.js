import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { I18N, ROOT, SCRIPTS } from './support/amd.mjs';
import { format } from './support/format.mjs';
import { readProperties } from './support/properties.mjs';

const english = readProperties(join(I18N, 'longview.properties'));
const german = readProperties(join(I18N, 'longview_de.properties'));

function files(folder, pattern) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, pattern) : pattern.test(name) ? [path] : [];
  });
}

const scripts = files(SCRIPTS, /\.js$/)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const others = [
  join(ROOT, 'atlassian-plugin.xml'),
  ...files(join(ROOT, 'src/main/java'), /\.java$/),
  ...files(join(ROOT, 'src/main/resources/templates'), /\.vm$/),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const features = readFileSync(join(ROOT, 'src/main/resources/META-INF/longview/features.tsv'), 'utf8');
const used = new Set([...scripts.matchAll(/I18n\.getText\(\s*'([\w.-]+)'/g)].map((match) => match[1]));

test('every text that a script asks for is there in both languages', () => {
  for (const key of used) {
    assert.ok(english.has(key), `English text for ${key}`);
    assert.ok(german.has(key), `German text for ${key}`);
  }
});

test('every text is used somewhere', () => {
  for (const key of english.keys())
    assert.ok(used.has(key) || others.includes(`"${key}"`) || features.includes(`\t${key}\n`), `${key} is not used`);
});

test('both languages have the same keys and the same arguments', () => {
  assert.deepEqual([...german.keys()], [...english.keys()]);
  const holes = (text) => [...new Set([...text.matchAll(/\{(\d)/g)].map((match) => match[1]))].sort();
  for (const [key, text] of english) assert.deepEqual(holes(german.get(key)), holes(text), key);
});

test('scripts pass as many arguments as the text has', () => {
  for (const [, key, after] of scripts.matchAll(/I18n\.getText\(\s*'([\w.-]+)'([,)])/g)) {
    assert.equal(after === ',', /\{\d/.test(english.get(key)), key);
  }
});

test('texts have no straight apostrophes, which message formats eat', () => {
  for (const texts of [english, german]) for (const [key, text] of texts) assert.ok(!text.includes("'"), key);
});

test('keys are literals, so that Jira can put the text in their place', () => {
  assert.equal([...scripts.matchAll(/I18n\.getText\((?!\s*')/g)].length, 0);
});

test('choices speak for none, one and many', () => {
  assert.equal(format(english.get('longview.lane.count'), 0), 'no initiatives');
  assert.equal(format(english.get('longview.lane.count'), 1), '1 initiative');
  assert.equal(format(english.get('longview.lane.count'), 7), '7 initiatives');
});

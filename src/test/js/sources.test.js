import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT, SCRIPTS } from './support/amd.mjs';

const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(SCRIPTS, name), 'utf8');
const styles = readFileSync(join(ROOT, 'src/main/resources/css/longview.css'), 'utf8');

test('data never becomes markup', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/, name);
});

test('each file defines the module of its name and asks only for modules that exist', () => {
  for (const name of scripts.filter((file) => file !== 'start.js')) {
    const [, id, needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name)) ?? [];
    assert.equal(id, 'longview/' + name.replace('.js', ''));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g)) assert.ok(scripts.includes(need + '.js'), `${name} needs ${need}`);
  }
});

test('the web-resource carries every script and the style sheet', () => {
  const descriptor = readFileSync(join(ROOT, 'atlassian-plugin.xml'), 'utf8');
  for (const name of scripts) assert.ok(descriptor.includes(`js/longview/${name}"`), name);
  assert.ok(descriptor.includes('css/longview.css"'));
});

test('colours are design tokens', () => {
  assert.doesNotMatch(styles.replace(/#000\b/g, ''), /#[0-9a-f]{3,8}\b/i);
  assert.doesNotMatch(styles.replace(/rgba\(0, 0, 0, [.\d]+\)/g, ''), /\b(rgb|hsl)a?\(/i);
});

test('scripts and styles together stay under 60 KB gzip', () => {
  const size = gzipSync(scripts.map(read).join('\n') + styles, { level: 9 }).length;
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

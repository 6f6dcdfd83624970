import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';
import { squeeze } from '../../build/squeeze.mjs';
import { ROOT, SCRIPTS, loader } from './support/amd.mjs';

const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(SCRIPTS, name), 'utf8');
const styles = readFileSync(join(ROOT, 'src/main/resources/css/longview.css'), 'utf8');

const MARKUP = /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|document\.write|\beval\(|new Function|setTimeout\('|\.html\(/;
// single properties through the CSSOM are allowed: a strict content policy lets them pass
const INLINE = /cssText|javascript:|setAttribute\(\s*['"`](style|on)|\.on(click|change|input|key|focus|blur|mouse|pointer|load|error)\w*\s*=[^=]|createElement\(\s*['"`](style|script|link)/i;

test('data never becomes markup', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), MARKUP, name);
});

test('no script, style or handler is put into the page inline', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), INLINE, name);
  for (const bad of ["a.setAttribute('onclick', x)", 'a.style.cssText = x', 'a.onclick = f', "createElement('style')"]) assert.match(bad, INLINE);
  for (const good of ["a.style.setProperty('left', x)", 'a.onclick === f', "a.addEventListener('click', f)"]) assert.doesNotMatch(good, INLINE);
});

test('attributes have literal names, but where elements are made', () => {
  for (const name of scripts) {
    const variable = [...read(name).matchAll(/setAttribute\(\s*([^'"\s][^,]*),/g)].map((match) => match[1]);
    assert.deepEqual(variable, { 'dom.js': ['key', 'key'], 'states.js': ['key'] }[name] ?? [], name);
  }
});

test('where elements are made, styles become properties and handlers become listeners', () => {
  const set = [];
  const node = { style: { setProperty: (...pair) => set.push(pair) }, addEventListener: (...pair) => set.push(pair), setAttribute: (...pair) => set.push(pair), append() {} };
  globalThis.document = { createElement: () => node };
  const { h } = loader()('dom');
  const click = () => {};
  h('i', { style: { left: 3 }, onclick: click, title: 'x' });
  delete globalThis.document;
  assert.deepEqual(set, [['left', '3px'], ['click', click], ['title', 'x']]);
  assert.doesNotMatch(read('dom.js') + read('states.js'), /(shape|make)\('\w+', \{[^}]*\b(style|on\w+):/);
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

test('squeezing takes away comments and indentation only', () => {
  const bare = (text) => text.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '').replace(/^\s*\/\/.*$/gm, '').replace(/\s+/g, ' ').trim();
  for (const name of scripts) {
    assert.equal(bare(squeeze(read(name))), bare(read(name)), name);
    assert.doesNotThrow(() => new vm.Script(squeeze(read(name))), name);
    for (const [text] of read(name).matchAll(/`[^`]*`/g)) assert.doesNotMatch(text, /\n/, `${name} has a template of several lines: ${text}`);
  }
  assert.equal(squeeze('/** Why. */\n  a(); // here\n  // there\n\n  b();\n'), 'a(); // here\nb();\n');
});

test('scripts and styles as they travel together stay under 60 KB gzip', () => {
  const size = gzipSync(squeeze(scripts.map(read).join('\n') + styles), { level: 9 }).length;
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

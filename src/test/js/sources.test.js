import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';
import { script, styles as tidy } from '../../build/minify.mjs';
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

test('minifying renames inside of functions only: modules, needs and texts stay literal', async () => {
  const literal = (text) => [...text.matchAll(/I18n\.getText\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]).sort();
  const calls = (text) => text.split('I18n.getText(').length;
  for (const name of scripts) {
    const small = await script(read(name));
    assert.doesNotThrow(() => new vm.Script(small), name);
    assert.deepEqual(literal(small), literal(read(name)), name);
    assert.equal(calls(small), calls(read(name)), name);
    if (name !== 'start.js') assert.match(small, new RegExp(`define\\("longview/${name.replace('.js', '')}",`), name);
  }
  assert.equal(await script('/** Why. */\nfunction a(long) { return b(long); } // here\n'), 'function a(n){return b(n)}\n');
  assert.equal(tidy('/* Why. */\n  a {\n    left: 0;\n\n  }\n'), 'a {\nleft: 0;\n}\n');
});

test('scripts and styles as they travel together stay under 60 KB gzip', async () => {
  const small = await Promise.all(scripts.map((name) => script(read(name))));
  const size = gzipSync(small.join('') + tidy(styles), { level: 9 }).length;
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

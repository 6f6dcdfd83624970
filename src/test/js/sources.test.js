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
const sheet = (name) => readFileSync(join(ROOT, 'src/main/resources/css', name), 'utf8');
const styles = sheet('longview.css') + sheet('longview-later.css') + sheet('longview-portfolio.css');

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
    assert.deepEqual(variable, { 'dom.js': ['key', 'key'], 'drawing.js': ['key'] }[name] ?? [], name);
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
  assert.doesNotMatch(read('dom.js') + read('drawing.js'), /(shape|make)\('\w+', \{[^}]*\b(style|on\w+):/);
});

test('each file defines the module of its name and asks only for modules that exist', () => {
  for (const name of scripts.filter((file) => !file.endsWith('start.js'))) {
    const [, id, needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name)) ?? [];
    assert.equal(id, 'longview/' + name.replace('.js', ''));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g)) assert.ok(scripts.includes(need + '.js'), `${name} needs ${need}`);
  }
});

const descriptor = readFileSync(join(ROOT, 'atlassian-plugin.xml'), 'utf8');
const part = (key) => [...descriptor.split(`<web-resource key="${key}"`)[1].split('</web-resource>')[0].matchAll(/name="js\/longview\/([^"]+)"/g)].map((match) => match[1]);
const first = part('roadmap-page');
const late = part('roadmap-later');
const above = part('portfolio-page');

test('each script is in one of the three web-resources, and so are the style sheets', () => {
  assert.deepEqual([...first, ...late, ...above].sort(), [...scripts].sort());
  const [before, after, last] = descriptor.split(/<web-resource key="(?:roadmap-later|portfolio-page)"/);
  assert.ok(before.includes('css/longview.css"') && after.includes('css/longview-later.css"') && last.includes('css/longview-portfolio.css"'));
});

test('what a page begins with needs nothing that is loaded later, and all that is asked for later is there', () => {
  for (const name of first.filter((file) => !file.endsWith('start.js'))) {
    const [, , needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g)) assert.ok(first.includes(need + '.js'), `${name} needs ${need}, which is loaded later`);
  }
  for (const name of above.filter((file) => !file.endsWith('start.js'))) {
    const [, , needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g)) assert.ok([...first, ...above].includes(need + '.js'), `${name} needs ${need}, which is loaded later`);
  }
  for (const [, name] of read('page.js').matchAll(/(?:dialog|beside)\('([\w-]+)'/g)) assert.ok(late.includes(name + '.js'), name);
  for (const [tab] of loader()('tabs').filter(([name]) => name !== 'timeline')) assert.ok(late.includes(tab + '.js'), tab);
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
    if (!name.endsWith('start.js')) assert.match(small, new RegExp(`define\\("longview/${name.replace('.js', '')}",`), name);
  }
  assert.equal(await script('/** Why. */\nfunction a(long) { return b(long); } // here\n'), 'function a(n){return b(n)}\n');
  assert.equal(tidy('/* Why. */\n  a b:not(.c), d {\n    left: calc(1px + 2px);\n    content: " a; b "  attr(c);\n\n  }\n'), 'a b:not(.c),d{left:calc(1px + 2px);content:" a; b " attr(c)}\n');
});

async function travelling(names, more = '') {
  const small = await Promise.all(names.map((name) => script(read(name))));
  return gzipSync(small.join('') + more, { level: 9 }).length;
}

test('what a page begins with, scripts and styles, stays under 60 KB gzip', async () => {
  const size = await travelling(first, tidy(sheet('longview.css')));
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

test('what is loaded later, scripts and styles, stays under 60 KB gzip', async () => {
  const size = await travelling(late, tidy(sheet('longview-later.css')));
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

test('what the pages of portfolios add, scripts and styles, stays under 5 KB gzip', async () => {
  const size = await travelling(above, tidy(sheet('longview-portfolio.css')));
  assert.ok(size <= 5 * 1024, `${size} bytes`);
});

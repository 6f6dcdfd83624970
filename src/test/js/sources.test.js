import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { fault, faults } from '../../build/check-scripts.mjs';
import { parse } from '../../build/npm/node_modules/acorn/dist/acorn.mjs';
import { script, styles as tidy } from '../../build/minify.mjs';
import { ROOT, SCRIPTS, loader } from './support/amd.mjs';

const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(SCRIPTS, name), 'utf8');
const sheet = (name) => readFileSync(join(ROOT, 'src/main/resources/css', name), 'utf8');
const styles = sheet('longview.css') + sheet('longview-later.css') + sheet('longview-portfolio.css');

const MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|document\.write|\beval\(|new Function|setTimeout\('|\.html\(/;
// single properties through the CSSOM are allowed: a strict content policy lets them pass
const INLINE =
  /cssText|javascript:|setAttribute\(\s*['"`](style|on)|\.on(click|change|input|key|focus|blur|mouse|pointer|load|error)\w*\s*=[^=]|createElement\(\s*['"`](style|script|link)/i;

test('data never becomes markup', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), MARKUP, name);
});

test('no script, style or handler is put into the page inline', () => {
  for (const name of scripts) assert.doesNotMatch(read(name), INLINE, name);
  for (const bad of ["a.setAttribute('onclick', x)", 'a.style.cssText = x', 'a.onclick = f', "createElement('style')"])
    assert.match(bad, INLINE);
  for (const good of ["a.style.setProperty('left', x)", 'a.onclick === f', "a.addEventListener('click', f)"])
    assert.doesNotMatch(good, INLINE);
});

test('attributes have literal names, but where elements are made', () => {
  for (const name of scripts) {
    const variable = [...read(name).matchAll(/setAttribute\(\s*([^'"\s][^,]*),/g)].map((match) => match[1]);
    assert.deepEqual(variable, { 'dom.js': ['key', 'key'], 'drawing.js': ['key'] }[name] ?? [], name);
  }
});

test('where elements are made, styles become properties and handlers become listeners', () => {
  const set = [];
  const node = {
    style: { setProperty: (...pair) => set.push(pair) },
    addEventListener: (...pair) => set.push(pair),
    setAttribute: (...pair) => set.push(pair),
    append() {},
  };
  globalThis.document = { createElement: () => node };
  const { h } = loader()('dom');
  const click = () => {};
  h('i', { style: { left: 3 }, onclick: click, title: 'x' });
  delete globalThis.document;
  assert.deepEqual(set, [
    ['left', '3px'],
    ['click', click],
    ['title', 'x'],
  ]);
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
const part = (key) =>
  [
    ...descriptor
      .split(`<web-resource key="${key}"`)[1]
      .split('</web-resource>')[0]
      .matchAll(/name="js\/longview\/([^"]+)"/g),
  ].map((match) => match[1]);
const first = part('roadmap-page');
const late = part('roadmap-later');
const above = part('portfolio-page');
const ofAdministrators = part('settings-page');
const everywhere = part('address');

test('each script is in one of the web-resources, and so are the style sheets', () => {
  assert.deepEqual([...first, ...late, ...above, ...ofAdministrators, ...everywhere].sort(), [...scripts].sort());
  const [before, after, last] = descriptor.split(/<web-resource key="(?:roadmap-later|portfolio-page)"/);
  assert.ok(
    before.includes('css/longview.css"') && after.includes('css/longview-later.css"') && last.includes('css/longview-portfolio.css"'),
  );
});

test('what a page begins with needs nothing that is loaded later, and all that is asked for later is there', () => {
  for (const name of first.filter((file) => !file.endsWith('start.js'))) {
    const [, , needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g))
      assert.ok(first.includes(need + '.js'), `${name} needs ${need}, which is loaded later`);
  }
  for (const name of [...above, ...ofAdministrators].filter((file) => !file.endsWith('start.js'))) {
    const [, , needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name));
    for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g))
      assert.ok([...first, ...above, ...ofAdministrators].includes(need + '.js'), `${name} needs ${need}, which is loaded later`);
  }
  for (const [, name] of read('page.js').matchAll(/(?:dialog|beside|app\.part)\('([\w-]+)'/g)) assert.ok(late.includes(name + '.js'), name);
  for (const [tab] of loader()('tabs').filter(([name]) => name !== 'timeline')) assert.ok(late.includes(tab + '.js'), tab);
});

test('numbers are typed into one kind of field, and keys are read in one module', () => {
  const KEY = /\b(event|pressed|press|e|ev)\.(key|code|keyCode|which|isComposing)\b|\bkey\.key\b|\bkeypress\b|onkey\w+: \(?\{/;
  for (const name of scripts) {
    assert.doesNotMatch(read(name), /type: *'number'|valueAsNumber|type', 'number'/, name);
    if (name !== 'number-field.js') assert.doesNotMatch(read(name), /inputmode: *'decimal'/, name);
    if (name === 'keys.js') continue;
    assert.doesNotMatch(read(name), KEY, name);
    if (/keydown|keyup/.test(read(name)) && !['connection.js', 'dialog.js', 'dom.js'].includes(name))
      assert.match(read(name), /keys\.of\(event\)/, name);
  }
});

const KEYS = ['key', 'code', 'keyCode', 'which', 'charCode', 'isComposing'];

function* nodes(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* Array.isArray(child) ? child.flatMap((each) => [...nodes(each)]) : nodes(child);
}

const called = ({ name, value } = {}) => name ?? value;

/** Where a script looks at a key by itself, past longview/keys, which knows when characters are being composed. */
function strayKeys(text) {
  const all = [...nodes(parse(text, { ecmaVersion: 'latest' }))];
  const functions = new Map();
  for (const node of all) {
    if (node.type === 'FunctionDeclaration') functions.set(node.id.name, node);
    if (node.type === 'VariableDeclarator' && /Function/.test(node.init?.type)) functions.set(node.id.name, node.init);
  }
  const seen = new Set();
  /** What reads a key of the event that is the parameter at that place, here or where it is handed on. */
  const reads = (handler, at) => {
    const made = handler?.type === 'Identifier' ? functions.get(handler.name) : handler;
    const event = made?.params?.[at];
    if (!event || seen.has(event)) return [];
    seen.add(event);
    if (event.type === 'ObjectPattern') return event.properties.map((one) => called(one.key)).filter((name) => KEYS.includes(name));
    return [...nodes(made.body)].flatMap((node) => {
      const own = (one) => one?.type === 'Identifier' && one.name === event.name;
      if (node.type === 'MemberExpression' && own(node.object)) return KEYS.includes(called(node.property)) ? [called(node.property)] : [];
      if (node.type === 'VariableDeclarator' && own(node.init) && node.id.type === 'ObjectPattern')
        return node.id.properties.map((one) => called(one.key)).filter((name) => KEYS.includes(name));
      if (node.type === 'CallExpression' && node.callee.type === 'Identifier')
        return node.arguments.flatMap((one, i) => (own(one) ? reads(node.callee, i) : []));
      return [];
    });
  };
  return all.flatMap((node) => {
    if (node.type === 'CallExpression' && called(node.callee.property) === 'addEventListener' && /^key/.test(called(node.arguments[0])))
      return reads(node.arguments[1], 0);
    if (node.type === 'Property' && /^onkey/.test(called(node.key))) return reads(node.value, 0);
    return node.type === 'MemberExpression' && ['keyCode', 'charCode', 'isComposing'].includes(called(node.property))
      ? [called(node.property)]
      : [];
  });
}

test('no handler of keys looks at a key past the module that knows of compositions, whatever its event is called', () => {
  for (const name of scripts.filter((file) => file !== 'keys.js')) assert.deepEqual(strayKeys(read(name)), [], name);
  for (const bad of [
    "a.addEventListener('keydown', (x) => { if (x.key === 'Enter') go(); })",
    "a.addEventListener('keyup', ({ key }) => go(key))",
    "a.addEventListener('keydown', act); function act(pressed) { return MAP[pressed['key']]; }",
    "const act = (happened) => happened.code; h('i', { onkeydown: act })",
    "h('i', { onkeydown: (now) => each(now, 1) }); function each(one, by) { const { key: name } = one; }",
    "h('i', { onkeydown: (now) => !now.isComposing && save() })",
    "document.addEventListener('keypress', function (e) { e.which === 13 && save(); })",
  ])
    assert.ok(strayKeys(bad).length > 0, bad);
  for (const good of [
    "a.addEventListener('keydown', (x) => keys.of(x) === 'Enter' && go())",
    "a.addEventListener('keydown', (x) => x.stopPropagation())",
    'b.key',
    "a.addEventListener('click', (x) => x.key)",
  ])
    assert.deepEqual(strayKeys(good), [], good);
});

test('what is computed is rounded in one place, and what people entered nowhere', () => {
  // entered values, the field, a difference that whole percents would hide, whole days
  const OWN = { 'words.js': 1, 'figures.js': 3, 'numbers.js': 1, 'why.js': 2 };
  for (const name of scripts) assert.equal((read(name).match(/FractionDigits/g) ?? []).length, OWN[name] ?? 0, name);
  const { figure } = loader()('words');
  assert.deepEqual(
    [0, 7, 0.25, 4.300000000000001, 1 / 3, 1234, 1234.5].map((value) => figure(value, 'en')),
    ['0', '7', '0.25', '4.3', '0.33', '1,234', '1,234.5'],
  );
  assert.equal(figure(13.25, 'de'), '13,25');
});

test('colours are design tokens', () => {
  assert.doesNotMatch(styles.replace(/#000\b/g, ''), /#[0-9a-f]{3,8}\b/i);
  assert.doesNotMatch(styles.replace(/rgba\(0, 0, 0, [.\d]+\)/g, ''), /\b(rgb|hsl)a?\(/i);
});

test('minifying renames inside of functions only: modules, needs and texts stay literal', async () => {
  const literal = (text) => [...text.matchAll(/I18n\.getText\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]).sort();
  const calls = (text) => text.split('I18n.getText(').length;
  for (const name of scripts) {
    const short = await small(name);
    assert.equal(fault(name, short), null);
    assert.deepEqual(literal(short), literal(read(name)), name);
    assert.equal(calls(short), calls(read(name)), name);
    if (!name.endsWith('start.js')) assert.match(short, new RegExp(`define\\("longview/${name.replace('.js', '')}",`), name);
  }
  assert.equal(await script('/** Why. */\nfunction a(long) { return b(long); } // here\n'), 'function a(n){return b(n)}\n');
  assert.equal(await script("a(b ? AJS.I18n.getText('c') : AJS.I18n.getText('d'))"), 'a(b?AJS.I18n.getText("c"):AJS.I18n.getText("d"));\n');
  assert.equal(
    tidy('/* Why. */\n  a b:not(.c), d {\n    left: calc(1px + 2px);\n    content: " a; b "  attr(c);\n\n  }\n'),
    'a b:not(.c),d{left:calc(1px + 2px);content:" a; b " attr(c)}\n',
  );
});

test('what would not run in an older browser of Jira is found in a jar, with file and place', () => {
  assert.equal(fault('a.js', "define('a', [], () => ({ ...b, f: async () => { try { c(); } catch { d(/(?<=e)f/s); } } }));"), null);
  for (const newer of ['a?.b', 'a ?? b', 'a ??= b', 'a ||= b', '1_000', '2n', 'import("a")', 'class A { #b = 1; }', 'a(/b/v)'])
    assert.match(fault('js/a.js', 'a();\n' + newer) ?? '', /^js\/a\.js:2:\d+ is no ES2019: /, newer);
  assert.match(fault('js/a.js', 'a();\nb();'), /^js\/a\.js:2:1 is 2 statements/);
  assert.match(fault('js/a.js', '// nothing'), /is 0 statements/);

  const stored = zip({ 'a.class': '?.', 'js/a.js': 'a(b);', 'js/b.js': 'a?.b' }, false);
  assert.deepEqual(
    faults(stored).map((each) => each.split(' ')[0]),
    ['js/b.js:1:3'],
  );
  const deflated = zip({ 'js/ä.js': 'a();\n\n  b ?? c', 'js/c.mjs': 'x(y ?? z)' }, true);
  assert.deepEqual(
    faults(deflated).map((each) => each.split(' ')[0]),
    ['js/ä.js:3:6', 'js/c.mjs:1:6'],
  );
  assert.deepEqual(faults(zip({ 'a.class': '' }, false)), ['no script in it']);
});

/** An archive as a jar is one, with what the check reads of it. */
function zip(files, deflate) {
  const [bodies, directory] = [[], []];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), deflate ? deflateRawSync(Buffer.from(text)) : Buffer.from(text)];
    const head = Buffer.alloc(30);
    head.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt16LE(deflate ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(head, path, body);
    directory.push(entry, path);
    at += 30 + path.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

test('no test judges how long something took: a busy machine would fail it', () => {
  const folder = join(ROOT, 'src/test');
  const tests = readdirSync(folder, { recursive: true }).filter(
    (name) => /\.(java|js|mjs)$/.test(name) && !name.endsWith('sources.test.js'),
  );
  assert.ok(tests.length > 250);
  const CLOCK =
    /nanoTime|currentTimeMillis|performance\.(now|measure)|process\.(hrtime|cpuUsage)|StopWatch|@Test\(timeout|Timeout\.(seconds|millis)|assertTimeout/;
  // a name that no other database in memory has is no measurement
  const NAME = /"jdbc:h2:mem:\w+" \+ System\.nanoTime\(\)/g;
  for (const name of tests) assert.doesNotMatch(readFileSync(join(folder, name), 'utf8').replace(NAME, ''), CLOCK, name);
});

/** As they are in the jar; made once. */
const made = new Map();
const small = (name) => made.get(name) ?? made.set(name, script(read(name))).get(name);

async function travelling(names, more = '') {
  const all = await Promise.all(names.map(small));
  return gzipSync(all.join('') + more, { level: 9 }).length;
}

test('what a page begins with, scripts and styles, stays under 60 KB gzip', async () => {
  const size = await travelling(first, tidy(sheet('longview.css')));
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

test('what every page of Jira gets stays under half a KB', async () => {
  assert.ok((await travelling(everywhere)) <= 512);
});

test('what is loaded later, scripts and styles, stays under 60 KB gzip', async () => {
  const size = await travelling(late, tidy(sheet('longview-later.css')));
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

test('what the page of administrators adds stays under 5 KB gzip', async () => {
  const size = await travelling(ofAdministrators);
  assert.ok(size <= 5 * 1024, `${size} bytes`);
});

test('what the pages of portfolios add, scripts and styles, stays under 5 KB gzip', async () => {
  const size = await travelling(above, tidy(sheet('longview-portfolio.css')));
  assert.ok(size <= 5 * 1024, `${size} bytes`);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const markup = load('markup');
const difference = load('difference');
const figures = load('figures');

test('a text becomes paragraphs and lists, with empty lines between paragraphs', () => {
  const blocks = markup.parse('They leave.\nEarly.\n\n- wallets\n- accounts\nAnd so on.');
  assert.deepEqual(
    blocks.map(({ kind, lines }) => [kind, lines.length]),
    [
      ['paragraph', 2],
      ['list', 2],
      ['paragraph', 1],
    ],
  );
  assert.deepEqual(markup.parse(null), []);
  assert.deepEqual(markup.parse(' \n\n'), []);
});

test('bold words and addresses are found within a line, and what ends the sentence is no part of an address', () => {
  assert.deepEqual(markup.inline('See **this one** at https://example.org/a?b=c, (http://example.org).'), [
    { text: 'See ' },
    { bold: 'this one' },
    { text: ' at ' },
    { link: 'https://example.org/a?b=c' },
    { text: ', (' },
    { link: 'http://example.org' },
    { text: ').' },
  ]);
});

test('markup of others stays text, and only http and https become links', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '[a](javascript:alert(1))',
    '** **',
    '****',
    'https://',
    'file:///etc/passwd',
  ]) {
    assert.deepEqual(markup.inline(text), [{ text }]);
  }
});

test('nothing that was written is lost', () => {
  for (const text of ['a **b** c https://d.example. e', '**x**', '- a', 'https://a.example/**b**', '* * *', 'a**b']) {
    assert.equal(
      markup
        .inline(text)
        .map((part) => part.text ?? (part.bold ? `**${part.bold}**` : part.link))
        .join(''),
      text,
    );
  }
});

test('stars and addresses mean what they always meant', () => {
  for (const [text, parts] of [
    ['***a***', [{ bold: '*a' }, { text: '*' }]],
    ['**a **b** c**', [{ bold: 'a **b' }, { text: ' c**' }]],
    ['****a', [{ text: '****a' }]],
    ['**a** **b**', [{ bold: 'a' }, { text: ' ' }, { bold: 'b' }]],
    ['**https://a.example** x', [{ bold: 'https://a.example' }, { text: ' x' }]],
    ['https://a.example/?!.', [{ link: 'https://a.example/' }, { text: '?!.' }]],
    ['https://a.example/**b** **c**', [{ link: 'https://a.example/**b**' }, { text: ' ' }, { bold: 'c' }]],
  ]) {
    assert.deepEqual(markup.inline(text), parts);
  }
});

/** How many characters are looked through while a text is parsed, by the searches that it makes. */
function looked(text) {
  const { indexOf, includes } = String.prototype;
  const { exec } = RegExp.prototype;
  let count = 0;
  const until = (found, from, all) => {
    count += (found < 0 ? all : found) - from + 1;
  };
  String.prototype.indexOf = function (part, from = 0) {
    const found = indexOf.call(this, part, from);
    until(found, from, this.length);
    return found;
  };
  String.prototype.includes = function (...part) {
    count++;
    return includes.apply(this, part);
  };
  RegExp.prototype.exec = function (line) {
    const from = this.lastIndex;
    const found = exec.call(this, line);
    // one that is sticky, as those of split() are, looks at one place
    until(found ? found.index + found[0].length : -1, from, this.sticky ? from : line.length);
    return found;
  };
  try {
    markup.parse(text);
  } finally {
    Object.assign(String.prototype, { indexOf, includes });
    RegExp.prototype.exec = exec;
  }
  return count;
}

test('a long line is looked through a few times, however long it is', () => {
  for (const line of ['**a ', '**', '*', 'https://x...........', '.', '**a **b', ' - ', 'http', '**https://', 'a** ', '** a']) {
    const looks = (length) => looked(line.repeat(length / line.length)) / length;
    assert.ok(looks(4_000) < 8 && looks(32_000) < 8, `${line}: ${looks(4_000)} and ${looks(32_000)} per character`);
  }
  const dots = `https://x${'.'.repeat(40_000)}x`;
  assert.ok(looked(dots) < 8 * dots.length);
});

test('of two texts the lines that are in both stay, the others are gone or new', () => {
  assert.deepEqual(difference.lines(['a', 'b', 'c'], ['a', 'x', 'c', 'd']), [
    { kind: 'same', text: 'a' },
    { kind: 'gone', text: 'b' },
    { kind: 'new', text: 'x' },
    { kind: 'same', text: 'c' },
    { kind: 'new', text: 'd' },
  ]);
  const [before, after] = [
    ['b', 'a', 'a'],
    ['a', 'b', 'a'],
  ];
  const found = difference.lines(before, after);
  assert.deepEqual(
    found.filter(({ kind }) => kind !== 'new').map(({ text }) => text),
    before,
  );
  assert.deepEqual(
    found.filter(({ kind }) => kind !== 'gone').map(({ text }) => text),
    after,
  );
});

test('only the parts of a brief that differ are told', () => {
  const brief = { problem: 'p', outcome: null, benefits: null, measures: null, requirements: [{ text: 'one', done: false }], links: [] };
  const now = { ...brief, outcome: 'o', requirements: [{ text: 'one', done: true }] };
  const parts = difference.between(
    brief,
    now,
    (line) => line.text + line.done,
    (link) => link.url,
  );
  assert.deepEqual(
    parts.map(({ part }) => part),
    ['outcome', 'requirements'],
  );
  assert.deepEqual(
    difference.between(
      brief,
      brief,
      (line) => line.text,
      (link) => link.url,
    ),
    [],
  );
});

test('what is measured reads as people write it', () => {
  assert.equal(figures.measured(37.5, '%', 'en'), '37.5%');
  assert.equal(figures.measured(37.5, '%', 'de'), '37,5\u00a0%');
  assert.equal(figures.measured(0.125, null, 'en'), '0.125');
  assert.equal(figures.score(0.5, 'de'), '0,50');
});

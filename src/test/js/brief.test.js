import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const markup = load('markup');
const difference = load('difference');
const figures = load('figures');

test('a text becomes paragraphs and lists, with empty lines between paragraphs', () => {
  const blocks = markup.parse('They leave.\nEarly.\n\n- wallets\n- accounts\nAnd so on.');
  assert.deepEqual(blocks.map(({ kind, lines }) => [kind, lines.length]), [['paragraph', 2], ['list', 2], ['paragraph', 1]]);
  assert.deepEqual(markup.parse(null), []);
  assert.deepEqual(markup.parse(' \n\n'), []);
});

test('bold words and addresses are found within a line, and what ends the sentence is no part of an address', () => {
  assert.deepEqual(markup.inline('See **this one** at https://example.org/a?b=c, (http://example.org).'), [
    { text: 'See ' }, { bold: 'this one' }, { text: ' at ' }, { link: 'https://example.org/a?b=c' }, { text: ', (' }, { link: 'http://example.org' }, { text: ').' }]);
});

test('markup of others stays text, and only http and https become links', () => {
  for (const text of ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '[a](javascript:alert(1))', '** **', '****', 'https://', 'file:///etc/passwd']) {
    assert.deepEqual(markup.inline(text), [{ text }]);
  }
});

test('nothing that was written is lost', () => {
  for (const text of ['a **b** c https://d.example. e', '**x**', '- a', 'https://a.example/**b**', '* * *', 'a**b']) {
    assert.equal(markup.inline(text).map((part) => part.text ?? (part.bold ? `**${part.bold}**` : part.link)).join(''), text);
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

test('a long line costs a reader no more than its length', () => {
  const growth = (line) => {
    const took = (length) => {
      const text = line.repeat(Math.ceil(length / line.length));
      return Math.min(...[1, 2, 3].map(() => {
        const begun = process.cpuUsage();
        markup.parse(text);
        return process.cpuUsage(begun).user;
      }));
    };
    took(32_000);
    // what grows with the square would take 64 times as long
    return took(512_000) / Math.max(took(64_000), 1_000);
  };
  for (const line of ['**a ', '**', '*', 'https://x...........', '.', '**a **b', ' - ', 'http', '**https://']) {
    assert.ok(growth(line) < 32, line);
  }
  const dots = `https://x${'.'.repeat(400_000)}x`;
  assert.ok(growth(dots) < 32);
});

test('of two texts the lines that are in both stay, the others are gone or new', () => {
  assert.deepEqual(difference.lines(['a', 'b', 'c'], ['a', 'x', 'c', 'd']), [
    { kind: 'same', text: 'a' }, { kind: 'gone', text: 'b' }, { kind: 'new', text: 'x' }, { kind: 'same', text: 'c' }, { kind: 'new', text: 'd' }]);
  const [before, after] = [['b', 'a', 'a'], ['a', 'b', 'a']];
  const found = difference.lines(before, after);
  assert.deepEqual(found.filter(({ kind }) => kind !== 'new').map(({ text }) => text), before);
  assert.deepEqual(found.filter(({ kind }) => kind !== 'gone').map(({ text }) => text), after);
});

test('only the parts of a brief that differ are told', () => {
  const brief = { problem: 'p', outcome: null, benefits: null, measures: null, requirements: [{ text: 'one', done: false }], links: [] };
  const now = { ...brief, outcome: 'o', requirements: [{ text: 'one', done: true }] };
  const parts = difference.between(brief, now, (line) => line.text + line.done, (link) => link.url);
  assert.deepEqual(parts.map(({ part }) => part), ['outcome', 'requirements']);
  assert.deepEqual(difference.between(brief, brief, (line) => line.text, (link) => link.url), []);
});

test('what is measured reads as people write it', () => {
  assert.equal(figures.measured(37.5, '%', 'en'), '37.5%');
  assert.equal(figures.measured(37.5, '%', 'de'), '37,5\u00a0%');
  assert.equal(figures.measured(0.125, null, 'en'), '0.125');
  assert.equal(figures.score(0.5, 'de'), '0,50');
});

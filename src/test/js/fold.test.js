import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { fixture } from './support/fixtures.mjs';

const load = loader();
const fold = load('fold');
const finds = (query, text) => fold.has(text, fold.words(query));
/** Each is found by the other, in capitals too. */
const alike = (...ways) => {
  for (const one of ways)
    for (const other of ways)
      for (const query of [one, one.toUpperCase(), one.toLowerCase(), one.normalize('NFD'), one.normalize('NFC')])
        assert.ok(finds(query, `Das ist ${other}.`), `${query} in ${other}`);
};

test('composed and decomposed are the same', () => {
  for (const text of ['Café', 'Ångström', 'naïve', 'Việt Nam', '한국어', 'がぎぐ', 'Ёлка', 'Ἀθῆναι', 'résumé'])
    alike(text.normalize('NFC'), text.normalize('NFD'));
});

test('accents need not be typed', () => {
  for (const [bare, full] of [
    ['cafe', 'Café'],
    ['uber', 'Über'],
    ['garcon', 'Garçon'],
    ['lodz', 'Łódź'],
    ['dvorak', 'Dvořák'],
    ['sofia', 'Sofía'],
    ['елка', 'Ёлка'],
    ['αθηναι', 'Ἀθῆναι'],
    ['viet', 'Việt'],
    ['malmo', 'Malmö'],
  ])
    alike(bare, full);
});

test('what a language writes in two ways is found by each', () => {
  alike('Straße', 'Strasse');
  alike('Müller', 'Mueller');
  alike('Größe', 'Groesse', 'Grösse', 'Groeße');
  alike('København', 'Koebenhavn');
  alike('Ærø', 'Aeroe');
  alike('Åse', 'Aase');
  alike('cœur', 'coeur');
  alike('Þór', 'Thor');
  for (const one of ['İstanbul', 'Istanbul', 'ıstanbul', 'istanbul', 'ISTANBUL'])
    for (const other of ['İstanbul', 'Istanbul', 'ıstanbul']) assert.ok(finds(one, other), one + other);
  for (const [one, other] of [
    ['ΟΔΟΣ', 'οδος'],
    ['οδοσ', 'Οδός'],
    ['ﬁnal', 'final'],
    ['ẞ', 'ss'],
  ])
    assert.ok(finds(one, other), one + other);
});

test('full and half width, kana, dashes and apostrophes are alike', () => {
  alike('ＡＢＣ１２３', 'ABC123');
  alike('ｶﾞｲﾄﾞ', 'ガイド', 'がいど');
  alike('Q3–Q4', 'Q3-Q4');
  alike("don't", 'don’t');
  alike('co\u00adoperate', 'cooperate');
  assert.ok(finds('Pay\u00a0day', 'payday day pay'));
});

test('all words must be there, in any order, and other letters stay other letters', () => {
  assert.ok(finds('straße café', 'Cafe Strasse'));
  assert.ok(!finds('café müller', 'Café'));
  for (const [query, text] of [
    ['bar', 'bär-free'.replace('ä', 'e')],
    ['ss', 's'],
    ['ue', 'u'],
    ['mueller', 'Muller'],
    ['и', 'й'.replace('й', 'н')],
    ['か', 'き'],
    ['가', '나'],
  ])
    assert.ok(!finds(query, text), `${query} in ${text}`);
  assert.ok(finds('', 'anything') && finds('  ', ''));
});

test('a name begins with its letter, with or without an accent', () => {
  assert.ok(fold.begins('Ärzte', 'a') && fold.begins('Ärzte', 'ä') && fold.begins('Öffnen', 'o') && fold.begins('Åbo', 'A'));
  assert.ok(!fold.begins('Ärzte', 'r'));
});

test('every search of the page folds: of the filter, of menus, of epics for an initiative, and of the unassigned', () => {
  const epics = {
    id: ['1', '2'],
    key: ['A-1', 'A-2'],
    summary: ['Cafe\u0301 o\u0308ffnen', 'Other'],
    status: ['Fertig', 'Größe'],
    project: [0, 0],
    labels: [[], []],
  };
  const model = { epics, initiatives: [], unassigned: [0, 1], projects: [{ id: '1' }], labels: [], home: { id: '1' } };
  const filters = load('filter');
  const item = { name: 'Straße', why: 'Für Zoë', epics: [0], supports: [], labels: [], projects: [] };
  for (const q of ['strasse', 'STRASSE zoe', 'café', 'oeffnen', 'offnen'])
    assert.ok(filters.matches(item, { ...filters.EMPTY, q }, epics), q);
  assert.ok(!filters.matches(item, { ...filters.EMPTY, q: 'other' }, epics));
  assert.deepEqual(
    load('epics')
      .find(model, 'café', null)
      .map(({ value }) => value),
    ['1'],
  );
  assert.deepEqual(load('orphans').hits(model, 'groesse'), [1]);
});

test('the shared examples are found, or not, and folded as the server folds them', () => {
  for (const { text, query, found = true, folded } of fixture('folds.json')) {
    assert.equal(finds(query, text), found, `${query} in ${text}`);
    assert.deepEqual([fold.folded(text), fold.folded(query)], folded);
  }
});

test('any word is found in any text in which each of its letters has one of its spellings', () => {
  const SPELT = { ä: 'ae', ö: 'oe', å: 'aa', æ: 'ae', ß: 'ss', þ: 'th', đ: 'dj' };
  const BASE = { ä: 'a', ö: 'o', å: 'a', đ: 'd' };
  const same = (a, b) => (BASE[a] ?? a) === (BASE[b] ?? b) || (SPELT[a] && SPELT[a] === SPELT[b]);
  const begins = (text, word) => {
    if (!word || !text) return !word;
    return (
      (same(text[0], word[0]) && begins(text.slice(1), word.slice(1))) ||
      (SPELT[word[0]] && text.startsWith(SPELT[word[0]]) && begins(text.slice(2), word.slice(1))) ||
      (SPELT[text[0]] && word.startsWith(SPELT[text[0]]) && begins(text.slice(1), word.slice(2)))
    );
  };
  let seed = 5;
  const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const some = (most) => Array.from({ length: 1 + random(most) }, () => 'aeosäöåæßþđthdj'[random(15)]).join('');
  for (let turn = 0; turn < 20000; turn++) {
    const [text, word] = [some(6), some(3)];
    if (Array.from(text, (_, i) => text.slice(i)).some((rest) => begins(rest, word))) assert.ok(finds(word, text), `${word} in ${text}`);
  }
});

test('a timeframe is found in the offers by any spelling of its words', () => {
  const offering = loader('de')('timeframe-offers');
  const offers = (query) => offering.suggest(query, 20797, 'de').map(({ text }) => text);
  for (const [query, text] of [
    ['marz', '2027-03'],
    ['maerz', '2027-03'],
    ['Ma\u0308rz', '2027-03'],
    ['ｑ１', '2027-Q1'],
    ['٢٠٢٧ q1', '2027-Q1'],
    ['spater', 'LATER'],
    ['spaeter', 'LATER'],
  ])
    assert.ok(offers(query).includes(text), query + ': ' + offers(query));
  assert.equal(offers('２０２８-q3')[0], '2028-Q3');
});

test('a long text of letters with two spellings is searched in no time worth telling', () => {
  assert.ok(!finds('å'.repeat(200) + 'b', 'a'.repeat(20000)));
});

test('no module compares or folds texts by itself', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const { SCRIPTS } = await import('./support/amd.mjs');
  const { join } = await import('node:path');
  // names of the product's own, keys of the keyboard, canonical texts, keys of issues and initials
  const OWN = {
    'board.js': 3,
    'colour.js': 1,
    'conventions.js': 2,
    'page.js': 1,
    'rows.js': 2,
    'themes.js': 1,
    'keys.js': 1,
    'timeframe-text.js': 1,
    'epics.js': 1,
    'numbers.js': 1,
    'people.js': 2,
  };
  for (const name of readdirSync(SCRIPTS).filter((file) => file !== 'fold.js')) {
    const found =
      readFileSync(join(SCRIPTS, name), 'utf8').match(/\.to(Locale)?(Lower|Upper)Case\(|\.normalize\(|Intl\.Collator|sensitivity/g) ?? [];
    assert.equal(found.length, OWN[name] ?? 0, name + ': ' + found);
  }
});

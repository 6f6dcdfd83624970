import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const fold = load('fold');
const finds = (query, text) => fold.has(text, fold.words(query));
/** Each is found by the other, in capitals too. */
const alike = (...ways) => {
  for (const one of ways) for (const other of ways) for (const query of [one, one.toUpperCase(), one.toLowerCase(), one.normalize('NFD'), one.normalize('NFC')]) assert.ok(finds(query, `Das ist ${other}.`), `${query} in ${other}`);
};

test('composed and decomposed are the same', () => {
  for (const text of ['Café', 'Ångström', 'naïve', 'Việt Nam', '한국어', 'がぎぐ', 'Ёлка', 'Ἀθῆναι', 'résumé']) alike(text.normalize('NFC'), text.normalize('NFD'));
});

test('accents need not be typed', () => {
  for (const [bare, full] of [['cafe', 'Café'], ['uber', 'Über'], ['garcon', 'Garçon'], ['lodz', 'Łódź'], ['dvorak', 'Dvořák'], ['sofia', 'Sofía'], ['елка', 'Ёлка'], ['αθηναι', 'Ἀθῆναι'], ['viet', 'Việt'], ['malmo', 'Malmö']]) alike(bare, full);
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
  for (const one of ['İstanbul', 'Istanbul', 'ıstanbul', 'istanbul', 'ISTANBUL']) for (const other of ['İstanbul', 'Istanbul', 'ıstanbul']) assert.ok(finds(one, other), one + other);
  for (const [one, other] of [['ΟΔΟΣ', 'οδος'], ['οδοσ', 'Οδός'], ['ﬁnal', 'final'], ['ẞ', 'ss']]) assert.ok(finds(one, other), one + other);
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
  for (const [query, text] of [['bar', 'bär-free'.replace('ä', 'e')], ['ss', 's'], ['ue', 'u'], ['mueller', 'Muller'], ['и', 'й'.replace('й', 'н')], ['か', 'き'], ['가', '나']]) assert.ok(!finds(query, text), `${query} in ${text}`);
  assert.ok(finds('', 'anything') && finds('  ', ''));
});

test('a name begins with its letter, with or without an accent', () => {
  assert.ok(fold.begins('Ärzte', 'a') && fold.begins('Ärzte', 'ä') && fold.begins('Öffnen', 'o') && fold.begins('Åbo', 'A'));
  assert.ok(!fold.begins('Ärzte', 'r'));
});

test('every search of the page folds: of the filter, of menus, of epics for an initiative, and of the unassigned', () => {
  const epics = { id: ['1', '2'], key: ['A-1', 'A-2'], summary: ['Cafe\u0301 o\u0308ffnen', 'Other'], status: ['Fertig', 'Größe'], project: [0, 0], labels: [[], []] };
  const model = { epics, initiatives: [], unassigned: [0, 1], projects: [{ id: '1' }], labels: [], home: { id: '1' } };
  const filters = load('filter');
  const item = { name: 'Straße', why: 'Für Zoë', epics: [0], supports: [], labels: [], projects: [] };
  for (const q of ['strasse', 'STRASSE zoe', 'café', 'oeffnen', 'offnen']) assert.ok(filters.matches(item, { ...filters.EMPTY, q }, epics), q);
  assert.ok(!filters.matches(item, { ...filters.EMPTY, q: 'other' }, epics));
  assert.deepEqual(load('epics').find(model, 'café', null).map(({ value }) => value), ['1']);
  assert.deepEqual(load('orphans').hits(model, 'groesse'), [1]);
});

test('no module compares texts for a search by itself', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const { SCRIPTS } = await import('./support/amd.mjs');
  const { join } = await import('node:path');
  for (const name of readdirSync(SCRIPTS)) assert.doesNotMatch(readFileSync(join(SCRIPTS, name), 'utf8'), /toLowerCase\(\)\.(includes|startsWith|split|indexOf)|toLowerCase\(\)\.trim\(\)\.split/, name);
});

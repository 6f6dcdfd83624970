import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const texts = load('timeframe-text');
const offering = load('timeframe-offers');
const german = loader('de')('timeframe-text');
const { parse: day, iso } = load('days');
const spell = (frame) => frame && [frame.granularity, frame.from == null ? null : iso(frame.from), frame.to == null ? null : iso(frame.to)];

test('every text form is read', () => {
  const forms = {
    2026: ['YEAR', '2026-01-01', '2026-12-31'],
    '2026-H2': ['HALF', '2026-07-01', '2026-12-31'],
    '2026-Q3': ['QUARTER', '2026-07-01', '2026-09-30'],
    '2024-02': ['MONTH', '2024-02-01', '2024-02-29'],
    '2026-W37': ['WEEK', '2026-09-07', '2026-09-13'],
    '2026-W01': ['WEEK', '2025-12-29', '2026-01-04'],
    '2026-07-01/2026-09-15': ['RANGE', '2026-07-01', '2026-09-15'],
    NEXT: ['HORIZON', null, null],
    ' 2026-q3 ': ['QUARTER', '2026-07-01', '2026-09-30'],
  };
  for (const [text, expected] of Object.entries(forms)) assert.deepEqual(spell(texts.parse(text)), expected, text);
});

test('a fiscal year is named after the year in which it ends', () => {
  assert.deepEqual(spell(texts.parse('FY2027', 10)), ['YEAR', '2026-10-01', '2027-09-30']);
  assert.deepEqual(spell(texts.parse('FY2027-Q3', 10)), ['QUARTER', '2027-04-01', '2027-06-30']);
  assert.deepEqual(spell(texts.parse('FY2027-H2', 1)), ['HALF', '2027-07-01', '2027-12-31']);
});

test('what is no timeframe is refused', () => {
  for (const text of [
    '',
    'soon',
    '2026-Q5',
    '2026-H3',
    '2026-13',
    '2026-00',
    '2026-W54',
    '2025-W53',
    '2026-09-15/2026-07-01',
    '2026-07-01',
    '1-2-3',
  ])
    assert.equal(texts.parse(text), null, text);
});

test('days get the roughest name that fits', () => {
  const name = (from, to, options) => texts.name(day(from), day(to), options).text;
  assert.equal(name('2026-01-01', '2026-12-31'), '2026');
  assert.equal(name('2026-07-01', '2026-12-31'), '2026-H2');
  assert.equal(name('2026-07-01', '2026-09-30'), '2026-Q3');
  assert.equal(name('2026-09-01', '2026-09-30'), '2026-09');
  assert.equal(name('2026-09-07', '2026-09-13'), '2026-W37');
  assert.equal(name('2026-04-01', '2026-09-30'), '2026-04-01/2026-09-30');
  assert.equal(name('2026-10-01', '2027-09-30', { fiscal: true, fiscalMonth: 10 }), 'FY2027');
  assert.equal(name('2027-04-01', '2027-06-30', { fiscal: true, fiscalMonth: 10 }), 'FY2027-Q3');
});

test('labels read like sentences in both languages', () => {
  const label = (text) => texts.label(texts.parse(text, 10), 'en');
  assert.equal(label('2026-Q3'), 'Q3 2026');
  assert.equal(label('FY2027-H1'), 'H1 FY2027');
  assert.equal(label('2026-09'), 'September 2026');
  assert.equal(label('2026-W37'), 'Week 37, 2026');
  assert.equal(label('2026-07-01/2026-09-15'), '1 Jul – 15 Sep 2026');
  assert.equal(label('2026'), '2026');
  assert.equal(german.label(german.parse('2026-03'), 'de'), 'März 2026');
  assert.equal(german.label(german.parse('NEXT'), 'de'), 'Als Nächstes');
});

test('the server’s label wins where there is one', () => {
  assert.equal(texts.label({ ...texts.parse('2026-Q3'), label: 'third quarter' }, 'en'), 'third quarter');
});

test('a step goes one granule of its own', () => {
  const step = (text, count, fiscal) => texts.step(texts.parse(text, fiscal), count, fiscal)?.text ?? null;
  assert.equal(step('2026-Q4', 1), '2027-Q1');
  assert.equal(step('2026-H1', -1), '2025-H2');
  assert.equal(step('2026', 2), '2028');
  assert.equal(step('2026-01', -1), '2025-12');
  assert.equal(step('2026-W52', 1), '2026-W53');
  assert.equal(step('FY2027-Q4', 1, 10), 'FY2028-Q1');
  assert.equal(step('NOW', 1), 'NEXT');
  assert.equal(step('LATER', 1), null);
  assert.equal(step('2026-07-01/2026-07-10', 1), '2026-07-11/2026-07-20');
});

test('stepping there and back ends where it began', () => {
  for (const text of ['2026', '2026-H1', '2026-Q4', '2026-12', '2026-W53', '2026-02-10/2026-03-09']) {
    assert.equal(texts.step(texts.step(texts.parse(text), 1), -1).text, text);
  }
});

test('suggestions begin with today’s quarter and narrow by words', () => {
  const today = day('2026-09-22');
  assert.equal(offering.suggest('', today, 'en')[0].text, '2026-Q3');
  assert.equal(offering.suggest('q1 27', today, 'en')[0].text, '2027-Q1');
  assert.equal(offering.suggest('december', today, 'en')[0].text, '2026-12');
  assert.equal(offering.suggest('later', today, 'en')[0].text, 'LATER');
  assert.equal(offering.suggest('2031-Q2', today, 'en')[0].text, '2031-Q2');
  assert.deepEqual(offering.suggest('nonsense', today, 'en'), []);
});

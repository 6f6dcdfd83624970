import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { fixture } from './support/fixtures.mjs';

const LOAD = { en: loader(), de: loader('de') };
const READER = { en: LOAD.en('timeframe-reader'), de: LOAD.de('timeframe-reader') };
const { parse: day, iso } = LOAD.en('days');
const texts = LOAD.en('timeframe-text');
const TODAY = '2026-12-08';

/** What the server says, as the page does. */
const SAID = {
  'it can mean': /can mean .+ and |kann .+ bedeuten/,
  'no such': /no such day|gibt es nicht/,
  'it is none of': /is not a timeframe|ist kein Zeitraum/,
  'years from': /Years from 1900 to 2999/,
  'ends before': /ends before it begins/,
};

test('the shared examples are read as the server reads them', () => {
  for (const { typed, today = TODAY, locale = 'en', fiscalMonth = 1, text, refused } of fixture('timeframes.json')) {
    const { frame, why } = READER[locale].read(typed, { today: day(today), locale, fiscalMonth });
    if (text) {
      assert.equal(frame?.text, text, typed + ': ' + why);
      assert.deepEqual(frame, texts.parse(text, fiscalMonth), typed);
    } else assert.match(why ?? 'taken as ' + frame?.text, SAID[refused], typed);
  }
});

test('what can mean two days is refused naming both in the reader’s language', () => {
  const read = (locale) => READER[locale].read('03/04/2027', { today: day(TODAY), locale }).why;
  assert.equal(read('en'), '“03/04/2027” can mean 3 Apr 2027 and 4 Mar 2027. Write the month as a word, or the year first.');
  assert.match(read('de'), /kann 3\. Apr\. 2027 und 4\. März 2027 bedeuten/);
});

test('what the server prints is read back with its days', () => {
  for (const { text, entered = 1, fiscalMonth = 1, locale, label, days } of fixture('timeframe-labels.json')) {
    const { frame, why } = READER[locale].read(label, { today: day(TODAY), locale, fiscalMonth });
    const meant = texts.parse(text, entered);
    assert.deepEqual([frame?.from, frame?.to], [meant.from, meant.to], label + ': ' + why);
    if (days) assert.equal(iso(frame.from) + '/' + iso(frame.to), days);
    if (entered === fiscalMonth) assert.equal(frame.text, text);
  }
});

/** Numbers from a seed, so that a failure can be seen again. */
function numbers(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

test('what the page shows is read back as it was, of every kind, year, language and financial year', () => {
  const next = numbers(20261208);
  for (let i = 0; i < 6000; i++) {
    const fiscalMonth = 1 + next(12);
    const year = 1901 + next(1098);
    const first = day(year + '-01-01') + next(360);
    const fiscal = (next(2) ? 'FY' : '') + year;
    const frame = [
      () => texts.parse(fiscal, fiscalMonth),
      () => texts.parse(fiscal + '-H' + (1 + next(2)), fiscalMonth),
      () => texts.parse(fiscal + '-Q' + (1 + next(4)), fiscalMonth),
      () => texts.around('MONTH', first),
      () => texts.around('WEEK', first),
      () => {
        const to = Math.min(first + next(400), day('2999-12-31'));
        return texts.parse(iso(first) + '/' + iso(to));
      },
      () => texts.parse(['NOW', 'NEXT', 'LATER'][next(3)]),
    ][next(7)]();
    for (const locale of ['en', 'de', 'en-GB', 'de-AT']) {
      const language = locale.slice(0, 2);
      const shown = LOAD[language]('timeframe-text').label(frame, locale);
      const read = READER[language].read(shown, { today: day(TODAY), locale, fiscalMonth });
      assert.deepEqual(read.frame, frame, shown + ' (' + frame.text + '): ' + read.why);
    }
  }
});

test('a book is no timeframe and is refused at once', () => {
  assert.match(READER.en.read('1-'.repeat(500000), { today: 0, locale: 'en' }).why, /is not a timeframe/);
});

const NAMES = ['Q1', 'Q4', 'H1', 'H2', 'Mar', 'December', 'W1', 'W53', '8 Dec', '29 Feb'];
const SPANS = [
  ['30 Nov', '15 Dec'],
  ['20 Dec', '10 Jan'],
  ['Nov', 'Jan'],
  ['Q4', 'Q1'],
  ['Q1', 'Q3'],
  ['H2', 'H1'],
  ['Q1', 'Nov'],
  ['Nov', 'Q2'],
  ['W50', 'W2'],
  ['W50', 'W53'],
  ['1 Feb', '29 Feb'],
  ['Dec', 'Nov'],
];

/** What a name without a year means in each of many years: [from, to]. */
function occurrences(name, fiscalMonth) {
  const fiscal = fiscalMonth !== 1 && /^[QH]/.test(name) ? 'FY' : '';
  return Array.from(
    { length: 16 },
    (_, i) => READER.en.read(`${name} ${fiscal}${2024 + i}`, { today: 0, locale: 'en', fiscalMonth }).frame,
  ).filter(Boolean);
}

test('without a year what runs or comes next is meant, on every day of two years and in every financial year', () => {
  const begin = day('2027-01-01');
  for (let fiscalMonth = 1; fiscalMonth <= 12; fiscalMonth++) {
    const wanted = new Map(NAMES.map((name) => [name, occurrences(name, fiscalMonth)]));
    for (const [first, last] of SPANS) {
      const ends = occurrences(last, fiscalMonth);
      wanted.set(
        first + ' – ' + last,
        occurrences(first, fiscalMonth).flatMap(({ from }) =>
          ends
            .filter((end) => end.to >= from && end.from <= from + 365)
            .slice(0, 1)
            .map(({ to }) => ({ from, to })),
        ),
      );
    }
    for (const [typed, all] of wanted) {
      for (let today = begin; today < begin + 731; today += fiscalMonth === 1 ? 1 : 8) {
        const { frame, why } = READER.en.read(typed, { today, locale: 'en', fiscalMonth });
        assert.ok(frame, `${typed} on ${iso(today)}, ${fiscalMonth}: ${why}`);
        const meant = all.filter(({ to }) => to >= today).sort((a, b) => a.from - b.from)[0];
        assert.deepEqual([iso(frame.from), iso(frame.to)], [iso(meant.from), iso(meant.to)], `${typed} on ${iso(today)}, ${fiscalMonth}`);
        assert.ok(frame.from <= today || !all.some(({ from, to }) => from <= today && today <= to), typed);
      }
    }
  }
});

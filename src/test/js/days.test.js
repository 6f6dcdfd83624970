import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const days = loader()('days');
const day = days.parse;

test('day 0 is 1 January 1970, and dates come back as they were', () => {
  assert.equal(day('1970-01-01'), 0);
  assert.equal(day('2026-11-24'), 20781);
  for (const text of ['2024-02-29', '0099-12-31', '1969-12-31', '2100-03-01']) assert.equal(days.iso(day(text)), text);
});

test('dates that do not exist are no dates', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', 'soon', '']) assert.equal(day(text), null, text);
});

test('units begin on their first day and weeks on Monday', () => {
  const starts = { YEAR: '2026-01-01', HALF: '2026-07-01', QUARTER: '2026-07-01', MONTH: '2026-09-01', WEEK: '2026-09-21' };
  for (const [unit, first] of Object.entries(starts)) assert.equal(days.iso(days.start(unit, day('2026-09-22'))), first, unit);
});

test('the next unit begins where this one ends, over the turn of the year too', () => {
  assert.equal(days.iso(days.next('QUARTER', day('2026-12-31'))), '2027-01-01');
  assert.equal(days.iso(days.next('WEEK', day('2026-12-31'))), '2027-01-04');
});

test('the nearest border may lie before or after', () => {
  assert.equal(days.iso(days.nearest('QUARTER', day('2026-08-10'))), '2026-07-01');
  assert.equal(days.iso(days.nearest('QUARTER', day('2026-08-20'))), '2026-10-01');
});

test('adding months keeps to the last day of shorter months', () => {
  assert.equal(days.iso(days.plusMonths(day('2026-01-31'), 1)), '2026-02-28');
  assert.equal(days.iso(days.plusMonths(day('2026-03-16'), -3)), '2025-12-16');
});

test('days are written in the language of the reader', () => {
  assert.equal(days.format(day('2026-09-22'), 'en'), '22 Sep 2026');
  assert.equal(days.format(day('2026-09-22'), 'en-US', false), '22 Sep');
  assert.match(days.format(day('2026-12-22'), 'de'), /22\. Dez\.? 2026/);
  assert.equal(days.range(day('2026-03-16'), day('2026-09-25'), 'en'), '16 Mar – 25 Sep 2026');
  assert.equal(days.range(day('2026-12-16'), day('2027-01-25'), 'en'), '16 Dec 2026 – 25 Jan 2027');
});

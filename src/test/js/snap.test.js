import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const snap = load('snap');
const texts = load('timeframe-text');
const frame = (text, fiscalMonth = 1) => texts.parse(text, fiscalMonth);
const move = (text, distance, unit, fiscalMonth = 1) => snap.move(frame(text, fiscalMonth), distance, unit, fiscalMonth).text;
const resize = (text, edge, distance, unit, fiscalMonth = 1) =>
  snap.resize(frame(text, fiscalMonth), edge, distance, unit, fiscalMonth).text;

test('a quarter moves by whole quarters', () => {
  assert.equal(move('2026-Q3', 60, 'QUARTER'), '2026-Q4');
  assert.equal(move('2026-Q3', -140, 'QUARTER'), '2026-Q1');
  assert.equal(move('2026-Q3', 40, 'QUARTER'), '2026-Q3');
});

test('with the finer step a quarter becomes the three months it then covers', () => {
  assert.equal(move('2026-Q3', 30, 'MONTH'), '2026-08-01/2026-10-31');
});

test('every kind keeps its length', () => {
  assert.equal(move('2026', 91, 'QUARTER'), '2026-04-01/2027-03-31');
  assert.equal(move('2026-H2', 182, 'QUARTER'), '2027-H1');
  assert.equal(move('2026-09', 92, 'QUARTER'), '2026-12');
  assert.equal(move('2026-03-16/2026-09-25', 30, 'MONTH'), '2026-04-16/2026-10-25');
  assert.equal(move('2026-W37', 30, 'MONTH'), '2026-W41');
  assert.equal(move('2026-Q3', 8, 'WEEK'), '2026-07-08/2026-10-07');
  assert.equal(move('FY2027-Q1', 91, 'QUARTER', 10), 'FY2027-Q2');
});

test('a small distance changes nothing at all', () => {
  const before = frame('2026-Q3');
  assert.equal(snap.move(before, 3, 'QUARTER'), before);
  assert.equal(snap.resize(before, 'end', 0, 'QUARTER'), before);
});

test('an edge goes to the nearest border', () => {
  assert.equal(resize('2026-Q3', 'end', 80, 'QUARTER'), '2026-H2');
  assert.equal(resize('2026-Q3', 'start', -100, 'QUARTER'), '2026-04-01/2026-09-30');
  assert.equal(resize('2026-Q3', 'end', -31, 'MONTH'), '2026-07-01/2026-08-31');
  assert.equal(resize('2026-03-16/2026-09-25', 'end', 4, 'MONTH'), '2026-03-16/2026-09-30');
});

test('an edge never crosses the other one', () => {
  assert.equal(resize('2026-Q3', 'end', -900, 'QUARTER'), '2026-Q3');
  assert.equal(resize('2026', 'end', -900, 'QUARTER'), '2026-Q1');
  assert.equal(resize('2026', 'start', 900, 'QUARTER'), '2026-Q4');
});

test('with a financial year bars go to its borders and get its names', () => {
  assert.equal(move('2026-Q4', 91, 'QUARTER', 4), 'FY2027-Q4');
  assert.equal(move('2026-H2', -183, 'QUARTER', 7), 'FY2026-H2');
  assert.equal(move('2026-09', 92, 'QUARTER', 4), '2026-12');
  assert.equal(resize('FY2027-Q1', 'end', 80, 'QUARTER', 2), 'FY2027-H1');
  assert.equal(resize('2026-02-10/2026-04-30', 'start', -5, 'QUARTER', 2), 'FY2027-Q1');
  assert.equal(resize('FY2027', 'end', -900, 'QUARTER', 11), 'FY2027-Q1');
  assert.equal(resize('2026-Q3', 'end', -31, 'MONTH', 2), '2026-07-01/2026-08-31');
});

test('the difference is said in the largest step that fits', () => {
  const difference = (a, b) => snap.difference(frame(a), frame(b));
  assert.deepEqual(difference('2026-Q3', '2026-Q4'), { unit: 'QUARTER', count: 1 });
  assert.deepEqual(difference('2026-Q3', '2027-Q3'), { unit: 'YEAR', count: 1 });
  assert.deepEqual(difference('2026-09', '2026-08'), { unit: 'MONTH', count: -1 });
  assert.deepEqual(difference('2026-W37', '2026-W38'), { unit: 'DAY', count: 7 });
});

test('days that are nearly a step are told as days', () => {
  const difference = (a, b) => snap.difference(frame(a), frame(b));
  assert.deepEqual(difference('2026-10-05/2026-10-16', '2027-01-05/2027-01-16'), { unit: 'QUARTER', count: 1 });
  assert.deepEqual(difference('2026-10-05/2026-10-16', '2027-01-04/2027-01-15'), { unit: 'DAY', count: 91 });
  assert.deepEqual(difference('2026-10-05/2026-10-16', '2027-01-06/2027-01-17'), { unit: 'DAY', count: 93 });
  assert.deepEqual(difference('2026-07-01/2026-07-31', '2026-07-31/2026-08-30'), { unit: 'DAY', count: 30 });
});

test('the modifier makes the step finer', () => {
  assert.equal(snap.granule('QUARTER', false), 'QUARTER');
  assert.equal(snap.granule('QUARTER', true), 'MONTH');
  assert.equal(snap.granule('MONTH', true), 'WEEK');
});

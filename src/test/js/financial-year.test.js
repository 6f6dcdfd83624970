import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const days = load('days');
const scales = load('scale');
const texts = load('timeframe-text');
const offering = load('timeframe-offers');
const axis = load('axis');
const day = days.parse;
const starts = (unit, from, to, month) => scales.cells(unit, day(from), day(to), month).map((cell) => days.iso(cell.from));
const says = (unit, at, month) => axis.text[unit](scales.cells(unit, day(at), day(at) + 1, month)[0], month);

test('units of a financial year begin with its month, weeks and months where they always do', () => {
  const start = (unit, at, month) => days.iso(days.start(unit, day(at), month));
  assert.equal(start('QUARTER', '2026-12-08', 10), '2026-10-01');
  assert.equal(start('QUARTER', '2026-12-08', 2), '2026-11-01');
  assert.equal(start('QUARTER', '2026-01-08', 2), '2025-11-01');
  assert.equal(start('HALF', '2026-03-31', 4), '2025-10-01');
  assert.equal(start('YEAR', '2026-03-31', 4), '2025-04-01');
  assert.equal(start('YEAR', '2026-04-01', 4), '2026-04-01');
  assert.equal(start('MONTH', '2026-03-31', 4), '2026-03-01');
  assert.equal(start('WEEK', '2026-12-08', 4), '2026-12-07');
  assert.equal(days.iso(days.next('YEAR', day('2026-12-08'), 7)), '2027-07-01');
});

test('its units follow each other without gap or overlap, whichever month it begins with', () => {
  for (let month = 1; month <= 12; month++) {
    for (const unit of ['QUARTER', 'HALF', 'YEAR']) {
      const cells = scales.cells(unit, day('2023-01-15'), day('2029-06-01'), month);
      cells.slice(1).forEach((cell, at) => assert.equal(cell.from, cells[at].to));
      for (const cell of cells) assert.equal((days.parts(cell.from).month - month + 12) % days.MONTHS[unit], 0);
    }
  }
});

test('the axis names what the page names: Q3 FY2027 stands under Q3 of FY2027', () => {
  assert.deepEqual(starts('YEAR', '2026-12-08', '2027-12-08', 4), ['2026-04-01', '2027-04-01']);
  for (const month of [1, 2, 4, 7, 10, 12]) {
    for (const at of ['2026-01-01', '2026-11-30', '2027-02-28', '2028-12-31']) {
      const quarter = texts.around('QUARTER', day(at), month);
      const year = scales.cells('YEAR', quarter.from, quarter.from + 1, month)[0];
      assert.equal(texts.label(quarter, 'en'), says('QUARTER', at, month) + ' ' + axis.coarseText(year, 'en', month));
      assert.equal(texts.around('HALF', day(at), month).text, axis.coarseText(year, 'en', month) + '-' + says('HALF', at, month));
    }
  }
  assert.equal(says('QUARTER', '2026-12-08', 4), 'Q3');
  assert.equal(says('QUARTER', '2026-12-08', 1), 'Q4');
  assert.equal(says('YEAR', '2026-12-08', 4), 'FY2027');
  assert.equal(says('YEAR', '2026-12-08', 1), '2026');
});

test('pickers and keys offer and step through its quarters', () => {
  assert.equal(texts.around('QUARTER', day('2026-12-08'), 4).text, 'FY2027-Q3');
  assert.equal(texts.around('YEAR', day('2026-12-08'), 10).text, 'FY2027');
  assert.equal(texts.around('QUARTER', day('2026-12-08')).text, '2026-Q4');
  assert.equal(texts.around('MONTH', day('2026-12-08'), 4).text, '2026-12');
  assert.deepEqual(
    offering
      .suggest('', day('2026-12-08'), 'en', 4)
      .slice(0, 3)
      .map((frame) => frame.text),
    ['FY2027-Q3', 'FY2027-Q4', 'FY2028-Q1'],
  );
  assert.equal(texts.step(texts.parse('2026-Q4', 4), 1, 4).text, 'FY2027-Q4');
  assert.equal(texts.step(texts.parse('2026-Q4', 2), 1, 2).text, '2027-Q1');
  assert.equal(texts.step(texts.parse('2026-12', 4), 1, 4).text, '2027-01');
});

test('what opens first begins with its quarters', () => {
  const today = day('2026-09-22');
  const spans = [{ from: day('2026-10-05'), to: day('2026-12-31') }];
  assert.equal(days.iso(scales.frame('near', spans, today, 1, () => [], 2).from), '2026-05-01');
  assert.equal(days.iso(scales.frame('fit', spans, today, 1, () => [], 11).from), '2026-08-01');
  assert.equal(days.iso(scales.frame('year', spans, today, 1, () => [], 12).from), '2026-06-01');
  assert.equal(scales.create(0, 9, 1, 4).firstMonth, 4);
});

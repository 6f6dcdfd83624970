import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { fixture } from './support/fixtures.mjs';

const load = loader();
const scales = load('scale');
const { parse: day, iso } = load('days');
const rules = fixture('scale.json');

for (const rule of rules.boxes) {
  test(rule.case, () => {
    const scale = scales.create(day(rule.from), day(rule.to), rule.pixelsPerDay);
    assert.deepEqual(scale.box(day(rule.first), day(rule.last)), { left: rule.left, width: rule.width });
  });
}

test('the axis rows follow the room that a day has', () => {
  for (const rule of rules.units) {
    assert.equal(scales.fineUnit(rule.pixelsPerDay), rule.fine);
    assert.equal(scales.coarseUnit(rule.fine), rule.coarse);
  }
});

test('cells cover the days without gap or overlap', () => {
  for (const rule of rules.cells) {
    const cells = scales.cells(rule.unit, day(rule.from), day(rule.to));
    assert.deepEqual(cells.map((cell) => iso(cell.from)), rule.starts);
    cells.slice(1).forEach((cell, i) => assert.equal(cell.from, cells[i].to));
  }
});

test('pixels and days are each other’s inverse', () => {
  const scale = scales.create(20000, 21000, 1.37);
  for (const at of [20000, 20123, 20999]) assert.ok(Math.abs(scale.day(scale.x(at)) - at) < 1e-9);
});

test('the domain holds all content and today, in whole years, but never more than thirty years each way', () => {
  const today = day('2026-09-22');
  const domain = scales.domain([{ from: day('2011-05-05'), to: day('2012-01-01') }, { from: null, to: day('9999-12-31') }], today);
  assert.equal(iso(domain.from), '2010-01-01');
  assert.ok(domain.to < today + 366 * 32);
});

test('fit shows all promises and spans in whole quarters, at least a year', () => {
  const today = day('2026-09-22');
  const narrow = scales.frame('fit', [{ from: day('2026-10-01'), to: day('2026-12-31') }], today);
  assert.equal(iso(narrow.from), '2026-07-01');
  assert.equal(narrow.length, 365);
  const wide = scales.frame('fit', [{ from: day('2026-03-16'), to: day('2026-09-25') }, { from: day('2027-01-01'), to: day('2027-06-30') }], today);
  assert.equal(iso(wide.from), '2026-01-01');
  assert.equal(iso(wide.from + wide.length), '2027-07-01');
});

test('fit goes back one year at most, and does not mind a missing side', () => {
  const today = day('2026-09-22');
  const frame = scales.frame('fit', [{ from: day('2011-05-05'), to: null }, { from: null, to: day('2026-10-02') }], today);
  assert.equal(iso(frame.from), '2025-07-01');
});

test('fit of nothing still shows today', () => {
  const today = day('2026-09-22');
  const frame = scales.frame('fit', [], today);
  assert.ok(frame.from < today && today < frame.from + frame.length);
});

test('a free zoom is kept within its limits', () => {
  assert.equal(scales.clamp(1), 21);
  assert.equal(scales.clamp(1e9), 365 * 12);
  assert.equal(scales.clamp(NaN), 366);
});

test('dragging snaps to months or quarters, as the axis shows', () => {
  assert.equal(scales.granule(10), 'MONTH');
  assert.equal(scales.granule(3), 'MONTH');
  assert.equal(scales.granule(1.5), 'QUARTER');
});

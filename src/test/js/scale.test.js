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
    assert.deepEqual(
      cells.map((cell) => iso(cell.from)),
      rule.starts,
    );
    cells.slice(1).forEach((cell, i) => assert.equal(cell.from, cells[i].to));
  }
});

test('pixels and days are each other’s inverse', () => {
  const scale = scales.create(20000, 21000, 1.37);
  for (const at of [20000, 20123, 20999]) assert.ok(Math.abs(scale.day(scale.x(at)) - at) < 1e-9);
});

test('the domain holds all content and today, in whole years, but never more than thirty years each way', () => {
  const today = day('2026-09-22');
  const domain = scales.domain(
    [
      { from: day('2011-05-05'), to: day('2012-01-01') },
      { from: null, to: day('9999-12-31') },
    ],
    today,
  );
  assert.equal(iso(domain.from), '2010-01-01');
  assert.ok(domain.to < today + 366 * 32);
});

test('what opens first shows promises and spans around today in whole quarters, at least a year', () => {
  const today = day('2026-09-22');
  const narrow = scales.frame('near', [{ from: day('2026-10-01'), to: day('2026-12-31') }], today);
  assert.equal(iso(narrow.from), '2026-07-01');
  assert.equal(narrow.length, 365);
  const wide = scales.frame(
    'near',
    [
      { from: day('2026-03-16'), to: day('2026-09-25') },
      { from: day('2027-01-01'), to: day('2027-06-30') },
    ],
    today,
  );
  assert.equal(iso(wide.from), '2026-01-01');
  assert.equal(iso(wide.from + wide.length), '2027-07-01');
});

test('what opens first goes back one year at most, and does not mind a missing side', () => {
  const today = day('2026-09-22');
  const frame = scales.frame(
    'near',
    [
      { from: day('2011-05-05'), to: null },
      { from: null, to: day('2026-10-02') },
    ],
    today,
  );
  assert.equal(iso(frame.from), '2025-07-01');
});

test('where nothing is around today, what opens first is fitted to the content', () => {
  const today = day('2026-11-25');
  const past = [
    { from: day('2013-01-01'), to: day('2013-03-31') },
    { from: day('2021-01-01'), to: day('2021-12-31') },
  ];
  const frame = scales.frame('near', past, today);
  assert.equal(iso(frame.from), '2013-01-01');
  assert.ok(frame.from + frame.length > day('2021-12-31'));
  assert.deepEqual(frame, scales.frame('fit', past, today));
});

test('fit shows all content, however long ago, and today when that is not too far away', () => {
  const today = day('2026-11-25');
  const all = scales.frame(
    'fit',
    [
      { from: day('2013-02-01'), to: null },
      { from: day('2026-10-01'), to: day('2027-06-30') },
    ],
    today,
  );
  assert.equal(iso(all.from), '2013-01-01');
  assert.equal(iso(all.from + all.length), '2027-07-01');
  const past = scales.frame('fit', [{ from: day('2013-01-01'), to: day('2021-12-31') }], today);
  assert.ok(past.from + past.length > today);
  const old = scales.frame('fit', [{ from: day('2013-01-01'), to: day('2013-03-31') }], today);
  assert.ok(old.from + old.length < today);
  assert.ok(old.length >= 365);
});

test('fit has a limit of thirty years each way', () => {
  const today = day('2026-11-25');
  const { from, length } = scales.frame('fit', [{ from: day('1000-01-01'), to: day('9999-12-31') }], today);
  assert.ok(from > today - 366 * 31 && from + length < today + 366 * 31);
});

test('a fitted window has room for the words behind the last bar', () => {
  const today = day('2026-09-22');
  const spans = [{ from: day('2026-07-01'), to: day('2027-06-30') }];
  const to = day('2027-06-30');
  for (const zoom of ['near', 'fit']) {
    const { from, length } = scales.frame(zoom, spans, today, 640, () => [{ to, pixels: 120 }]);
    const pixelsPerDay = 640 / length;
    const end = (to + 1 - from) * pixelsPerDay + 120;
    assert.ok(end <= 640 && end > 630, `${zoom}: words end at ${end}`);
  }
});

test('words that only stand behind a bar when it becomes narrower are asked for again', () => {
  const today = day('2026-09-22');
  const spans = [{ from: day('2026-07-01'), to: day('2027-06-30') }];
  const tails = (pixelsPerDay) => [{ to: day('2027-06-30'), pixels: pixelsPerDay < 1.7 ? 200 : 20 }];
  const { from, length } = scales.frame('fit', spans, today, 640, tails);
  assert.ok(((day('2027-06-30') + 1 - from) * 640) / length + 200 <= 640);
});

test('fit of nothing still shows today', () => {
  const today = day('2026-09-22');
  for (const zoom of ['near', 'fit']) {
    const frame = scales.frame(zoom, [], today);
    assert.ok(frame.from < today && today < frame.from + frame.length);
  }
});

test('a free zoom is kept within its limits', () => {
  assert.equal(scales.clamp(1), 21);
  assert.equal(scales.clamp(1e9), 365 * 40);
  assert.equal(scales.clamp(NaN), 366);
});

test('numbers of years do not touch', () => {
  for (const pixelsPerDay of [0.5, 0.12, 0.06, 0.03, 0.015])
    assert.ok(scales.yearStep(pixelsPerDay) * 365 * pixelsPerDay >= 39, String(pixelsPerDay));
  assert.equal(scales.yearStep(0.5), 1);
});

test('the flag of today covers no label and stays in sight, where there is such a place', () => {
  const labels = [
    [8, 40],
    [300, 332],
  ];
  const place = (x, ...widths) => scales.flagPlace(x, widths, labels, 0, 640);
  assert.deepEqual(place(150, 80), { form: 0, left: 110 });
  const covering = place(290, 80).left;
  assert.ok(covering + 80 <= 300 || covering >= 332);
  assert.deepEqual(place(630, 80), { form: 0, left: 551 });
  assert.deepEqual(place(10, 80), { form: 0, left: -30 }, 'nowhere free: above the line');
});

test('the flag of today takes its short form where the long one has no room', () => {
  const labels = [
    [8, 40],
    [128, 160],
  ];
  assert.deepEqual(scales.flagPlace(115, [90, 50], labels, 0, 640), { form: 1, left: 66 });
  assert.equal(scales.flagPlace(85, [60, 50], labels, 0, 640).form, 0);
});

test('dragging snaps to months or quarters, as the axis shows', () => {
  assert.equal(scales.granule(10), 'MONTH');
  assert.equal(scales.granule(3), 'MONTH');
  assert.equal(scales.granule(1.5), 'QUARTER');
});

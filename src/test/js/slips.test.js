import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const slips = loader()('slips');
const item = (name, fields) => ({ name, lifecycle: 'ACTIVE', timeframe: { to: 100 }, overhang: 0, moves: 0, slip: 0, ...fields });

test('the greatest slip comes first, counted from the first promise', () => {
  const found = slips.of([
    item('On time'),
    item('Beyond', { overhang: 20 }),
    item('Moved', { moves: 2, slip: 184 }),
    item('Both', { overhang: 30, moves: 1, slip: 92 }),
  ]);

  assert.deepEqual(
    found.rows.map(({ item: { name }, moved, beyond, days }) => [name, moved, beyond, days]),
    [
      ['Moved', 184, 0, 184],
      ['Both', 92, 30, 122],
      ['Beyond', 0, 20, 20],
    ],
  );
  assert.equal(found.total, 4);
});

test('what was pulled in pays for what is beyond, and no more', () => {
  const found = slips.of([item('Still late', { moves: 1, slip: -10, overhang: 12 }), item('Early', { moves: 1, slip: -30, overhang: 12 })]);

  assert.deepEqual(
    found.rows.map(({ item: { name }, days }) => [name, days]),
    [['Still late', 2]],
  );
});

test('equal slips stand by name', () => {
  assert.deepEqual(
    slips.of([item('B', { overhang: 3 }), item('A', { overhang: 3 })]).rows.map((row) => row.item.name),
    ['A', 'B'],
  );
});

test('what cannot be judged is counted, not left out in silence', () => {
  const found = slips.of([
    item('Draft', { lifecycle: 'DRAFT', overhang: 9 }),
    item('Cancelled', { lifecycle: 'CANCELLED', overhang: 9 }),
    item('Later', { timeframe: { to: null }, overhang: null }),
    item('Nothing', { timeframe: null, overhang: null }),
    item('No end', { overhang: null }),
  ]);

  assert.deepEqual(found, { rows: [], silent: 2, undated: 2, open: 1, total: 5 });
});

test('a promise that was moved and then given up keeps its slip', () => {
  assert.equal(slips.of([item('Given up', { timeframe: { to: null }, overhang: null, moves: 2, slip: 92 })]).rows[0].days, 92);
});

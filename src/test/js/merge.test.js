import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const { merge } = loader()('merge');
const base = { name: 'Offline', why: null, timeframe: '2026-Q3', health: 'NOT_SET' };

test('fields that only one of the two changed are kept without a question', () => {
  const merged = merge(base, { name: 'Offline mode' }, { ...base, health: 'AT_RISK', timeframe: '2026-Q4' });
  assert.deepEqual(merged, { fields: { name: 'Offline mode' }, both: [] });
});

test('a field that both changed differently has to be chosen', () => {
  const merged = merge(base, { name: 'Mine', why: 'Because' }, { ...base, name: 'Theirs' });
  assert.deepEqual(merged, { fields: { why: 'Because' }, both: ['name'] });
});

test('the same change twice is no question', () => {
  assert.deepEqual(merge(base, { health: 'AT_RISK' }, { ...base, health: 'AT_RISK' }), { fields: {}, both: [] });
});

test('taking something away is a change like any other', () => {
  assert.deepEqual(merge(base, { timeframe: null }, { ...base, timeframe: '2026-Q4' }).both, ['timeframe']);
  assert.deepEqual(merge(base, { timeframe: null }, { ...base, name: 'Theirs' }).fields, { timeframe: null });
});

test('a field that was set back to what it was is no change, whatever others made of it', () => {
  assert.deepEqual(merge(base, { name: 'Offline' }, { ...base, name: 'Theirs' }), { fields: {}, both: [] });
});

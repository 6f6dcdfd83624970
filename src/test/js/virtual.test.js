import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const virtual = loader()('virtual');
const rows = (count, height = 24) => Array.from({ length: count }, (_, i) => ({ top: i * height, height }));

test('only rows in sight and a few around them are wanted', () => {
  assert.deepEqual(virtual.range(rows(1000), 2400, 240, 0), { first: 100, after: 111 });
  assert.deepEqual(virtual.range(rows(1000), 2400, 240, 6), { first: 94, after: 117 });
});

test('their number does not grow with the number of rows', () => {
  const count = (size) => {
    const { first, after } = virtual.range(rows(size), 1200, 800);
    return after - first;
  };
  assert.equal(count(100000), count(1000));
});

test('the ends are kept', () => {
  assert.deepEqual(virtual.range(rows(10), 0, 9999), { first: 0, after: 10 });
  assert.deepEqual(virtual.range(rows(10), 99999, 100), { first: 3, after: 10 });
  assert.deepEqual(virtual.range([], 0, 500), { first: 0, after: 0 });
});

test('the whole height is where the last row ends', () => {
  assert.equal(virtual.total(rows(10)), 240);
  assert.equal(virtual.total([]), 0);
});

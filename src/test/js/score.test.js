import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { fixture } from './support/fixtures.mjs';

const scores = loader()('score');

test('page and server compute the same scores', () => {
  for (const { method, inputs, score } of fixture('scores.json')) {
    const got = scores.of(method, inputs);
    if (score === null) assert.equal(got, null, JSON.stringify(inputs));
    else assert.ok(Math.abs(got - score) < 1e-9, `${method} ${JSON.stringify(inputs)} is ${got}`);
  }
});

test('rows without a value come last whichever way the column goes, and equal ones stay as ranked', () => {
  const rows = [
    ['a', 2],
    ['b', null],
    ['c', 5],
    ['d', 2],
    ['e', null],
  ];
  const names = (down) =>
    scores
      .sorted(rows, ([, value]) => value, down)
      .map(([name]) => name)
      .join('');
  assert.equal(names(false), 'adcbe');
  assert.equal(names(true), 'cadbe');
});

test('what has no score is not counted as scored', () => {
  assert.equal(scores.count('VALUE_EFFORT', [{ inputs: { value: 3, effort: 2 } }, { inputs: { value: 3 } }]), 1);
});

test('where a point is dropped says its value and effort, and never more than the scale has', () => {
  const { chart } = scores;
  for (let value = 1; value <= 10; value++)
    for (let effort = 1; effort <= 10; effort++) assert.deepEqual(chart.at(chart.x(effort) + 8, chart.y(value) - 8), { value, effort });
  assert.deepEqual(chart.at(-500, -500), { value: 10, effort: 1 });
  assert.deepEqual(chart.at(5000, 5000), { value: 1, effort: 10 });
});

test('each quarter of the chart has its name', () => {
  const kinds = [
    [9, 2],
    [9, 9],
    [2, 2],
    [2, 9],
  ].map(([value, effort]) => scores.chart.kind({ value, effort }));
  assert.deepEqual(kinds, ['win', 'bet', 'fill', 'pit']);
});

test('an initiative whose size and effort put it and another one in opposite orders is told with the other', () => {
  const rows = [
    ['a', 2, 9],
    ['b', 3, 6],
    ['c', 2, 3],
    ['d', null, 1],
    ['e', 0, null],
  ].map(([uid, size, effort]) => ({ uid, size, effort }));
  const found = scores.reversed(
    rows,
    (row) => row.size,
    (row) => row.effort,
  );
  assert.deepEqual(
    [...found].map(([uid, other]) => uid + other.uid),
    ['ab', 'ba'],
  );
});

test('equal sizes and equal efforts contradict nothing, whatever the others say', () => {
  const rows = [1, 1, 2, 2].map((size, i) => ({ uid: 'r' + i, size, effort: [5, 7, 7, 9][i] }));
  assert.equal(
    scores.reversed(
      rows,
      (row) => row.size,
      (row) => row.effort,
    ).size,
    0,
  );
});

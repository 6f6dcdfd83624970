import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const rank = loader()('rank');
const lane = (themeUid, ...uids) => ({ themeUid, rows: uids.map((uid) => ({ uid })) });
const lanes = [lane('red', 'a', 'b', 'c'), lane('blue', 'd'), lane('empty'), lane(null, 'e')];

test('after another row of the same lane', () => {
  assert.deepEqual(rank.place(lanes, 'a', 'c', true), { initiativeUid: 'a', afterUid: 'c' });
});

test('before another row means behind the one above it, or first', () => {
  assert.deepEqual(rank.place(lanes, 'c', 'b', false), { initiativeUid: 'c', afterUid: 'a' });
  assert.deepEqual(rank.place(lanes, 'c', 'a', false), { initiativeUid: 'c', afterUid: null });
});

test('the row itself is never named as its neighbour', () => {
  assert.deepEqual(rank.place(lanes, 'b', 'c', true), { initiativeUid: 'b', afterUid: 'c' });
  assert.equal(rank.place(lanes, 'b', 'c', false), null);
  assert.equal(rank.place(lanes, 'b', 'a', true), null);
  assert.equal(rank.place(lanes, 'b', 'b', true), null);
});

test('into another lane the theme goes along, also into the lane without one', () => {
  assert.deepEqual(rank.place(lanes, 'a', 'd', true), { initiativeUid: 'a', afterUid: 'd', themeUid: 'blue' });
  assert.deepEqual(rank.place(lanes, 'a', 'e', false), { initiativeUid: 'a', afterUid: null, themeUid: null });
});

test('one step up or down stays within the lane', () => {
  assert.deepEqual(rank.step(lanes, 'b', -1), { initiativeUid: 'b', afterUid: null });
  assert.deepEqual(rank.step(lanes, 'b', 1), { initiativeUid: 'b', afterUid: 'c' });
  assert.equal(rank.step(lanes, 'c', 1), null);
  assert.equal(rank.step(lanes, 'd', -1), null);
  assert.equal(rank.step(lanes, 'unknown', 1), null);
});

test('to a theme means to the end of its lane', () => {
  assert.deepEqual(rank.toTheme(lanes, 'd', 'red'), { initiativeUid: 'd', afterUid: 'c', themeUid: 'red' });
  assert.deepEqual(rank.toTheme(lanes, 'd', 'empty'), { initiativeUid: 'd', afterUid: null, themeUid: 'empty' });
});

test('a row that is in no lane yet can be placed', () => {
  assert.deepEqual(rank.place(lanes, 'undated', 'd', true), { initiativeUid: 'undated', afterUid: 'd', themeUid: 'blue' });
});

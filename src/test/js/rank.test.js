import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const rank = loader()('rank');
const lane = (value, ...uids) => ({ group: 'theme', value, rows: uids.map((uid) => ({ uid })) });
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

test('to a theme means to the end of its lane, also of one that is not shown', () => {
  const to = (uid, value) => rank.toLane(lanes, uid, { group: 'theme', value });
  assert.deepEqual(to('d', 'red'), { initiativeUid: 'd', afterUid: 'c', themeUid: 'red' });
  assert.deepEqual(to('d', 'empty'), { initiativeUid: 'd', afterUid: null, themeUid: 'empty' });
  assert.deepEqual(to('d', 'hidden'), { initiativeUid: 'd', afterUid: null, themeUid: 'hidden' });
});

const by = (group, first, second) => [
  { group, value: first, rows: [{ uid: 'a' }, { uid: 'b' }] },
  { group, value: second, rows: [{ uid: 'c' }, { uid: 'd' }] },
];

test('into the lane of an owner or a lifecycle a row becomes that', () => {
  assert.deepEqual(rank.place(by('owner', 'maya', null), 'a', 'c', true), {
    initiativeUid: 'a',
    afterUid: 'c',
    into: { field: 'owner', value: null },
  });
  assert.deepEqual(rank.place(by('lifecycle', 'DRAFT', 'ACTIVE'), 'd', 'a', false), {
    initiativeUid: 'd',
    afterUid: null,
    into: { field: 'lifecycle', value: 'DRAFT' },
  });
});

test('within a lane of any group only the place changes', () => {
  for (const group of ['theme', 'owner', 'lifecycle', 'project', 'none']) {
    assert.deepEqual(rank.place(by(group, 'one', 'two'), 'b', 'a', false), { initiativeUid: 'b', afterUid: null }, group);
  }
});

test('nothing goes into the lane of another project, which follows from the epics', () => {
  assert.equal(rank.place(by('project', '1', '2'), 'a', 'c', true), null);
  assert.equal(rank.toLane(by('project', '1', '2'), 'a', { group: 'project', value: '2' }), null);
  assert.equal(rank.place(by('component', 'Belt', 'Gate'), 'a', 'c', true), null);
  assert.ok(
    ['project', 'category', 'component', 'objective'].every(rank.fixed) && !['none', 'theme', 'owner', 'lifecycle'].some(rank.fixed),
  );
});

test('a row that is in no lane yet can be placed', () => {
  assert.deepEqual(rank.place(lanes, 'undated', 'd', true), { initiativeUid: 'undated', afterUid: 'd', themeUid: 'blue' });
});

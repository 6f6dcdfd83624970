import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const picks = loader()('picks');
const ORDER = ['a', 'b', 'c', 'd'];
const of = (value) => [...value.uids];

test('one more, one less, and the value before stays as it was', () => {
  const one = picks.toggle(picks.NONE, 'b');
  assert.deepEqual(of(one), ['b']);
  assert.deepEqual(of(picks.toggle(one, 'd')), ['b', 'd']);
  assert.deepEqual(of(picks.toggle(one, 'b')), []);
  assert.deepEqual(of(one), ['b']);
});

test('a range goes from where choosing began, to either side, and shrinks again', () => {
  const two = picks.through(picks.toggle(picks.NONE, 'b'), 'd', ORDER);
  assert.deepEqual(of(two), ['b', 'c', 'd']);
  assert.deepEqual(of(picks.through(two, 'c', ORDER)), ['b', 'c']);
  assert.deepEqual(of(picks.through(two, 'a', ORDER)), ['a', 'b']);
  assert.deepEqual(of(picks.through(picks.NONE, 'c', ORDER, 'b')), ['b', 'c'], 'without a beginning, from the row that was left');
  assert.deepEqual(of(picks.through(picks.NONE, 'c', ORDER)), ['c']);
  assert.deepEqual(of(picks.through({ uids: new Set(['x']), anchor: 'x' }, 'c', ORDER)), ['c'], 'what is not shown is no beginning');
});

test('what is not shown any more is not chosen any more', () => {
  const all = picks.through(picks.NONE, 'c', ORDER, 'a');
  assert.equal(picks.kept(all, new Set(ORDER)), all);
  assert.deepEqual(of(picks.kept(all, new Set(['b']))), ['b']);
});

/** What a key or click chooses in an app that may edit, or may not. */
function chooses(act, event, row, { edit = true, next = null } = {}) {
  const chosen = [];
  const app = { edit, pick: (uid, how) => chosen.push([uid, how]) };
  const used = picks[act]({ preventDefault() {}, stopPropagation() {}, ...event }, app, row, () => next);
  return { used, chosen };
}
const row = (id, kind = 'initiative') => ({ id, kind });

test('keys and clicks choose initiatives only, and only for who may edit', () => {
  assert.deepEqual(chooses('key', { key: ' ', ctrlKey: true }, row('a')), { used: true, chosen: [['a', {}]] });
  assert.deepEqual(chooses('key', { key: 'ArrowDown', shiftKey: true }, row('a'), { next: row('b') }), {
    used: true,
    chosen: [['b', { through: true, from: 'a' }]],
  });
  assert.deepEqual(chooses('key', { key: 'ArrowDown', shiftKey: true }, row('a'), { next: row('lane:', 'lane') }), {
    used: true,
    chosen: [],
  });
  assert.deepEqual(chooses('key', { key: 'ArrowDown' }, row('a')), { used: false, chosen: [] });
  assert.deepEqual(chooses('key', { key: ' ', ctrlKey: true }, row('a'), { edit: false }), { used: false, chosen: [] });
  assert.deepEqual(chooses('click', { shiftKey: true }, row('a')), { used: true, chosen: [['a', { through: true }]] });
  assert.deepEqual(chooses('click', { metaKey: true }, row('a/1', 'epic')), { used: false, chosen: [] });
  assert.deepEqual(chooses('click', {}, row('a')), { used: false, chosen: [] });
});

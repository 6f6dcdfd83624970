import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const { hits, NONE } = loader()('orphans');
const { choices } = loader()('orphanfilter');
const model = {
  projects: [
    { id: '1', name: 'Shop' },
    { id: '2', name: 'App' },
  ],
  labels: ['mobile', 'old'],
  unassigned: [0, 1, 3],
  epics: {
    key: ['A-1', 'A-2', 'A-3', 'B-1'],
    summary: ['Gate', 'Belt', 'Desk', 'Gate lights'],
    status: ['To do', 'Done', 'Done', 'To do'],
    project: [0, 0, 0, 1],
    labels: [[0], [], [0], [0, 1]],
  },
};
const chosen = (fields) => ({ ...NONE, ...fields });

test('search and filters narrow together, and never show an epic that counts somewhere', () => {
  assert.deepEqual(hits(model, ''), [0, 1, 3]);
  assert.deepEqual(hits(model, 'gate'), [0, 3]);
  assert.deepEqual(hits(model, 'gate', chosen({ project: ['2'] })), [3]);
  assert.deepEqual(hits(model, '', chosen({ label: ['mobile'], status: ['Done'] })), []);
  assert.deepEqual(hits(model, '', chosen({ label: ['old', ''] })), [1, 3]);
});

test('choices come by name with what each would show; those without a label last', () => {
  assert.deepEqual(choices(model, '', NONE, 'project', 'en'), [
    ['2', 'App', 1],
    ['1', 'Shop', 2],
  ]);
  assert.deepEqual(choices(model, 'gate', NONE, 'label', 'en'), [
    ['mobile', 'mobile', 2],
    ['old', 'old', 1],
    ['', '', 0],
  ]);
  assert.deepEqual(choices(model, '', chosen({ project: ['2'] }), 'status', 'en'), [
    ['Done', 'Done', 0],
    ['To do', 'To do', 1],
  ]);
});

test('what was chosen stays a choice when no epic has it any more', () => {
  assert.deepEqual(
    choices(model, '', chosen({ status: ['Closed'] }), 'status', 'en').map(([value]) => value),
    ['Closed', 'Done', 'To do'],
  );
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const choice = loader()('choice');
const groups = [{ epicIds: ['1', '2', '3'] }, { epicIds: ['2', '3'] }, { epicIds: ['3', '4', '5'] }, { epicIds: ['6', '7'] }];

test('a group whose epics the groups before it take is not offered as chosen', () => {
  assert.deepEqual(choice.first(groups, 5), [true, false, true, true]);
});

test('no more groups are chosen at first than wanted', () => {
  assert.deepEqual(choice.first(groups, 2), [true, false, true, false]);
});

test('an issue above is chosen for one epic, and not for those that another brings', () => {
  const above = (...epicIds) => ({ kind: 'PARENT', epicIds });
  assert.deepEqual(choice.first([above('1'), above('2', '3'), above('1', '2', '3'), { kind: 'LABEL', epicIds: ['4'] }], 5), [
    true,
    true,
    false,
    false,
  ]);
});

test('an epic goes into the first chosen group that has it', () => {
  assert.deepEqual(choice.share(groups, [true, true, true, false]), [['1', '2', '3'], [], ['4', '5'], null]);
  assert.deepEqual(choice.share(groups, [false, true, true, false]), [null, ['2', '3'], ['4', '5'], null]);
});

test('the issues of a group are those of the epics that it brings', () => {
  const epics = { id: ['1', '2', '3'], done: [1, 10, 100], inProgress: [2, 20, 200], toDo: [3, 30, 300] };
  const [, second] = choice.share([{ epicIds: ['1', '2'] }, { epicIds: ['2', '3'] }], [true, true]);
  assert.equal(
    choice.issues(
      epics,
      second.map((id) => epics.id.indexOf(id)),
    ),
    600,
  );
  assert.equal(choice.issues(epics, [0, 1, 2]), 666);
  assert.equal(choice.issues(epics, []), 0);
});

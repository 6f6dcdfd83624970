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

test('an epic goes into the first chosen group that has it', () => {
  assert.deepEqual(choice.share(groups, [true, true, true, false]), [['1', '2', '3'], [], ['4', '5'], null]);
  assert.deepEqual(choice.share(groups, [false, true, true, false]), [null, ['2', '3'], ['4', '5'], null]);
});

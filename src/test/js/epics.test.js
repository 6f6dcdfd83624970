import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const { find } = loader()('epics');
const german = loader('de')('epics');
const model = {
  home: { id: '1', key: 'APP', name: 'App' },
  projects: [{ id: '1' }, { id: '2' }],
  epics: {
    id: ['10', '11', '12', '13'],
    key: ['APP-1', 'APP-2', 'APP-3', 'WEB-1'],
    summary: ['One', 'Two', 'Three', 'Four'],
    project: [0, 0, 0, 1],
  },
  initiatives: [{ name: 'Checkout', epics: [0], supports: [1, 3] }],
  unassigned: [2],
};

test('the picker says where an epic counts, without naming another roadmap, and offers free ones first', () => {
  assert.deepEqual(
    find(model, '', null).map(({ text, note }) => [text, note]),
    [
      ['APP-3 Three', ''],
      ['WEB-1 Four', ''],
      ['APP-1 One', 'in Checkout'],
      ['APP-2 Two', 'in another roadmap'],
    ],
  );
  assert.equal(german.find(model, 'two', null)[0].note, 'in einer anderen Roadmap');
});

test('epics that are linked already are not offered', () => {
  assert.deepEqual(
    find(model, '', model.initiatives[0]).map(({ value }) => value),
    ['12'],
  );
});

test('every epic that fits is found, so that a list can say how many it leaves out', () => {
  const ids = Array.from({ length: 214 }, (_, i) => String(i));
  const many = { ...model, epics: { id: ids, key: ids.map((id) => 'APP-' + id), summary: ids, project: ids.map(() => 0) } };
  assert.equal(find(many, '', null).length, 214);
});

test('a key that is typed in full is offered whatever project it is of', () => {
  assert.equal(find(model, 'ops-7', null)[0].value, 'OPS-7');
});

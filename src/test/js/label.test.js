import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { fixture } from './support/fixtures.mjs';

const labels = loader()('label');

for (const rule of fixture('labels.json')) {
  test(rule.case, () => {
    assert.deepEqual(labels.place(rule.parts, rule.text, rule.icon), { inside: rule.inside, left: rule.left, icon: rule.withIcon });
  });
}

test('a bar is at least eight pixels wide', () => {
  assert.equal(labels.width(2), 8);
  assert.equal(labels.width(20), 20);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const addresses = loader()('address');

test('the plain view needs no address', () => {
  assert.equal(addresses.write(addresses.EMPTY), '');
  assert.deepEqual(addresses.read(''), addresses.EMPTY);
});

test('a view survives its address', () => {
  const view = {
    tab: 'list', zoom: '400', filter: { q: 'a & b=c, "d"', theme: ['t1', '-'], owner: [], health: ['AT_RISK'], lifecycle: [] },
    open: new Set(['x', 'y']), closed: new Set(['lane:t1']), panel: true, selected: 'x',
  };
  assert.deepEqual(addresses.read(addresses.write(view)), view);
});

test('foreign and broken addresses give the plain view', () => {
  for (const hash of ['#comment-12', '#longview?tab=nonsense&zoom=abc', '#longview?zoom=-3', '#']) {
    assert.equal(addresses.write(addresses.read(hash)), '', hash);
  }
});

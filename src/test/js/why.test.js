import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const why = loader()('why');
const item = (health, computed) => ({ health, computed: { health: computed, cause: 'HOLDS' } });
const answer = (cause, remedy, health = {}) => ({
  health: { cause, overhang: null, overhangPercent: 20, pacePercent: 20, timeLeft: null, workLeft: null, ...health },
  remedy: { by: null, count: 0, share: null, finish: 0, ...remedy },
});

test('a word by hand and a computed one disagree only where both are there and differ', () => {
  assert.equal(why.disagrees(item('ON_TRACK', 'OFF_TRACK')), true);
  assert.equal(why.disagrees(item('ON_TRACK', 'ON_TRACK')), false);
  assert.equal(why.disagrees(item('NOT_SET', 'OFF_TRACK')), false);
  assert.equal(why.disagrees(item('ON_TRACK', 'NOT_SET')), false);
});

test('counts say everything that counts, and what was dropped beside it', () => {
  assert.equal(why.counts({ done: 4, open: 3, unestimated: 2, dropped: 1 }).split(', ').length, 4);
  assert.equal(why.counts({ done: 4, open: 3, unestimated: 0, dropped: 0 }).split(', ').length, 2);
});

test('only inputs that there are become sentences', () => {
  assert.equal(why.inputs(answer('HOLDS', {})).length, 0);
  assert.equal(why.inputs(answer('OVERHANG', {}, { overhang: 3, timeLeft: 0.5, workLeft: 0.2 })).length, 2);
});

test('a remedy is a sentence where something is to be done, and none where the plan holds', () => {
  assert.equal(why.remedy(answer('OVERHANG', { by: 20726, count: 2 }), 'en').length, 1);
  assert.equal(why.remedy(answer('PROMISE_PASSED', { finish: 3, share: 1 }), 'en').length, 1);
  assert.equal(why.remedy(answer('PACE', { finish: 2, share: 0.6 }), 'en').length, 1);
  assert.equal(why.remedy(answer('PACE', { share: 0.6 }), 'en').length, 1);
  assert.equal(why.remedy(answer('HOLDS', {}), 'en').length, 0);
});

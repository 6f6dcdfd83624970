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
  assert.match(why.counts({ done: 4, open: 3, unestimated: 2, dropped: 1 }), /^4 done, 3 open, 2 [^,]+, 1 [^,]+$/);
  assert.equal(why.counts({ done: 4, open: 3, unestimated: 0, dropped: 0 }), '4 done, 3 open');
});

test('only inputs that there are become sentences', () => {
  assert.equal(why.inputs(answer('HOLDS', {})).length, 0);
  const said = why.inputs(answer('OVERHANG', {}, { overhang: 3, overhangPercent: 15, timeLeft: 0.5, workLeft: 0.2 }));
  assert.equal(said.length, 2);
  assert.match(said[0], /\b3\b.*\b15\b/);
  assert.match(said[1], /^20% of the work is left and 50% of the time/);
});

test('a remedy is a sentence where something is to be done, and none where the plan holds', () => {
  const sentence = (...asked) => {
    const said = why.remedy(answer(...asked), 'en');
    assert.equal(said.length, 1);
    return said[0];
  };
  assert.match(sentence('OVERHANG', { by: 20726, count: 2 }), /^2 issues have to end by .*2026/);
  assert.match(sentence('PROMISE_PASSED', { finish: 3, share: 1 }), /^3 issues have to be finished/);
  assert.match(sentence('PACE', { finish: 2, share: 0.6 }), /^2 more issues have to be done today.*60%/);
  assert.match(sentence('PACE', { share: 0.6 }), /^60% has to be done today/);
  assert.deepEqual(why.remedy(answer('HOLDS', {}), 'en'), []);
});

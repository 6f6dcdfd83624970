import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const why = loader()('why');
const words = loader()('words');
const item = (health, computed) => ({ health, computed: { health: computed, cause: 'HOLDS' } });
const answer = (cause, remedy, health = {}) => ({
  health: { cause, overhang: null, overhangPercent: 20, pacePercent: 20, timeLeft: null, workLeft: null, ...health },
  remedy: { by: null, count: 0, share: null, finish: 0, ...remedy },
});

test('a word by hand and a computed one disagree only where both are there and differ', () => {
  assert.equal(words.disagrees(item('ON_TRACK', 'OFF_TRACK')), true);
  assert.equal(words.disagrees(item('ON_TRACK', 'ON_TRACK')), false);
  assert.equal(words.disagrees(item('NOT_SET', 'OFF_TRACK')), false);
  assert.equal(words.disagrees(item('ON_TRACK', 'NOT_SET')), false);
});

test('counts say everything that counts, and what was dropped beside it', () => {
  assert.match(why.counts({ done: 4, open: 3, unestimated: 2, dropped: 1 }), /^4 done, 3 open, 2 [^,]+, 1 [^,]+$/);
  assert.equal(why.counts({ done: 4, open: 3, unestimated: 0, dropped: 0 }), '4 done, 3 open');
});

test('what is overdue is finished, or given an end that is still to come', () => {
  assert.deepEqual(why.remedy(answer('OVERDUE', { by: 20795, finish: 3 }), 'en'), [
    '3 issues have to be finished, or be given an end that is still to come.',
  ]);
});

test('only inputs that there are become sentences', () => {
  assert.equal(why.inputs(answer('HOLDS', {}), 'en').length, 0);
  const late = answer('OVERHANG', {}, { overhang: 3, overhangPercent: 15, timeLeft: 0.5, workLeft: 0.2 });
  const said = why.inputs(
    { ...late, timeframe: { from: 20635, to: 20726 }, span: { from: 20635, fromSource: 'SPRINT', to: 20729, toSource: 'EXPLICIT' } },
    'en',
  );
  assert.equal(said.length, 3);
  assert.equal(said[0], 'Live span of the epics: 1 Jul – 3 Oct 2026, start from sprints, end from dates');
  assert.equal(said[1], '3 days later than promised (3 Oct 2026 instead of 30 Sep 2026): 3.3% of 92 promised days; off track above 15%.');
  assert.match(said[2], /^20% of the work is left and 50% of the time/);
});

test('an overhang is a part of all promised days, both ends counted', () => {
  const late = answer('OVERHANG', {}, { overhang: 46 });
  assert.match(
    why.inputs(
      { ...late, timeframe: { from: 20635, to: 20726 }, span: { from: 20635, fromSource: 'SPRINT', to: 20772, toSource: 'SPRINT' } },
      'en',
    )[1],
    /: 50% of 92 promised days/,
  );
});

test('a share is as fine as it takes to see that it moves', () => {
  assert.equal(why.finer(0.72, 0.7, 'en'), 72);
  assert.equal(why.finer(0.7042, 0.7012, 'en'), '70.42');
  assert.equal(why.finer(0.7042, 0.7012, 'de'), '70,42');
  assert.equal(why.finer(0.5, 0.5, 'en'), 50);
});

test('what a rule weighs comes with its numbers and all that it leaves out', () => {
  const app = { locale: 'en' };
  const of = (rule, share) => ({ asked: rule, rule, why: 'NONE', done: 4, open: 3, unestimated: 2, dropped: 1, share });
  const item = (shown) => ({
    shown,
    progress: { count: { done: 5, total: 9, dropped: 1 }, points: { done: 8, open: 12, unestimated: 2 } },
  });
  assert.equal(
    why.measured(app, item(of('POINTS', 0.4)), of('POINTS', 0.4)),
    'Story points: 8 of 20 points done; 4 done, 3 open, 2 not estimated, 1 dropped',
  );
  assert.equal(why.measured(app, item(of('TIME', 0.25)), of('TIME', 0.25)), 'Time: 25% done; 4 done, 3 open, 2 not estimated, 1 dropped');
  const counted = { ...of('COUNT', 0.5), done: 5, open: 4, unestimated: 0 };
  assert.match(why.measured(app, item(counted), counted), /: 50%; 5 done, 4 open, 1 dropped$/);
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

test('each field of dates that is missing, or that no issue fills, is told', () => {
  const said = (rules) => loader()('why').gaps({ rules });
  assert.deepEqual(said({}), []);
  assert.deepEqual(said({ notFound: ['POINTS', 'START'], notFilled: ['END'] }), [
    'No field for the start is chosen.',
    'No issue here has an end date.',
  ]);
  assert.deepEqual(said({ notFound: ['END'], notFilled: ['START'] }), [
    'No issue here fills the field for the start.',
    'The field chosen for the end is not in this Jira any more.',
  ]);
});

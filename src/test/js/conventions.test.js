import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const conventions = loader()('conventions');
const state = (other) => ({ epicTypes: [], points: [], start: [], end: [], meanings: [], fiscalStartMonth: 1, zone: null, ...other });

test('the share of open issues with a value says its numbers, and a part is never nothing or all', () => {
  const say = (filled, open) => conventions.share({ filled, open }, 'en');
  assert.equal(say(620, 1204), '620 of 1,204 open issues have it (51%)');
  assert.equal(say(1, 1204), '1 of 1,204 open issues have it (1%)');
  assert.equal(say(1203, 1204), '1,203 of 1,204 open issues have it (99%)');
  assert.equal(say(0, 5), '0 of 5 open issues have it (0%)');
  assert.equal(say(0, 0), 'no open issues');
  assert.equal(
    loader('de')('conventions').share({ filled: 620, open: 1204 }, 'de'),
    '620 von 1.204 offenen Vorgängen haben es (51\u00a0%)',
  );
});

test('the parts in which two states differ are named', () => {
  assert.deepEqual(conventions.differences(state(), state()), []);
  assert.deepEqual(conventions.differences(state(), state({ points: ['7'], zone: 'UTC' })), ['Field for points', 'Time zone']);
  assert.deepEqual(conventions.differences(state(), state({ meanings: [{ kind: 'STATUS', id: '6', meaning: 'DROPPED' }] })), [
    'Meanings of statuses and resolutions',
  ]);
});

test('a trial shows one issue by what holds beside what is wished', () => {
  const one = {
    epic: true,
    dropped: false,
    done: 2,
    total: 4,
    droppedIssues: 1,
    pointsDone: 3.5,
    pointsOpen: 4,
    withoutPoints: 1,
    start: '2026-03-01',
    end: null,
    childrenStart: null,
    childrenEnd: '2026-10-31',
  };
  const lines = conventions.lines(
    { now: one, then: { ...one, epic: false, end: '2026-12-24', pointsDone: 0, pointsOpen: 0, withoutPoints: 4 } },
    'en',
  );
  assert.deepEqual(lines, [
    ['Counts as an epic', 'yes', 'no'],
    ['Was dropped', 'no', 'no'],
    ['Issues', '2 of 4 done, 1 dropped', '2 of 4 done, 1 dropped'],
    ['Field for points', '3.5 of 7.5 done, 1 issue without', '0 of 0 done, 4 issues without'],
    ['Its own dates', 'Mar 1, 2026 – –', 'Mar 1, 2026 – Dec 24, 2026'],
    ['Dates of its issues', '– – Oct 31, 2026', '– – Oct 31, 2026'],
  ]);
});

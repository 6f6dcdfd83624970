import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const findings = loader()('findings');
const KINDS = [
  'DATES_REVERSED',
  'DONE_WITH_OPEN',
  'DANGLING_EPIC',
  'CHILD_OUTSIDE',
  'OPEN_ALL_DONE',
  'IN_PROGRESS_UNDATED',
  'PROMISE_PASSED',
  'MOSTLY_UNESTIMATED',
  'UPDATE_OVERDUE',
  'OWNER_INACTIVE',
  'SUPPORTS_ONLY',
  'OUT_OF_SCOPE',
  'NO_EPICS',
  'NO_INITIATIVE',
  'OVERDUE',
  'OPEN_WITH_RESOLUTION',
  'NO_POINTS',
  'NO_START',
  'NO_END',
  'MEANING_UNCONFIRMED',
  'DATE_IMPLAUSIBLE',
];
const FIXES = [
  'LINK_PRIMARY',
  'UNLINK',
  'TAKE_OVER',
  'CLEAR_OWNER',
  'COMPLETE',
  'ADD_TO_SCOPE',
  'SWAP_DATES',
  'COVER_CHILD',
  'CLOSE',
  'REOPEN',
];
const finding = {
  initiativeUid: 'i1',
  name: 'Offline',
  issueId: '12',
  key: 'BOOK-12',
  childId: null,
  childKey: null,
  owner: 'Ann',
  project: 'Lab',
  part: 2,
  whole: 7,
  days: 3,
  span: { from: 20700, to: 20690 },
  allowed: { from: 20680, to: 20690 },
  dates: [{ field: 'DUE', from: 20690, to: 20700 }],
  ending: { kind: 'RESOLUTION', id: '10', name: 'Won’t Do', meaning: 'DROPPED' },
};

test('every kind has a title and a sentence, every fix a button and what it does, in both languages', () => {
  for (const language of ['', 'de']) {
    const module = loader(language)('findings');
    for (const kind of KINDS) {
      assert.notEqual(module.title(kind), kind);
      assert.match(module.sentence(kind, finding, 'en'), /^.+\.$/);
    }
    for (const fix of FIXES) {
      assert.notEqual(module.button(fix), fix);
      assert.match(module.does(fix, finding, 'en'), /\.$/);
      assert.ok(module.done(fix, finding));
    }
  }
});

test('a finding says its numbers in plain words', () => {
  assert.equal(findings.sentence('DONE_WITH_OPEN', finding, 'en'), 'BOOK-12 is done but 2 of its 7 issues are still open.');
  assert.equal(findings.sentence('DONE_WITH_OPEN', { ...finding, part: 1 }, 'en'), 'BOOK-12 is done but 1 of its 7 issues is still open.');
  assert.equal(
    findings.sentence('DONE_WITH_OPEN', { ...finding, part: 1, whole: 1 }, 'en'),
    'BOOK-12 is done but its only issue is still open.',
  );
  assert.equal(
    findings.sentence('PROMISE_PASSED', { ...finding, part: 0 }, 'en'),
    'The promised time of “Offline” ended 3 days ago, and no issue is left.',
  );
  assert.equal(findings.sentence('DANGLING_EPIC', { ...finding, key: null }, 'en'), 'An epic of “Offline” is no longer in Jira.');
});

test('an ending is told with its name, what it is taken for and how many issues hang on it', () => {
  const told = (ending) => findings.sentence('MEANING_UNCONFIRMED', { ...finding, ending: { ...finding.ending, ...ending } }, 'en');
  assert.equal(told({}), 'The resolution “Won’t Do” is taken as dropped, going by its name; 2 issues hang on that.');
  assert.equal(
    told({ kind: 'STATUS', name: 'Done', meaning: 'DELIVERED' }),
    'The status “Done” is taken as delivered, going by its name; 2 issues hang on that.',
  );
  assert.match(findings.sentence('OPEN_WITH_RESOLUTION', finding, 'en'), /^BOOK-12 is open, but has the resolution “Won’t Do”/);
});

test('a fix of dates says which date becomes which, before it is written', () => {
  assert.match(findings.does('COVER_CHILD', finding, 'en'), /due date .+2026 → .+2026/);
});

test('only a change of status is said to be beyond undoing', () => {
  for (const fix of FIXES) assert.equal(/cannot be undone/.test(findings.does(fix, finding, 'en')), findings.isStep(fix));
});

test('what is done in Longview is sent with the version that was seen, what is done in Jira without', () => {
  const versionOf = (uid) => (uid ? 4 : 9);
  assert.deepEqual(findings.wish('SUPPORTS_ONLY', 'LINK_PRIMARY', finding, versionOf), {
    kind: 'SUPPORTS_ONLY',
    fix: 'LINK_PRIMARY',
    initiativeUid: 'i1',
    issueId: '12',
    childId: null,
    version: 4,
    transition: null,
  });
  assert.equal(findings.wish('OUT_OF_SCOPE', 'ADD_TO_SCOPE', finding, versionOf).version, 9);
  assert.equal(findings.wish('OPEN_ALL_DONE', 'CLOSE', finding, versionOf, 31).version, null);
});

test('closing offers the steps that end, reopening the others', () => {
  const to = (id, key) => ({ id, to: { statusCategory: { key } } });
  const all = [to('11', 'new'), to('21', 'indeterminate'), to('31', 'done')];
  assert.deepEqual(
    findings.steps('CLOSE', all).map(({ id }) => id),
    ['31'],
  );
  assert.deepEqual(
    findings.steps('REOPEN', all).map(({ id }) => id),
    ['11', '21'],
  );
});

test('a date that cannot be meant is told with its side, its source and whose it is', () => {
  const end = { key: 'A-1', childKey: 'A-2', span: { from: null, to: 86000, toSource: 'EXPLICIT' } };
  assert.match(findings.sentence('DATE_IMPLAUSIBLE', end, 'en'), /^A-2 ends on \d+ Jun 2205 \(end from dates\), more than ten years/);
  const start = { key: 'A-1', childKey: null, span: { from: -640000, to: null, fromSource: 'SPRINT' } };
  assert.match(findings.sentence('DATE_IMPLAUSIBLE', start, 'en'), /^A-1 begins on .* \(start from sprints\), more than ten years/);
  const promise = { name: 'Far', key: null, childKey: null, allowed: { from: 86000, to: 86090 } };
  assert.match(findings.sentence('DATE_IMPLAUSIBLE', promise, 'en'), /^“Far” is promised for .* 2205/);
});

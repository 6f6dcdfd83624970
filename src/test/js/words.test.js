import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { loader, ROOT } from './support/amd.mjs';

const words = loader()('words');
const german = loader('de')('words');
const estimates = loader()('estimates');
const { parse: day } = loader()('days');

test('what is beyond is said in days to 13, in weeks to 12, then in months', () => {
  const said = { 1: '+1 day', 13: '+13 days', 14: '+2 weeks', 18: '+3 weeks', 84: '+12 weeks', 88: '+3 months', 365: '+12 months' };
  for (const [count, text] of Object.entries(said)) assert.equal(words.overhang(Number(count)), text);
  assert.equal(words.overhang(0), '');
  assert.equal(words.overhang(null), '');
});

test('the same in German', () => {
  assert.equal(german.overhang(7), '+7 Tage');
  assert.equal(german.overhang(49), '+7 Wochen');
  assert.equal(german.beyond(18), '3 Wochen (18 Tage) über das Versprechen hinaus');
  assert.equal(german.beyond(9), '9 Tage über das Versprechen hinaus');
});

test('progress says its numbers, or that there are none', () => {
  const value = { done: 30, total: 32, unestimated: 0, dropped: 0 };
  assert.equal(words.progress(value, 'COUNT', 'en'), '30 of 32');
  assert.equal(words.progress({ ...value, done: 2.5 }, 'POINTS', 'en'), '2.5 of 32 points');
  assert.equal(words.progress({ ...value, done: 0, total: 0 }, 'COUNT', 'en'), 'no issues yet');
  assert.equal(words.progress({ done: 0, total: 0, unestimated: 4 }, 'POINTS', 'en'), '4 not estimated');
});

test('a share is never rounded up to all', () => {
  assert.equal(words.share(199, 200), 99);
  assert.equal(words.share(200, 200), 100);
  assert.deepEqual([0, 0.001, 0.29, 0.999, 1].map(words.whole), [0, 1, 29, 99, 100]);
  assert.equal(words.progress({ rule: 'TIME', share: 0.997, done: 9, total: 10, unestimated: 0 }, 'TIME', 'en'), '99% done');
});

test('a span says which side is missing', () => {
  assert.equal(words.span({ from: day('2026-03-16'), to: day('2026-10-18') }, 'en'), '16 Mar – 18 Oct 2026');
  assert.equal(words.span({ from: day('2026-09-07'), to: null }, 'en'), 'from 7 Sep 2026, no end');
  assert.equal(words.span({ from: null, to: day('2026-09-07') }, 'en'), 'no start, until 7 Sep 2026');
  assert.equal(words.span(null, 'en'), 'no dated epic');
});

test('a row is one sentence', () => {
  const item = {
    name: 'Scanners for every gate',
    timeframe: { label: 'Q3 2026' },
    lifecycle: 'ACTIVE',
    health: 'AT_RISK',
    overhang: 18,
    moves: 1,
    movedFrom: { label: 'Q2 2026' },
  };
  assert.equal(
    words.sentence(item, { done: 30, total: 32, unestimated: 0 }, 'COUNT', 'en'),
    'Scanners for every gate, At risk for Q3 2026, moved from Q2 2026, once, 30 of 32 done, 3 weeks (18 days) beyond the promise',
  );
  assert.equal(
    words.sentence(
      { ...item, timeframe: null, lifecycle: 'PAUSED', overhang: null, moves: 0 },
      { done: 0, total: 0, unestimated: 0 },
      'COUNT',
      'en',
    ),
    'Scanners for every gate, At risk, no timeframe yet, Paused, no issues yet',
  );
});

test('health words carry what was promised first, so that a new date hides no slip', () => {
  const item = { timeframe: { label: 'Q4 2026' }, health: 'ON_TRACK', moves: 2, movedFrom: { label: 'Q2 2026' } };
  assert.equal(words.standing(item, 'en'), 'On track for Q4 2026, moved from Q2 2026, twice');
  assert.equal(words.standing({ ...item, moves: 3, health: 'OFF_TRACK' }, 'en'), 'Off track for Q4 2026, moved from Q2 2026, 3 times');
  assert.equal(words.standing({ ...item, timeframe: null, moves: 1 }, 'en'), 'On track, no timeframe yet, moved from Q2 2026, once');
  assert.equal(words.standing({ ...item, moves: 0, movedFrom: null, health: 'NOT_SET' }, 'en'), 'Promised for Q4 2026, no health set');
  assert.equal(loader('de')('words').standing(item, 'de'), 'Auf Kurs für Q4 2026, zweimal verschoben, zuerst Q2 2026');
});

test('a shift has its sign', () => {
  assert.equal(words.shift({ unit: 'QUARTER', count: 1 }), '+1 quarter');
  assert.equal(words.shift({ unit: 'MONTH', count: -2 }), '−2 months');
});

test('a change in a history is words, not what is stored', () => {
  const known = { epicKey: (id) => ({ 101: 'APP-1' })[id], themeName: () => undefined, personName: (key) => 'Maya Chen (' + key + ')' };
  const say = (field, old, now, locale = 'en', of = words) => of.change({ field, old, new: now }, known, 1, locale);
  assert.equal(say('timeframe', '2026-Q3', '2026-Q4'), 'Timeframe: Q3 2026 → Q4 2026');
  assert.equal(say('timeframe', null, 'NEXT'), 'Timeframe: – → Next');
  assert.equal(say('health', 'NOT_SET', 'AT_RISK'), 'Health: Not set → At risk');
  assert.equal(say('owner', null, 'maya'), 'Owner: – → Maya Chen (maya)');
  assert.equal(say('epic:101', null, 'PRIMARY'), 'APP-1 linked');
  assert.equal(say('epic:999', 'SUPPORTS', null), 'an epic removed');
  assert.equal(say('deleted', null, '2026-11-24T12:00:00Z'), 'Deleted');
  assert.equal(say('deleted', '2026-11-24T12:00:00Z', null), 'Brought back');
  assert.equal(say('rank', null, null), '');
  assert.equal(say('name', 'Offline', 'x'.repeat(200)).length, 'Name: Offline → '.length + 120);
  assert.equal(say('deleted', '2026-11-24T12:00:00Z', null, 'de', german), 'Wiederhergestellt');
});

test('every kind of ledger entry that the server knows has its own words', () => {
  const source = readFileSync(join(ROOT, 'src/main/java/org/longview/strategy/Commitment.java'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const kinds = /enum Kind \{([^}]+)\}/
    .exec(source)[1]
    .split(',')
    .map((kind) => kind.trim());
  assert.ok(kinds.length >= 6, kinds.join());
  for (const of of [words, german]) {
    const said = kinds.map((kind) => of.ledger({ kind, timeframe: { text: 'LATER', granularity: 'HORIZON', from: null, to: null } }, 'en'));
    assert.equal(new Set(said).size, kinds.length, said.join('; '));
    const unknown = of.ledger({ kind: 'OF_A_LATER_RELEASE', timeframe: null }, 'en');
    assert.ok(unknown && !said.includes(unknown));
  }
});

test('that no reason was given is said only where one was asked for', () => {
  const reasons = Object.fromEntries(
    ['PROMISED', 'MOVED', 'DATE_GIVEN', 'DATE_GIVEN_UP', 'RESTATED', 'REVERSAL'].map((kind) => [
      kind,
      words.reason({ kind, reason: null }),
    ]),
  );
  const none = 'no reason given';
  assert.deepEqual(reasons, { PROMISED: '', MOVED: none, DATE_GIVEN: none, DATE_GIVEN_UP: none, RESTATED: '', REVERSAL: '' });
  assert.equal(words.reason({ kind: 'PROMISED', reason: 'Usual slot' }), 'Usual slot');
});

test('a row says aloud what its numbers leave out', () => {
  const item = { name: 'Offline', timeframe: { label: 'Q3 2026' }, lifecycle: 'ACTIVE', health: 'AT_RISK', overhang: null, moves: 0 };
  assert.equal(
    words.sentence(item, { rule: 'POINTS', done: 8, total: 20, unestimated: 2, dropped: 1 }, 'POINTS', 'en'),
    'Offline, At risk for Q3 2026, 8 of 20 points done, 2 not estimated, 1 dropped',
  );
  assert.equal(
    words.sentence(item, { rule: 'COUNT', why: 'MOSTLY_UNESTIMATED', done: 8, total: 20, unestimated: 0, dropped: 0 }, 'POINTS', 'en'),
    'Offline, At risk for Q3 2026, 8 of 20 done, over 40% not estimated, by count',
  );
});

test('where no field could say points, that is said and no issue is called not estimated', () => {
  const value = (why) => ({ rule: 'COUNT', why, done: 8, total: 20, unestimated: 0, dropped: 0 });
  assert.deepEqual(words.notes(value('NO_FIELD')), ['no field for points is chosen, by count']);
  assert.deepEqual(words.notes(value('NOT_FILLED')), ['no field for points is chosen, by count']);
  assert.deepEqual(german.notes(value('NO_FIELD')), ['kein Feld für Punkte ist gewählt, nach Anzahl']);
  assert.equal(
    words.laneDoneOf({ points: false, done: 8, total: 20, unestimated: 0, dropped: 0, why: 'NO_FIELD' }, 'en'),
    '8 of 20 issues done, no field for points is chosen, by count',
  );
});

test('a lane says all that its share leaves out', () => {
  assert.equal(
    words.laneDoneOf({ points: true, done: 8, total: 20, unestimated: 3, dropped: 1 }, 'en'),
    '8 of 20 points done, 3 not estimated, 1 dropped',
  );
  assert.equal(words.laneDoneOf({ points: false, done: 8, total: 20, unestimated: 0, dropped: 0 }, 'en'), '8 of 20 issues done');
});

test('a span says where its known sides come from, each on its own where they differ', () => {
  assert.equal(words.sources({ fromSource: 'SPRINT', toSource: 'EXPLICIT' }), 'start from sprints, end from dates');
  assert.equal(words.sources({ fromSource: 'CHILDREN', toSource: 'CHILDREN' }), 'from issues');
  assert.equal(words.sources({ fromSource: 'NONE', toSource: 'VERSION' }), 'end from versions');
  assert.equal(words.sources(null), '');
});

test('a number entered by hand hides no count, and its absence is said', () => {
  const entered = { rule: 'MANUAL', share: 0.8, done: 3, total: 10, unestimated: 0, dropped: 1 };
  assert.equal(words.progress(entered, 'MANUAL', 'en'), '80% by hand, 3 of 10');
  assert.equal(words.progress({ ...entered, done: 0, total: 0 }, 'MANUAL', 'en'), '80% by hand');
  assert.equal(words.done(entered, 'MANUAL', 'en'), '80% by hand, 3 of 10 done');
  assert.deepEqual(words.notes(entered), ['1 dropped']);
  assert.deepEqual(words.notes({ rule: 'COUNT', why: 'NO_NUMBER', done: 3, total: 10, unestimated: 0, dropped: 0 }), [
    'no number entered, by count',
  ]);
});

test('a share says that it is done once', () => {
  assert.equal(words.done({ rule: 'TIME', share: 0.25, done: 1, total: 4, unestimated: 0 }, 'TIME', 'en'), '25% done');
});

test('days of last resort are told wherever their span is', () => {
  assert.equal(
    words.caveat({ from: 1, fromSource: 'CREATED', to: 9, toSource: 'SPRINT' }),
    ' (start from the day of creation, end from sprints)',
  );
  assert.equal(words.caveat({ from: 1, fromSource: 'EXPLICIT', to: 9, toSource: 'SPRINT' }), '');
  assert.equal(words.caveat(null), '');
});

test('what was dropped is said as such, not as nothing, and once only', () => {
  const value = { rule: 'COUNT', done: 0, total: 0, unestimated: 0, dropped: 3 };
  assert.equal(words.progress(value, 'COUNT', 'en'), '3 dropped');
  assert.equal(words.ofEpic(value, 'en', true), '3 dropped');
  assert.equal(words.ofEpic({ ...value, done: 2, total: 4 }, 'en', true), '2 of 4 done, 3 dropped');
});

test('dates speak beside what was set by hand only where both are there and differ', () => {
  const item = (health, computed) => ({ health, computed: { health: computed } });
  assert.equal(words.datesSay(item('ON_TRACK', 'AT_RISK')), 'dates say: At risk');
  assert.equal(words.datesSay(item('ON_TRACK', 'ON_TRACK')), '');
  assert.equal(words.datesSay(item('NOT_SET', 'AT_RISK')), '');
  assert.equal(words.datesSay(item('AT_RISK', 'NOT_SET')), '');
});

test('a size says what the roadmap lets it stand for, in the numbers of the language', () => {
  const rules = { teamWeeks: [0.5, 1, 4, 8.25, 16] };
  assert.deepEqual(
    estimates.SIZES.map((size) => estimates.say(size, rules, 'en')),
    ['XS = 0.5 team-weeks', 'S = 1 team-week', 'M = 4 team-weeks', 'L = 8.25 team-weeks', 'XL = 16 team-weeks'],
  );
  assert.equal(loader('de')('estimates').say('L', rules, 'de'), 'L = 8,25 Teamwochen');
  assert.equal(estimates.say(null, rules, 'en'), 'No size');
});

test('what shipped is said where there is something, "at least" where not all releases are told', () => {
  const say = (out, completed, all) => words.shipped({ shipped: { out, completed, all } });
  assert.equal(say(3, 1, true), '3 releases out, 1 initiative completed');
  assert.equal(say(1, 0, false), 'at least 1 release out');
  assert.equal(say(0, 0, true), '');
  assert.equal(words.shipped({}), '');
});

test('what is overdue says the end that Jira says, and since when', () => {
  const span = { from: day('2026-09-01'), to: day('2026-12-08'), overdueSince: day('2026-10-31') };
  assert.equal(words.span(span, 'en'), '1 Sep – 31 Oct 2026, overdue');
  assert.equal(words.span({ ...span, from: null }, 'en').endsWith('31 Oct 2026, overdue'), true);
  assert.equal(words.overdue(span, 'en'), 'overdue since 31 Oct 2026');
  assert.equal(german.overdue(span, 'de').startsWith('überfällig seit 31'), true);
  assert.equal(words.overdue({ ...span, overdueSince: null }, 'en'), '');
  assert.equal(words.remark({ span, epics: [1] }, 'en'), 'overdue since 31 Oct 2026');
  const item = { name: 'Offline', timeframe: null, health: 'NOT_SET', lifecycle: 'ACTIVE', moves: 0, span };
  assert.match(
    words.sentence(item, { done: 1, total: 4, unestimated: 0, dropped: 0 }, 'COUNT', 'en'),
    /1 of 4 done, overdue since 31 Oct 2026$/,
  );
});

test('dates that cannot be meant are told wherever the source of a span is', () => {
  const span = { from: 20600, to: 20700, fromSource: 'EXPLICIT', toSource: 'EXPLICIT', misdated: 2 };
  assert.equal(words.sources(span), 'from dates, implausible dates of 2 issues ignored');
  assert.equal(words.sources({ from: null, to: null, misdated: 1 }), 'implausible date of 1 issue ignored');
  assert.equal(words.remark({ span: { from: null, to: null, misdated: 1 }, epics: [0] }, 'en'), 'implausible date of 1 issue ignored');
  assert.equal(words.sources({ ...span, misdated: 0 }), 'from dates');
});

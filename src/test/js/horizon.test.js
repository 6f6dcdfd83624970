import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { world } from './harness/world.mjs';

const load = loader();
const horizon = load('horizon');
const models = load('model');
const filters = load('filter');
const texts = load('timeframe-text');
const days = load('days');
const screen = () => world()('GET', '/projects/PARCEL/roadmap').body;
const view = (fields = {}) => ({ filter: filters.EMPTY, group: 'theme', open: new Set(), closed: new Set(), ...fields });
const TODAY = days.of(2026, 11, 25);
const column = (text, lifecycle = 'PLANNED') => horizon.column({ timeframe: text && texts.parse(text), lifecycle }, TODAY);

test('what has begun is now, also when its time is over without being completed', () => {
  for (const text of ['2026-Q4', '2026', '2026-11-25/2026-12-01', '2026-Q1', 'NOW']) assert.equal(column(text), 'NOW', text);
});

test('what begins within six months is next, what begins a day after them is later', () => {
  for (const text of ['2026-11-26/2026-11-30', '2027-Q1', '2027-H1', '2027-Q2', '2027-05-25/2027-06-30', 'NEXT'])
    assert.equal(column(text), 'NEXT', text);
  for (const text of ['2027-05-26/2027-06-30', '2027-Q3', '2028', 'LATER', null]) assert.equal(column(text), 'LATER', text);
});

test('what is completed or cancelled is in no column, a draft is', () => {
  for (const lifecycle of ['COMPLETED', 'CANCELLED']) assert.equal(column('2026-Q4', lifecycle), null);
  assert.equal(column('NEXT', 'DRAFT'), 'NEXT');
});

test('every initiative that passes the filter is on the board exactly once, whatever the group', () => {
  const model = models.parse(screen());
  for (const group of ['theme', 'owner', 'project', 'lifecycle', 'none']) {
    for (const filter of [filters.EMPTY, { ...filters.EMPTY, health: ['AT_RISK', 'NOT_SET'] }]) {
      const board = horizon.board(model, view({ group, filter }));
      const cards = board.lanes.flatMap((lane) => horizon.COLUMNS.flatMap((name) => lane.cells[name])).concat(board.closed);
      assert.deepEqual(
        cards.map((item) => item.uid).sort(),
        models
          .shown(model, filter)
          .hits.map((item) => item.uid)
          .sort(),
        group,
      );
      assert.equal(horizon.COLUMNS.reduce((sum, name) => sum + board.counts[name], 0) + board.closed.length, cards.length);
    }
  }
});

const plain = view({ group: 'none' });
const model = models.parse(screen());
const board = horizon.board(model, plain);
const [lane] = board.lanes;
const name = (uid) => model.byUid.get(uid).name;

test('a card without a day gets the horizon of the column, at its end or before another card', () => {
  const bikes = lane.cells.LATER.find((item) => item.timeframe?.text === 'LATER');
  const atEnd = horizon.drop(board, bikes.uid, lane, 'NEXT');
  assert.equal(atEnd.frame.text, 'NEXT');
  assert.equal(atEnd.ask, false);
  assert.equal(atEnd.place.afterUid, lane.cells.NEXT.at(-1).uid);
  const first = horizon.drop(board, bikes.uid, lane, 'NEXT', lane.cells.NEXT[0].uid);
  assert.deepEqual([first.frame.text, first.place], ['NEXT', { initiativeUid: bikes.uid, afterUid: null }]);
});

test('a card with a date is never moved without a question, into whichever column', () => {
  for (const from of horizon.COLUMNS) {
    for (const item of lane.cells[from].filter(horizon.dated)) {
      for (const to of horizon.COLUMNS.filter((other) => other !== from))
        assert.equal(horizon.drop(board, item.uid, lane, to).ask, true, name(item.uid));
    }
  }
});

test('within its column a card only changes its rank, and where it lands it already is nothing happens', () => {
  const [a, b, c] = lane.cells.NOW;
  assert.deepEqual(horizon.drop(board, c.uid, lane, 'NOW', b.uid), {
    place: { initiativeUid: c.uid, afterUid: a.uid },
    frame: null,
    ask: false,
  });
  assert.equal(horizon.drop(board, b.uid, lane, 'NOW', c.uid), null);
  assert.equal(horizon.drop(board, lane.cells.NOW.at(-1).uid, lane, 'NOW'), null);
});

test('in another lane a card becomes what the lane is of, but project and component follow from the epics', () => {
  const byOwner = horizon.board(model, view({ group: 'owner' }));
  const from = byOwner.lanes.find((other) => other.cells.NOW.length > 0);
  const to = byOwner.lanes.find((other) => other !== from && other.cells.NOW.length > 0);
  const plan = horizon.drop(byOwner, from.cells.NOW[0].uid, to, 'NOW');
  assert.deepEqual(plan.place.into, { field: 'owner', value: to.value });
  const byComponent = horizon.board(model, view({ group: 'component' }));
  const [one, two] = byComponent.lanes;
  assert.equal(horizon.drop(byComponent, horizon.COLUMNS.flatMap((each) => one.cells[each])[0].uid, two, 'NOW'), null);
});

test('an act is foreseen at its place before the server has answered', () => {
  const [a, , c] = model.initiatives;
  const moved = models.changed(model, c.uid, { behind: a.uid, owner: 'x' });
  assert.deepEqual(
    moved.initiatives.slice(0, 2).map((item) => item.uid),
    [a.uid, c.uid],
  );
  assert.equal(moved.initiatives[1].owner, 'x');
  assert.equal(models.changed(model, c.uid, { behind: null }).initiatives[0].uid, c.uid);
  assert.equal(moved.initiatives.length, model.initiatives.length);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { world } from './harness/world.mjs';

const load = loader();
const columns = load('columns');
const models = load('model');
const addresses = load('address');
const model = models.parse(world()('GET', '/projects/PARCEL/roadmap').body);
const app = { model, locale: 'en' };
const view = (fields = {}) => ({ ...addresses.EMPTY, ...fields });
const ids = (some) => columns.shown(some).map((column) => column.id);
const sorted = (sort) => [...model.initiatives].sort(columns.order(view({ sort }), app));

test('what is beyond the promise is said in words, and below in days', () => {
  const { say } = columns.COLUMNS.find(({ id }) => id === 'difference');
  const said = (overhang) => say({ timeframe: { to: 100 }, overhang, health: 'AT_RISK', span: { to: 100 + overhang } });
  assert.deepEqual([said(49).text, said(49).note], ['7 weeks beyond', '49 days']);
  assert.deepEqual([said(9).text, said(9).note], ['9 days beyond', '']);
});

test('columns are chosen one by one, the name always stays, and the usual ones are said by saying nothing', () => {
  const more = columns.toggled(view(), 'why', true);
  assert.equal(ids(view({ columns: more })).at(-1), 'why');
  assert.deepEqual(columns.toggled(view({ columns: more }), 'why', false), []);
  let none = view();
  for (const id of ids(view()).slice(1)) none = view({ columns: columns.toggled(none, id, false) });
  assert.deepEqual(ids(none), ['name']);
  assert.deepEqual(ids(view({ columns: ['no such column', 'owner'] })), ['name', 'owner']);
});

test('a press on a head sorts up, then down, then goes back to the rank', () => {
  assert.deepEqual(
    ['', 'owner', '-owner', '-name'].map((sort) => columns.pressed({ sort }, 'owner')),
    ['owner', '-owner', '', 'owner'],
  );
  assert.equal(columns.order(view({ sort: 'nonsense' }), app), null);
});

test('what has no value comes last both ways, equals keep their rank', () => {
  for (const { id, by } of columns.COLUMNS) {
    for (const sort of [id, '-' + id]) {
      const list = sorted(sort);
      const values = list.map((item) => by(item, app));
      const known = values.filter((value) => value != null);
      assert.deepEqual(
        values.slice(known.length).filter((value) => value != null),
        [],
        sort,
      );
      list.slice(1).forEach((item, i) => values[i] === values[i + 1] && assert.ok(list[i].index < item.index, sort));
      assert.equal(new Set(list).size, model.initiatives.length);
    }
  }
});

test('promises sort by their last day, horizons after all days', () => {
  const list = sorted('promise').map((item) => item.timeframe);
  const days = list.filter((frame) => frame?.to != null).map((frame) => frame.to);
  assert.deepEqual(
    days,
    [...days].sort((a, b) => a - b),
  );
  assert.deepEqual(
    list
      .slice(days.length)
      .filter(Boolean)
      .map((frame) => frame.text),
    ['NEXT', 'NEXT', 'LATER'],
  );
});

test('the worst health is first', () => {
  assert.equal(sorted('health')[0].health, 'OFF_TRACK');
  assert.equal(sorted('health').at(-1).health, 'NOT_SET');
});

test('rows of the list keep their lanes when they are sorted', () => {
  const rows = models.rows(model, { ...view(), order: columns.order(view({ sort: '-name' }), app) }, models.SIZES, true);
  const names = [];
  for (const row of rows) row.kind === 'lane' ? names.push([]) : row.kind === 'initiative' && names.at(-1).push(row.initiative.name);
  for (const lane of names)
    assert.deepEqual(
      lane,
      [...lane].sort((a, b) => b.localeCompare(a, 'en')),
    );
  assert.equal(names.flat().length, model.initiatives.length);
});

test('the health that dates and progress say stands beside the one set by hand where they differ', () => {
  const health = columns.COLUMNS.find((column) => column.id === 'health');
  const item = { health: 'ON_TRACK', computed: { health: 'OFF_TRACK' } };
  assert.match(health.say(item, app).note, /Off track/);
  assert.equal(health.say({ ...item, computed: { health: 'ON_TRACK' } }, app).note, '');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';
import { world } from './harness/world.mjs';

const load = loader();
const models = load('model');
const filters = load('filter');
const screen = (options) => world(options)('GET', '/projects/PARCEL/roadmap').body;
const view = (fields = {}) => ({ filter: filters.EMPTY, open: new Set(), closed: new Set(), ...fields });
const model = models.parse(screen());

test('rows are lanes, their initiatives, and the epics of open initiatives', () => {
  const rows = models.rows(model, view({ open: new Set(['initiative-1']) }));
  assert.deepEqual(
    rows.slice(0, 4).map((row) => row.kind),
    ['lane', 'initiative', 'initiative', 'epic'],
  );
  assert.equal(rows.filter((row) => row.kind === 'epic').length, 5);
  assert.equal(rows[3].role, 'PRIMARY');
});

test('each row begins where the one before ends', () => {
  const rows = models.rows(model, view({ open: new Set(['initiative-0', 'initiative-1']) }));
  rows.slice(1).forEach((row, i) => assert.equal(row.top, rows[i].top + rows[i].height));
});

test('a closed lane keeps its heading only', () => {
  const all = models.rows(model, view());
  const closed = models.rows(model, view({ closed: new Set(['lane:theme-0']) }));
  assert.equal(closed.length, all.length - 3);
  assert.equal(closed[0].open, false);
});

test('initiatives without a day are in the tray and in no lane', () => {
  assert.deepEqual(
    models.undated(model, filters.EMPTY).map((item) => item.name),
    ['Lockers', 'Evening delivery', 'Cargo bikes'],
  );
  assert.ok(models.rows(model, view()).every((row) => row.kind !== 'initiative' || !row.initiative.undated));
});

test('epics of an undated initiative fold out below all lanes, as do all of them where they are wanted', () => {
  const some = screen();
  const uid = 'initiative-15';
  some.initiatives.find((item) => item.uid === uid).epics = [0, 1];
  const parsed = models.parse(some);
  assert.ok(!models.rows(parsed, view()).some((row) => row.id === uid));
  const folded = models.rows(parsed, view({ open: new Set([uid]) })).slice(-4);
  assert.deepEqual(
    folded.map((row) => row.kind),
    ['lane', 'initiative', 'epic', 'epic'],
  );
  assert.ok(folded[0].lane.undated && folded[1].foldable && folded[1].open);
  const all = models.rows(parsed, view(), models.SIZES, true).slice(-4);
  assert.deepEqual(
    all.map((row) => row.initiative?.name),
    [undefined, 'Lockers', 'Evening delivery', 'Cargo bikes'],
  );
  assert.deepEqual(
    all.map((row) => row.foldable),
    [true, true, false, false],
  );
});

test('an initiative reaches over the bars of all its epics', () => {
  const spans = models.spans(model);
  const first = Math.min(...model.initiatives[1].epics.map((index) => model.epics.from[index]).filter((value) => value != null));
  assert.equal(model.initiatives[1].reach.from, first);
  assert.ok(spans.some((span) => span.from === first));
  assert.deepEqual(model.initiatives[15].reach, { from: null, to: null });
});

test('a filter hides lanes without a hit and counts what is left', () => {
  const filter = { ...filters.EMPTY, health: ['OFF_TRACK'] };
  assert.deepEqual(
    models.rows(model, view({ filter })).map((row) => row.kind),
    ['lane', 'initiative', 'lane', 'initiative'],
  );
  assert.deepEqual([models.shown(model, filter).shown, models.shown(model, filter).total], [2, 18]);
});

test('a theme without initiatives keeps its lane while nothing is filtered', () => {
  const data = screen();
  data.themes.unshift({ uid: 'fresh', name: 'Fresh', colour: 'RED', version: 1 });
  const rows = models.rows(models.parse(data), view());
  assert.equal(rows[0].lane.theme.name, 'Fresh');
  assert.equal(rows[0].foldable, false);
  assert.notEqual(models.rows(models.parse(data), view({ filter: { ...filters.EMPTY, q: 'invoices' } }))[0].lane.theme.name, 'Fresh');
});

test('words are found in names, reasons, and epics', () => {
  const hits = (q) => models.shown(model, { ...filters.EMPTY, q }).hits.map((item) => item.name);
  assert.deepEqual(hits('INVOICES 2'), ['Invoices 2']);
  assert.deepEqual(hits('types a number'), ['Scanners for every gate']);
  assert.deepEqual(hits('one tool'), ['Handhelds that last a shift']);
  assert.deepEqual(hits('gradle alloy'), []);
});

test('"no owner" and "no theme" can be asked for', () => {
  assert.equal(models.shown(model, { ...filters.EMPTY, owner: [filters.NONE] }).shown, 4);
  assert.equal(models.shown(model, { ...filters.EMPTY, theme: [filters.NONE] }).shown, 3);
});

test('progress by count ends at done of total', () => {
  const value = models.progress(model.initiatives[1], 'COUNT');
  assert.deepEqual([value.done, value.total], [44, 65]);
  assert.ok(Math.abs(value.parts.done + value.parts.rest + value.parts.unestimated - 1) < 1e-9);
});

test('progress by points shows what is not estimated as a part of its own', () => {
  const item = {
    progress: { count: { done: 5, inProgress: 0, toDo: 5, total: 10, dropped: 1 }, points: { done: 6, open: 6, unestimated: 2 } },
  };
  const { parts, ...numbers } = models.progress(item, 'POINTS');
  assert.deepEqual(numbers, { rule: 'POINTS', done: 6, total: 12, unestimated: 2, dropped: 1 });
  for (const [part, share] of Object.entries({ done: 0.4, rest: 0.4, unestimated: 0.2 }))
    assert.ok(Math.abs(parts[part] - share) < 1e-9, part);
});

test('no issues are no progress, not zero percent', () => {
  const item = {
    progress: { count: { done: 0, inProgress: 0, toDo: 0, total: 0, dropped: 0 }, points: { done: 0, open: 0, unestimated: 0 } },
  };
  assert.equal(models.progress(item, 'COUNT').total, 0);
  assert.deepEqual(models.progress(item, 'POINTS').parts, { done: 0, rest: 1, unestimated: 0 });
});

test('an act can be shown before it is confirmed, and the old picture is still there', () => {
  const next = models.changed(model, 'initiative-0', { health: 'OFF_TRACK' });
  assert.equal(next.byUid.get('initiative-0').health, 'OFF_TRACK');
  assert.equal(next.lanes[0].initiatives[0].health, 'OFF_TRACK');
  assert.equal(model.byUid.get('initiative-0').health, 'AT_RISK');
});

test('of ten thousand epics each is looked at once, and only those in sight before anybody asks for all', () => {
  let looks = 0;
  const big = models.parse(screen({ epics: 10000 }));
  big.epics.id = new Proxy(big.epics.id, { get: (ids, at) => (looks++, ids[at]) });
  const open = new Set(big.initiatives.map((item) => item.uid));
  const outline = models.outline(big, view({ open }));
  assert.ok(outline.count > 11000);
  assert.equal(looks, 0);

  const { first, after } = outline.range(50_000, 900);
  for (let at = first; at < after; at++) outline.row(at);
  assert.ok(looks > 0 && looks < 100, `${looks} looks`);

  const epics = outline.all().filter((row) => row.kind === 'epic').length;
  assert.equal(looks, epics);
});

test('an epic becomes an object when it is asked for', () => {
  const epic = models.epic(model, 0);
  assert.equal(epic.key, 'PARCEL-28045');
  assert.equal(epic.total, 15);
});

test('by a rule that weighs issues otherwise the bar fills by its share, and what it cannot weigh stays apart', () => {
  const item = { progress: { count: {}, points: {} }, shown: { rule: 'TIME', done: 4, open: 4, unestimated: 2, dropped: 1, share: 0.25 } };
  const value = models.progress(item, 'TIME');
  assert.equal(value.total, 10);
  assert.deepEqual(
    Object.values(value.parts).map((part) => Number(part.toFixed(3))),
    [0.2, 0.6, 0.2],
  );
});

test('where the server fell back to counting, the bar counts', () => {
  const item = {
    progress: { count: { done: 1, total: 4, dropped: 0 }, points: { done: 8, open: 0, unestimated: 3 } },
    shown: { asked: 'POINTS', rule: 'COUNT', share: 0.25 },
  };
  assert.equal(models.progress(item, 'POINTS').parts.done, 0.25);
});

test('a number entered by hand fills the bar and keeps the counts', () => {
  const item = {
    progress: { count: {}, points: {} },
    shown: { asked: 'MANUAL', rule: 'MANUAL', why: 'NONE', done: 3, open: 7, unestimated: 0, dropped: 0, share: 0.8 },
  };
  const value = models.progress(item, 'MANUAL');
  assert.deepEqual([value.done, value.total, value.parts.done], [3, 10, 0.8]);
});

const GROUPS = ['theme', 'owner', 'project', 'lifecycle', 'none'];
const dated = (item) => !item.undated;
let seed = 11;
const random = (most) => (seed = (seed * 48271) % 2147483647) % most;

/** Filters of all kinds over what there is. */
function anyFilter() {
  const filter = { ...filters.EMPTY, q: ['', '', 'e', 'routes', 'gate a'][random(5)] };
  for (const field of filters.FIELDS) {
    const all = [...new Set(model.initiatives.flatMap((item) => filters.values(item, field)))];
    if (random(3) === 0) filter[field] = all.filter(() => random(2) === 0);
  }
  return filter;
}

test('every group shows each dated initiative that passes the filter once, each lane in rank order', () => {
  for (let turn = 0; turn < 200; turn++) {
    const filter = anyFilter();
    const passing = model.initiatives.filter((item) => dated(item) && filters.matches(item, filter, model.epics)).map((item) => item.uid);
    for (const group of GROUPS) {
      const lanes = models.lanes(model, { filter, group });
      const shown = lanes.flatMap((lane) => lane.rows.map((row) => row.uid));
      assert.deepEqual([...shown].sort(), [...passing].sort(), group);
      for (const { rows } of lanes)
        assert.deepEqual(
          rows.map((row) => row.index),
          rows.map((row) => row.index).sort((a, b) => a - b),
        );
      assert.equal(new Set(lanes.map((lane) => models.laneId(lane))).size, lanes.length);
      assert.equal(
        lanes.reduce((sum, lane) => sum + lane.work.total, 0),
        models.lanes(model, { filter, group: 'none' }).reduce((sum, lane) => sum + lane.work.total, 0),
      );
    }
  }
});

test('each lane holds what its value says, and the one without a value is last', () => {
  for (const [group, of] of [
    ['owner', (item) => item.owner],
    ['lifecycle', (item) => item.lifecycle],
    ['project', (item) => item.project],
  ]) {
    const lanes = models.lanes(model, { filter: filters.EMPTY, group });
    for (const lane of lanes)
      assert.ok(
        lane.rows.every((item) => (of(item) ?? null) === lane.value),
        group,
      );
    assert.ok(
      lanes.slice(0, -1).every((lane) => lane.value !== null),
      group,
    );
  }
  assert.deepEqual(
    models.lanes(model, { filter: filters.EMPTY, group: 'owner' }).map((lane) => lane.name),
    ['Carla Weiss', 'Elif Hahn', 'Goran Marek', 'Jonas Vidal', 'Vera Jansen', null],
  );
  assert.deepEqual(
    models.lanes(model, { filter: filters.EMPTY, group: 'lifecycle' }).map((lane) => lane.value),
    ['DRAFT', 'PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED'],
  );
});

test('without groups there are no headings, and rows stand at the first level', () => {
  const rows = models.rows(model, view({ group: 'none', epics: true }));
  assert.deepEqual([...new Set(rows.map((row) => row.kind + row.level))], ['initiative1', 'epic2']);
});

test('an initiative is of the project that most of its epics are in, of two alike the first by key', () => {
  const data = screen();
  const put = (uid, ...projects) => {
    const item = data.initiatives.find((other) => other.uid === uid);
    item.epics = projects.map((project, i) => {
      data.epics.project[i] = project;
      return i;
    });
    item.supports = [];
    return models.parse(data).byUid.get(uid);
  };
  assert.equal(put('initiative-0', 0, 1, 1).project, '2');
  assert.equal(put('initiative-0', 0, 1).project, '2');
  assert.deepEqual(put('initiative-0', 0, 1).projects, ['1', '2']);
  assert.equal(put('initiative-0').project, null);
});

test('each part of the filter says how many it hides, and how many would be there without it', () => {
  for (let turn = 0; turn < 200; turn++) {
    const filter = anyFilter();
    for (const { part, hidden, without } of filters.hiding(model, filter)) {
      const empty = part === 'q' ? '' : [];
      assert.equal(without, models.shown(model, { ...filter, [part]: empty }).shown);
      assert.equal(hidden, 18 - models.shown(model, { ...filters.EMPTY, [part]: filter[part] }).shown);
    }
  }
  const none = { ...filters.EMPTY, health: ['OFF_TRACK'], owner: ['vera'] };
  assert.deepEqual(filters.hiding(model, none), [
    { part: 'owner', hidden: 15, without: 2 },
    { part: 'health', hidden: 16, without: 3 },
  ]);
});

test('the number beside a choice is what choosing it alone would show', () => {
  for (let turn = 0; turn < 100; turn++) {
    const filter = anyFilter();
    for (const field of filters.FIELDS) {
      for (const [value, count] of filters.counts(model, filter, field))
        assert.equal(count, models.shown(model, { ...filter, [field]: [value] }).shown, field);
    }
  }
});

test('one more choice in a field never shows less, one more field never more', () => {
  for (let turn = 0; turn < 200; turn++) {
    const filter = anyFilter();
    const now = models.shown(model, filter).shown;
    for (const field of filters.FIELDS) {
      const values = [...filters.counts(model, filters.EMPTY, field).keys()];
      const more = models.shown(model, { ...filter, [field]: [...filter[field], values[random(values.length)]] }).shown;
      assert.ok(filter[field].length === 0 ? more <= now : more >= now, field);
    }
  }
});

test('labels are those of all epics of an initiative, and "without label" can be asked for', () => {
  const item = model.initiatives.find((other) => other.epics.length > 2);
  assert.deepEqual(new Set(item.labels), new Set(item.epics.flatMap((index) => model.epics.labels[index].map((at) => model.labels[at]))));
  const shown = models.shown(model, { ...filters.EMPTY, label: ['gate', filters.NONE] }).hits;
  assert.ok(shown.length > 0 && shown.every((other) => other.labels.includes('gate') || other.labels.length === 0));
});

test('a label, an owner or a theme of whatever name is not "none"', () => {
  for (const name of ['-', 'null', '', 'undefined', '%2D']) {
    const items = [
      { labels: [name], owner: name, themeUid: name },
      { labels: [], owner: null, themeUid: null },
    ];
    for (const field of ['label', 'owner', 'theme']) {
      assert.deepEqual(
        items.map((item) => filters.matches(item, { ...filters.EMPTY, [field]: [name] }, {})),
        [true, false],
        field + name,
      );
      assert.deepEqual(
        items.map((item) => filters.matches(item, { ...filters.EMPTY, [field]: [filters.NONE] }, {})),
        [false, true],
        field + name,
      );
    }
  }
});

test('with epics shown, "open" names those that are folded in', () => {
  const all = models.rows(model, view({ epics: true }));
  const but = models.rows(model, view({ epics: true, open: new Set(['initiative-1']) }));
  assert.equal(all.filter((row) => row.kind === 'epic').length - but.filter((row) => row.kind === 'epic').length, 5);
  assert.equal(models.rows(model, view()).filter((row) => row.kind === 'epic').length, 0);
});

test('by objective an initiative stands once, with the first that it serves, and those that serve none come last', () => {
  const some = screen();
  const [first, second] = some.initiatives.map((item) => item.uid);
  const objective = (uid, initiatives) => ({ uid, name: uid, keyResults: [], initiatives });
  some.objectives = [objective('zeal', [second]), objective('aim', [first, second]), objective('idle', [])];
  const parsed = models.parse(some);
  const lanes = models.lanes(parsed, { filter: filters.EMPTY, group: 'objective' });
  assert.deepEqual(
    lanes.slice(0, 2).map(({ name, rows }) => [name, rows.map((row) => row.uid)]),
    [
      ['zeal', [second]],
      ['aim', [first]],
    ],
  );
  assert.equal(lanes.length, 3);
  assert.equal(lanes[2].value, null);
  assert.deepEqual(parsed.byUid.get(second).objectives, ['zeal', 'aim']);
});

test('an epic is measured by the rule of its roadmap, or counted where most of it cannot be weighed', () => {
  const epics = {
    done: [1, 1],
    inProgress: [1, 1],
    toDo: [2, 2],
    droppedChildren: [1, 0],
    pointsDone: [6, 6],
    pointsOpen: [6, 6],
    share: [0.5, 0.25],
    unweighed: [2, 2],
    byCount: [false, true],
  };
  const of = (progress, index) => models.epic({ epics, rules: { progress } }, index).progress;
  assert.deepEqual(of('POINTS', 0), {
    rule: 'POINTS',
    done: 6,
    total: 12,
    unestimated: 2,
    dropped: 1,
    parts: { done: 0.25, rest: 0.25, unestimated: 0.5 },
  });
  assert.deepEqual(of('TIME', 0).parts, { done: 0.25, rest: 0.25, unestimated: 0.5 });
  assert.equal(of('TIME', 0).share, 0.5);
  assert.deepEqual(of('POINTS', 1), {
    rule: 'COUNT',
    why: 'MOSTLY_UNESTIMATED',
    done: 1,
    total: 4,
    unestimated: 0,
    dropped: 0,
    parts: { done: 0.25, rest: 0.75, unestimated: 0 },
  });
});

test('an epic that no field could weigh says so, and only where points are asked for', () => {
  const epics = {
    done: [1],
    inProgress: [1],
    toDo: [2],
    droppedChildren: [0],
    pointsDone: [0],
    pointsOpen: [0],
    share: [0.25],
    unweighed: [0],
    byCount: [true],
  };
  const of = (rules) => models.epic({ epics, rules }, 0).progress.why;
  assert.equal(of({ progress: 'POINTS', notFound: ['POINTS'], notFilled: [] }), 'NO_FIELD');
  assert.equal(of({ progress: 'POINTS', notFound: ['START'], notFilled: ['POINTS'] }), 'NO_FIELD');
  assert.equal(of({ progress: 'POINTS', notFound: ['START'], notFilled: [] }), 'MOSTLY_UNESTIMATED');
  assert.equal(of({ progress: 'TIME', notFound: ['POINTS'], notFilled: [] }), 'MOSTLY_UNESTIMATED');
});

test('issues that are all estimated at no points are there: they are told by their number', () => {
  const item = (done, share) => ({
    progress: { count: { done, inProgress: 0, toDo: 3 - done, total: 3, dropped: 1 }, points: { done: 0, open: 0, unestimated: 0 } },
    shown: { asked: 'POINTS', rule: 'POINTS', why: 'NONE', done, open: 3 - done, unestimated: 0, dropped: 1, share },
  });
  const said = (value) => loader()('words').progress(value, 'POINTS', 'en');
  assert.equal(said(models.progress(item(1, null), 'POINTS')), '1 of 3');
  assert.equal(said(models.progress(item(3, 1), 'POINTS')), '100% done');
  assert.equal(models.progress(item(3, 1), 'POINTS').parts.done, 1);

  const epics = {
    done: [1],
    inProgress: [0],
    toDo: [2],
    droppedChildren: [0],
    pointsDone: [0],
    pointsOpen: [0],
    share: [null],
    unweighed: [0],
    byCount: [false],
  };
  assert.equal(said(models.epic({ epics, rules: { progress: 'POINTS' } }, 0).progress), '1 of 3');
});

test('a lane adds up points where all its initiatives are measured so, else issues, and says which', () => {
  const measured = screen({ points: true });
  const by = (rule) => models.lanes(models.parse({ ...measured, rules: { ...measured.rules, progress: rule } }), view())[0];
  const { rows, work } = by('POINTS');
  assert.equal(
    work.done,
    rows.reduce((sum, { progress }) => sum + progress.points.done, 0),
  );
  assert.equal(
    work.unestimated,
    rows.reduce((sum, { progress }) => sum + progress.points.unestimated, 0),
  );
  assert.equal(
    work.dropped,
    rows.reduce((sum, { progress }) => sum + progress.count.dropped, 0),
  );
  assert.equal(by('COUNT').work.unestimated, 0);
  assert.deepEqual([work.points, work.instead], [true, false]);
  assert.deepEqual([by('COUNT').work.points, by('COUNT').work.instead], [false, false]);
  assert.deepEqual([by('TIME').work.points, by('TIME').work.instead], [false, true]);
  const fallen = measured.initiatives.map((item, at) =>
    at === measured.lanes[0].initiatives[0] ? { ...item, shown: { ...item.shown, rule: 'COUNT' } } : item,
  );
  const mixed = models.lanes(
    models.parse({ ...measured, initiatives: fallen, rules: { ...measured.rules, progress: 'POINTS' } }),
    view(),
  )[0];
  assert.ok(mixed.rows.length > 1);
  assert.deepEqual([mixed.work.points, mixed.work.instead], [false, true]);
  const nothing = measured.initiatives.map((item) => ({
    ...item,
    shown: { ...item.shown, rule: 'POINTS' },
    progress: { ...item.progress, points: { done: 0, open: 0, unestimated: 0 } },
  }));
  const weightless = models.lanes(
    models.parse({ ...measured, initiatives: nothing, rules: { ...measured.rules, progress: 'POINTS' } }),
    view(),
  )[0].work;
  assert.deepEqual([weightless.points, weightless.instead, weightless.total > 0], [false, true, true]);
});

test('a lane of an offering tells what is out and what is completed, of its own releases only', () => {
  const of = (group) => models.lanes(model, { filter: filters.EMPTY, group });
  const lane = (group, value) => of(group).find((other) => other.value === value);

  assert.deepEqual(
    lane('project', '1').shipped.releases.map(({ name }) => name),
    ['3.1', '3.2', '3.3', '4.0', '4.1'],
  );
  assert.equal(lane('project', '1').shipped.out, 2);
  assert.equal(lane('category', 'Logistics').shipped.releases.length, 7);
  assert.deepEqual(
    lane('component', 'Belt').shipped.releases.map(({ name }) => name),
    ['3.1', '4.0'],
  );
  assert.deepEqual(lane('component', 'Gate').shipped.releases, []);
  assert.equal(lane('component', null)?.shipped.out ?? 0, 0);
  for (const some of of('component'))
    assert.equal(some.shipped.completed, some.rows.filter((item) => item.lifecycle === 'COMPLETED').length);
  assert.equal(lane('project', '1').shipped.all, false, 'nine releases, of which seven are told');
  assert.ok(of('owner').every((some) => !some.shipped));
});

test('an initiative stands in the lane of the component that most of its own epics have', () => {
  const names = (item) => item.epics.flatMap((index) => model.epics.components[index].map((at) => model.components[at]));
  const count = (item, name) => names(item).filter((other) => other === name).length;
  for (const item of model.initiatives.filter(({ epics }) => epics.length > 0)) {
    if (names(item).length === 0) assert.equal(item.component, null);
    else
      assert.ok(
        model.components.every((name) => count(item, name) <= count(item, item.component)),
        item.name,
      );
  }
});

test('a row goes to its new place and lane at once', () => {
  const [first, second] = model.lanes[0].initiatives;
  const ranked = models.changed(model, second.uid, { behind: null });
  assert.deepEqual(
    ranked.lanes[0].initiatives.slice(0, 2).map(({ uid }) => uid),
    [second.uid, first.uid],
  );
  const other = model.lanes.at(-1).themeUid;
  const moved = models.changed(model, first.uid, { themeUid: other, behind: null });
  assert.equal(
    moved.lanes[0].initiatives.some(({ uid }) => uid === first.uid),
    false,
  );
  assert.equal(moved.lanes.at(-1).initiatives[0].uid, first.uid);
});

const withFields = (fields) => {
  const some = screen();
  Object.assign(some.initiatives[1], fields);
  return models.parse(some);
};
const has = (spans, to) => spans.some((span) => span.to === to);

test('a promise that cannot be meant has no place among what the scale fits, and one within ten years has', () => {
  const { today } = model.asOf;
  for (const years of [11, 36, 180, 974]) {
    const away = Math.round(years * 365.25);
    for (const [from, to] of [
      [today + away, today + away + 90],
      [today - away - 90, today - away],
    ]) {
      assert.ok(!has(models.spans(withFields({ timeframe: { text: 'X', granularity: 'QUARTER', from, to } })), to), `${years} years`);
    }
  }
  const to = today + 9 * 365;
  assert.ok(has(models.spans(withFields({ timeframe: { text: 'X', granularity: 'QUARTER', from: to - 90, to } })), to));
});

test('a promise beside old work counts, however long ago that was', () => {
  const { today } = model.asOf;
  const old = { from: today - 9000, to: today - 8000, fromSource: 'EXPLICIT', toSource: 'EXPLICIT', overdueSince: null };
  const to = old.from - 1000;
  assert.ok(has(models.spans(withFields({ span: old, timeframe: { text: 'X', granularity: 'QUARTER', from: to - 90, to } })), to));
});

test('of how many issues dates are left out stands with the span, also where none is left', () => {
  const some = screen();
  some.epics.misdated = some.epics.id.map((_, index) => (some.initiatives[1].epics.includes(index) ? 2 : 0));
  some.initiatives[1].span = null;
  const [none, , told] = models.parse(some).initiatives.slice(0, 2).concat(models.parse(some).initiatives[1]);
  assert.equal(told.span.misdated, 2 * told.epics.length);
  assert.equal(told.span.from, null);
  assert.equal(none.span?.misdated, undefined);
});

test('a row of another theme is in the lane of that theme at once, or in none', () => {
  const { uid } = model.lanes[0].initiatives[0];
  const lanesOf = (now) => now.lanes.filter((lane) => lane.initiatives.some((each) => each.uid === uid)).map(({ themeUid }) => themeUid);
  const other = model.lanes.find(({ themeUid }) => themeUid && themeUid !== model.lanes[0].themeUid).themeUid;
  assert.deepEqual(lanesOf(models.changed(model, uid, { themeUid: other })), [other]);
  const without = models.changed(model, uid, { themeUid: null });
  assert.deepEqual(lanesOf(without).filter(Boolean), []);
  assert.deepEqual(lanesOf(model), [model.lanes[0].themeUid], 'the picture before is as it was');
});

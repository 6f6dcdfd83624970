import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const outline = loader()('outline');
const sizes = { lane: 32, initiative: 40, epic: 24 };
const item = (uid, epics, supports = []) => ({ uid, epics, supports });
const lanes = [
  { group: 'theme', value: 'a', theme: {}, rows: [item('i1', [0, 1]), item('i2', [])] },
  { group: 'theme', value: null, theme: null, rows: [item('i3', [2], [0])] },
];
const view = (open = [], closed = []) => ({ open: new Set(open), closed: new Set(closed) });
const create = (open, closed, more = {}) =>
  outline.create({ lanes, view: view(open, closed), sizes, epicIds: ['900', '901', '902'], ...more });

test('each row asked for by its number is the one of the whole list, and begins where the one before ends', () => {
  for (const open of [[], ['i1'], ['i1', 'i3']]) {
    const rows = create(open, []);
    const all = rows.all();
    assert.equal(all.length, rows.count);
    let top = 0;
    all.forEach((row, index) => {
      assert.deepEqual(rows.row(index), row);
      assert.equal(row.index, index);
      assert.equal(row.top, top);
      assert.deepEqual(rows.find(row.id), row);
      for (const y of [top, top + row.height - 1]) assert.equal(rows.at(y), index);
      top += row.height;
    });
    assert.equal(rows.total, top);
  }
});

test('beyond the ends there is no row, and above and below them is the first and the last', () => {
  const rows = create(['i3'], []);
  assert.equal(rows.row(-1), null);
  assert.equal(rows.row(rows.count), null);
  assert.equal(rows.at(-5), 0);
  assert.equal(rows.at(1e6), rows.count - 1);
  assert.equal(rows.find('i9'), null);
  assert.equal(rows.find('i3/77'), null);
  assert.equal(rows.find(null), null);
});

test('an epic keeps its id when the order of the columns changes', () => {
  assert.deepEqual(
    create(['i1'], [])
      .all()
      .filter((row) => row.kind === 'epic')
      .map((row) => row.id),
    ['i1/900', 'i1/901'],
  );
});

test('a closed lane and a folded initiative hide what is in them', () => {
  const rows = create(['i1'], ['lane:a']);
  assert.deepEqual(
    rows.all().map((row) => row.id),
    ['lane:a', 'lane:', 'i3'],
  );
  assert.equal(rows.find('i1'), null);
});

test('under an open epic stand its issues, once it has some', () => {
  const below = (index) =>
    index === 1
      ? [
          { kind: 'issue', id: '5', issue: { key: 'A-5' } },
          { kind: 'more', id: 'cut', issue: {} },
        ]
      : [];
  const rows = create(['i1', 'i1/901', 'i1/900'], [], { foldable: (index) => index === 1, below });
  assert.deepEqual(
    rows
      .all()
      .slice(1, 7)
      .map((row) => [row.id, row.level, row.open]),
    [
      ['i1', 2, true],
      ['i1/900', 3, false],
      ['i1/901', 3, true],
      ['i1/901/5', 4, false],
      ['i1/901/cut', 4, false],
      ['i2', 2, false],
    ],
  );
  assert.equal(rows.row(4).issue.key, 'A-5');
  assert.equal(rows.row(1).inner, 4);
});

test('the window gets the same number of rows from any number of epics', () => {
  const big = (count) =>
    outline.create({
      lanes: [
        {
          group: 'theme',
          value: null,
          rows: [
            item(
              'x',
              Array.from({ length: count }, (_, i) => i),
            ),
          ],
        },
      ],
      view: view(['x']),
      sizes,
    });
  const inSight = (count) => {
    const { first, after } = big(count).range(1200, 800);
    return after - first;
  };
  assert.equal(inSight(100000), inSight(1000));
  assert.deepEqual(outline.create({ lanes: [], view: view(), sizes }).range(0, 500), { first: 0, after: 0 });
});

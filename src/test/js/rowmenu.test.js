import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const menu = load('menu');
const rowmenu = load('rowmenu');
const texts = load('timeframe-text');
const filters = load('filter');

function app(timeframe) {
  const item = {
    uid: 'i1',
    name: 'One',
    timeframe,
    lifecycle: 'PLANNED',
    health: 'NOT_SET',
    themeUid: null,
    span: null,
    epics: [],
    supports: [],
  };
  const promised = [];
  const model = { themes: [], lanes: [], fiscalStartMonth: 1, epics: { key: [], summary: [] }, byUid: new Map([['i1', item]]) };
  return {
    item,
    promised,
    edit: true,
    locale: 'en',
    model,
    timeline: null,
    view: { filter: filters.EMPTY },
    acts: { promise: (uid, frame) => promised.push(frame.text) },
  };
}

test('the menu and the keys move a promise to the same time', () => {
  let items = null;
  menu.show = (anchor, shown) => {
    items = shown;
  };
  for (const text of ['2026-Q4', '2026-H2', '2026', '2026-12', '2026-W50', '2026-10-08/2026-12-19', 'FY2026-Q4', 'NEXT']) {
    for (const [key, count] of [
      ['[', -1],
      [']', 1],
    ]) {
      const page = app(texts.parse(text));
      const row = { kind: 'initiative', id: 'i1', initiative: page.item };
      rowmenu.show(page, row, null);
      items.find((item) => item.key === key).run();
      rowmenu.shift(page, row, count);
      assert.equal(page.promised.length, 2);
      assert.equal(page.promised[0], page.promised[1], `${text} ${key}`);
    }
  }
});

test('where there is no next time, neither the menu nor the key offers one', () => {
  let items = null;
  menu.show = (anchor, shown) => {
    items = shown;
  };
  const page = app(texts.parse('LATER'));
  const row = { kind: 'initiative', id: 'i1', initiative: page.item };
  rowmenu.show(page, row, null);
  rowmenu.shift(page, row, 1);
  assert.ok(!items.some((item) => item.key === ']'));
  assert.deepEqual(page.promised, []);
});

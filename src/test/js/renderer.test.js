import assert from 'node:assert/strict';
import test from 'node:test';
import vm from 'node:vm';
import { bundle, modules } from '../../bench/browser/bundle.mjs';
import { loader } from './support/amd.mjs';

test('the renderer loads as one script without AJS, jQuery or a page around it', () => {
  const context = vm.createContext({});
  vm.runInContext(bundle(), context);
  assert.equal(typeof context.longviewRenderer.render, 'function');
  assert.equal(typeof context.longviewRenderer.parse, 'function');
});

test('with an AMD loader it is the module longview/renderer, in the language that it was made for', () => {
  const defined = {};
  const define = Object.assign(
    (id, needs, make) => {
      defined[id] = make();
    },
    { amd: {} },
  );
  const context = vm.createContext({ define });
  vm.runInContext(bundle('de'), context);
  assert.equal(typeof defined['longview/renderer'].render, 'function');
  assert.equal(context.longviewRenderer, undefined);
  assert.match(bundle('de'), /Zeitleiste|Initiative/);
});

test('the renderer needs nothing of the page: no calls to the server, no dialogs, no menus, no address', () => {
  const parts = modules('renderer');
  for (const name of ['page', 'rest', 'acts', 'menu', 'dialog', 'flags', 'header', 'address', 'live'])
    assert.ok(!parts.includes(name), name);
});

test('folding changes that row only, and gives a new view', () => {
  const { folded } = loader()('renderer');
  const view = { open: new Set(['a']), closed: new Set() };
  assert.deepEqual([...folded(view, { kind: 'initiative', id: 'b' }).open], ['a', 'b']);
  assert.deepEqual([...folded(view, { kind: 'epic', id: 'a' }).open], []);
  assert.deepEqual([...folded(view, { kind: 'lane', id: 'lane:x' }).closed], ['lane:x']);
  assert.deepEqual([...view.open], ['a']);
});

test('a turn of the wheel zooms by a step, and a pinch of a trackpad by little', () => {
  const { factorOf } = loader()('gestures');
  assert.ok(Math.abs(factorOf(120) - 1.15) < 0.01);
  assert.ok(Math.abs(factorOf(-120) * factorOf(120) - 1) < 1e-9);
  assert.ok(factorOf(2) < 1.03 && factorOf(2) > 1);
});

test('columns come in their own order, widen the table, and a set width stays between its ends', () => {
  const tables = loader()('table');
  assert.deepEqual(tables.chosen({ columns: ['owner', 'nonsense', 'progress'] }), ['progress', 'owner']);
  assert.equal(tables.extra(tables.PLAIN), 0);
  assert.match(tables.width({ width: null, columns: ['slip'] }), /--lv-base.* \+ 144px/);
  assert.equal(tables.width({ width: 300, columns: ['slip'] }), '300px');
  assert.equal(tables.clamp(10, 1000), 160);
  assert.equal(tables.clamp(5000, 1000), 700);
});

test('what is under an epic is told as it is: read, failed, none, or so many of them', () => {
  const { below, entry } = loader()('children');
  const kinds = (known) => below(new Map([['1', entry(known)]]), '1').map((row) => [row.kind, row.id]);
  assert.deepEqual(
    below(new Map(), '1').map((row) => row.id),
    ['loading'],
  );
  assert.deepEqual(kinds({ state: 'failed' }), [['more', 'failed']]);
  assert.deepEqual(kinds({ total: 0, issues: [] }), [['more', 'none']]);
  assert.deepEqual(kinds({ total: 1, issues: [{ id: '7' }] }), [['issue', '7']]);
  assert.deepEqual(kinds({ total: 3, issues: [{ id: '7' }] }), [
    ['issue', '7'],
    ['more', 'cut'],
  ]);
});

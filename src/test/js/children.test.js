import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

const children = loader()('children');
const kinds = (app) => children.below(app.children, 'e').map(({ kind, id }) => kind + ' ' + id);

let app;
let asked;
let load;

beforeEach(() => {
  asked = [];
  app = {
    children: new Map(),
    confirmed: {},
    picture: { update: () => {} },
    rest: { children: (uid, epic) => new Promise((resolve, reject) => asked.push({ uid, epic, resolve, reject })) },
  };
  load = children.loader(app);
});

test('what is asked for waits, once, and is there then', async () => {
  const first = load('i', 'e');
  await load('i', 'e');
  assert.deepEqual(kinds(app), ['more loading']);
  assert.equal(asked.length, 1);

  asked[0].resolve({ issues: [{ id: '1' }], total: 1 });
  await first;
  assert.deepEqual(kinds(app), ['issue 1']);
});

test('issues of an older reading do not get into a newer one', async () => {
  const old = load('i', 'e');
  [app.confirmed, app.children] = [{}, new Map()];
  const now = load('i', 'e');
  asked[1].resolve({ issues: [{ id: 'new' }], total: 1 });
  await now;
  asked[0].resolve({ issues: [{ id: 'old' }], total: 1 });
  await old;
  assert.deepEqual(kinds(app), ['issue new']);
});

test('neither does a failure of an older reading', async () => {
  const old = load('i', 'e');
  [app.confirmed, app.children] = [{}, new Map()];
  asked[0].reject(new Error('late'));
  await old;
  assert.equal(app.children.size, 0);
});

test('what has failed is asked for again by a person only', async () => {
  const first = load('i', 'e');
  asked[0].reject(new Error('away'));
  await first;
  assert.deepEqual(kinds(app), ['more failed']);
  await load('i', 'e');
  assert.equal(asked.length, 1);
  load('i', 'e', true);
  assert.equal(asked.length, 2);
});

test('how many are not shown is said, and so is that there are none', () => {
  const rows = (answer) => children.entry(answer).rows.map(({ id }) => id);
  assert.deepEqual(rows({ issues: [{ id: '1' }], total: 5 }), ['1', 'cut']);
  assert.deepEqual(rows({ issues: [{ id: '1' }], total: 1, extent: { of: 9 } }), ['1', 'cut']);
  assert.deepEqual(rows({ issues: [], total: 0 }), ['none']);
});

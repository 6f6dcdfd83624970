import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

const { check } = loader()('freshness');
const read = (name, today = 1) => ({ name, asOf: { today } });
let sent;
let said;
let answer;

beforeEach(() => {
  sent = read('A');
  said = [];
  answer = null;
});

const look = () =>
  check({
    ask: () => new Promise((resolve, reject) => (answer = { resolve, reject })),
    sent: () => sent,
    looked: () => said.push('looked'),
    changed: () => said.push('changed'),
    stale: ({ status }) => said.push('stale ' + status),
  });

test('another answer is told, and the same at another moment is none', async () => {
  const same = look();
  answer.resolve(read('A', 2));
  await same;
  assert.deepEqual(said, ['looked']);

  const other = look();
  answer.resolve(read('B', 2));
  await other;
  assert.deepEqual(said, ['looked', 'looked', 'changed']);
});

test('a slow look does not tell of what has been read again meanwhile', async () => {
  const slow = look();
  sent = read('C');
  answer.resolve(read('B'));
  await slow;
  assert.deepEqual(said, []);
});

test('neither does a slow refusal', async () => {
  const slow = look();
  sent = read('C');
  answer.reject({ status: 404 });
  await slow;
  assert.deepEqual(said, []);
});

test('a refusal is told, a server that is away or stumbles is not', async () => {
  for (const [status, words] of [
    [401, ['stale 401', 'looked']],
    [404, ['stale 404', 'looked']],
    [0, ['looked']],
    [503, ['looked']],
  ]) {
    said = [];
    const looking = look();
    answer.reject({ status });
    await looking;
    assert.deepEqual(said, words, String(status));
  }
});

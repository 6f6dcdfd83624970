import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const releases = loader()('releases');
const scale = { x: (day) => day * 2 };
const item = (name, day, released = false) => ({ name, day, released, project: { key: 'A', name: 'Alpha' } });

test('flags that are far apart stand alone, with the room up to the next one', () => {
  const found = releases.stacks([item('1', 0), item('2', 50), item('3', 500)], scale);
  assert.deepEqual(
    found.map(({ x, items }) => [x, items.length]),
    [
      [0, 1],
      [100, 1],
      [1000, 1],
    ],
  );
  assert.ok(found[0].room < 100 && found[0].room > 60);
  assert.equal(found[2].room, found[1].room);
});

test('a flag that counts others takes more room, and what would cover its number joins it', () => {
  const [first] = releases.stacks([item('a', 0), item('b', 1)], scale);
  const room = 14 + 4 + 24;
  const near = releases.stacks([item('a', 0), item('b', 1), item('c', room - 1)], { x: (day) => day });
  const far = releases.stacks([item('a', 0), item('b', 1), item('c', room)], { x: (day) => day });
  assert.equal(first.items.length, 2);
  assert.equal(near.length, 1);
  assert.equal(far.length, 2);
});

test('flags that would cover each other are one, and none is lost', () => {
  const items = Array.from({ length: 40 }, (_, i) => item(String(i), i));
  const found = releases.stacks(items, scale);
  assert.deepEqual(
    found.flatMap((stack) => stack.items),
    items,
  );
  for (let i = 1; i < found.length; i++) assert.ok(found[i].x - found[i - 1].x >= 18);
  assert.ok(found.every((stack) => stack.items.length > 1));
});

test('the same scale gives the same stacks, wherever one has scrolled', () => {
  const items = [item('a', 1), item('b', 4), item('c', 60)];
  assert.deepEqual(releases.stacks(items, scale), releases.stacks(items, scale));
});

test('a release says its project, its day and whether it is out, not yet, or late', () => {
  assert.match(releases.sentence(item('8.3', 20000, true), 20100, 'en'), /^8\.3 · Alpha · .*2024 · released$/);
  assert.match(releases.sentence(item('8.4', 20100), 20100, 'en'), /not released yet$/);
  assert.match(releases.sentence(item('8.4', 20099), 20100, 'en'), /overdue, not released$/);
});

test('columns become releases, and how many are missing is told', () => {
  const parsed = releases.parse({
    projects: [{ id: '1', key: 'A', name: 'Alpha' }],
    project: [0],
    name: ['1.0'],
    day: [7],
    released: [true],
    total: 620,
  });
  assert.equal(parsed.items[0].project.name, 'Alpha');
  assert.equal(releases.count(parsed), '1 of 620');
  assert.equal(releases.count(releases.parse(undefined)), '0');
});

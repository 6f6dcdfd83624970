import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

const { follow, nudge } = loader()('drag');
let listeners;
let frames;
const later = globalThis.setTimeout;

beforeEach(() => {
  listeners = new Map();
  frames = [];
  globalThis.setTimeout = () => {};
  globalThis.window = {
    addEventListener: (type, listener, { signal } = {}) => {
      listeners.set(type, listener);
      signal?.addEventListener('abort', () => listeners.get(type) === listener && listeners.delete(type));
    },
    removeEventListener() {},
  };
  globalThis.document = { documentElement: { classList: { add() {}, remove() {} } } };
  globalThis.requestAnimationFrame = (act) => frames.push(act);
  globalThis.cancelAnimationFrame = (id) => {
    if (id) frames[id - 1] = null;
  };
});

afterEach(() => {
  globalThis.setTimeout = later;
  for (const name of ['window', 'document', 'requestAnimationFrame', 'cancelAnimationFrame']) delete globalThis[name];
});

const at = (clientX, clientY, more = {}) => ({ clientX, clientY, preventDefault() {}, stopPropagation() {}, ...more });
const fire = (type, event) => listeners.get(type)?.(event);
const frame = () => {
  const [all, before] = [frames.splice(0), moves.length];
  all.forEach((act) => act?.());
  return moves.length - before;
};
/** A window of 1,000 by 500 pixels over something larger, that a browser keeps within its bounds. */
const scroller = (width, height) => {
  let [x, y] = [0, 0];
  const within = (value, most) => Math.max(0, Math.min(most, value));
  return {
    getBoundingClientRect: () => ({ left: 0, right: 1000, top: 0, bottom: 500 }),
    get scrollLeft() {
      return x;
    },
    set scrollLeft(value) {
      x = within(value, width - 1000);
    },
    get scrollTop() {
      return y;
    },
    set scrollTop(value) {
      y = within(value, height - 500);
    },
  };
};
let moves;
const drag = (area, table = 200) => {
  moves = [];
  const done = [];
  follow(at(500, 250), {
    move: (now) => {
      nudge(area, now, table);
      moves.push([area.scrollLeft, area.scrollTop, now.clientX]);
    },
    drop: () => done.push('drop'),
    cancel: () => done.push('cancel'),
  });
  return done;
};

test('at the edge it goes on scrolling while the pointer rests, and stops at the end', () => {
  const area = scroller(1035, 500);
  drag(area);
  fire('pointermove', at(990, 250));
  assert.deepEqual(moves.at(-1), [14, 0, 990]);

  assert.equal(frame(), 1);
  assert.equal(area.scrollLeft, 28);
  assert.equal(frame(), 1);
  assert.equal(area.scrollLeft, 35);
  assert.equal(frame(), 1, 'the look that finds the end');
  assert.equal(frame(), 0);
});

test('away from the edge nothing is asked again', () => {
  drag(scroller(5000, 5000));
  fire('pointermove', at(600, 250));
  assert.equal(frame(), 0);
});

test('it goes on downwards, upwards and back, from where the pointer is by then', () => {
  const area = scroller(5000, 5000);
  drag(area);
  fire('pointermove', at(600, 490));
  fire('pointermove', at(610, 495));
  assert.equal(moves.length, 1, 'the second move waits for the frame');
  frame();
  assert.deepEqual(moves.at(-1), [0, 28, 610]);
  fire('pointermove', at(210, 60));
  frame();
  assert.deepEqual(moves.at(-1), [0, 14, 210]);
});

test('a drop, Escape and a lost pointer end it', () => {
  for (const [type, event, what] of [
    ['pointerup', at(990, 250), 'drop'],
    ['keydown', { ...at(0, 0), key: 'Escape' }, 'cancel'],
    ['pointercancel', {}, 'cancel'],
    ['blur', {}, 'cancel'],
  ]) {
    const done = drag(scroller(5000, 500));
    fire('pointermove', at(990, 250));
    fire(type, event);
    assert.deepEqual(done, [what], type);
    assert.equal(frame(), 0, type);
  }
});

test('Escape of a composition cancels nothing', () => {
  const done = drag(scroller(5000, 500));
  fire('pointermove', at(600, 250));
  fire('keydown', { ...at(0, 0), key: 'Escape', isComposing: true });
  assert.deepEqual(done, []);
});

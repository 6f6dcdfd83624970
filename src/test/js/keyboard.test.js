import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

const { attach } = loader()('keyboard');
let press;

/** A node that is within these kinds of nodes, or within none. */
class Node {
  constructor(inside = '') {
    this.inside = inside;
  }

  closest(kinds) {
    return this.inside && kinds.includes(this.inside) ? this : null;
  }
}

beforeEach(() => {
  globalThis.Element = Node;
  globalThis.document = {
    body: new Node(),
    querySelector: () => null,
    addEventListener: (type, listener) => {
      press = listener;
    },
  };
});

afterEach(() => {
  delete globalThis.Element;
  delete globalThis.document;
});

/** What a page does on a key. */
function does(event, page = {}) {
  const done = [];
  const note = (name) => () => done.push(name);
  attach({
    edit: true,
    model: {},
    view: {},
    root: { contains: () => false },
    picture: { today: note('today') },
    createForm: note('create'),
    find: note('find'),
    help: note('help'),
    close: note('close'),
    acts: { undoLast: note('undo') },
    ...page,
  });
  press({ target: document.body, preventDefault() {}, stopPropagation() {}, ...event });
  return done;
}

test('an Enter or Escape of the input method is kept from forms and dialogs, and no other key is', () => {
  const { hold } = loader()('keys');
  const kept = (event) => {
    let prevented = false;
    hold({
      ...event,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };
  for (const event of [
    { key: 'Enter', isComposing: true },
    { key: 'Escape', isComposing: true },
    { key: 'Enter', keyCode: 229 },
  ])
    assert.ok(kept(event), JSON.stringify(event));
  for (const event of [
    { key: 'Enter' },
    { key: 'Escape', isComposing: false, keyCode: 27 },
    { key: 'a', isComposing: true },
    { key: 'Process', keyCode: 229 },
  ])
    assert.ok(!kept(event), JSON.stringify(event));
});

test('each key has its act', () => {
  assert.deepEqual(
    ['n', 't', '/', '?'].flatMap((key) => does({ key })),
    ['create', 'today', 'find', 'help'],
  );
  assert.deepEqual(does({ key: 'z', ctrlKey: true }), ['undo']);
  assert.deepEqual(does({ key: 'Z', metaKey: true }), ['undo']);
  assert.deepEqual(does({ key: 'Escape' }), []);
  assert.deepEqual(does({ key: 'Escape' }, { view: { selected: 'i1' } }), ['close']);
});

test('who may not edit neither creates nor undoes', () => {
  assert.deepEqual(does({ key: 'n' }, { edit: false }), []);
  assert.deepEqual(does({ key: 'z', ctrlKey: true }, { edit: false }), []);
});

test('what is typed is no command, nor is a key of the browser or of an open dialog', () => {
  const inside = (kind) => ({ key: 'n', target: new Node(kind) });
  const root = { contains: () => true };
  for (const kind of ['input', 'textarea', 'select', '[contenteditable]']) assert.deepEqual(does(inside(kind), { root }), [], kind);
  assert.deepEqual(does(inside('button'), { root }), ['create']);
  assert.deepEqual(does(inside('button')), [], 'outside of the page');
  assert.deepEqual(does({ key: 'z', ctrlKey: true, shiftKey: true }), []);
  assert.deepEqual(does({ key: 'n', ctrlKey: true }), []);
  assert.deepEqual(does({ key: 'n', altKey: true }), []);
  document.querySelector = () => ({});
  assert.deepEqual(does({ key: 'n' }), []);
});

test('while characters are being composed no key is a command', () => {
  assert.deepEqual(does({ key: 'n', isComposing: true }), []);
  assert.deepEqual(does({ key: 'Escape', isComposing: true }, { view: { selected: 'i1' } }), []);
  assert.deepEqual(does({ key: 'Escape', keyCode: 229 }, { view: { selected: 'i1' } }), [], 'the last key in Safari');
  assert.deepEqual(does({ key: 'z', ctrlKey: true, isComposing: true }), []);
});

test('a character is one however it is typed', () => {
  const graph = { altKey: true, ctrlKey: true, getModifierState: (name) => name === 'AltGraph' };
  assert.deepEqual(does({ key: '/', shiftKey: true }), ['find'], 'Shift and 7 in German');
  assert.deepEqual(does({ key: '?', altKey: true }), ['help'], 'Option');
  assert.deepEqual(does({ key: '/', ...graph }), ['find'], 'AltGr');
  assert.deepEqual(does({ key: '/', ctrlKey: true, altKey: true }), ['find'], 'Ctrl and Alt in its place');
  for (const command of [
    { key: 't', ctrlKey: true, altKey: true },
    { key: 't', altKey: true },
    { key: '/', ctrlKey: true },
    { key: '?', metaKey: true },
    { key: '/', metaKey: true, altKey: true },
    { key: 'z', ctrlKey: true, altKey: true },
    { key: 'z', altKey: true },
  ])
    assert.deepEqual(does(command), [], JSON.stringify(command));
});

test('brackets move a row behind Option and AltGr too', () => {
  const { plain, of } = loader()('keys');
  for (const key of ['[', ']']) {
    assert.equal(of({ key }), key);
    for (const how of [
      {},
      { altKey: true },
      { altKey: true, ctrlKey: true },
      { getModifierState: () => true, ctrlKey: true, altKey: true },
    ])
      assert.ok(plain({ key, ...how }), JSON.stringify(how));
    for (const how of [{ ctrlKey: true }, { metaKey: true }, { metaKey: true, altKey: true }])
      assert.ok(!plain({ key, ...how }), JSON.stringify(how));
  }
  assert.ok(!plain({ key: 'ArrowUp', altKey: true }));
  assert.ok(!plain({ key: 'm', altKey: true }));
  assert.ok(!plain({ key: ' ', altKey: true }));
  assert.equal(of({ key: 'M' }), 'm');
  assert.equal(of({ key: 'Dead' }), 'Dead');
});

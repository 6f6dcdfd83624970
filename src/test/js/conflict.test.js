import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const dialogs = load('dialog');
const { elsewhere } = load('conflict');

beforeEach(() => {
  globalThis.Node = class {};
  globalThis.document = {
    createTextNode: (text) => text,
    createElement: () => ({ style: {}, addEventListener() {}, setAttribute() {}, append() {} }),
  };
});

afterEach(() => {
  delete globalThis.Node;
  delete globalThis.document;
});

function choices(current) {
  let offered = null;
  dialogs.ask = (question) => {
    offered = question.choices;
  };
  elsewhere('APP-1', 'Here', current);
  return offered.map(({ value, primary }) => [value, primary]);
}

test('an epic of an initiative that may be seen can be moved or support', () => {
  assert.deepEqual(choices({ name: 'There' }), [
    ['move', true],
    ['support', false],
  ]);
});

test('an epic of an initiative that may not be seen can support only', () => {
  assert.deepEqual(choices(null), [['support', true]]);
});

import assert from 'node:assert/strict';
import test, { afterEach, beforeEach, mock } from 'node:test';
import { loader } from './support/amd.mjs';

/** As much of an element as a field with offers asks for. */
function h(name, props, ...children) {
  const node = { name, ...props, children: [], value: '', isConnected: true, attributes: {} };
  node.replaceChildren = (...all) => (node.children = all.flat().filter(Boolean));
  node.append = (...all) => node.children.push(...all);
  node.setAttribute = (key, value) => (node.attributes[key] = value);
  node.removeAttribute = (key) => delete node.attributes[key];
  node.scrollIntoView = () => {};
  node.focus = () => {};
  node.replaceChildren(...children);
  return node;
}

const text = (node) => (typeof node === 'string' ? node : (node.children ?? []).map(text).join(' '));
let searches;
let chosen;
let box;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  searches = [];
  chosen = [];
  let count = 0;
  const dom = { h, iconButton: (icon, label, onclick) => h('button', { onclick, label }), id: (name) => name + ++count };
  const keys = { of: ({ key }) => key };
  box = (more = {}) =>
    loader('', { dom, keys })('combobox').create({
      label: 'Owner',
      source: (query) => new Promise((resolve) => searches.push({ query, resolve })),
      onchange: (values) => chosen.push(values.map(({ value }) => value)),
      ...more,
    });
});

afterEach(() => mock.timers.reset());

const offers = (...names) => ({ offers: names.map((name) => ({ value: name, text: name })), total: names.length });
const settled = () => new Promise((resolve) => setImmediate(resolve));
const type = (field, value) => {
  field.input.value = value;
  field.input.oninput();
  mock.timers.tick(1000);
};
const list = (field) => field.element.children.at(-1);
const said = (field) => list(field).children.map(text);

test('an older search does not overwrite what a newer one has found', async () => {
  const field = box();
  type(field, 'm');
  type(field, 'ma');
  assert.deepEqual(
    searches.map(({ query }) => query),
    ['m', 'ma'],
  );
  searches[1].resolve(offers('Maya'));
  await settled();
  searches[0].resolve(offers('Jonas', 'Maya'));
  await settled();
  assert.deepEqual(said(field), ['Maya']);
});

test('keys pressed quickly are one search', () => {
  const field = box();
  for (const value of ['m', 'ma', 'may']) {
    field.input.value = value;
    field.input.oninput();
    mock.timers.tick(50);
  }
  mock.timers.tick(1000);
  assert.deepEqual(
    searches.map(({ query }) => query),
    ['may'],
  );
});

test('a field that has gone draws nothing any more', async () => {
  const field = box();
  type(field, 'm');
  field.element.isConnected = false;
  searches[0].resolve(offers('Maya'));
  await settled();
  assert.deepEqual(said(field), []);
});

test('emptying a field of one takes its value away', () => {
  const field = box({ chosen: [{ value: 'maya', text: 'Maya' }] });
  type(field, '');
  assert.deepEqual(chosen.at(-1), []);
});

test('what has been chosen of many is not offered again, and how many more there are is said', async () => {
  const field = box({ many: true, chosen: [{ value: 'A-1', text: 'A-1' }] });
  type(field, 'a');
  searches[0].resolve({ ...offers('A-1', 'A-2'), total: 9 });
  await settled();
  assert.equal(said(field)[0], 'A-2');
  assert.match(said(field)[1], /1 of 8/);
});

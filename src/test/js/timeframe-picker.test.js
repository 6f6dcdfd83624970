import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

function node() {
  const handlers = {};
  return {
    dataset: {},
    style: { setProperty() {} },
    classList: { add() {}, toggle() {} },
    handlers,
    value: '',
    setAttribute(name, value) {
      this[name] = value;
    },
    cloneNode: node,
    addEventListener: (type, handler) => {
      handlers[type] = handler;
    },
    append() {},
    replaceChildren() {},
  };
}

beforeEach(() => {
  globalThis.Node = class {};
  globalThis.document = { createElement: node, createElementNS: node, createTextNode: node };
});
afterEach(() => {
  delete globalThis.document;
  delete globalThis.Node;
});

const load = loader();
const texts = load('timeframe-text');
const TODAY = load('days').parse('2026-12-08');

/** A picker of a timeframe that was entered when the financial year began in another month, as the server labels it now. */
function picker(text, entered, fiscalMonth, label) {
  const made = load('timeframe-picker').create({
    timeframe: text && { ...texts.parse(text, entered), ...(label && { label }) },
    today: TODAY,
    locale: 'en',
    fiscalMonth,
  });
  return {
    ...made,
    type(typed) {
      made.input.value = typed;
      made.input.handlers.input();
      return made.text();
    },
  };
}

test('words that were shown mean what they meant when they come back, whatever the financial year is now', () => {
  for (const [text, entered, now, label] of [
    ['FY2027-Q3', 7, 4, 'Jan – Mar 2027'],
    ['FY2027', 7, 4, 'Jul 2026 – Jun 2027'],
    ['FY2027-H2', 7, 1, 'Jan – Jun 2027'],
    ['FY2027-Q3', 10, 1, 'Q3 FY2027'],
    ['2027-Q1', 1, 7, null],
  ]) {
    const made = picker(text, entered, now, label);
    const shown = made.input.value;
    assert.equal(made.text(), text);
    assert.equal(made.type('x'), 'x');
    assert.equal(made.type(shown), text, shown);
    assert.equal(made.type(' ' + shown + ' '), text, shown);
    assert.equal(made.why(), null);
  }
});

test('the same words for other days are sent as those days', () => {
  const made = picker('FY2027-Q3', 7, 4, 'Jan – Mar 2027');
  assert.equal(made.type('Q3 FY2027'), '2026-10-01/2026-12-31');
  assert.equal(made.type('Q2 FY2027'), 'FY2027-Q2');
  assert.equal(texts.instead(texts.parse('FY2027-H1', 4), texts.parse('FY2027-H1', 7)).text, '2026-04-01/2026-09-30');
  assert.equal(texts.instead(texts.parse('FY2027', 4), texts.parse('FY2027', 4)).text, 'FY2027');
  assert.equal(texts.instead(texts.parse('NOW'), texts.parse('NOW')).text, 'NOW');
  assert.equal(texts.instead(null, texts.parse('2027')), null);
});

test('an emptied field is no time, and what is typed anew is read as of today', () => {
  const made = picker('FY2027-Q3', 7, 7, null);
  assert.equal(made.type(''), null);
  assert.equal(made.type('Q2'), 'FY2027-Q2');
  assert.equal(made.type('Mar 27'), 'Mar 27');
  assert.match(made.why(), /can mean/);
});

import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

beforeEach(() => {
  globalThis.document = {
    createElement: () => ({
      style: { setProperty() {} },
      classList: { add() {} },
      setAttribute(name, value) {
        this[name] = value;
      },
      addEventListener() {},
      append() {},
    }),
  };
});
afterEach(() => {
  delete globalThis.document;
});

const typed = (text, fields = {}, language = '') => {
  const field = loader(language)('number-field').create({ label: 'Effort', locale: language || 'en', ...fields });
  if (text !== null) field.input.value = text;
  return [field.value(), field.problem()];
};

test('what is not taken is told with the field and what was typed, in the language of the page', () => {
  assert.deepEqual(typed('12 apples'), [undefined, 'Effort: “12 apples” is not a number. Nothing was changed.']);
  assert.deepEqual(typed('1,234', { locale: 'de-CH' }, 'de'), [
    undefined,
    'Effort: „1,234“ kann 1.234 oder 1234 heißen. Bitte schreiben Sie eines davon.',
  ]);
  assert.deepEqual(typed('1e309'), [undefined, 'Effort: “1e309” has more digits than can be kept exactly.']);
  assert.deepEqual(typed('1.23456'), [undefined, 'Effort: “1.23456” has more than 4 decimal places.']);
  assert.deepEqual(typed('2,5', { decimals: 0, locale: 'de' }, 'de'), [undefined, 'Effort: „2,5“ ist keine ganze Zahl.']);
  assert.deepEqual(typed('12', { least: 0.5, most: 10, locale: 'de' }, 'de'), [undefined, 'Effort: „12“ liegt nicht zwischen 0,5 und 10.']);
  assert.deepEqual(typed('-1', { least: 0, most: 100 }), [undefined, 'Effort: “-1” is not from 0 to 100.']);
});

test('what is taken has no problem, and an empty field is no number', () => {
  assert.deepEqual(typed('2,5'), [2.5, null]);
  assert.deepEqual(typed(' '), [null, null]);
  assert.deepEqual(typed('10', { least: 0, most: 10 }), [10, null]);
  assert.deepEqual(typed('5 %', { unit: '%' }), [5, null]);
});

test('a number stays as it is until somebody changes it, whatever it is', () => {
  for (const value of [null, 0, 1.23456789, 123456789012345680, 1e21])
    assert.deepEqual(typed(null, { value, most: Infinity, decimals: 2 }).slice(0, 1), [value], String(value));
});

test('the first field of a dialog that is not taken is found, also among several of one name', () => {
  const { create, check } = loader()('number-field');
  const [good, bad] = ['1', 'x']
    .map((text) => Object.assign(create({ label: 'A', locale: 'en' }).input, { value: text }))
    .map((input) => ({ input, problem: () => (input.value === 'x' ? 'wrong' : null) }));
  assert.equal(check({ a: good, b: null })(), null);
  assert.deepEqual(check({ a: good, b: [good, bad] })(), ['b', 'wrong', bad.input]);
});

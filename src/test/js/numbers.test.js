import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const numbers = loader()('numbers');
const of = (text, locale = 'en-US', unit = null) => {
  const { value, problem, means } = numbers.read(text, locale, unit);
  return means ? [problem, ...means] : (problem ?? value);
};
const both = (text) => {
  assert.deepEqual(of(text, 'en-US'), of(text, 'de-DE'), text);
  return of(text, 'en-US');
};

test('point and comma are signs of decimals in every language', () => {
  for (const [text, value] of [
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,5', 1234.5],
    ['1234.567', 1234.567],
    [',5', 0.5],
    ['.25', 0.25],
    ['12,50', 12.5],
    ['3,1415', 3.1415],
    ['00,5', 0.5],
  ])
    assert.equal(both(text), value, text);
});

test('with both signs the last one is that of the decimals', () => {
  for (const [text, value] of [
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.567', 1234.567],
    ['1.234,567', 1234.567],
    ['1,234,567.89', 1234567.89],
    ['12,34,567.5', 1234567.5],
  ])
    assert.equal(both(text), value, text);
});

test('a sign that stands several times is one of groups', () => {
  for (const [text, value] of [
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567', 1234567],
  ])
    assert.equal(both(text), value, text);
});

test('what 1,234 is the language of the page settles, or nobody', () => {
  assert.equal(of('1,234', 'en-US'), 1234);
  assert.equal(of('1.234', 'en-GB'), 1.234);
  assert.equal(of('1,234', 'de-DE'), 1.234);
  assert.equal(of('1.234', 'de-DE'), 1234);
  assert.equal(of('-12.500', 'es'), -12500);
  assert.deepEqual(of('1.234', 'fr-FR'), ['AMBIGUOUS', 1.234, 1234]);
  assert.deepEqual(of('1,234', 'de-CH'), ['AMBIGUOUS', 1.234, 1234]);
  assert.deepEqual(of('-12.500', 'sv-SE'), ['AMBIGUOUS', -12.5, -12500]);
  assert.equal(of('1,234', 'fr-FR'), 1.234);
  assert.equal(of('1234,567', 'de-CH'), 1234.567);
});

test('spaces and apostrophes make groups, and nothing else', () => {
  for (const [text, value] of [
    ['1 234', 1234],
    ['1\u00a0234\u00a0567,5', 1234567.5],
    ['1\u202f234.567', 1234.567],
    ["1'234.5", 1234.5],
    ['1’234’567', 1234567],
    ['12 345,678', 12345.678],
  ])
    assert.equal(both(text), value, text);
  for (const text of ['1 2', '12 34', '1 234 56', "1'234 567", '1 234 5,0', '2, 5', '2 ,5', '0 123'])
    assert.equal(both(text), 'NONE', text);
});

test('signs, in the forms that keyboards and papers have', () => {
  for (const [text, value] of [
    ['-3', -3],
    ['+3', 3],
    ['\u22123,5', -3.5],
    ['\u20133', -3],
    ['\uff0d3', -3],
    ['- 3', -3],
    ['-0', 0],
    ['-0,0', 0],
    ['0', 0],
  ])
    assert.ok(Object.is(both(text), value), text);
  for (const text of ['--3', '3-', '+-3', '-', '(3)', '~3', '-,', '+']) assert.equal(both(text), 'NONE', text);
});

test('digits, points and commas of full width are digits, points and commas', () => {
  assert.equal(both('１２，５'), 12.5);
  assert.equal(both('１２．５'), 12.5);
  assert.equal(both('　７　'), 7);
});

test('digits of other scripts are digits, and other signs for numbers are refused in words', () => {
  for (const [text, value] of [
    ['١٢', 12],
    ['۱۲,۵', 12.5],
    ['१२.५', 12.5],
    ['-٣', -3],
    ['๑๒', 12],
    ['１２３', 123],
    ['٠', 0],
    ['١ ٢٣٤', 1234],
    ['1٢', 12],
  ])
    assert.equal(both(text), value, text);
  for (const text of ['10²', '10₂', '½', '1½', '①', '⑩', '❷', '⒈', '⑴', 'Ⅳ', '一', '十', '2²x', '1⁄2', '⁻3', '1e²', '3㎡', '㏠', '٪5'])
    assert.equal(both(text), 'NONE', text);
});

test('exponents are written out, exactly or not at all', () => {
  for (const [text, value] of [
    ['1e3', 1000],
    ['1,5e3', 1500],
    ['2.5E-3', 0.0025],
    ['12e+2', 1200],
    ['5e0', 5],
    ['0e29', 0],
  ])
    assert.equal(both(text), value, text);
  for (const text of ['1e309', '1e-400', '1e31', '123456789e-31', '12345678901234567', '0.1234567890123456', '999999999999.9999'])
    assert.equal(both(text), 'DIGITS', text);
  for (const text of ['e3', '1e', '1e1.5', '1e+', '1e1e1', '1e999999999']) assert.equal(both(text), 'NONE', text);
  assert.equal(both('99999999999.9999'), 99999999999.9999);
  assert.equal(both('0.000123456789012345'), 0.000123456789012345);
});

test('an empty field is no number, and everything else is refused', () => {
  for (const text of ['', ' ', '\u00a0', '\n']) assert.equal(both(text), null);
  for (const text of [
    'abc',
    '2,5 days',
    '5%',
    '€ 5',
    'NaN',
    'Infinity',
    '1,2,3',
    '1.2.3',
    '1,2.3,4',
    '1.234,567.8',
    '1,23.4',
    '5,',
    '5.',
    '.',
    ',',
    '1..2',
    '2,,5',
    '0x10',
    '1_000',
    '1/2',
    '1:2',
    '12,34,56',
  ])
    assert.equal(both(text), 'NONE', text);
});

test('the unit of the field may stand behind, and no other', () => {
  assert.equal(of('37,5 %', 'de-DE', '%'), 37.5);
  assert.equal(of('37.5%', 'en-US', '%'), 37.5);
  assert.equal(of('12 days', 'en-US', 'days'), 12);
  assert.equal(of('1 234 km', 'fr-FR', 'km'), 1234);
  assert.equal(of('12 hours', 'en-US', 'days'), 'NONE');
  assert.equal(of('days', 'en-US', 'days'), 'NONE');
  assert.equal(of('5', 'en-US', '5'), 5);
  assert.equal(of('5 m²', 'en-US', 'm²'), 5);
  assert.equal(of('５％', 'en-US', '%'), 5);
  assert.equal(of('5 m2', 'en-US', 'm²'), 'NONE');
  assert.equal(of('10²', 'en-US', 'm'), 'NONE');
});

test('what a field shows is read as the same number, in every language', () => {
  const values = [
    0, 1, -1, 2.5, -2.5, 1234, 1.234, -1.234, 1234.567, 1234567.891, 0.1, 0.0001, 99999999999.9999, 999999999999, 12.5, 0.3, 1e-7,
  ];
  for (const locale of [
    'en-US',
    'en-GB',
    'de-DE',
    'de-AT',
    'de-CH',
    'fr-FR',
    'es-ES',
    'pl',
    'sv-SE',
    'pt-BR',
    'ja',
    'ko',
    'ar',
    'fa',
    'hi',
    'en-IN',
    'nb',
    'et',
  ]) {
    for (const value of values)
      assert.equal(of(numbers.format(value, locale), locale), value, `${value} in ${locale}: ${numbers.format(value, locale)}`);
  }
  assert.equal(numbers.format(null, 'en'), '');
  assert.equal(numbers.format(1234.5, 'de-DE'), '1234,5');
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { loader, ROOT } from './support/amd.mjs';

const english = loader()('refusals');
const german = loader('de')('refusals');
const answer = (body) => ({ code: 'INVALID', message: 'The server said this in English', field: null, value: null, ...body });

test('no sentence of the server is shown, in no language', () => {
  const codes = /code: \{type: string, enum: \[([A-Z_, ]+)\]\}/.exec(readFileSync(join(ROOT, 'docs/openapi.yaml'), 'utf8'))[1].split(', ');
  const fields = [
    null,
    'name',
    'why',
    'timeframe',
    'owner',
    'themeUid',
    'reason',
    'version',
    'epics',
    'move',
    'supports',
    'colour',
    'body',
    'X-Atlassian-Token',
    'epic',
    'initiative',
  ];
  assert.ok(codes.length > 5);
  for (const status of [0, 400, 401, 403, 404, 409, 413, 415, 500, 503]) {
    for (const code of codes) {
      for (const field of fields) {
        const said = [english, german].map((words) => words.words(status, answer({ code, field, value: 'APP-1' })));
        for (const text of said) assert.doesNotMatch(text, /The server said/);
        assert.notEqual(said[0], said[1], `${status} ${code} ${field}`);
      }
    }
  }
});

test('a refused field is told by its name and value', () => {
  assert.match(english.words(400, answer({ field: 'timeframe', value: 'soon' })), /“soon” is not a timeframe/);
  assert.match(german.words(400, answer({ field: 'timeframe', value: 'bald' })), /„bald“ ist kein Zeitraum/);
  assert.equal(english.words(400, answer({ field: 'epics', value: 'APP-9' })), 'APP-9 is not an epic, or you may not see it.');
  assert.equal(
    english.words(404, answer({ code: 'NOT_FOUND', field: 'epic', value: 'APP-9' })),
    'APP-9 is not an epic, or you may not see it.',
  );
  assert.match(german.words(400, answer({ field: 'colour' })), /Feld colour/);
});

test('a name that cannot be seen is asked for, one that is too long is explained', () => {
  for (const blank of [null, '', ' ', '\u200b', '\u00a0'])
    assert.equal(english.words(400, answer({ field: 'name', value: blank })), 'Please give it a name.');
  assert.match(english.words(400, answer({ field: 'name', value: 'x'.repeat(200) + '…' })), /at most 255/);
});

test('who was faster is not blamed, and an epic is called as the page calls it', () => {
  assert.match(english.words(409, answer({ code: 'CONFLICT' })), /changed meanwhile/);
  assert.match(german.words(409, answer({ code: 'CONFLICT' })), /inzwischen geändert/);
  assert.equal(
    english.words(409, answer({ code: 'PRIMARY_ELSEWHERE', value: '20002' }), (id) => (id === '20002' ? 'APP-2' : id)),
    'APP-2 belongs to another initiative already.',
  );
});

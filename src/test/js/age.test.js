import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const { say } = loader()('age');
const NOW = Date.parse('2026-11-24T12:00:00Z');

test('an age is said in the largest unit that is full, and never lies in the future', () => {
  assert.equal(say('2026-11-24T11:59:30Z', NOW, 'en'), 'now');
  assert.equal(say('2026-11-24T11:46:00Z', NOW, 'en'), '14 minutes ago');
  assert.equal(say('2026-11-24T01:00:00Z', NOW, 'en'), '11 hours ago');
  assert.equal(say('2026-11-21T11:00:00Z', NOW, 'en'), '3 days ago');
  assert.equal(say('2026-11-21T11:00:00Z', NOW, 'de'), 'vor 3 Tagen');
  assert.equal(say('2025-11-01T11:00:00Z', NOW, 'en'), 'last year');
  assert.equal(say('2026-11-24T12:03:00Z', NOW, 'en'), 'now');
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const estimates = loader()('estimates');

test('a size says what the roadmap lets it stand for', () => {
  assert.equal(estimates.say('M', { teamWeeks: [1, 2, 4, 8, 16] }, 'en'), 'M = 4 team-weeks');
  assert.equal(estimates.say(null, { teamWeeks: [1, 2, 4, 8, 16] }, 'en'), 'No size');
});

test('where roadmaps are together a size is a letter, for each may let it stand for something else', () => {
  assert.equal(estimates.say('M', { teamWeeks: [] }, 'en'), 'M');
});

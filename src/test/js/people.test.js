import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const people = loader()('people');

/** Jira's answer: those with a word that begins with the very text, ten at most. */
function jira(...names) {
  const begins = (name, query) =>
    name
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(query.toLowerCase()));
  const asked = [];
  const pick = (query) => {
    asked.push(query);
    const found = names.filter((name) => begins(name, query));
    return { found: found.slice(0, 10), total: found.length };
  };
  return {
    asked,
    async users(query) {
      const { found, total } = pick(query);
      return { users: found.map((name) => ({ key: 'k' + name, name: name[0], displayName: name })), total };
    },
    async groups(query) {
      const { found, total } = pick(query);
      return { groups: found.map((name) => ({ name })), total };
    },
  };
}

test('people are found in whatever way their names are typed', async () => {
  for (const [query, name] of [
    ['mueller', 'Eva Müller'],
    ['MÜLLER', 'Eva Mueller'],
    ['müller', 'Eva Muller'],
    ['mu\u0308ller', 'Eva Müller'],
    ['strasser', 'Jo Straßer'],
    ['Straßer', 'Jo Strasser'],
    ['soeren', 'Søren Ek'],
    ['Søren', 'Soren Ek'],
    ['aase', 'Åse Lie'],
    ['Ｅｖａ', 'Eva Ek'],
    ['zoé', 'Zoe Ek'],
  ]) {
    assert.deepEqual(
      (await people.users(jira(name), query)).offers.map(({ text }) => text),
      [name],
      query,
    );
    assert.deepEqual(
      (await people.groups(jira(name), query)).offers.map(({ text }) => text),
      [name],
      query,
    );
  }
});

test('who is found in two ways is offered once, and no more are counted than there are', async () => {
  const found = await people.users(jira('Eva Mueller', 'Ida Müller', 'Ole Mueller-Müller'), 'müller');
  assert.deepEqual(found.offers.map(({ text }) => text).sort(), ['Eva Mueller', 'Ida Müller', 'Ole Mueller-Müller']);
  assert.equal(found.total, 3);
  assert.equal((await people.users(jira(...Array.from({ length: 30 }, (_, i) => 'Ann ' + i)), 'ann')).total, 30);
});

test('a name with one spelling is asked for once, and nothing for nothing', async () => {
  const rest = jira('Ann');
  await people.users(rest, 'Ann');
  await people.users(rest, '');
  assert.deepEqual(rest.asked, ['ann']);
});

test('where Jira does not answer nobody is offered', async () => {
  const rest = {
    users: async () => {
      throw new Error('gone');
    },
    groups: async () => {
      throw new Error('gone');
    },
  };
  assert.deepEqual(await people.users(rest, 'müller'), { offers: [], total: 0 });
  assert.deepEqual(await people.groups(rest, 'x'), { offers: [], total: 0 });
});

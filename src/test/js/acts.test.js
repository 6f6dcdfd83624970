import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';
import { loader } from './support/amd.mjs';

class Problem extends Error {
  constructor(status, { code, field } = {}) {
    super('status ' + status);
    Object.assign(this, { status, code, field });
  }

  say() {
    return 'refused';
  }
}

let flags;
let pictures;
let app;
let acts;
let questions;
let choice;

const initiative = (uid, fields = {}) => ({ uid, name: uid, version: 1, moves: 0, epics: [], ...fields });
const picture = (...initiatives) => ({
  uid: 'r',
  version: 1,
  initiatives,
  byUid: new Map(initiatives.map((each) => [each.uid, each])),
  epics: { id: ['7'], key: ['A-7'] },
});

beforeEach(() => {
  flags = [];
  questions = [];
  pictures = [];
  const show = (flag) => flags.push(flag);
  const given = {
    flags: { show, tidy: () => {}, slow: (turn) => turn },
    rest: { Problem },
    dialog: {},
    dom: {},
    model: { changed: (model, uid, fields) => ({ ...model, [uid]: { ...model[uid], ...fields } }), owns: () => true },
    later: { get: async () => ({ ask: async (page, question) => (questions.push(question), choice) }) },
  };
  app = {
    locale: 'en',
    confirmed: picture(initiative('a'), initiative('b')),
    busy: () => {},
    load: async () => {},
    rest: {},
    show(model) {
      app.model = model;
      pictures.push(model);
    },
  };
  app.model = app.confirmed;
  acts = loader('', given)('acts').create(app);
});

const run = (act) => acts.parts.run(act);
const last = (list) => list.at(-1);

test('what a change will make is drawn at once, and what is confirmed when it has failed', async () => {
  const turn = run({ work: () => Promise.reject(new Problem(400)), text: 'done', shown: { uid: 'a', fields: { health: 'AT_RISK' } } });
  assert.equal(app.model.a.health, 'AT_RISK');

  assert.equal(await turn, false);
  assert.equal(app.model, app.confirmed);
  assert.equal(last(flags).text, 'refused');
});

test('what still waits stays drawn while what was before it is confirmed', async () => {
  let finish;
  const first = run({
    work: () => new Promise((resolve) => (finish = resolve)),
    text: '1',
    shown: { uid: 'a', fields: { health: 'AT_RISK' } },
  });
  const second = run({ work: async () => {}, text: '2', shown: { uid: 'b', fields: { health: 'OFF_TRACK' } } });
  await Promise.resolve();
  app.load = async () => app.show((app.confirmed = picture(initiative('a', { health: 'AT_RISK' }), initiative('b'))));
  finish();
  await first;
  assert.equal(app.model.b.health, 'OFF_TRACK');
  assert.equal(app.model.a, undefined, 'it is in the confirmed picture');
  await second;
});

test('changes go one after the other, also after one that has failed', async () => {
  const order = [];
  const act = (name, work) => run({ text: name, work: async () => (order.push(name), work?.()) });
  await Promise.all([act('one'), act('two', () => Promise.reject(new Problem(409))), act('three')]);
  assert.deepEqual(order, ['one', 'two', 'three']);
});

test('trying again is offered where nobody has answered and nothing was done, else not', async () => {
  const offered = () => last(flags).actions.map(({ text }) => text);
  for (const [status, done, again] of [
    [0, [], true],
    [503, [], true],
    [400, [], false],
    [401, [], false],
    [503, ['c'], false],
  ]) {
    await run({
      text: 'x',
      work: async (commands) => {
        commands.push(...done);
        throw new Problem(status);
      },
    });
    assert.equal(offered().includes('Try again'), again, `${status} ${done}`);
    assert.equal(offered().includes('Undo'), done.length > 0, `${status} ${done}`);
  }
});

test('the rest of an undo that stopped half way can be undone again', async () => {
  const taken = [];
  let refuse = 'c1';
  app.rest.undo = async (command) => {
    if (command === refuse) throw new Problem(503);
    taken.push(command);
    return {};
  };
  await run({ work: async (commands) => void commands.push('c1', 'c2', 'c3'), text: 'done' });
  await acts.undoLast();
  assert.deepEqual(taken, ['c3', 'c2']);
  assert.match(last(flags).text, /^2 of 3/);

  refuse = null;
  await acts.undoLast();
  assert.deepEqual(taken, ['c3', 'c2', 'c1']);
  await acts.undoLast();
  assert.equal(last(flags).kind, 'notice');
});

test('an undo of which nothing could be taken back is tried again as a whole', async () => {
  const asked = [];
  app.rest.undo = async (command) => {
    asked.push(command);
    throw new Problem(503);
  };
  await run({ work: async (commands) => void commands.push('c1', 'c2'), text: 'done' });
  await acts.undoLast();
  assert.deepEqual(asked, ['c2']);
  assert.ok(last(flags).actions.some(({ text }) => text === 'Try again'));
});

test('a series of initiatives goes on after one that is refused, and ends when nobody is signed in', async () => {
  const asked = [];
  const answers = { One: 400, Two: null, Three: 401, Four: null };
  app.rest.create = async (roadmap, { name }) => {
    asked.push(name);
    if (answers[name]) throw new Problem(answers[name], { field: 'name' });
    return { command: 'made ' + name, initiative: { uid: name } };
  };
  await acts.createAll(Object.keys(answers).map((name) => ({ values: { name }, epicIds: [] })));

  assert.deepEqual(asked, ['One', 'Two', 'Three']);
  assert.match(last(flags).text, /1 of 4/);
  assert.equal(last(flags).kind, 'problem');
});

test('epics are linked one by one with the version that the one before has made, and end when the server is away', async () => {
  const asked = [];
  app.rest.link = async (uid, epic, { version }) => {
    asked.push([epic, version]);
    if (epic === '8') throw new Problem(404, { field: 'epic' });
    if (epic === '9') throw new Problem(503);
    return { command: 'c' + epic, initiative: { version: version + 1 } };
  };
  await acts.link('a', ['7', '8', '6', '9', '5']);
  assert.deepEqual(asked, [
    ['7', 1],
    ['8', 2],
    ['6', 2],
    ['9', 3],
  ]);
});

/** A server on which somebody else has changed fields since they were seen. */
function changedMeanwhile(seen, theirs) {
  const sent = [];
  app.rest.edit = async (uid, body) => {
    sent.push(body);
    if (sent.length === 1) throw Object.assign(new Problem(409, { code: 'CONFLICT' }), { current: { ...seen, ...theirs, version: 5 } });
    return { command: 'c', initiative: initiative('a') };
  };
  return sent;
}

test('what only one of two has changed stays, and nobody is asked', async () => {
  const seen = initiative('a', { name: 'Old', why: 'old', owner: null });
  const sent = changedMeanwhile(seen, { why: 'theirs' });
  assert.equal(await acts.save(seen, { name: 'New', why: 'old' }), true);
  assert.deepEqual([sent[1].name, sent[1].why, sent[1].version], ['New', 'theirs', 5]);
  assert.deepEqual(questions, []);
});

test('of two who changed the same the user chooses, or goes back to the form', async () => {
  const seen = initiative('a', { name: 'Old', why: 'old', owner: null });
  const sent = changedMeanwhile(seen, { name: 'Theirs' });
  choice = { name: 'Both' };
  assert.equal(await acts.save(seen, { name: 'New', why: 'mine' }), true);
  assert.deepEqual([questions[0].both, questions[0].mine.name, questions[0].theirs.name], [['name'], 'New', 'Theirs']);
  assert.deepEqual([sent[1].name, sent[1].why, sent[1].version], ['Both', 'mine', 5]);

  const again = changedMeanwhile(seen, { name: 'Theirs' });
  choice = null;
  assert.equal(await acts.save(seen, { name: 'New' }), false);
  assert.equal(again.length, 1);
});

test('a theme that is made for a form goes again when nothing comes of the form', async () => {
  const undone = [];
  app.rest.theme = async () => ({ command: 'theme', theme: { uid: 't' } });
  app.rest.undo = async (command) => void undone.push(command);
  app.rest.create = () => Promise.reject(new Problem(400, { field: 'name' }));
  await assert.rejects(acts.createInitiative({ name: '', newTheme: { name: 'T' } }, []), Problem);
  assert.deepEqual(undone, ['theme']);
});

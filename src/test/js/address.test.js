import assert from 'node:assert/strict';
import test from 'node:test';
import { loader } from './support/amd.mjs';

const load = loader();
const addresses = load('address');
const filters = load('filter');
const PLAIN = '#longview?tab=timeline';

test('the plain view has an address too, so that it can be given to somebody who begins with another', () => {
  assert.equal(addresses.write(addresses.EMPTY), PLAIN);
  assert.deepEqual(addresses.read(PLAIN), addresses.EMPTY);
  assert.deepEqual(addresses.read(''), addresses.EMPTY);
});

test('an address that says nothing of the view is told from one that says plain', () => {
  for (const hash of ['', '#', '#comment-12']) assert.equal(addresses.says(hash), false, hash);
  for (const hash of [PLAIN, '#longview?', 'longview?tab=list']) assert.equal(addresses.says(hash), true, hash);
});

test('a view survives its address', () => {
  const view = {
    tab: 'list',
    group: 'owner',
    colour: 'lifecycle',
    density: 'compact',
    epics: true,
    releases: false,
    zoom: '400',
    columns: ['name', 'why'],
    sort: '-owner',
    filter: {
      q: 'a & b=c, "d"',
      theme: ['t1', null],
      owner: ['-', null, '--', '%2D'],
      health: ['AT_RISK'],
      lifecycle: [],
      project: ['10000'],
      label: ['-', 'a,b', 'c%2Cd', '100%', 'ä&=+#'],
    },
    mark: new Set(['ACTIVE', null, '-']),
    open: new Set(['x', 'y']),
    closed: new Set(['lane:t1', 'lane:owner:a,b']),
    panel: true,
    selected: 'x',
    saved: 'view-1',
  };
  assert.deepEqual(addresses.read(addresses.write(view)), view);
});

test('any view survives its address', () => {
  let seed = 7;
  const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const text = () => Array.from({ length: random(6) }, () => 'aé,%&=#+ -"'.charAt(random(11))).join('');
  const some = () => Array.from({ length: random(4) }, text).filter(Boolean);
  const chosen = () => some().concat(random(2) ? [null] : [], random(2) ? ['-'] : []);
  for (let turn = 0; turn < 300; turn++) {
    const view = {
      ...Object.fromEntries(Object.entries(addresses.CHOICES).map(([name, choices]) => [name, choices[random(choices.length)]])),
      epics: random(2) === 1,
      releases: random(2) === 1,
      zoom: ['near', 'fit', 'quarter', 'year', '3years', '17'][random(6)],
      columns: some(),
      sort: text(),
      filter: { q: text(), ...Object.fromEntries(filters.FIELDS.map((field) => [field, chosen()])) },
      mark: new Set(chosen()),
      open: new Set(some()),
      closed: new Set(some()),
      panel: random(2) === 1,
      selected: text() || null,
      saved: text() || null,
    };
    assert.deepEqual(addresses.read(addresses.write(view)), view);
  }
});

test('foreign and broken addresses give the plain view', () => {
  for (const hash of [
    '#comment-12',
    '#longview?tab=nonsense&zoom=abc&group=shoe&colour=red&density=1&epics=yes',
    '#longview?zoom=-3&owner=%25E0%25A4',
    '#',
  ]) {
    assert.equal(addresses.write(addresses.read(hash)), PLAIN, hash);
  }
});

test('what is kept under a name is what one sees, not where one has just been', () => {
  const view = { ...addresses.EMPTY, group: 'owner', panel: true, open: new Set(['x']), selected: 'x', saved: 'view-1' };
  assert.equal(addresses.kept(view), 'tab=timeline&group=owner&panel=1');
  assert.deepEqual(addresses.restore(addresses.kept(view)), { ...addresses.EMPTY, group: 'owner', panel: true });
  assert.deepEqual(addresses.restore(''), addresses.EMPTY);
});

test('of old a bare sign meant none, and still does; a value that is that sign is another', () => {
  const old = addresses.restore('tab=list&label=gate,-&theme=-&mark=-,t1');
  assert.deepEqual([old.filter.label, old.filter.theme, [...old.mark]], [['gate', null], [null], [null, 't1']]);
  assert.equal(addresses.kept(old), 'tab=list&theme=-&label=gate,-&mark=-,t1');
  const sign = { ...addresses.EMPTY, filter: { ...filters.EMPTY, label: ['-'], owner: ['-'] } };
  assert.equal(addresses.kept(sign), 'tab=timeline&owner=%252D&label=%252D');
  assert.deepEqual(addresses.restore(addresses.kept(sign)), sign);
});

const at = (search, hash = '') => ({ pathname: '/jira/projects/APP', search, hash });
const LINK = '?selectedItem=org.longview.longview:roadmap-link';

test('what the server has seen of an address is taken behind the hash and leaves the rest as it was', () => {
  const wish = encodeURIComponent('tab=list&q=Café & Co');
  assert.deepEqual(addresses.arrival(at(LINK + '&longview=' + wish)), { search: LINK, hash: '#longview?tab=list&q=Café & Co' });
  assert.deepEqual(addresses.arrival(at('?longview=initiative%3Du1')), { search: '', hash: '#longview?initiative=u1' });
  assert.deepEqual(addresses.arrival(at('?longview=tab%3Dlist&x=1')), { search: '?x=1', hash: '#longview?tab=list' });
  assert.equal(addresses.read(addresses.arrival(at('?longview=initiative%3Du1')).hash).selected, 'u1');
});

test('what stands behind the hash wins, and where nothing is said nothing changes', () => {
  assert.deepEqual(addresses.arrival(at('?longview=tab%3Dlist', PLAIN)), { search: '', hash: PLAIN });
  assert.deepEqual(addresses.arrival(at(LINK, '#comment-1')), { search: LINK, hash: '#comment-1' });
  assert.deepEqual(addresses.arrival(at('?a=1&b=%zz')), { search: '?a=1&b=%zz', hash: '' });
});

test('an address that waited at the log-in is taken by the page that it was for, and only within half an hour', () => {
  const hash = '#longview?tab=list&q=x';
  const from = (to) => '?permission-violation=true&os_destination=' + encodeURIComponent(to);
  const kept = (to, age = 0) => JSON.stringify({ hash, from: from(to), at: 1e12 - age });
  const taken = (text) => addresses.arrival(at(LINK), text, 1e12).hash;
  assert.equal(taken(kept('/projects/APP' + LINK)), hash);
  assert.equal(taken(kept('https://jira.example.org/jira/projects/APP' + LINK)), hash);
  for (const other of [
    kept('/projects/APPS' + LINK),
    kept('/projects/OTHER'),
    kept('/projects/APP', 31 * 60000),
    kept('APP'),
    '',
    null,
    '{}',
    'no',
    JSON.stringify({ hash: '#elsewhere', from: from('/projects/APP'), at: 1e12 }),
  ])
    assert.equal(taken(other), '', String(other));
});

/** A roadmap in which the label stands for all that is only in what a person may see. */
function roadmap(more = {}) {
  const item = {
    uid: 'i1',
    themeUid: 't1',
    owner: 'eva',
    health: 'AT_RISK',
    lifecycle: 'ACTIVE',
    projects: ['10'],
    project: '10',
    labels: ['gate', '-'],
    objectives: ['o1'],
    category: 'Core',
    component: 'API',
  };
  return {
    initiatives: [item],
    byUid: new Map([['i1', item]]),
    views: [{ uid: 'v1' }],
    themes: [{ uid: 't1', name: 'One', colour: 'BLUE' }],
    objectives: [{ uid: 'o1', name: 'Aim' }],
    projects: [{ id: '10' }, { id: '11' }],
    people: {},
    ...more,
  };
}

test('a view loses what it names and nobody finds here, gone or hidden, and else stays itself', () => {
  const here =
    'tab=list&colour=owner&initiative=i1&view=v1&theme=t1,-&owner=eva,-&health=AT_RISK,NOT_SET&lifecycle=DRAFT&project=10,11,-&label=gate,%252D,-&mark=eva,-&open=i1,i1%252F7,board%253Aclosed' +
    '&closed=' +
    [
      'lane:',
      'lane:t1',
      'lane:-undated',
      'lane:owner:eva',
      'lane:owner:',
      'lane:project:10',
      'lane:category:Core',
      'lane:component:API',
      'lane:objective:o1',
      'lane:lifecycle:DRAFT',
    ]
      .map((id) => encodeURIComponent(encodeURIComponent(id)))
      .join(',');
  const view = addresses.restore(here);
  assert.equal(addresses.present(view, roadmap()), view);
  assert.equal(addresses.present(addresses.EMPTY, roadmap()), addresses.EMPTY);
  const gone = {
    initiative: 'x',
    view: 'x',
    theme: 'x',
    owner: 'x',
    health: 'x',
    lifecycle: 'x',
    project: '12',
    label: 'x',
    mark: 'x',
    open: 'x,x%252F1',
    closed: [
      'lane:x',
      'lane:owner:x',
      'lane:project:12',
      'lane:category:x',
      'lane:component:x',
      'lane:objective:x',
      'lane:lifecycle:x',
      'lane:nothing:x',
      'x',
    ]
      .map((id) => encodeURIComponent(encodeURIComponent(id)))
      .join(','),
  };
  for (const [name, values] of Object.entries(gone)) {
    for (const value of values.split(',')) {
      const asked = addresses.restore(`tab=list&${name}=${value}`);
      assert.equal(addresses.write(addresses.present(asked, roadmap())), '#longview?tab=list', name + value);
    }
  }
  const some = addresses.restore('tab=list&theme=x,t1&label=x,gate&owner=x,-');
  assert.equal(addresses.kept(addresses.present(some, roadmap())), 'tab=list&theme=t1&owner=-&label=gate');
});

test('what is marked is judged by what the colours mean', () => {
  for (const [colour, value] of [
    ['theme', 't1'],
    ['objective', 'o1'],
    ['owner', 'eva'],
    ['lifecycle', 'ACTIVE'],
  ]) {
    const view = addresses.restore(`tab=list&colour=${colour}&mark=${value}`);
    assert.equal(addresses.present(view, roadmap()), view, colour);
    const other = addresses.restore(`tab=list&mark=${value}`);
    assert.equal(addresses.kept(addresses.present(other, roadmap())), 'tab=list', colour);
  }
});

test('where Jira did not give all, what only epics tell is not known to be gone', () => {
  const partly = roadmap({ extent: { read: 500, of: 700 } });
  for (const query of ['label=x', 'project=12', 'closed=lane%253Acomponent%253Ax']) {
    const view = addresses.restore('tab=list&' + query);
    assert.equal(addresses.present(view, partly), view, query);
  }
  assert.equal(addresses.kept(addresses.present(addresses.restore('tab=list&owner=x'), partly)), 'tab=list');
});

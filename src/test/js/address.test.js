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
    tab: 'list', group: 'owner', colour: 'lifecycle', density: 'compact', epics: true, releases: false, zoom: '400', columns: ['name', 'why'], sort: '-owner',
    filter: { q: 'a & b=c, "d"', theme: ['t1', null], owner: ['-', null, '--', '%2D'], health: ['AT_RISK'], lifecycle: [], project: ['10000'], label: ['-', 'a,b', 'c%2Cd', '100%', 'ä&=+#'] },
    mark: new Set(['ACTIVE', null, '-']), open: new Set(['x', 'y']), closed: new Set(['lane:t1', 'lane:owner:a,b']), panel: true, selected: 'x', saved: 'view-1',
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
      epics: random(2) === 1, releases: random(2) === 1, zoom: ['near', 'fit', 'quarter', 'year', '3years', '17'][random(6)], columns: some(), sort: text(),
      filter: { q: text(), ...Object.fromEntries(filters.FIELDS.map((field) => [field, chosen()])) },
      mark: new Set(chosen()), open: new Set(some()), closed: new Set(some()), panel: random(2) === 1, selected: text() || null, saved: text() || null,
    };
    assert.deepEqual(addresses.read(addresses.write(view)), view);
  }
});

test('foreign and broken addresses give the plain view', () => {
  for (const hash of ['#comment-12', '#longview?tab=nonsense&zoom=abc&group=shoe&colour=red&density=1&epics=yes', '#longview?zoom=-3&owner=%25E0%25A4', '#']) {
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

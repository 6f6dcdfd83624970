import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT, loader } from './support/amd.mjs';
import { world } from './harness/world.mjs';

const load = loader();
const colours = load('colour');
const model = load('model').parse(world()('GET', '/projects/PARCEL/roadmap').body);
const styles = readFileSync(join(ROOT, 'src/main/resources/css/longview.css'), 'utf8');

test('whatever the colour means, each initiative has one of its entries, in words and in a class that there is', () => {
  for (const by of Object.keys(colours.NAMES)) {
    const meaning = colours.of(model, by);
    for (const item of model.initiatives) {
      const entry = meaning.entries.find(([value]) => value === meaning.value(item));
      assert.deepEqual([meaning.words(item), meaning.tone(item)], [entry[1], entry[2]], by);
      assert.ok(entry[1].length > 0);
      assert.ok(styles.includes('.' + entry[2] + ' {'), entry[2]);
    }
  }
});

test('health is what is shown at first', () => {
  assert.equal(load('address').EMPTY.colour, 'health');
  assert.equal(colours.of(model, 'health').tone({ health: 'AT_RISK' }), 'lv-health-AT_RISK');
});

test('owners have different colours as long as there are enough', () => {
  const tones = colours.of(model, 'owner').entries.map(([, , tone]) => tone);
  assert.equal(new Set(tones).size, tones.length);
});

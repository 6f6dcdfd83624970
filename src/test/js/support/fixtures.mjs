// JSON files that describe rules for every renderer, in src/test/resources/fixtures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './amd.mjs';

export const fixture = (name) => JSON.parse(readFileSync(join(ROOT, 'src/test/resources/fixtures', name), 'utf8'));

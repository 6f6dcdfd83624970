// Takes comments and indentation out of the scripts and styles that go into the jar: node squeeze.mjs FOLDER...
// Nothing is renamed or joined, so what a browser shows is still the source, line by line.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const squeeze = (text) =>
  text
    .replace(/^[ \t]*\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n/gm, '')
    .replace(/^[ \t]*\/\/.*\n/gm, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const folder of process.argv.slice(2)) {
    for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
      const file = join(folder, name);
      writeFileSync(file, squeeze(readFileSync(file, 'utf8')));
    }
  }
}

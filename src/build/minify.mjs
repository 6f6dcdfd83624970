// Makes the scripts and styles that go into the jar small: node minify.mjs FOLDER...
// Only names inside of functions change. Calls stay as they are written, because Jira puts texts in place of calls with a literal key.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minify } from './npm/node_modules/terser/main.js';

export async function script(text) {
  const { code } = await minify(text, { ecma: 2020, compress: false, mangle: true });
  return code + '\n';
}

export const styles = (text) =>
  text
    .replace(/^[ \t]*\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n/gm, '')
    .split(/("[^"\n]*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\s+/g, ' ').replace(/ ?([{};>!]) ?/g, '$1').replace(/([:,]) /g, '$1').replace(/;}/g, '}')))
    .join('')
    .trim() + '\n';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const folder of process.argv.slice(2)) {
    for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, name.endsWith('.js') ? await script(text) : styles(text));
    }
  }
}

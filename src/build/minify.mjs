// Makes the scripts and styles that go into the jar ES2019 and small: node minify.mjs FOLDER... See docs/decisions/0014 and 0028.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ECMA } from './check-scripts.mjs';
import { transform } from './npm/node_modules/esbuild/lib/main.js';
import { minify } from './npm/node_modules/terser/main.js';

/** Jira puts texts in place of calls with a literal key, so that no two calls may become one with a chosen key: `conditionals` would do that. */
const COMPRESS = { ecma: ECMA, conditionals: false };

export async function script(text) {
  const { code: lowered } = await transform(text, { target: `es${ECMA}`, charset: 'utf8' });
  const { code } = await minify(lowered, { ecma: ECMA, compress: COMPRESS, mangle: true });
  return code + '\n';
}

export const styles = (text) =>
  text
    .replace(/^[ \t]*\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t]*\n/gm, '')
    .split(/("[^"\n]*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};>!]) ?/g, '$1')
            .replace(/([:,]) /g, '$1')
            .replace(/;}/g, '}'),
    )
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

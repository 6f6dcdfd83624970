// The renderer as one script without Jira: node src/bench/browser/bundle.mjs OUT [language]
// Does what a Jira does on the way to the browser: joins the modules and puts the texts in. What comes out asks for no global and defines
// longview/renderer for an AMD loader; without one, it sets `longviewRenderer`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { I18N, SCRIPTS } from '../../test/js/support/amd.mjs';
import { readProperties } from '../../test/js/support/properties.mjs';

const FORMAT = readFileSync(new URL('../../test/js/support/format.mjs', import.meta.url), 'utf8').replace('export ', '');
const read = (name) => readFileSync(join(SCRIPTS, name + '.js'), 'utf8');

/** The modules that one needs, each after those that it needs. */
export function modules(name, found = []) {
  const [, , needs] = /define\('([^']+)',\s*\[([^\]]*)\]/.exec(read(name));
  for (const [, need] of needs.matchAll(/'longview\/([^']+)'/g)) if (!found.includes(need)) modules(need, found);
  if (!found.includes(name)) found.push(name);
  return found;
}

/** What Jira's jsI18n transformer does: keys become texts. */
export function translate(source, language = '') {
  const texts = readProperties(join(I18N, `longview${language && language !== 'en' ? '_' + language : ''}.properties`));
  return source.replace(/AJS\.I18n\.getText\('([\w.-]+)'([,)])/g, (_, key, after) =>
    after === ')' ? JSON.stringify(texts.get(key)) : `AJS.format(${JSON.stringify(texts.get(key))},`,
  );
}

/** The whole of it as text. */
export function bundle(language = '') {
  const parts = modules('renderer').map((name) => translate(read(name), language));
  return `(() => {
${FORMAT}const AJS = { format };
const known = {};
const outer = typeof define === 'function' && define.amd ? define : null;
{
const define = (id, needs, make) => { known[id] = make(...needs.map((need) => known[need])); };
${parts.join('\n')}
}
if (outer) outer('longview/renderer', [], () => known['longview/renderer']);
else globalThis.longviewRenderer = known['longview/renderer'];
})();
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(process.argv[2], bundle(process.argv[3]));

// Loads the plugin's AMD modules in Node, without a document, with the texts of one language.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { format } from './format.mjs';
import { readProperties } from './properties.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
export const SCRIPTS = join(ROOT, 'src/main/resources/js/longview');
export const I18N = join(ROOT, 'src/main/resources/i18n');

/** A loader of its own modules: `load('scale')` answers what longview/scale exports. What is `given` by its name stands for the module. */
export function loader(language = '', given = {}) {
  const texts = readProperties(join(I18N, `longview${language ? '_' + language : ''}.properties`));
  const getText = (key, ...values) => {
    if (!texts.has(key)) throw new Error(`No text for ${key}`);
    return values.length === 0 ? texts.get(key) : format(texts.get(key), ...values);
  };
  const loaded = new Map(Object.entries(given));
  const load = (name) => {
    if (!loaded.has(name)) {
      const define = (id, needs, make) =>
        loaded.set(id.replace('longview/', ''), make(...needs.map((need) => load(need.replace('longview/', '')))));
      const file = join(SCRIPTS, name + '.js');
      vm.runInThisContext(`(function (define, AJS) {${readFileSync(file, 'utf8')}\n})`, { filename: file })(define, { I18n: { getText } });
    }
    return loaded.get(name);
  };
  return load;
}

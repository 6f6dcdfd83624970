// Reads a .properties file as Java does, as far as our files go: comments, "key = value", \uXXXX.
import { readFileSync } from 'node:fs';

export function readProperties(file) {
  const texts = new Map();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    const value = line
      .slice(at + 1)
      .trim()
      .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
    texts.set(line.slice(0, at).trim(), value);
  }
  return texts;
}

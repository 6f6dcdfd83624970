// Fails where a script in a finished jar is newer than ES2019 or more than one statement: node check-scripts.mjs JAR... See docs/decisions/0028.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { parse } from './npm/node_modules/acorn/dist/acorn.mjs';

/** The newest language that Jira's web-resource manager and the browsers behind it are trusted to read. */
export const ECMA = 2019;

/** What is wrong with a script, as text:line:column and a reason, or null. */
export function fault(name, text) {
  try {
    const { body } = parse(text, { ecmaVersion: ECMA, sourceType: 'script', locations: true });
    if (body.length === 1) return null;
    const { line, column } = body[1]?.loc.start ?? { line: 1, column: 0 };
    return `${name}:${line}:${column + 1} is ${body.length} statements; Jira wraps each file as one`;
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    const { line, column } = problem.loc;
    return `${name}:${line}:${column + 1} is no ES${ECMA}: ${problem.message}, at ${text.slice(problem.pos, problem.pos + 40).split('\n')[0]}`;
  }
}

/** The files of a zip archive by its directory at the end: [name, text()]. */
function* files(archive) {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [length, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(begin, begin + packed);
    yield [archive.toString('utf8', at + 46, at + 46 + length), () => (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')];
    at += 46 + length + extra + comment;
  }
}

/** The faults of all scripts in an archive; a jar without any script is one. */
export function faults(archive) {
  const scripts = [...files(archive)].filter(([name]) => /\.m?js$/.test(name));
  return scripts.length === 0 ? ['no script in it'] : scripts.map(([name, text]) => fault(name, text())).filter(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = process.argv.slice(2).flatMap((jar) => faults(readFileSync(jar)).map((each) => `${basename(jar)}: ${each}`));
  found.forEach((each) => console.error(each));
  process.exit(found.length > 0 ? 1 : 0);
}

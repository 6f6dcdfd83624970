// Checks the types of the shipped scripts by their JSDoc. Each module is rewritten, line by line in place, as one that the type checker can follow:
// define('longview/a', ['longview/b'], (b) => ...) becomes import d0 from './b.js'; export default ((b) => ...)(d0);
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse } from 'acorn';

const PREFIX = 'longview/';

/** Without the option objects of scripts have whatever they are asked for; what else it wants is that everything be declared. */
const UNTYPED = /error TS70\d\d:/;

/** A script as a module with the same lines; what defines nothing stays as it is. */
export function asModule(name, text) {
  const call = parse(text, { ecmaVersion: 2022, sourceType: 'script' }).body[0]?.expression;
  if (call?.callee?.name !== 'define') return text + '\nexport {};\n';
  const [, needs, make] = call.arguments;
  const target = (need) => {
    const path = relative(dirname(name), need.value.slice(PREFIX.length) + '.js').replaceAll('\\', '/');
    return path.startsWith('.') ? path : './' + path;
  };
  const imports = needs.elements.map((need, at) => `import d${at} from '${target(need)}';`).join(' ');
  const lines = text.slice(call.start, make.start).replace(/[^\n]/g, '');
  const given = needs.elements.map((_, at) => 'd' + at).join(', ');
  return `${text.slice(0, call.start)}${imports} export default (${lines}${text.slice(make.start, make.end)})(${given});\n`;
}

/** What the type checker finds in the scripts of a folder: lines that name the file as it stands there. */
export function faults(scripts, made, tsc) {
  rmSync(made, { recursive: true, force: true });
  for (const name of readdirSync(scripts, { recursive: true }).filter((each) => each.endsWith('.js'))) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), asModule(name, readFileSync(join(scripts, name), 'utf8')));
  }
  writeFileSync(join(made, 'jira.d.ts'), readFileSync(new URL('jira.d.ts', import.meta.url)));
  writeFileSync(join(made, 'tsconfig.json'), readFileSync(new URL('tsconfig.json', import.meta.url)));
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [tsc, '-p', made, '--pretty', 'false'], { encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) return [];
  const found = (stdout + stderr).split('\n').filter((line) => line && !line.startsWith(' ') && !UNTYPED.test(line));
  return found.map((line) =>
    line.replace(
      /^\S*?([\w-]+(?:\/[\w-]+)*\.js)\((\d+),(\d+)\)/,
      (_, file, row, column) => `${file.replace(/^.*longview-types\//, '')}:${row}:${column}`,
    ),
  );
}

// Shows the page without Jira: node src/test/js/harness/server.mjs [port]. Addresses: /?lang=de&mode=dark&epics=10000&empty=1&view=1&points=1
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { ROOT, SCRIPTS, I18N } from '../support/amd.mjs';
import { readProperties } from '../support/properties.mjs';
import { pickUsers, world } from './world.mjs';

const port = Number(process.argv[2] ?? 2999);
const modules = join(ROOT, 'src/sandbox/npm/node_modules');
const TYPES = { js: 'text/javascript', css: 'text/css', woff: 'font/woff', woff2: 'font/woff2', svg: 'image/svg+xml', png: 'image/png' };
const worlds = new Map();

/** What Jira's jsI18n transformer does. */
function translate(source, language) {
  const texts = readProperties(join(I18N, `longview${language === 'de' ? '_de' : ''}.properties`));
  return source.replace(/AJS\.I18n\.getText\('([\w.-]+)'([,)])/g, (_, key, after) =>
    after === ')' ? JSON.stringify(texts.get(key)) : `AJS.format(${JSON.stringify(texts.get(key))},`,
  );
}

function page(query) {
  const language = query.get('lang') ?? 'en';
  const scripts = readdirSync(SCRIPTS).filter((name) => name.endsWith('.js'));
  const key = ['epics', 'empty', 'view', 'points', 'w'].map((name) => query.get(name) ?? '').join('-');
  return `<!doctype html><html lang="${language}" data-color-mode="${query.get('mode') === 'dark' ? 'dark' : 'light'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Roadmap</title>
<link rel="stylesheet" href="/modules/@atlassian/aui/dist/aui/aui-prototyping.css"><link rel="stylesheet" href="/css/longview.css"><link rel="stylesheet" href="/css/longview-later.css">
<style>body{margin:0}#content{padding:0;border:0}.side{flex:none;width:240px;border-right:1px solid var(--ds-border);padding:24px 20px;box-sizing:border-box;min-height:calc(100vh - 57px)}.wrap{display:flex}.main{flex:1;min-width:0}@media(max-width:1439px){.side{width:56px;overflow:hidden;padding:24px 8px}}@media(max-width:900px){.side{display:none}}@media print{.side,#header{display:none}}</style></head>
<body><div id="page"><header id="header"><nav class="aui-header"><div class="aui-header-primary"><span class="aui-header-logo"><a href="#">Jira</a></span></div></nav></header>
<div id="content" class="wrap"><div class="side">${query.get('side') ?? 'Parcels'}</div><main class="main"><div id="longview" class="longview" data-project-key="PARCEL" data-context-path="/w/${key}" data-user="elif" data-locale="${language}" data-user-zone="Europe/Berlin"></div></main></div></div>
<script src="/modules/jquery/dist/jquery.js"></script><script src="/modules/@atlassian/aui/dist/aui/aui-prototyping.js"></script><script src="/modules/almond/almond.js"></script><script src="/wrm.js"></script>
${scripts.map((name) => `<script src="/js/${name}?lang=${language}"></script>`).join('\n')}</body></html>`;
}

function api(request, response, path, query) {
  const [, key, rest] = /^\/w\/([^/]*)(\/.*)$/.exec(path);
  const [epics, empty, view, points] = key.split('-');
  if (rest.startsWith('/rest/api/2/user/picker'))
    return send(response, 200, 'application/json', JSON.stringify(pickUsers(query.get('query'))));
  if (!worlds.has(key))
    worlds.set(key, world({ epics: Number(epics || 0), empty: empty === '1', edit: view !== '1', points: points === '1' }));
  let text = '';
  request
    .on('data', (part) => (text += part))
    .on('end', () => {
      const { status, body } = worlds.get(key)(request.method, rest.replace('/rest/longview/1.0', ''), text ? JSON.parse(text) : null);
      send(response, status, 'application/json', JSON.stringify(body));
    });
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'Content-Type': type + (type.startsWith('text') || type.endsWith('json') ? '; charset=utf-8' : ''),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname));
  try {
    if (path === '/') send(response, 200, 'text/html; charset=utf-8', page(searchParams));
    else if (path === '/wrm.js') send(response, 200, 'text/javascript', 'window.WRM = { require: () => Promise.resolve() };');
    else if (path.startsWith('/w/')) api(request, response, path, searchParams);
    else if (path.startsWith('/js/'))
      send(response, 200, 'text/javascript', translate(readFileSync(join(SCRIPTS, path.slice(4)), 'utf8'), searchParams.get('lang')));
    else if (path.startsWith('/css/')) send(response, 200, 'text/css', readFileSync(join(ROOT, 'src/main/resources', path)));
    else if (path.startsWith('/modules/'))
      send(response, 200, TYPES[path.split('.').pop()] ?? 'text/plain', readFileSync(join(modules, path.slice(9))));
    else send(response, 404, 'text/plain', 'not here');
  } catch (problem) {
    send(response, problem.code === 'ENOENT' ? 404 : 500, 'text/plain', String(problem));
  }
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/`));

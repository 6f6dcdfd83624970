// Measures the timeline in a browser, beside the floor: node src/bench/browser/run.mjs [--rounds 9] [--quick] [--only EPICS] [--serve PORT]
// Needs Chromium (or CHROMIUM=its path) and `npm ci` in this folder. Prints the table of docs/performance.md.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../test/js/support/amd.mjs';
import { script as minified, styles as bare } from '../../build/minify.mjs';
import { bundle } from './bundle.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ALL = [
  [100, 10],
  [1000, 100],
  [10000, 1000],
];
const STEPS = 200;
const STEP = 120;
const MOVES = 120;
const option = (name, otherwise) =>
  process.argv.includes('--' + name) ? Number(process.argv[process.argv.indexOf('--' + name) + 1]) : otherwise;
const only = option('only', 0);
const SIZES = ALL.filter(([epics]) => !only || epics === only);
const rounds = process.argv.includes('--quick') ? 3 : option('rounds', 9);
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', mjs: 'text/javascript' };
const styles = readFileSync(join(ROOT, 'src/main/resources/css/longview.css'), 'utf8');
// as a browser gets it from the jar; `npm ci` in src/build/npm brings the minifier, as does any build
const script = await minified(bundle());

const server = createServer((request, response) => {
  const name = new URL(request.url, 'http://localhost').pathname.slice(1) || 'page.html';
  try {
    if (!/^[\w.]+$/.test(name)) throw new Error(name);
    const text = name === 'renderer.js' ? script : name === 'longview.css' ? styles : readFileSync(join(HERE, name), 'utf8');
    response.writeHead(200, { 'Content-Type': TYPES[name.split('.').pop()] + '; charset=utf-8' }).end(text);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(option('serve', 0), '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** Runs in the page: from data in memory to the end of the frame that shows it. */
const paint = () =>
  new Promise((done) => {
    const start = performance.now();
    globalThis.bench.draw();
    const drawn = performance.now() - start;
    document.body.getBoundingClientRect();
    const laid = performance.now() - start;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        performance.mark('painted');
        done({ drawn, laid, painted: performance.now() - start });
      };
      port2.postMessage(0);
    });
  });

/**
 * Runs in the page: scrolls step by step, one per frame. With `watch` it looks after each frame, as it was painted, whether every place in the
 * window has its row; that costs more than the scrolling, so nothing is timed then.
 */
const scroll = ({ steps, step, watch }) =>
  new Promise((done) => {
    const { scroller, rows, head } = globalThis.bench;
    const node = scroller();
    const gaps = [];
    let blank = 0;
    let last = 0;
    let turn = 0;
    const look = () => {
      const box = node.getBoundingClientRect();
      const places = [...node.querySelectorAll(rows)].map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      let reached = box.top + head + 1;
      for (const place of places) if (place.top <= reached + 1) reached = Math.max(reached, place.bottom);
      if (reached < Math.min(box.top + node.clientHeight, places.at(-1)?.bottom ?? 0) - 2) blank++;
    };
    const frame = (now) => {
      if (last) gaps.push(now - last);
      last = now;
      if (turn++ === steps) return done({ gaps, blank });
      node.scrollTop += step;
      if (watch) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = look;
        port2.postMessage(0);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** Runs in the page: whether the rows follow each other in the document as they do in the picture, which is the order that a screen reader tells. */
const inOrder = () => {
  const tops = [...globalThis.bench.scroller().querySelectorAll(globalThis.bench.rows)].map((row) => row.getBoundingClientRect().top);
  return tops.every((top, i) => i === 0 || top >= tops[i - 1]);
};

/** Runs in the page: takes the first bar in sight and moves it to and fro; from each move to the end of the frame that shows it. */
const drag = (moves) =>
  new Promise((done) => {
    const { bar, scroller } = globalThis.bench;
    const box = scroller().getBoundingClientRect();
    const node = [...document.querySelectorAll(bar)].find((one) => {
      const place = one.getBoundingClientRect();
      return (
        !one.hidden &&
        place.width > 8 &&
        place.left > box.left + 450 &&
        place.right < box.right &&
        place.top > box.top + 60 &&
        place.bottom < box.bottom
      );
    });
    const place = node.getBoundingClientRect();
    const x = place.left + place.width / 2;
    const y = place.top + place.height / 2;
    const fire = (type, target, left) =>
      target.dispatchEvent(
        new PointerEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: 1, pointerType: 'mouse', clientX: left, clientY: y }),
      );
    const shown = () =>
      new Promise((ready) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ready;
          port2.postMessage(0);
        }),
      );
    const rest = () => new Promise((ready) => setTimeout(ready, 3));
    const times = [];
    (async () => {
      fire('pointerdown', node, x);
      for (let i = 1; i <= moves; i++) {
        await rest();
        const start = performance.now();
        fire('pointermove', window, x + 90 * Math.sin(i / 9));
        await shown();
        times.push(performance.now() - start);
      }
      fire('pointermove', window, x + 90);
      await shown();
      const start = performance.now();
      fire('pointerup', window, x + 90);
      const acted = performance.now() - start;
      await shown();
      done({ times, acted, drop: performance.now() - start });
    })();
  });

async function open(browser, page, epics, groups) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  tab.on('pageerror', (problem) => {
    throw problem;
  });
  await tab.goto(`${base}${page}?wait&epics=${epics}&groups=${groups}`);
  await tab.waitForFunction(() => Boolean(globalThis.bench));
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const busy = async () =>
    (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  /** CPU of the page's thread in milliseconds from the start of `act` to the end of the frame that it shows first. */
  const traced = async (act) => {
    const events = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    });
    const result = await act();
    const over = new Promise((ready) => session.once('Tracing.tracingComplete', ready));
    await session.send('Tracing.end');
    await over;
    const end = events.find((event) => event.name === 'painted');
    let until = 0;
    let sum = 0;
    for (const event of events
      .filter(({ ph, pid, tid, ts, tdur }) => ph === 'X' && pid === end.pid && tid === end.tid && ts < end.ts && tdur !== undefined)
      .sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
      if (event.ts < until) continue;
      until = event.ts + event.dur;
      sum += event.tdur;
    }
    return { ...result, cpu: sum / 1000 };
  };
  return { context, tab, heap, busy, traced };
}

async function once(browser, page, epics, groups) {
  const { context, tab, heap, busy, traced } = await open(browser, page, epics, groups);
  const before = await heap();
  const first = await traced(() => tab.evaluate(paint));
  const result = {
    ...first,
    heap: (await heap()) - before,
    elements: await tab.evaluate(() => document.querySelectorAll('#roadmap *').length),
  };
  const calm = await busy();
  const { gaps } = await tab.evaluate(scroll, { steps: STEPS, step: STEP });
  Object.assign(result, {
    scroll: ((await busy()) - calm) / STEPS,
    slow: gaps.filter((gap) => gap > 33.4).length,
    after: await tab.evaluate(() => document.querySelectorAll('#roadmap *').length),
  });
  const { blank } = await tab.evaluate(scroll, { steps: STEPS, step: -STEP, watch: true });
  await tab.waitForTimeout(400);
  if (page === 'page.html' && !(await tab.evaluate(inOrder))) throw new Error('After scrolling the rows are not in their order');
  Object.assign(result, { blank });
  await tab.evaluate(() => {
    globalThis.bench.scroller().scrollTop = 0;
  });
  await tab.waitForTimeout(100);
  const still = await busy();
  const { times, acted, drop } = await tab.evaluate(drag, MOVES);
  Object.assign(result, { move: ((await busy()) - still) / MOVES, drag: quantile(times, 0.95), acted, drop });
  await context.close();
  return result;
}

async function measure() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  const pages = { floor: 'floor.html', timeline: 'page.html' };
  const found = {};
  for (const [epics, groups] of SIZES) {
    const results = { floor: [], timeline: [] };
    // the first of each warms the browser up; then turn by turn, so that a busy moment hits both
    for (let round = 0; round <= rounds; round++) {
      for (const name of Object.keys(pages)) {
        const result = await once(browser, pages[name], epics, groups);
        if (round > 0) results[name].push(result);
      }
    }
    found[epics] = Object.fromEntries(
      Object.entries(results).map(([name, list]) => [
        name,
        Object.fromEntries(
          Object.keys(list[0]).map((key) => [
            key,
            ['slow', 'blank'].includes(key) ? Math.max(...list.map((one) => one[key])) : median(list.map((one) => one[key])),
          ]),
        ),
      ]),
    );
  }
  const version = browser.version();
  await browser.close();
  return { found, version };
}

const LINES = [
  ['script until all is in the document, ms', (one) => one.drawn.toFixed(1)],
  ['the same and laid out, ms', (one) => one.laid.toFixed(1)],
  ['first paint from data in memory, ms', (one) => one.painted.toFixed(1)],
  ["the same in CPU of the page's thread, ms", (one) => one.cpu.toFixed(1)],
  ['elements at first', (one) => one.elements],
  ['elements after scrolling', (one) => one.after],
  ['heap, KB', (one) => (one.heap / 1024).toFixed(0)],
  [`scroll: CPU per step of ${STEP} px, ms`, (one) => one.scroll.toFixed(2)],
  [`scroll: frames over 33 ms of ${STEPS}, worst round`, (one) => one.slow],
  [`scroll: frames with an empty place of ${STEPS}, worst round`, (one) => one.blank],
  [`drag: move to paint, 95th percentile of ${MOVES}, ms`, (one) => one.drag.toFixed(1)],
  ['drag: CPU per move, ms', (one) => one.move.toFixed(2)],
  ['drop: script, ms', (one) => one.acted.toFixed(1)],
  ['drop to paint, ms', (one) => one.drop.toFixed(1)],
];

function table(found) {
  const columns = SIZES.flatMap(([epics]) => [`floor ${epics.toLocaleString('en')}`, `timeline ${epics.toLocaleString('en')}`]);
  const rows = LINES.map(
    ([name, read]) => `| ${name} | ${SIZES.flatMap(([epics]) => [read(found[epics].floor), read(found[epics].timeline)]).join(' | ')} |`,
  );
  return [`| median of ${rounds} rounds | ${columns.join(' | ')} |`, `| --- |${columns.map(() => ' ---: |').join('')}`, ...rows].join('\n');
}

if (process.argv.includes('--serve')) {
  console.log(`${base}page.html?epics=10000&groups=1000 and ${base}floor.html?epics=10000&groups=1000`);
} else {
  const { found, version } = await measure();
  const small = (text) => gzipSync(text, { level: 9 }).length;
  console.log(table(found));
  console.log(`\nScript ${small(script)} bytes gzip, texts included; style sheet of the whole plugin ${small(bare(styles))} bytes gzip.`);
  console.log(
    `Chromium ${version}, Node ${process.version}, ${cpus().length} cores (${cpus()[0].model.trim()}), ${new Date().toISOString().slice(0, 10)}.`,
  );
  server.close();
}

// The floor: what no timeline can do without. Heights added up, the rows in sight as one name, one bar and one label each, used again while
// scrolling, an axis, and a ghost that follows the pointer. No words of state, no icons, no keyboard, no screen reader, no menus.
import { screen } from './data.mjs';

const query = new URLSearchParams(location.search);
const answer = screen(Number(query.get('epics') ?? 100), Number(query.get('groups') ?? 10));
const root = document.getElementById('roadmap');
const HEIGHT = [32, 40, 24];
const MORE = 6;
let scroller, body, tops, kinds, refs, count, first, pixels, pool;

const make = (name, parent) => {
  const node = document.createElement('div');
  node.className = name;
  parent.append(node);
  return node;
};

/** The rows as numbers: top, kind, and which lane, initiative or epic. */
function outline() {
  const { lanes, initiatives, epics } = answer;
  const most = lanes.length + initiatives.length + epics.id.length;
  [tops, kinds, refs, count] = [new Int32Array(most + 1), new Uint8Array(most), new Int32Array(most), 0];
  const add = (kind, ref) => {
    kinds[count] = kind;
    refs[count] = ref;
    tops[count + 1] = tops[count] + HEIGHT[kind];
    count++;
  };
  lanes.forEach((lane, i) => {
    add(0, i);
    for (const index of lane.initiatives) {
      add(1, index);
      for (const epic of initiatives[index].epics) add(2, epic);
    }
  });
}

function at(height) {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle] <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

function fill(node, index) {
  const [name, bar, label] = node.parts;
  const ref = refs[index];
  node.index = index;
  node.dataset.kind = kinds[index];
  node.style.top = tops[index] + 'px';
  node.style.height = HEIGHT[kinds[index]] + 'px';
  const { epics } = answer;
  const item = answer.initiatives[ref];
  const [text, from, to, words] =
    kinds[index] === 0
      ? [answer.themes[ref].name, null, null, '']
      : kinds[index] === 1
        ? [item.name, item.timeframe.from, item.timeframe.to, item.progress.count.done + ' of ' + item.progress.count.total]
        : [
            epics.key[ref] + ' ' + epics.summary[ref],
            epics.from[ref],
            epics.to[ref] ?? epics.from[ref] + 30,
            epics.done[ref] + ' of ' + (epics.done[ref] + epics.toDo[ref] + epics.inProgress[ref]),
          ];
  name.textContent = text;
  bar.hidden = from === null;
  label.textContent = words;
  if (from === null) return;
  bar.style.left = 320 + (from - first) * pixels + 'px';
  bar.style.width = (to - from + 1) * pixels + 'px';
  label.style.left = 328 + (to + 1 - first) * pixels + 'px';
}

function draw() {
  const low = Math.max(0, at(scroller.scrollTop) - MORE);
  const high = Math.min(count, at(scroller.scrollTop + scroller.clientHeight - 48) + 1 + MORE);
  const free = pool.filter((node) => node.index < low || node.index >= high);
  const here = new Set(pool.map((node) => node.index));
  for (let index = low; index < high; index++) {
    if (here.has(index)) continue;
    let node = free.pop();
    if (!node) {
      node = make('row', body);
      node.parts = [make('name', node), make('bar', node), make('label', node)];
      pool.push(node);
    }
    fill(node, index);
  }
  for (const node of free) node.remove();
  pool = pool.filter((node) => node.isConnected);
}

function drag(event) {
  const bar = event.target.closest('.bar');
  const node = bar?.parentNode;
  if (node?.dataset.kind !== '1') return;
  const item = answer.initiatives[refs[node.index]];
  const ghost = make('ghost', node);
  const tip = make('tip', document.body);
  let by = 0;
  const move = (now) => {
    by = Math.round((now.clientX - event.clientX) / pixels / 30) * 30;
    ghost.style.left = 320 + (item.timeframe.from + by - first) * pixels + 'px';
    ghost.style.width = bar.style.width;
    tip.textContent = by + ' days';
    tip.style.left = now.clientX + 12 + 'px';
    tip.style.top = now.clientY + 18 + 'px';
  };
  window.addEventListener('pointermove', move);
  window.addEventListener(
    'pointerup',
    () => {
      window.removeEventListener('pointermove', move);
      ghost.remove();
      tip.remove();
      item.timeframe = { ...item.timeframe, from: item.timeframe.from + by, to: item.timeframe.to + by };
      fill(node, node.index);
    },
    { once: true },
  );
}

globalThis.bench = {
  draw() {
    outline();
    first = answer.asOf.today - 366;
    scroller = make('scroll', root);
    const head = make('head', scroller);
    body = make('body', scroller);
    pixels = (scroller.clientWidth - 320) / 366;
    body.style.height = tops[count] + 'px';
    body.style.width = 320 + 1098 * pixels + 'px';
    for (let quarter = 0; quarter < 12; quarter++) {
      const cell = document.createElement('span');
      cell.textContent = 'Q' + ((quarter % 4) + 1);
      cell.style.left = 320 + quarter * 91.5 * pixels + 'px';
      head.append(cell);
    }
    pool = [];
    scroller.scrollLeft = 300 * pixels;
    draw();
    let waiting = 0;
    scroller.addEventListener(
      'scroll',
      () => {
        waiting ||= requestAnimationFrame(() => {
          waiting = 0;
          draw();
        });
      },
      { passive: true },
    );
    body.addEventListener('pointerdown', drag);
  },
  scroller: () => scroller,
  rows: '.row',
  bar: '[data-kind="1"] .bar',
  head: 48,
};
if (!query.has('wait')) globalThis.bench.draw();

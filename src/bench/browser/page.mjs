// The example of docs/renderer.md, and what the benchmark measures. Address: ?epics=10000&groups=1000
import { screen } from './data.mjs';

const { render, parse } = globalThis.longviewRenderer;
const query = new URLSearchParams(location.search);
const answer = screen(Number(query.get('epics') ?? 100), Number(query.get('groups') ?? 10));
const root = document.getElementById('roadmap');
let model = null;
let picture = null;

/** A promise that is dropped is shown at once, as a page does before its server has answered. */
function promise(uid, timeframe) {
  model = {
    ...model,
    lanes: model.lanes.map((lane) => ({
      ...lane,
      initiatives: lane.initiatives.map((item) => (item.uid === uid ? { ...item, timeframe } : item)),
    })),
  };
  picture.update(model);
}

globalThis.bench = {
  draw() {
    model = parse(answer);
    picture = render(root, model, {
      edit: true,
      view: { zoom: 'year', open: new Set(model.initiatives.map((item) => item.uid)) },
      acts: { promise },
    });
  },
  scroller: () => root.querySelector('.lv-scroll'),
  rows: '.lv-row',
  bar: '.lv-row-initiative .lv-bar',
  head: 48,
};
if (!query.has('wait')) globalThis.bench.draw();

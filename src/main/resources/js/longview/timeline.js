/** The timeline: a tree grid beside a time area, of which only the visible rows are in the document. */
define('longview/timeline', ['longview/dom', 'longview/days', 'longview/scale', 'longview/model', 'longview/virtual', 'longview/rows', 'longview/bar', 'longview/axis', 'longview/drag', 'longview/tray', 'longview/legend'],
  ({ h, style }, days, scales, models, virtual, rowNodes, bars, axis, drag, tray, legend) => {
    const LOWEST = 200;
    const AXIS = 48;
    /** A bar of which fewer pixels are in sight counts as out of sight. */
    const SLIVER = 6;

    function mount(app, container) {
      const head = h('div.lv-t');
      const axisRow = h('div.lv-axis', { role: 'row', 'aria-rowindex': 1 },
        h('div.lv-c', { role: 'columnheader' }, h('span.lv-column', null, AJS.I18n.getText('longview.column.initiative')), h('span.lv-grow'), h('span.lv-column', null, AJS.I18n.getText('longview.column.owner'))),
        head);
      head.setAttribute('role', 'columnheader');
      head.setAttribute('aria-label', AJS.I18n.getText('longview.column.time'));
      const grid = h('div.lv-grid', { 'aria-hidden': 'true' });
      const holder = h('div.lv-rows', { role: 'rowgroup' });
      const body = h('div.lv-body', { role: 'presentation' }, grid, holder);
      const canvas = h('div.lv-canvas', { role: 'presentation' }, axisRow, body);
      const scroller = h('div.lv-scroll', { role: 'treegrid', 'aria-label': AJS.I18n.getText('longview.timeline.label'), 'aria-readonly': String(!app.edit) }, canvas);
      const trayNode = h('div.lv-tray-row');
      const legendNode = h('div.lv-legend');
      container.replaceChildren(scroller, trayNode, legendNode);

      const nodes = new Map();
      const extents = new WeakMap();
      let rows = [];
      let scale = null;
      let drawn = null;
      let zoom = null;
      let seen = null;
      let active = null;
      let waiting = 0;
      let printing = false;

      const tableWidth = () => axisRow.firstChild.getBoundingClientRect().width;
      const timeWidth = () => Math.max(160, (printing ? 1040 : scroller.clientWidth) - tableWidth());

      /** Draws everything again from the model and the view; the place on the axis and the focus stay. */
      function update() {
        const focused = holder.contains(document.activeElement);
        const { today } = app.model.asOf;
        fit();
        const spans = models.spans(app.model);
        const frame = scales.frame(app.view.zoom, spans, today, timeWidth(), (pixelsPerDay) => app.model.initiatives.map((item) => bars.tail(item, app, pixelsPerDay)).filter(Boolean));
        const visible = { from: frame.from, to: frame.from + frame.length };
        const domain = printing ? visible : scales.domain([...spans, visible], today);
        scale = scales.create(domain.from, domain.to, timeWidth() / frame.length);
        style(canvas, { width: tableWidth() + scale.width });
        rows = models.rows(app.model, app.view, app.sizes);
        style(body, { height: virtual.total(rows) });
        scroller.setAttribute('aria-rowcount', rows.length + 1);
        const lost = rows.some((row) => row.id === active) ? null : active;
        if (lost !== null || active === null) active = rows.length > 0 ? (rows.find((row) => row.kind === 'initiative') ?? rows[0]).id : null;
        nodes.forEach((node) => node.remove());
        nodes.clear();
        drawn = null;
        const free = seen !== null && typeof app.view.zoom === 'number';
        if (zoom === app.view.zoom && seen !== null) scroller.scrollLeft = scale.x(seen.from);
        else scroller.scrollLeft = free ? scale.x((seen.from + seen.to) / 2) - timeWidth() / 2 : scale.x(frame.from);
        zoom = app.view.zoom;
        tray.draw(trayNode, app, actions);
        legend.draw(legendNode, app);
        fit();
        draw();
        // what was folded in below the lanes has its place in the tray
        if (focused && !(lost && focusTray('fold-' + lost))) focus(active);
      }

      function focusTray(name) {
        const node = trayNode.querySelector(`[data-focus="${CSS.escape(name)}"]`);
        node?.focus();
        return Boolean(node);
      }

      /** The middle scrolls; axis, tray and legend stay. */
      function fit() {
        if (printing) return;
        const top = container.getBoundingClientRect().top + window.scrollY;
        const rest = trayNode.offsetHeight + legendNode.offsetHeight;
        style(scroller, { 'max-height': Math.max(LOWEST, window.innerHeight - top - rest - 1) });
      }

      function draw() {
        waiting = 0;
        drawAxis();
        const { first, after } = printing ? { first: 0, after: rows.length } : virtual.range(rows, scroller.scrollTop, scroller.clientHeight - AXIS);
        const wanted = new Set();
        for (let index = first; index < after; index++) wanted.add(rows[index].id);
        if (active) wanted.add(active);
        for (const [id, node] of nodes) {
          if (wanted.has(id)) continue;
          node.remove();
          nodes.delete(id);
        }
        for (let index = first; index < after; index++) ensure(index);
        const at = rows.findIndex((row) => row.id === active);
        if (at >= 0) ensure(at).tabIndex = 0;
        nodes.forEach(markEdge);
      }

      const extentOf = (row) => (row.kind === 'lane' ? null : row.kind === 'epic' ? bars.epicExtent({ from: app.model.epics.from[row.epic], to: app.model.epics.to[row.epic] }) : bars.extent(row.initiative));

      /** A row whose bar is out of sight says at its edge where it is. */
      function markEdge(node) {
        const { row, days: own } = extents.get(node);
        if (!own) return;
        const sliver = SLIVER / scale.pixelsPerDay;
        const side = own.to + 1 < seen.from + sliver ? 'left' : own.from > seen.to - sliver ? 'right' : '';
        if ((node.dataset.edge ?? '') === side) return;
        node.dataset.edge = side;
        node.querySelector('.lv-edge')?.remove();
        if (side) node.lastChild.append(bars.edge(row, side, app));
      }

      function ensure(index) {
        const row = rows[index];
        if (!nodes.has(row.id)) {
          const node = rowNodes.create(row, index, app, scale);
          let following = null;
          for (let i = index + 1; i < Math.min(rows.length, index + 80) && !following; i++) following = nodes.get(rows[i].id) ?? null;
          holder.insertBefore(node, following);
          nodes.set(row.id, node);
          extents.set(node, { row, days: extentOf(row) });
        }
        return nodes.get(row.id);
      }

      function drawAxis() {
        const from = scale.day(scroller.scrollLeft);
        const to = scale.day(scroller.scrollLeft + timeWidth());
        const { today } = app.model.asOf;
        seen = { from, to };
        if (!drawn || from < drawn.from || to > drawn.to) drawCells(from, to, today);
        axis.placeFlag(head, scale, scroller.scrollLeft, scroller.scrollLeft + timeWidth(), today, app.locale);
      }

      function drawCells(from, to, today) {
        const margin = to - from;
        const a = Math.max(scale.from, Math.floor(from - margin));
        const b = Math.min(scale.to, Math.ceil(to + margin));
        drawn = { from: a === scale.from ? -Infinity : a, to: b === scale.to ? Infinity : b };
        head.replaceChildren(...axis.head(scale, a, b, today, app.locale));
        grid.replaceChildren(...axis.grid(scale, a, b, today));
      }

      const later = () => { waiting ||= requestAnimationFrame(draw); };

      const find = (id) => rows.find((row) => row.id === id) ?? null;

      /** Makes a row the one that the keyboard acts on. */
      function focus(id, scroll = true) {
        const row = find(id);
        if (!row) return void focusTray('pill-' + id);
        nodes.get(active)?.setAttribute('tabindex', '-1');
        active = id;
        if (scroll) reveal(row);
        draw();
        nodes.get(id).focus({ preventScroll: true });
      }

      function reveal(row) {
        const height = scroller.clientHeight - AXIS;
        if (row.top < scroller.scrollTop) scroller.scrollTop = row.top;
        else if (row.top + row.height > scroller.scrollTop + height) scroller.scrollTop = row.top + row.height - height;
      }

      function step(by) {
        const index = Math.max(0, Math.min(rows.length - 1, rows.findIndex((row) => row.id === active) + by));
        if (rows[index]) focus(rows[index].id);
      }

      function toParent(row) {
        const index = rows.indexOf(row);
        for (let i = index - 1; i >= 0; i--) if (rows[i].level < row.level) return focus(rows[i].id);
      }

      function key(event) {
        const row = find(active);
        if (!row || event.target.closest('button, a, input') || event.ctrlKey || event.metaKey || event.altKey) return;
        const page = Math.max(1, Math.floor((scroller.clientHeight - AXIS) / app.sizes.initiative) - 1);
        const act = {
          ArrowDown: () => step(1),
          ArrowUp: () => step(-1),
          PageDown: () => step(page),
          PageUp: () => step(-page),
          Home: () => step(-rows.length),
          End: () => step(rows.length),
          ArrowRight: () => (row.foldable && !row.open ? app.fold(row) : row.open && step(1)),
          ArrowLeft: () => (row.foldable && row.open ? app.fold(row) : toParent(row)),
          Enter: () => app.openRow(row),
          ' ': () => app.openRow(row),
          m: () => menu(row),
          ContextMenu: () => menu(row),
          F10: () => event.shiftKey && menu(row),
          '[': () => app.shift(row, -1),
          ']': () => app.shift(row, 1),
        }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }

      /** The menu of a row stands below its name, wherever the time area is scrolled to. */
      function menu(row) {
        const node = nodes.get(row.id);
        const { left, bottom } = node.querySelector('.lv-text, .lv-lane-name, .lv-epic-name').getBoundingClientRect();
        app.menu(row, node, { x: left, y: bottom - 4 });
      }

      function click(event) {
        const node = event.target.closest('.lv-row');
        const row = node && find(node.dataset.row);
        if (!row) return;
        const act = event.target.closest('[data-act]')?.dataset.act;
        if (event.target.closest('a.lv-key')) return;
        if (event.target.closest('a')) event.preventDefault();
        focus(row.id, false);
        if (act === 'edge') actions.showDays(extentOf(row));
        else if (act === 'menu') app.menu(row, event.target.closest('[data-act]'));
        else if (act === 'fold' || (row.kind === 'lane' && event.target.closest('.lv-c'))) app.fold(row);
        else if (act === 'open' || (row.kind === 'initiative' && event.target.closest('.lv-bar'))) app.openRow(row);
      }

      function wheel(event) {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        actions.zoomBy(event.deltaY > 0 ? 1.15 : 1 / 1.15);
      }

      const actions = {
        scroller, body,
        get scale() { return scale; },
        find,
        rowAt: (y) => rows[virtual.at(rows, y)] ?? null,
        granule: () => scales.granule(scale.pixelsPerDay),
        /** Shows a day in the middle. */
        show(day) {
          scroller.scrollLeft = scale.x(day) - timeWidth() / 2;
          later();
        },
        /** Shows days, both inclusive, as far as they fit. */
        showDays: ({ from, to }) => actions.show((from + to + 1) / 2),
        /** Folds the epics of an undated initiative out or in, and shows them. */
        foldUndated(uid) {
          app.fold({ kind: 'initiative', id: uid });
          const index = rows.findIndex((row) => row.id === uid);
          if (index < 0) return;
          let last = index;
          while (rows[last + 1]?.kind === 'epic') last++;
          reveal(rows[last]);
          reveal(rows[index]);
          draw();
        },
        zoomBy(factor) {
          app.set({ zoom: scales.clamp((timeWidth() / scale.pixelsPerDay) * factor) });
        },
      };

      const abort = new AbortController();
      const { signal } = abort;
      scroller.addEventListener('scroll', later, { passive: true, signal });
      scroller.addEventListener('keydown', key, { signal });
      scroller.addEventListener('click', click, { signal });
      scroller.addEventListener('focusin', (event) => {
        if (!event.target.matches('.lv-row') || event.target.dataset.row === active) return;
        nodes.get(active)?.setAttribute('tabindex', '-1');
        active = event.target.dataset.row;
        event.target.tabIndex = 0;
      }, { signal });
      scroller.addEventListener('contextmenu', (event) => {
        const node = event.target.closest('.lv-row');
        if (!node || event.target.closest('a.lv-key')) return;
        event.preventDefault();
        focus(node.dataset.row, false);
        app.menu(find(node.dataset.row), nodes.get(node.dataset.row), { x: event.clientX, y: event.clientY });
      }, { signal });
      scroller.addEventListener('wheel', wheel, { passive: false, signal });
      const observer = new ResizeObserver(() => scale && !printing && update());
      observer.observe(container);
      window.addEventListener('resize', () => { fit(); later(); }, { signal });
      window.addEventListener('beforeprint', () => { printing = true; zoom = ''; style(scroller, { 'max-height': 'none' }); update(); }, { signal });
      window.addEventListener('afterprint', () => { printing = false; zoom = ''; update(); }, { signal });
      if (app.edit) drag.attach(app, actions, signal);

      return {
        update, focus, actions,
        today: () => actions.show(app.model.asOf.today),
        active: () => find(active),
        anchor: (id) => nodes.get(id) ?? null,
        destroy() {
          abort.abort();
          observer.disconnect();
          if (waiting) cancelAnimationFrame(waiting);
        },
      };
    }

    return { mount };
  });

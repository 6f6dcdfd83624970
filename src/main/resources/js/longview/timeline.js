/** The timeline: a tree grid beside a time area, of which only the visible rows are in the document. What does not change is not made anew. */
define('longview/timeline', [
  'longview/dom',
  'longview/days',
  'longview/scale',
  'longview/model',
  'longview/rows',
  'longview/table',
  'longview/bar',
  'longview/axis',
  'longview/gestures',
  'longview/gridkeys',
  'longview/tray',
  'longview/legend',
  'longview/children',
  'longview/releases',
  'longview/picks',
], ({ h, style }, days, scales, models, rowNodes, tables, bars, axis, gestures, gridkeys, tray, legend, children, releases, picks) => {
  const LOWEST = 200;
  const AXIS = 48;
  /** The legend is at least so high. */
  const LEGEND = 41;
  /** A bar of which fewer pixels are in sight counts as out of sight. */
  const SLIVER = 6;
  /** Milliseconds after which scrolling is taken to be over. */
  const SETTLED = 150;
  const PRINTED = 1040;

  function mount(app, container) {
    const head = h('div.lv-t', { role: 'columnheader', 'aria-label': AJS.I18n.getText('longview.column.time') });
    const headCell = h('div.lv-c', { role: 'columnheader' });
    const axisRow = h('div.lv-axis', { role: 'row', 'aria-rowindex': 1 }, headCell, head);
    const grid = h('div.lv-grid', { 'aria-hidden': 'true' });
    const line = h('i.lv-release-line', { hidden: true });
    const strip = h('div.lv-releases');
    const listed = h('p.lv-releases-printed');
    const holder = h('div.lv-rows', { role: 'rowgroup' });
    const body = h('div.lv-body', { role: 'presentation' }, grid, line, holder);
    const canvas = h('div.lv-canvas', { role: 'presentation' }, axisRow, body);
    const scroller = h(
      'div.lv-scroll',
      {
        role: 'treegrid',
        'aria-label': AJS.I18n.getText('longview.timeline.label'),
        'aria-readonly': String(!app.edit),
        'aria-multiselectable': app.edit && app.pick ? 'true' : null,
      },
      canvas,
    );
    const trayNode = h('div.lv-tray-row');
    const legendNode = h('div.lv-legend');
    container.classList.add('lv-picture');
    const abort = new AbortController();
    const { signal } = abort;
    const split = tables.split(
      app,
      () => ({ table: size.table, all: size.table + size.time }),
      () => update(),
      signal,
    );
    container.replaceChildren(scroller, split.node, trayNode, legendNode, listed);

    /** What is in the document by its row's id: {node, row, own: the days of its bar, seen: where its edge mark was last looked for}. */
    const drawn = new Map();
    /** Rows of epics that scrolled away, to be filled anew. */
    const spare = [];
    const size = { table: 0, time: 0, height: 0, view: 0 };
    const at = { left: 0, top: 0 };
    let rows = null;
    let scale = null;
    let cells = null;
    /** The day of the release that is pointed at or was chosen last. */
    let marked = null;
    let flags = { of: null, scale: null, stacks: [] };
    let zoom = null;
    let seen = null;
    let active = null;
    let waiting = 0;
    let settling = 0;
    let printing = false;
    /** A day that stays at its place in the window at the next zoom. */
    let pinned = null;
    /** What every row depends on; when one of these is another, all are made anew. */
    let common = [];

    /** The axis is higher by the strip of the releases where there are some. */
    const axisHeight = () => AXIS + (releases.shown(app).items.length > 0 ? releases.STRIP : 0);

    /** Epics fold out where the page can tell what is under them. */
    function outline() {
      const { id, done, inProgress, toDo, droppedChildren } = app.model.epics;
      return models.outline(
        app.model,
        app.view,
        app.sizes,
        false,
        app.loadChildren
          ? {
              foldable: (index) => done[index] + inProgress[index] + toDo[index] + droppedChildren[index] > 0,
              below: (index) => children.below(app.children, id[index]),
            }
          : {},
      );
    }

    /** Reads the sizes once, before anything is changed, for reading after a change makes the browser lay out everything at once. */
    function measure() {
      size.table = headCell.offsetWidth;
      size.time = Math.max(160, (printing ? PRINTED : scroller.clientWidth) - size.table);
      size.height = Math.max(LOWEST, window.innerHeight - container.getBoundingClientRect().top - window.scrollY);
      // before legend and tray are drawn nobody knows better
      size.view = drawn.size === 0 ? size.height - LEGEND : Math.max(scroller.clientHeight, size.view);
    }

    /** Draws the model and the view; the place on the axis and the focus stay. */
    function update() {
      const focused = holder.contains(document.activeElement);
      style(container, { '--lv-table': printing ? '280px' : tables.width(app.table) });
      measure();
      style(container, { 'max-height': printing ? 'none' : size.height - 1, '--lv-time': size.time + 'px' });
      const left = rescale();
      rows = outline();
      style(body, { height: rows.total });
      scroller.setAttribute('aria-rowcount', rows.count + 1);
      const lost = active !== null && !rows.find(active) ? active : null;
      if (lost !== null || active === null) active = (rows.row(1) ?? rows.row(0))?.id ?? null;
      forgetOld();
      tables.head(headCell, app);
      drawStrip();
      split.say();
      tray.draw(trayNode, app, actions);
      // at first it comes with the rows around the window, and has its room until then
      const first = !legendNode.firstChild;
      if (!first) legend.draw(legendNode, app);
      at.left = Math.max(0, Math.min(left, scale.width - size.time));
      at.top = Math.max(0, Math.min(at.top, rows.total - (size.height - axisHeight())));
      draw();
      // after all is drawn: to ask or to tell where it is scrolled to makes the browser lay out everything
      scroller.scrollTo(at.left, at.top);
      if (first) later();
      // what was folded in below the lanes has its place in the tray
      if (focused && !(lost && focusTray('fold-' + lost))) focus(active);
    }

    /** The scale of the view's zoom, the same object as before where nothing changed; answers where the window begins on it, in pixels. */
    function rescale() {
      const { today } = app.model.asOf;
      const spans = models.spans(app.model);
      const tails = (pixelsPerDay, from) =>
        app.model.initiatives
          .filter((item) => item.timeframe && item.timeframe.to != null && item.timeframe.to + Math.max(0, item.overhang ?? 0) >= from)
          .map((item) => bars.tail(item, app, pixelsPerDay))
          .filter(Boolean);
      const frame = scales.frame(app.view.zoom, spans, today, size.time, tails, app.model.fiscalStartMonth);
      const visible = { from: frame.from, to: frame.from + frame.length };
      const days = models.plausible(app.model, spans);
      const items = app.model.releases.items.filter(({ day }) => day >= days.from && day <= days.to);
      const ends = items.length > 0 ? [{ from: items[0].day, to: items.at(-1).day }] : [];
      const domain = printing ? visible : scales.domain([...spans, ...ends, visible], today);
      const next = scales.create(domain.from, domain.to, size.time / frame.length, app.model.fiscalStartMonth);
      if (!scale || scale.from !== next.from || scale.to !== next.to || scale.pixelsPerDay !== next.pixelsPerDay) {
        scale = next;
        cells = null;
        style(canvas, { width: size.table + scale.width });
      }
      const free = seen !== null && typeof app.view.zoom === 'number';
      const same = zoom === app.view.zoom && seen !== null;
      zoom = app.view.zoom;
      const { day, x } = pinned ?? { day: free ? (seen.from + seen.to) / 2 : frame.from, x: free ? size.time / 2 : 0 };
      pinned = null;
      return same ? scale.x(seen.from) : scale.x(day) - x;
    }

    /** Takes out the rows that would look different now, and moves the others to their places. */
    function forgetOld() {
      const now = [
        scale,
        app.model.epics,
        app.model.people,
        app.edit,
        app.emphasis,
        app.colours.key,
        app.view.group,
        app.sizes,
        app.table.columns,
        app.view.releases,
      ];
      const all = now.some((value, i) => value !== common[i]);
      common = now;
      for (const [id, entry] of drawn) {
        const row = all ? null : rows.find(id);
        if (!row || !rowNodes.alike(entry.row, row)) {
          entry.node.remove();
          drawn.delete(id);
          continue;
        }
        entry.row = row;
        rowNodes.place(entry.node, row, app);
      }
      if (all) spare.length = 0;
    }

    function focusTray(name) {
      const node = trayNode.querySelector(`[data-focus="${CSS.escape(name)}"]`);
      node?.focus();
      return Boolean(node);
    }

    /**
     * Draws what is in sight; at first without the rows around it, which come with the second frame. While one scrolls (`loose`), rows of epics
     * are filled anew where they stand; their elements get the order of the rows when that is over.
     */
    function draw(loose = false) {
      waiting = 0;
      clearTimeout(settling);
      if (drawn.size === 0 && rows.count > 0)
        waiting = requestAnimationFrame(() => {
          waiting = requestAnimationFrame(scrolled);
        });
      const moved = drawAxis();
      const { first, after } = printing
        ? { first: 0, after: rows.count }
        : rows.range(at.top, size.view - axisHeight(), drawn.size === 0 ? 0 : undefined);
      const wanted = [];
      for (let index = first; index < after; index++) wanted.push(rows.row(index));
      const own = active === null ? null : rows.find(active);
      if (own && own.index < first) wanted.unshift(own);
      else if (own && own.index >= after) wanted.push(own);
      const ids = new Set(wanted.map((row) => row.id));
      const free = [];
      for (const [id, entry] of drawn) {
        if (ids.has(id)) continue;
        drawn.delete(id);
        if (loose && entry.row.kind === 'epic') free.push(entry);
        else drop(entry);
      }
      const nodes = wanted.map((row) => ensure(row, moved, free).node);
      for (const row of wanted) if (row.lane?.shipped) axis.hideBefore(drawn.get(row.id).node, at.left);
      free.forEach(drop);
      if (loose) {
        holder.append(...nodes.filter((node) => node.parentNode !== holder));
        settling = setTimeout(() => order(nodes), SETTLED);
      } else order(nodes);
      if (own) drawn.get(active).node.tabIndex = 0;
      for (const row of wanted)
        if (row.kind === 'epic' && row.open && !app.children.has(app.model.epics.id[row.epic]))
          app.loadChildren(row.initiative.uid, app.model.epics.id[row.epic]);
    }

    function drop(entry) {
      if (entry.row.kind === 'epic' && spare.length < 40) spare.push(entry);
      entry.node.remove();
    }

    /** Brings elements into their order, around the one that has the focus: it would lose it if it were moved. */
    function order(nodes) {
      const still = Math.max(
        0,
        nodes.findIndex((node) => node.contains(document.activeElement)),
      );
      if (nodes[still] && nodes[still].parentNode !== holder) holder.append(nodes[still]);
      for (let i = still - 1; i >= 0; i--) if (nodes[i].nextSibling !== nodes[i + 1]) holder.insertBefore(nodes[i], nodes[i + 1]);
      for (let i = still + 1; i < nodes.length; i++) if (nodes[i - 1].nextSibling !== nodes[i]) nodes[i - 1].after(nodes[i]);
    }

    const equip = (node) => node && rowNodes.equip(node, app, drawn.get(node.dataset.row)?.row);

    const hasMenu = ({ kind }) => kind !== 'issue' && kind !== 'more';

    const extentOf = (row) =>
      row.kind === 'epic'
        ? bars.epicExtent({ from: app.model.epics.from[row.epic], to: app.model.epics.to[row.epic] })
        : row.kind === 'initiative'
          ? bars.extent(row.initiative)
          : row.issue
            ? bars.epicExtent(row.issue)
            : null;

    function ensure(row, moved, free) {
      let entry = drawn.get(row.id);
      if (!entry) {
        const old = row.kind === 'epic' ? (free.pop() ?? spare.pop()) : null;
        entry = { node: rowNodes.create(row, app, scale, old?.node), row, own: extentOf(row), side: old?.side ?? '', edge: old?.edge };
        drawn.set(row.id, entry);
        markEdge(entry, Boolean(old));
      } else if (moved) markEdge(entry);
      return entry;
    }

    /** A row whose bar is out of sight says at its edge where it is. */
    function markEdge(entry, anew = false) {
      const { own, node, row } = entry;
      const sliver = SLIVER / scale.pixelsPerDay;
      const side = !own
        ? ''
        : own.to + 1 < seen.from + sliver
          ? 'left'
          : own.from > seen.to - sliver
            ? 'right'
            : own.from < seen.from
              ? 'cut'
              : '';
      if (entry.side === side && !anew) return;
      if (entry.side !== side) node.dataset.edge = entry.side = side;
      if (side !== 'left' && side !== 'right') return void entry.edge?.remove();
      entry.edge = bars.edge(row, side, app, entry.edge);
      // in the cell that stays in sight anyway: each thing that sticks by itself is a layer of its own for the browser
      if (!entry.edge.parentNode) node.firstChild.append(entry.edge);
    }

    /** The axis around the window; whether that has moved sideways since it was last drawn. */
    function drawAxis() {
      const from = scale.day(at.left);
      const to = scale.day(at.left + size.time);
      const moved = !seen || !cells || seen.from !== from || seen.to !== to;
      const wider = cells?.bare && drawn.size > 0;
      if (!moved && !wider) return false;
      seen = { from, to };
      const { today } = app.model.asOf;
      if (!cells || wider || from < cells.from || to > cells.to) drawCells(from, to, today);
      axis.placeFlag(head, scale, at.left, at.left + size.time, today, app.locale);
      return moved;
    }

    /** As with the rows, what is around the window comes with the second frame. */
    function drawCells(from, to, today) {
      const bare = drawn.size === 0 && rows.count > 0;
      const margin = bare ? 0 : (to - from) / 2;
      const a = Math.max(scale.from, Math.floor(from - margin));
      const b = Math.min(scale.to, Math.ceil(to + margin));
      cells = { from: a === scale.from ? -Infinity : a, to: b === scale.to ? Infinity : b, bare };
      head.replaceChildren(...axis.head(scale, a, b, today, app.locale), strip);
      drawFlags(a, b);
      grid.replaceChildren(...axis.grid(scale, a, b, today));
    }

    /** The button that lists them, in the table's head, where the page can show a list. */
    function drawStrip() {
      const { items } = releases.shown(app);
      axisRow.classList.toggle('lv-has-releases', items.length > 0);
      const old = headCell.querySelector('.lv-releases-all');
      const text = releases.count(app.model.releases);
      if (items.length > 0 && app.chooseRelease && old?.dataset.key !== text) {
        const node = h(
          'button.lv-releases-all',
          {
            type: 'button',
            'data-key': text,
            'data-focus': 'releases',
            'aria-haspopup': 'menu',
            onclick: (event) => app.chooseRelease(event.currentTarget, app.model.releases.items),
          },
          AJS.I18n.getText('longview.releases.title'),
          ' ',
          h('b.lv-count', null, text),
        );
        if (old) old.replaceWith(node);
        else headCell.append(node);
      } else if (items.length === 0) old?.remove();
      if (flags.of !== items) cells = null;
    }

    /** Stacks are made of all releases at once, so that they do not change while one scrolls. */
    function drawFlags(a, b) {
      const { items } = releases.shown(app);
      const { today } = app.model.asOf;
      if (flags.of !== items || flags.scale !== scale)
        flags = {
          of: items,
          scale,
          stacks: releases.stacks(
            items.filter(({ day }) => day >= scale.from && day < scale.to),
            scale,
          ),
        };
      strip.replaceChildren(...releases.nodes(flags.stacks, { from: a, to: b }, today, app.locale, app.chooseRelease));
      listed.textContent = printing
        ? items
            .filter(({ day }) => day >= a && day < b)
            .map((item) => releases.sentence(item, today, app.locale))
            .join('; ')
        : '';
      mark(marked);
    }

    /** A line down the time area at a day; none for null. */
    function mark(day) {
      marked = day;
      line.hidden = day === null;
      if (day !== null) style(line, { left: size.table + scale.x(day) });
    }

    function scrolled() {
      if (signal.aborted) return;
      at.left = scroller.scrollLeft;
      at.top = scroller.scrollTop;
      size.view = scroller.clientHeight;
      if (!legendNode.firstChild) legend.draw(legendNode, app);
      draw(true);
    }

    const later = () => {
      waiting ||= requestAnimationFrame(scrolled);
    };

    function activate(id) {
      drawn.get(active)?.node.setAttribute('tabindex', '-1');
      active = id;
    }

    /** Makes a row the one that the keyboard acts on. */
    function focus(id, scroll = true) {
      const row = rows.find(id);
      if (!row) return void focusTray('pill-' + id);
      activate(id);
      if (scroll) reveal(row);
      draw();
      drawn.get(id).node.focus({ preventScroll: true });
    }

    function reveal(row) {
      const height = scroller.clientHeight - axisHeight();
      if (row.top < at.top) scroller.scrollTop = row.top;
      else if (row.top + row.height > at.top + height) scroller.scrollTop = row.top + row.height - height;
      at.top = scroller.scrollTop;
    }

    /** The menu of a row stands below its name, wherever the time area is scrolled to. */
    function menu(row) {
      if (!hasMenu(row)) return;
      const { node } = drawn.get(row.id);
      const { left, bottom } = node.querySelector('.lv-text, .lv-lane-name, .lv-epic-name').getBoundingClientRect();
      app.menu(row, node, { x: left, y: bottom - 4 });
    }

    function click(event) {
      const node = event.target.closest('.lv-row');
      const row = node && rows.find(node.dataset.row);
      if (!row) return;
      const act = event.target.closest('[data-act]')?.dataset.act;
      if (event.target.closest('a.lv-key')) return;
      if (event.target.closest('a')) event.preventDefault();
      focus(row.id, false);
      if (picks.click(event, app, row)) return;
      if (act === 'edge') actions.showDays(extentOf(row));
      else if (act === 'menu') app.menu(row, event.target.closest('[data-act]'));
      else if (act === 'fold' || (row.kind === 'lane' && event.target.closest('.lv-c'))) app.fold(row);
      else if (act === 'retry') app.openRow(row);
      else if (act === 'open' || (row.kind === 'initiative' && event.target.closest('.lv-bar'))) app.openRow(row);
    }

    const actions = {
      scroller,
      body,
      get scale() {
        return scale;
      },
      get table() {
        return size.table;
      },
      get active() {
        return rows.find(active);
      },
      get page() {
        return Math.max(1, Math.floor((scroller.clientHeight - axisHeight()) / app.sizes.initiative) - 1);
      },
      get count() {
        return rows.count;
      },
      find: (id) => rows.find(id),
      row: (index) => rows.row(index),
      rowAt: (y) => rows.row(rows.at(y)),
      focus,
      menu,
      granule: () => scales.granule(scale.pixelsPerDay),
      /** Shows a day in the middle. */
      show(day) {
        scroller.scrollLeft = scale.x(day) - size.time / 2;
        later();
      },
      /** Shows the day of a release, with a line at it. */
      showRelease({ day }) {
        actions.show(day);
        mark(day);
      },
      /** Shows days, both inclusive, as far as they fit. */
      showDays: ({ from, to }) => actions.show((from + to + 1) / 2),
      /** Folds the epics of an undated initiative out or in, and shows them. */
      foldUndated(uid) {
        app.fold({ kind: 'initiative', id: uid });
        const row = rows.find(uid);
        if (!row) return;
        reveal(rows.row(row.index + row.inner));
        reveal(row);
        draw();
      },
      /** Shows so many times the days; the day at `x`, in pixels of the time area, stays where it is. */
      zoomBy(factor, x = size.time / 2) {
        const length = scales.clamp((size.time / scale.pixelsPerDay) * factor);
        pinned = { day: scale.day(at.left + x), x };
        app.set({ zoom: length });
        pinned = null;
      },
      /** The same without telling anyone yet, while a wheel or two fingers still move. */
      zoomFor(factor, x) {
        pinned = { day: scale.day(at.left + x), x };
        app.view = { ...app.view, zoom: scales.clamp((size.time / scale.pixelsPerDay) * factor) };
        update();
      },
    };

    scroller.addEventListener('scroll', later, { passive: true, signal });
    scroller.addEventListener('click', click, { signal });
    // it would select text
    scroller.addEventListener('mousedown', (event) => event.shiftKey && event.preventDefault(), { signal });
    scroller.addEventListener('pointerover', (event) => equip(event.target.closest('.lv-row')), { signal });
    for (const name of ['pointerover', 'pointerout'])
      strip.addEventListener(
        name,
        (event) => {
          const flag = event.target.closest('.lv-release');
          mark(flag && name === 'pointerover' ? Number(flag.dataset.day) : null);
        },
        { signal },
      );
    scroller.addEventListener(
      'focusin',
      (event) => {
        const node = event.target.closest('.lv-row');
        equip(node);
        if (event.target !== node || node.dataset.row === active) return;
        activate(node.dataset.row);
        node.tabIndex = 0;
      },
      { signal },
    );
    scroller.addEventListener(
      'contextmenu',
      (event) => {
        const node = event.target.closest('.lv-row');
        if (!node || event.target.closest('a.lv-key')) return;
        event.preventDefault();
        focus(node.dataset.row, false);
        if (hasMenu(rows.find(active))) app.menu(rows.find(active), drawn.get(active).node, { x: event.clientX, y: event.clientY });
      },
      { signal },
    );
    gridkeys.attach(app, actions, signal);
    gestures.attach(app, actions, signal);
    const print = (on) => {
      printing = on;
      zoom = '';
      update();
    };
    /** Another size of the window or of what is beside the picture. */
    const resized = () => {
      const { table, time, height } = size;
      measure();
      if (!printing && scale && (size.table !== table || size.time !== time || size.height !== height)) update();
    };
    const observer = new ResizeObserver(resized);
    observer.observe(container);
    window.addEventListener('resize', resized, { signal });
    window.addEventListener('beforeprint', () => print(true), { signal });
    window.addEventListener('afterprint', () => print(false), { signal });

    return {
      update,
      focus,
      actions,
      signal,
      fit: resized,
      today: () => actions.show(app.model.asOf.today),
      active: () => rows.find(active),
      /** The initiatives (uids) that have a row, from top to bottom. */
      shown: () =>
        rows
          .all()
          .filter(({ kind }) => kind === 'initiative')
          .map(({ id }) => id),
      anchor: (id) => drawn.get(id)?.node ?? null,
      destroy() {
        abort.abort();
        observer.disconnect();
        cancelAnimationFrame(waiting);
        clearTimeout(settling);
      },
    };
  }

  return { mount };
});

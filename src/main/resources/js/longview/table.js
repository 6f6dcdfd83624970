/** The table beside the time area: which columns it has, how wide it is, and what is in the cells of an initiative. */
define('longview/table', ['longview/dom', 'longview/model', 'longview/words', 'longview/keys'], (
  { h, iconButton },
  models,
  words,
  keys,
) => {
  const NARROWEST = 160;
  const STEP = 16;
  const PLAIN = { width: null, columns: ['owner'] };
  /** Name and pixels of each column beside the name's own. */
  const COLUMNS = {
    timeframe: [AJS.I18n.getText('longview.field.timeframe'), 112],
    progress: [AJS.I18n.getText('longview.column.progress'), 104],
    health: [AJS.I18n.getText('longview.field.health'), 92],
    lifecycle: [AJS.I18n.getText('longview.field.lifecycle'), 88],
    slip: [AJS.I18n.getText('longview.column.slip'), 144],
    owner: [AJS.I18n.getText('longview.column.owner'), 40],
  };

  /** The chosen columns in their own order; what is not known is left out. */
  const chosen = ({ columns }) => Object.keys(COLUMNS).filter((name) => columns.includes(name));

  /** How much wider the chosen columns make a table of which nobody has set the width. */
  const extra = (table) => chosen(table).reduce((sum, name) => sum + (name === 'owner' ? 0 : COLUMNS[name][1]), 0);

  /** The width as the style sheet wants it. */
  const width = (table) => (table.width ? table.width + 'px' : `calc(var(--lv-base) + ${extra(table)}px)`);

  /** A width that leaves room for the names and for the time area. */
  const clamp = (pixels, all) => Math.round(Math.max(NARROWEST, Math.min(pixels, Math.max(NARROWEST, all * 0.7))));

  function text(name, item, app) {
    switch (name) {
      case 'timeframe':
        return words.timeframe(item, app.locale);
      case 'progress':
        return words.progress(models.progress(item, app.model.rules.progress), app.model.rules.progress, app.locale);
      case 'health':
        return words.HEALTH[item.health];
      case 'lifecycle':
        return words.LIFECYCLE[item.lifecycle];
      default:
        return [words.overhang(item.overhang), item.moves > 0 && words.moves(item.moves)].filter(Boolean).join(', ') || '–';
    }
  }

  /** The cells of an initiative in the chosen columns; `owner` makes that of its owner. */
  const cells = (item, app, owner) =>
    chosen(app.table).map((name) => {
      if (name === 'owner') return h('span.lv-col.lv-col-owner', null, owner(item.owner, app.model.people));
      const said = text(name, item, app);
      return h(
        'span.lv-col',
        { class: 'lv-col-' + name, title: name === 'slip' && item.overhang > 0 ? said + '\n' + words.beyond(item.overhang) : said },
        said,
      );
    });

  /** The heads of the columns, with the button that chooses them where the page offers that. */
  function head(node, app) {
    const key = app.table.columns.join() + Boolean(app.chooseColumns);
    if (node.dataset.key === key) return;
    node.dataset.key = key;
    // the button stays the same element: its menu is open while the columns change
    const choose =
      app.chooseColumns &&
      (node.querySelector('.lv-columns') ??
        iconButton(
          'down',
          AJS.I18n.getText('longview.columns.choose'),
          (event) => app.chooseColumns(event.currentTarget),
          'lv-ib lv-columns',
          { 'aria-haspopup': 'menu', 'data-focus': 'columns' },
        ));
    const heads = chosen(app.table).map((name) =>
      h('span.lv-col.lv-column', { class: 'lv-col-' + name, title: COLUMNS[name][0] }, COLUMNS[name][0]),
    );
    if (!node.firstChild)
      node.append(
        h('span.lv-column', null, AJS.I18n.getText('longview.column.initiative')),
        ...(choose ? [choose] : []),
        h('span.lv-grow'),
      );
    node.querySelectorAll('.lv-col').forEach((old) => old.remove());
    node.append(...heads);
  }

  /** The line between table and time area: to drag, and by arrow keys; Enter or a double click gives it back its usual place. */
  function split(app, measure, resized, signal) {
    const node = h('div.lv-split', {
      role: 'separator',
      tabIndex: 0,
      'aria-orientation': 'vertical',
      'aria-label': AJS.I18n.getText('longview.table.width'),
      'aria-valuemin': NARROWEST,
      title: AJS.I18n.getText('longview.table.width-hint'),
    });
    const set = (pixels, done) => {
      app.table = { ...app.table, width: pixels === null ? null : clamp(pixels, measure().all) };
      resized();
      if (done) app.setTable?.(app.table);
    };
    const say = () => {
      const { table, all } = measure();
      node.setAttribute('aria-valuemax', clamp(Infinity, all));
      node.setAttribute('aria-valuenow', Math.round(table));
    };
    node.addEventListener(
      'keydown',
      (event) => {
        const now = measure().table;
        const wanted = { ArrowLeft: now - STEP, ArrowRight: now + STEP, Home: NARROWEST, End: Infinity, Enter: null }[keys.of(event)];
        if (wanted === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        set(wanted, true);
      },
      { signal },
    );
    node.addEventListener('dblclick', () => set(null, true), { signal });
    node.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        node.focus();
        node.setPointerCapture(event.pointerId);
        const from = measure().table - event.clientX;
        let frame = 0;
        let moved = false;
        const abort = new AbortController();
        const until = { signal: abort.signal };
        node.addEventListener(
          'pointermove',
          (now) => {
            moved = true;
            cancelAnimationFrame(frame);
            frame = requestAnimationFrame(() => set(from + now.clientX, false));
          },
          until,
        );
        const end = (now) => {
          abort.abort();
          cancelAnimationFrame(frame);
          if (moved) set(from + now.clientX, true);
        };
        node.addEventListener('pointerup', end, until);
        node.addEventListener('pointercancel', end, until);
      },
      { signal },
    );
    return { node, say };
  }

  /** What is kept under a name; a browser that keeps nothing forgets with the page. */
  function remembered(name) {
    return {
      read(otherwise) {
        try {
          const kept = JSON.parse(localStorage.getItem(name));
          return kept && Array.isArray(kept.columns)
            ? { width: Number.isFinite(kept.width) ? kept.width : null, columns: kept.columns }
            : otherwise;
        } catch {
          return otherwise;
        }
      },
      write(value) {
        try {
          localStorage.setItem(name, JSON.stringify(value));
        } catch {
          // a browser without room for it
        }
      },
    };
  }

  return { PLAIN, remembered, COLUMNS, chosen, extra, width, clamp, cells, head, split };
});

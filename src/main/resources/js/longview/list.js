/** The list: everything that the timeline shows, as words in a grid of cells. Only the visible rows are in the document. */
define('longview/list', [
  'longview/dom',
  'longview/model',
  'longview/virtual',
  'longview/words',
  'longview/rows',
  'longview/columns',
  'longview/cell',
  'longview/picks',
  'longview/keys',
], ({ h, style, icon, iconButton }, models, virtual, words, rowNodes, columns, cells, picks, keys) => {
  /** Heights until a row has been measured: words wrap as they need. */
  const SIZES = { lane: 44, initiative: 52, epic: 36 };
  const HEAD = 37;
  const MEASURED = 4;
  const HEADER = '-head';

  /** The control of a row that stands for its first cell. */
  const MAIN = { 'data-main': '', tabIndex: -1 };

  function twisty(row, name, props) {
    return h(
      'button.lv-twisty',
      {
        type: 'button',
        tabIndex: -1,
        'data-act': 'fold',
        'aria-expanded': String(row.open),
        'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', name) : AJS.I18n.getText('longview.row.unfold', name),
        ...props,
      },
      icon(row.open ? 'down' : 'right'),
    );
  }

  const more = (name) => iconButton('more', name, null, 'lv-ib lv-row-more', { 'data-act': 'menu', tabIndex: -1 });

  function nameCell(row) {
    const item = row.initiative;
    return h(
      'div.lv-list-name',
      null,
      row.foldable ? twisty(row, item.name) : h('span.lv-twisty'),
      h('span', null, h('a', { href: '#', 'data-act': 'open', ...MAIN }, item.name)),
      more(AJS.I18n.getText('longview.row.menu', item.name)),
    );
  }

  /** @param {{ text: string, note?: string, icon?: string, tone?: string }} said */
  function saidCell({ text, note, icon: mark, tone }) {
    return [
      mark ? h('span.lv-health-word', null, icon(mark, null, 'lv-hi lv-hi-' + mark), text) : h('span', { class: tone ?? '' }, text),
      note && h('small', null, note),
    ];
  }

  /** What an epic says in a column; most columns are of promises, and an epic promises nothing. */
  const OF_EPIC = {
    lifecycle: (epic) => rowNodes.lozenge(epic),
    progress: (epic, app) => words.ofEpic(epic.progress, app.locale, true),
    span: (epic, app) => saidCell({ text: words.span(epic, app.locale), note: words.sources(epic) }),
  };

  function epicName(row, epic, shown, app) {
    return h(
      'div.lv-list-name.lv-list-epic',
      null,
      h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key, ...MAIN }, epic.key),
      h('span.lv-list-summary', null, epic.summary, ' ', !shown.some(({ id }) => id === 'lifecycle') && rowNodes.lozenge(epic)),
      row.role === 'SUPPORTS' && h('span.lv-supports', null, AJS.I18n.getText('longview.epic.supports')),
      more(AJS.I18n.getText('longview.epic.menu', epic.key)),
    );
  }

  function laneRow(row, width, app) {
    const { work, rows } = row.lane;
    const name = rowNodes.laneName(row.lane);
    return h(
      'th',
      { scope: 'rowgroup', colspan: width, 'data-col': 0 },
      h(
        'div',
        null,
        twisty(row, name, MAIN),
        h('span', null, name),
        h('span.lv-count', null, rows.length),
        row.lane.theme?.description && h('small', null, row.lane.theme.description),
        h('small', null, [work.total > 0 && words.laneDoneOf(work, app.locale), words.shipped(row.lane)].filter(Boolean).join(', ')),
      ),
    );
  }

  function mount(app, container) {
    const head = h('tr', { 'aria-rowindex': 1 });
    const body = h('tbody');
    const table = h(
      'table.aui.lv-list',
      {
        role: 'treegrid',
        'aria-label': AJS.I18n.getText('longview.list.label'),
        'aria-readonly': String(!app.edit),
        'aria-multiselectable': app.edit ? 'true' : null,
      },
      h('thead', null, head),
      body,
    );
    const scroller = h('div.lv-scroll.lv-list-scroll', { tabIndex: -1 }, table);
    container.replaceChildren(scroller);
    const heights = new Map();
    let rows = [];
    let shown = [];
    let cursor = { row: null, col: 0 };
    let editing = null;
    let range = '';
    let waiting = 0;
    let printing = false;
    let height = 0;
    let width = 0;

    function node(row, index) {
      const epic = row.kind === 'epic' ? models.epic(app.model, row.epic) : null;
      const content = ({ id }) =>
        epic ? OF_EPIC[id]?.(epic, app) : saidCell(shown.find((column) => column.id === id).say(row.initiative, app));
      const list =
        row.kind === 'lane'
          ? [laneRow(row, shown.length, app)]
          : shown.map((column, col) => {
              const own = editing && editing.row === row.id && editing.column === column.id;
              if (col === 0)
                return h(
                  'th',
                  { scope: 'row', 'data-col': 0 },
                  own ? editing.cell.element : epic ? epicName(row, epic, shown, app) : nameCell(row),
                );
              return h(
                'td',
                { tabIndex: -1, 'data-col': col, class: column.edit && !epic && models.edits(app, row.initiative) ? 'lv-can-edit' : '' },
                own ? editing.cell.element : content(column),
              );
            });
      return h(
        'tr',
        {
          class:
            'lv-list-' + row.kind + (app.view.selected === row.id ? ' lv-selected' : '') + (app.picks.uids.has(row.id) ? ' lv-picked' : ''),
          'aria-current': app.view.selected === row.id ? 'true' : null,
          'aria-selected': app.edit && row.kind === 'initiative' ? String(app.picks.uids.has(row.id)) : null,
          'data-row': row.id,
          'aria-rowindex': index + 2,
          'aria-level': row.level,
          'aria-expanded': row.foldable ? String(row.open) : null,
        },
        list,
      );
    }

    const spacer = (space) =>
      space > 0 ? h('tr.lv-spacer', { 'aria-hidden': 'true' }, h('td', { colspan: shown.length, style: { height: space } })) : null;

    function drawHead() {
      const sorting = columns.sorting(app.view);
      head.replaceChildren(
        ...shown.map(({ id, text, width: wide }, col) => {
          const on = sorting?.id === id;
          return h(
            'th',
            {
              scope: 'col',
              'data-col': col,
              'aria-sort': on ? (sorting.down ? 'descending' : 'ascending') : 'none',
              style: { width: wide },
            },
            h(
              'button.lv-sort',
              {
                type: 'button',
                'data-main': '',
                'data-act': 'sort',
                'data-column': id,
                tabIndex: -1,
                title: AJS.I18n.getText('longview.list.sort', text),
              },
              text,
              h('span', { 'aria-hidden': 'true' }, on ? (sorting.down ? ' ↓' : ' ↑') : ''),
            ),
          );
        }),
      );
      style(table, { 'min-width': shown.reduce((sum, column) => sum + column.width, 0) });
    }

    /** Puts the rows below each other, each as high as it was measured. */
    function place() {
      let top = 0;
      for (const row of rows) {
        row.top = top;
        row.height = heights.get(row.id) ?? SIZES[row.kind];
        top += row.height;
      }
    }

    function draw(force) {
      waiting = 0;
      const focused = table.contains(document.activeElement) ? document.activeElement : null;
      const inside = focused?.closest('.lv-cell-edit') ? focused : null;
      const act = focused?.dataset.act;
      // taken out and put in again, it is not left
      if (editing) editing.cell.element.dataset.still = 'true';
      // what comes into the document may be higher than was thought, which lets others in or out
      for (let turn = 0; turn < MEASURED && fill(force) && !printing; turn++) {
        force = true;
        if (!measure()) break;
      }
      if (inside?.isConnected) inside.focus({ preventScroll: true });
      if (editing) delete editing.cell.element.dataset.still;
      mark();
      if (focused && !focused.isConnected)
        ((act && control(cursor)?.closest('[data-col]')?.querySelector(`[data-act="${act}"]`)) || control(cursor))?.focus({
          preventScroll: true,
        });
      if (editing && !editing.cell.element.isConnected) editing.cell.leave();
    }

    function fill(force) {
      const { first, after } = printing ? { first: 0, after: rows.length } : virtual.range(rows, scroller.scrollTop, height - HEAD);
      if (!force && range === first + '-' + after) return false;
      range = first + '-' + after;
      const last = rows[after - 1];
      const nodes = [
        spacer(rows[first]?.top ?? 0),
        ...rows.slice(first, after).map((row, i) => node(row, first + i)),
        spacer(last ? virtual.total(rows) - last.top - last.height : 0),
      ];
      body.replaceChildren(...nodes.filter(Boolean));
      return true;
    }

    /** Takes over the heights of the rows in the document; what is in sight stays where it is. Answers whether any was another one. */
    function measure() {
      const before = scroller.scrollTop;
      const anchor = rows[virtual.at(rows, before)];
      const offset = anchor ? anchor.top - before : 0;
      let other = false;
      for (const element of body.querySelectorAll('[data-row]')) {
        const now = element.getBoundingClientRect().height;
        const row = find(element.dataset.row);
        if (Math.abs(now - row.height) < 0.5) continue;
        heights.set(row.id, now);
        other = true;
      }
      if (!other) return false;
      place();
      if (before > 0 && anchor) scroller.scrollTop = anchor.top - offset;
      return true;
    }

    const listed = (view) => models.rows(app.model, { ...view, order: columns.order(view, app) }, SIZES, true);

    function update() {
      rows = listed(app.view);
      shown = columns.shown(app.view);
      drawHead();
      place();
      table.setAttribute('aria-rowcount', rows.length + 1);
      table.setAttribute('aria-colcount', shown.length);
      if (cursor.row !== HEADER && !find(cursor.row))
        cursor = { ...cursor, row: (rows.find((row) => row.kind === 'initiative') ?? rows[0])?.id ?? HEADER };
      fit();
      draw(true);
    }

    function fit() {
      if (printing) return;
      height = Math.max(200, window.innerHeight - container.getBoundingClientRect().top - window.scrollY - 1);
      style(scroller, { 'max-height': height });
    }

    const find = (id) => rows.find((row) => row.id === id) ?? null;
    const active = () => find(document.activeElement?.closest?.('[data-row]')?.dataset.row);
    const later = () => {
      waiting ||= requestAnimationFrame(() => draw(false));
    };

    /** The element of a cell that takes the focus: of the first one, and in the head, what is in it. */
    function control({ row, col }) {
      const line = row === HEADER ? head : body.querySelector(`[data-row="${CSS.escape(row)}"]`);
      const cell = line?.children[Math.min(col, line.children.length - 1)];
      return cell?.querySelector('[data-main]') ?? cell ?? null;
    }

    /** One stop for Tab: the cell where one has been. */
    function mark() {
      table.querySelectorAll('[tabindex="0"]').forEach((other) => {
        if (!other.closest('.lv-cell-edit')) other.tabIndex = -1;
      });
      const now = control(cursor);
      if (now) now.tabIndex = 0;
    }

    /** Goes to a cell, its row scrolled into sight. */
    function go(row, col = cursor.col) {
      if (!row) return;
      cursor = { row: row.id, col: Math.max(0, Math.min(shown.length - 1, col)) };
      const room = height - HEAD;
      if (row.top < scroller.scrollTop) scroller.scrollTop = row.top;
      else if (row.top + row.height > scroller.scrollTop + room) scroller.scrollTop = row.top + row.height - room;
      draw(true);
      const to = control(cursor);
      to?.focus({ preventScroll: true });
      to?.closest('[data-col]').scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    function toHead(col) {
      cursor = { row: HEADER, col: Math.max(0, Math.min(shown.length - 1, col)) };
      mark();
      control(cursor)?.focus();
    }

    function step(row, by) {
      const at = rows.indexOf(row) + by;
      if (at < 0 && by === -1) return void toHead(cursor.col);
      const next = rows[Math.max(0, Math.min(rows.length - 1, at))];
      go(next);
      return next;
    }

    function toParent(row) {
      for (let i = rows.indexOf(row) - 1; i >= 0; i--) if (rows[i].level < row.level) return go(rows[i]);
    }

    /** Lets a cell be changed; answers false where it cannot. */
    function edit(row, col) {
      const column = shown[col];
      if (row?.kind !== 'initiative' || !models.edits(app, row.initiative) || !column?.edit) return false;
      if (editing) editing.cell.leave();
      const cell = cells.create(app, row.initiative, column, (move) => {
        if (editing?.cell !== cell) return;
        editing = null;
        if (move === null) return draw(true);
        const now = find(row.id);
        if (!move || !now) return void (now ? go(now, col) : draw(true));
        for (let next = col + move; next >= 0 && next < shown.length; next += move) if (shown[next].edit) return void edit(now, next);
        go(now, col);
      });
      editing = { row: row.id, column: column.id, cell };
      cursor = { row: row.id, col };
      draw(true);
      cell.element.closest('[data-col]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      cell.input.focus();
      cell.input.select?.();
      return true;
    }

    function sort(id) {
      const column = columns.COLUMNS.find((other) => other.id === id);
      const next = columns.pressed(app.view, id);
      app.set({ sort: next });
      app.say(
        !next
          ? AJS.I18n.getText('longview.list.ranked')
          : next === id
            ? AJS.I18n.getText('longview.list.ascending', column.text)
            : AJS.I18n.getText('longview.list.descending', column.text),
      );
      toHead(shown.findIndex((other) => other.id === id));
    }

    function keyInHead(event) {
      const { col } = cursor;
      const act = {
        ArrowLeft: () => toHead(col - 1),
        ArrowRight: () => toHead(col + 1),
        Home: () => toHead(0),
        End: () => toHead(shown.length - 1),
        ArrowDown: () => go(rows[0]),
      }[keys.of(event)];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }

    /** Arrows go from cell to cell; on the first one the keys of the timeline hold. Enter and Space there are those of the link or button. */
    function key(event) {
      if (event.target.closest('.lv-cell-edit')) return;
      const row = active();
      if (row && picks.key(event, app, row, (by) => step(row, by))) return;
      if (!keys.plain(event)) return;
      if (event.target.closest('thead')) return keyInHead(event);
      if (!row) return;
      const col = row.kind === 'lane' ? 0 : Math.min(cursor.col, shown.length - 1);
      const menu = () => app.menu(row, control(cursor));
      const page = Math.max(1, Math.floor((height - HEAD) / SIZES.initiative) - 1);
      const enter = (col > 0 || row.kind === 'epic') && (() => edit(row, col) || app.openRow(row));
      const act = {
        ArrowDown: () => step(row, 1),
        ArrowUp: () => step(row, -1),
        PageDown: () => step(row, page),
        PageUp: () => step(row, -page),
        Home: () => (col > 0 ? go(row, 0) : go(rows[0])),
        End: () => (col < shown.length - 1 && row.kind !== 'lane' ? go(row, shown.length - 1) : go(rows.at(-1))),
        ArrowRight: () => (col === 0 && row.foldable && !row.open ? app.fold(row) : row.kind === 'lane' ? step(row, 1) : go(row, col + 1)),
        ArrowLeft: () => (col > 0 ? go(row, col - 1) : row.foldable && row.open ? app.fold(row) : toParent(row)),
        Enter: enter,
        ' ': enter,
        F2: () => edit(row, col),
        m: menu,
        ContextMenu: menu,
        F10: () => event.shiftKey && menu(),
        '[': () => app.shift(row, -1),
        ']': () => app.shift(row, 1),
      }[keys.of(event)];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }

    const whereIs = (target) => ({
      row: find(target.closest('[data-row]')?.dataset.row),
      col: Number(target.closest('[data-col]')?.dataset.col ?? 0),
    });

    const abort = new AbortController();
    const { signal } = abort;
    scroller.addEventListener('scroll', later, { passive: true, signal });
    scroller.addEventListener('keydown', key, { signal });
    scroller.addEventListener('mousedown', (event) => event.shiftKey && !event.target.closest('.lv-cell-edit') && event.preventDefault(), {
      signal,
    });
    scroller.addEventListener(
      'dblclick',
      (event) => {
        if (event.target.closest('a, button, .lv-cell-edit')) return;
        const { row, col } = whereIs(event.target);
        edit(row, col);
      },
      { signal },
    );
    scroller.addEventListener(
      'click',
      (event) => {
        if (event.target.closest('.lv-cell-edit')) return;
        const act = event.target.closest('[data-act]');
        if (act?.dataset.act === 'sort') return sort(act.dataset.column);
        const { row, col } = whereIs(event.target);
        if (!row || event.target.closest('a.lv-key')) return;
        // a row drawn anew under the pointer would swallow the second press of a double one
        cursor = { row: row.id, col };
        mark();
        if (picks.click(event, app, row)) return void control(cursor)?.focus({ preventScroll: true });
        if (!act) return void control(cursor)?.focus({ preventScroll: true });
        event.preventDefault();
        if (act.dataset.act === 'fold') app.fold(row);
        else if (act.dataset.act === 'menu') app.menu(row, act);
        else app.openRow(row);
      },
      { signal },
    );
    scroller.addEventListener(
      'contextmenu',
      (event) => {
        const { row, col } = whereIs(event.target);
        if (!row || event.target.closest('a.lv-key, .lv-cell-edit')) return;
        event.preventDefault();
        cursor = { row: row.id, col };
        mark();
        app.menu(row, control(cursor), { x: event.clientX, y: event.clientY });
      },
      { signal },
    );
    const observer = new ResizeObserver(() => {
      if (printing || width === scroller.clientWidth) return;
      width = scroller.clientWidth;
      heights.clear();
      update();
    });
    observer.observe(container);
    window.addEventListener(
      'resize',
      () => {
        fit();
        later();
      },
      { signal },
    );
    window.addEventListener(
      'beforeprint',
      () => {
        printing = true;
        style(scroller, { 'max-height': 'none' });
        draw(true);
      },
      { signal },
    );
    window.addEventListener(
      'afterprint',
      () => {
        printing = false;
        fit();
        draw(true);
      },
      { signal },
    );

    return {
      update,
      fit() {
        fit();
        later();
      },
      focus: (id) => go(find(id), 0),
      today() {},
      active,
      shown: () => rows.filter(({ kind }) => kind === 'initiative').map(({ id }) => id),
      anchor: (id) => control({ row: id, col: 0 }),
      /** The choice of columns, for the menu that says how rows are shown. */
      columnItems: () => [
        { heading: AJS.I18n.getText('longview.display.columns') },
        ...columns.COLUMNS.slice(1).map(({ id, text }) => ({
          text,
          checked: shown.some((column) => column.id === id),
          run: (on) => app.set({ columns: columns.toggled(app.view, id, on) }),
        })),
      ],
      actions: null,
      order: () =>
        listed({ ...app.view, closed: new Set() })
          .filter((row) => row.kind === 'initiative')
          .map((row) => row.id),
      destroy() {
        abort.abort();
        observer.disconnect();
      },
    };
  }

  return { mount };
});

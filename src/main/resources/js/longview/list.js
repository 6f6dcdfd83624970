/** The list: everything that the timeline shows, as words in a table. Only the visible rows are in the document. */
define('longview/list', ['longview/dom', 'longview/model', 'longview/virtual', 'longview/words', 'longview/rows'],
  ({ h, style, icon, iconButton }, models, virtual, words, rowNodes) => {
    const SIZES = { lane: 44, initiative: 52, epic: 36 };
    const HEAD = 37;
    const COLUMNS = [
      AJS.I18n.getText('longview.column.initiative'),
      AJS.I18n.getText('longview.column.promise'),
      AJS.I18n.getText('longview.field.health'),
      AJS.I18n.getText('longview.column.progress'),
      AJS.I18n.getText('longview.column.span'),
      AJS.I18n.getText('longview.column.difference'),
      AJS.I18n.getText('longview.field.lifecycle'),
      AJS.I18n.getText('longview.column.owner'),
    ];

    /** The rows of the timeline, then the undated ones under a heading of their own. */
    function rowsOf(app) {
      const found = models.rows(app.model, app.view, SIZES);
      const undated = models.undated(app.model, app.view.filter);
      if (undated.length === 0) return found;
      const lane = { themeUid: '-undated', theme: { name: AJS.I18n.getText('longview.tray.title') }, rows: undated, work: { done: 0, total: 0 } };
      let top = virtual.total(found);
      const id = models.laneId(lane);
      const open = !app.view.closed.has(id);
      found.push({ id, kind: 'lane', level: 1, lane, open, foldable: true, top, height: SIZES.lane });
      top += SIZES.lane;
      if (open) for (const initiative of undated) {
        found.push({ id: initiative.uid, kind: 'initiative', level: 2, initiative, lane, open: false, foldable: false, top, height: SIZES.initiative });
        top += SIZES.initiative;
      }
      return found;
    }

    /** Rows have a fixed height, whatever the words need. */
    const cell = (content) => h('td', null, h('div.lv-cell', null, content));

    function two(first, second) {
      return [h('span', null, first), second && h('small', null, second)];
    }

    function progressWords(item, app) {
      const value = models.progress(item, app.model.rules.progress);
      const text = words.progress(value, app.model.rules.progress, app.locale);
      const extra = [value.unestimated > 0 && value.total > 0 && AJS.I18n.getText('longview.progress.not-estimated', value.unestimated), value.dropped > 0 && AJS.I18n.getText('longview.progress.dropped', value.dropped)];
      return two(value.total > 0 ? AJS.I18n.getText('longview.sentence.done', text) : text, extra.filter(Boolean).join(', '));
    }

    function difference(item) {
      if (!item.timeframe || item.timeframe.to == null) return '–';
      if (item.overhang > 0) return h('span.lv-beyond', { class: 'lv-health-' + item.health }, AJS.I18n.getText('longview.list.beyond', words.amount(words.measure(item.overhang))));
      return item.span && item.span.to != null ? AJS.I18n.getText('longview.list.inside') : AJS.I18n.getText('longview.list.unknown');
    }

    function initiativeRow(row, app) {
      const item = row.initiative;
      const fold = row.foldable
        ? h('button.lv-twisty', { type: 'button', 'data-act': 'fold', 'aria-expanded': String(row.open), 'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', item.name) : AJS.I18n.getText('longview.row.unfold', item.name) }, icon(row.open ? 'down' : 'right'))
        : h('span.lv-twisty');
      return [
        h('th', { scope: 'row' }, h('div.lv-list-name', null, fold, h('a', { href: '#', 'data-act': 'open', title: item.name }, item.name),
          iconButton('more', AJS.I18n.getText('longview.row.menu', item.name), null, 'lv-ib lv-row-more', { 'data-act': 'menu' }))),
        cell(two(words.timeframe(item, app.locale), item.moves > 0 && words.moves(item.moves))),
        cell(h('span.lv-health-word', null, icon(item.health, null, 'lv-hi lv-hi-' + item.health), words.HEALTH[item.health])),
        cell(progressWords(item, app)),
        cell(item.epics.length === 0 ? words.remark(item) : words.span(item.span, app.locale)),
        cell(difference(item)),
        cell(words.LIFECYCLE[item.lifecycle]),
        cell(item.owner ? (app.model.people[item.owner]?.name ?? item.owner) : AJS.I18n.getText('longview.owner.none')),
      ];
    }

    function epicRow(row, app) {
      const epic = models.epic(app.model, row.epic);
      return [
        h('th', { scope: 'row' }, h('div.lv-list-name.lv-list-epic', null, h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key }, epic.key), h('span.lv-epic-name', { title: epic.summary }, epic.summary),
          iconButton('more', AJS.I18n.getText('longview.epic.menu', epic.key), null, 'lv-ib lv-row-more', { 'data-act': 'menu' }))),
        cell(row.role === 'SUPPORTS' ? AJS.I18n.getText('longview.epic.supports') : ''),
        cell(rowNodes.lozenge(epic)),
        cell(epic.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.sentence.done', AJS.I18n.getText('longview.progress.count', epic.done, epic.total))),
        cell(words.span(epic, app.locale)),
        h('td'), h('td'), h('td'),
      ];
    }

    function laneRow(row) {
      const { work, rows } = row.lane;
      const name = rowNodes.laneName(row.lane);
      return h('th', { scope: 'rowgroup', colspan: COLUMNS.length },
        h('button.lv-twisty', { type: 'button', 'data-act': 'fold', 'aria-expanded': String(row.open), 'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', name) : AJS.I18n.getText('longview.row.unfold', name) }, icon(row.open ? 'down' : 'right')),
        h('span', null, name), h('span.lv-count', null, rows.length), work.total > 0 && h('small', null, AJS.I18n.getText('longview.lane.done-of', work.done, work.total)));
    }

    function mount(app, container) {
      const head = h('tr', null, COLUMNS.map((text) => h('th', { scope: 'col' }, text)));
      const body = h('tbody');
      const table = h('table.aui.lv-list', { 'aria-label': AJS.I18n.getText('longview.list.label') }, h('thead', null, head), body);
      const scroller = h('div.lv-scroll.lv-list-scroll', { tabIndex: -1 }, table);
      container.replaceChildren(scroller);
      let rows = [];
      let shown = '';
      let waiting = 0;
      let printing = false;
      let height = 0;

      function node(row, index) {
        const cells = row.kind === 'lane' ? laneRow(row) : row.kind === 'initiative' ? initiativeRow(row, app) : epicRow(row, app);
        return h('tr', { class: 'lv-list-' + row.kind + (app.view.selected === row.id ? ' lv-selected' : ''), 'data-row': row.id, 'aria-rowindex': index + 2, style: { height: row.height } }, cells);
      }

      const spacer = (height) => (height > 0 ? h('tr.lv-spacer', { 'aria-hidden': 'true' }, h('td', { colspan: COLUMNS.length, style: { height } })) : null);

      function draw(force) {
        waiting = 0;
        const { first, after } = printing ? { first: 0, after: rows.length } : virtual.range(rows, scroller.scrollTop, height - HEAD);
        if (!force && shown === first + '-' + after) return;
        shown = first + '-' + after;
        const focused = document.activeElement?.closest?.('[data-row]');
        const again = focused && body.contains(focused) ? [focused.dataset.row, document.activeElement.dataset.act] : null;
        const last = rows[after - 1];
        const nodes = [spacer(rows[first]?.top ?? 0), ...rows.slice(first, after).map((row, i) => node(row, first + i)), spacer(last ? virtual.total(rows) - last.top - last.height : 0)];
        body.replaceChildren(...nodes.filter(Boolean));
        if (again) body.querySelector(`[data-row="${CSS.escape(again[0])}"] [data-act="${again[1] ?? 'open'}"]`)?.focus({ preventScroll: true });
      }

      function update() {
        rows = rowsOf(app);
        table.setAttribute('aria-rowcount', rows.length + 1);
        fit();
        draw(true);
      }

      function fit() {
        if (printing) return;
        height = Math.max(200, window.innerHeight - container.getBoundingClientRect().top - window.scrollY - 1);
        style(scroller, { 'max-height': height });
      }

      const find = (id) => rows.find((row) => row.id === id) ?? null;
      const later = () => { waiting ||= requestAnimationFrame(() => draw(false)); };
      const abort = new AbortController();
      const { signal } = abort;
      scroller.addEventListener('scroll', later, { passive: true, signal });
      scroller.addEventListener('click', (event) => {
        const row = find(event.target.closest('[data-row]')?.dataset.row);
        const act = event.target.closest('[data-act]');
        if (!row || !act) return;
        event.preventDefault();
        if (act.dataset.act === 'fold') app.fold(row);
        else if (act.dataset.act === 'menu') app.menu(row, act);
        else app.openRow(row);
      }, { signal });
      window.addEventListener('resize', () => { fit(); later(); }, { signal });
      window.addEventListener('beforeprint', () => { printing = true; style(scroller, { 'max-height': 'none' }); draw(true); }, { signal });
      window.addEventListener('afterprint', () => { printing = false; fit(); draw(true); }, { signal });

      return {
        update,
        focus(id) {
          const row = find(id);
          if (!row) return;
          scroller.scrollTop = Math.max(0, row.top - 80);
          draw(true);
          body.querySelector(`[data-row="${CSS.escape(id)}"] [data-act="open"]`)?.focus({ preventScroll: true });
        },
        today() {},
        active: () => find(document.activeElement?.closest?.('[data-row]')?.dataset.row),
        anchor: (id) => body.querySelector(`[data-row="${CSS.escape(id)}"] [data-act="open"]`),
        actions: null,
        destroy: () => abort.abort(),
      };
    }

    return { mount };
  });

/** The list: everything that the timeline shows, as words in a table. Only the visible rows are in the document. */
define('longview/list', ['longview/dom', 'longview/model', 'longview/virtual', 'longview/words', 'longview/rows'],
  ({ h, style, icon, iconButton }, models, virtual, words, rowNodes) => {
    /** Heights until a row has been measured: words wrap as they need. */
    const SIZES = { lane: 44, initiative: 52, epic: 36 };
    const HEAD = 37;
    const MEASURED = 4;
    const COLUMNS = [
      AJS.I18n.getText('longview.column.initiative'),
      AJS.I18n.getText('longview.column.promise'),
      AJS.I18n.getText('longview.field.health'),
      AJS.I18n.getText('longview.column.progress'),
      AJS.I18n.getText('longview.column.span'),
      AJS.I18n.getText('longview.column.difference'),
      AJS.I18n.getText('longview.column.owner'),
    ];

    /** Days that break between them only, not within one. */
    const whole = (text) => (text.includes(' – ') ? text.replace(/(?<!–) /g, '\u00a0') : text);

    const cell = (...content) => h('td', null, content);

    function two(first, second) {
      return [h('span', null, first), second && h('small', null, second)];
    }

    function progressWords(item, app) {
      const value = models.progress(item, app.model.rules.progress);
      return two(words.done(value, app.model.rules.progress, app.locale), words.notes(value).join(', '));
    }

    function difference(item) {
      if (!item.timeframe || item.timeframe.to == null) return '–';
      if (item.overhang > 0) return h('span.lv-beyond', { class: 'lv-health-' + item.health }, AJS.I18n.getText('longview.list.beyond', words.amount(words.measure(item.overhang))));
      return item.span && item.span.to != null ? AJS.I18n.getText('longview.list.inside') : AJS.I18n.getText('longview.list.unknown');
    }

    /** The control of a row that the keyboard goes to. */
    const MAIN = { 'data-main': '' };

    function twisty(row, name, props) {
      return h('button.lv-twisty', { type: 'button', 'data-act': 'fold', 'aria-expanded': String(row.open), 'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', name) : AJS.I18n.getText('longview.row.unfold', name), ...props }, icon(row.open ? 'down' : 'right'));
    }

    function initiativeRow(row, app) {
      const item = row.initiative;
      return [
        h('th', { scope: 'row' }, h('div.lv-list-name', null, row.foldable ? twisty(row, item.name) : h('span.lv-twisty'), h('a', { href: '#', 'data-act': 'open', ...MAIN }, item.name),
          iconButton('more', AJS.I18n.getText('longview.row.menu', item.name), null, 'lv-ib lv-row-more', { 'data-act': 'menu' }))),
        cell(two(whole(words.timeframe(item, app.locale)), item.moves > 0 && words.moves(item.moves))),
        cell(two(h('span.lv-health-word', null, icon(item.health, null, 'lv-hi lv-hi-' + item.health), words.HEALTH[item.health]), words.LIFECYCLE[item.lifecycle])),
        cell(progressWords(item, app)),
        cell(item.epics.length === 0 ? words.remark(item) : two(whole(words.span(item.span, app.locale)), words.isLastResort(item.span) && words.sources(item.span))),
        cell(difference(item)),
        cell(item.owner ? (app.model.people[item.owner]?.name ?? item.owner) : AJS.I18n.getText('longview.owner.none')),
      ];
    }

    /** An epic promises nothing, so its name has that room, too. */
    function epicRow(row, app) {
      const epic = models.epic(app.model, row.epic);
      return [
        h('th', { scope: 'row', colspan: 2 }, h('div.lv-list-name.lv-list-epic', null, h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key, ...MAIN }, epic.key), h('span.lv-list-summary', null, epic.summary),
          row.role === 'SUPPORTS' && h('span.lv-supports', null, AJS.I18n.getText('longview.epic.supports')),
          iconButton('more', AJS.I18n.getText('longview.epic.menu', epic.key), null, 'lv-ib lv-row-more', { 'data-act': 'menu' }))),
        cell(rowNodes.lozenge(epic)),
        cell(epic.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.sentence.done', AJS.I18n.getText('longview.progress.count', epic.done, epic.total))),
        h('td', { colspan: 3 }, words.span(epic, app.locale) + words.caveat(epic)),
      ];
    }

    function laneRow(row) {
      const { work, rows } = row.lane;
      const name = rowNodes.laneName(row.lane);
      return h('th', { scope: 'rowgroup', colspan: COLUMNS.length },
        twisty(row, name, MAIN), h('span', null, name), h('span.lv-count', null, rows.length), work.total > 0 && h('small', null, AJS.I18n.getText('longview.lane.done-of', work.done, work.total)));
    }

    function mount(app, container) {
      const head = h('tr', null, COLUMNS.map((text) => h('th', { scope: 'col' }, text)));
      const body = h('tbody');
      const table = h('table.aui.lv-list', { 'aria-label': AJS.I18n.getText('longview.list.label') }, h('thead', null, head), body);
      const scroller = h('div.lv-scroll.lv-list-scroll', { tabIndex: -1 }, table);
      container.replaceChildren(scroller);
      const heights = new Map();
      let rows = [];
      let shown = '';
      let waiting = 0;
      let printing = false;
      let height = 0;
      let width = 0;

      function node(row, index) {
        const cells = row.kind === 'lane' ? laneRow(row) : row.kind === 'initiative' ? initiativeRow(row, app) : epicRow(row, app);
        return h('tr', { class: 'lv-list-' + row.kind + (app.view.selected === row.id ? ' lv-selected' : ''), 'data-row': row.id, 'aria-rowindex': index + 2 }, cells);
      }

      const spacer = (height) => (height > 0 ? h('tr.lv-spacer', { 'aria-hidden': 'true' }, h('td', { colspan: COLUMNS.length, style: { height } })) : null);

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
        const focused = document.activeElement?.closest?.('[data-row]');
        const again = focused && body.contains(focused) ? [focused.dataset.row, document.activeElement.dataset.act] : null;
        // what comes into the document may be higher than was thought, which lets others in or out
        for (let turn = 0; turn < MEASURED && fill(force) && !printing; turn++) {
          force = true;
          if (!measure()) break;
        }
        if (again) {
          const row = body.querySelector(`[data-row="${CSS.escape(again[0])}"]`);
          (row?.querySelector(`[data-act="${again[1]}"]`) ?? row?.querySelector('[data-main]'))?.focus({ preventScroll: true });
        }
      }

      function fill(force) {
        const { first, after } = printing ? { first: 0, after: rows.length } : virtual.range(rows, scroller.scrollTop, height - HEAD);
        if (!force && shown === first + '-' + after) return false;
        shown = first + '-' + after;
        const last = rows[after - 1];
        const nodes = [spacer(rows[first]?.top ?? 0), ...rows.slice(first, after).map((row, i) => node(row, first + i)), spacer(last ? virtual.total(rows) - last.top - last.height : 0)];
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

      function update() {
        rows = models.rows(app.model, app.view, SIZES, true);
        place();
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
      const active = () => find(document.activeElement?.closest?.('[data-row]')?.dataset.row);
      const control = (row) => body.querySelector(`[data-row="${CSS.escape(row.id)}"] [data-main]`);
      const later = () => { waiting ||= requestAnimationFrame(() => draw(false)); };

      /** Goes to a row, scrolled into sight. */
      function go(row) {
        if (!row) return;
        const room = height - HEAD;
        if (row.top < scroller.scrollTop) scroller.scrollTop = row.top;
        else if (row.top + row.height > scroller.scrollTop + room) scroller.scrollTop = row.top + row.height - room;
        draw(true);
        control(row)?.focus({ preventScroll: true });
      }

      function step(row, by) {
        go(rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + by))]);
      }

      function toParent(row) {
        for (let i = rows.indexOf(row) - 1; i >= 0; i--) if (rows[i].level < row.level) return go(rows[i]);
      }

      /** The same keys as in the timeline; Enter and Space are those of the link or button that has the focus. */
      function key(event) {
        const row = active();
        if (!row || event.target.closest('input') || event.ctrlKey || event.metaKey || event.altKey) return;
        const menu = () => app.menu(row, control(row));
        const page = Math.max(1, Math.floor((height - HEAD) / SIZES.initiative) - 1);
        const act = {
          ArrowDown: () => step(row, 1),
          ArrowUp: () => step(row, -1),
          PageDown: () => step(row, page),
          PageUp: () => step(row, -page),
          Home: () => go(rows[0]),
          End: () => go(rows.at(-1)),
          ArrowRight: () => (row.foldable && !row.open ? app.fold(row) : row.open && step(row, 1)),
          ArrowLeft: () => (row.foldable && row.open ? app.fold(row) : toParent(row)),
          m: menu,
          ContextMenu: menu,
          F10: () => event.shiftKey && menu(),
          '[': () => app.shift(row, -1),
          ']': () => app.shift(row, 1),
        }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      }

      const abort = new AbortController();
      const { signal } = abort;
      scroller.addEventListener('scroll', later, { passive: true, signal });
      scroller.addEventListener('keydown', key, { signal });
      scroller.addEventListener('click', (event) => {
        const row = find(event.target.closest('[data-row]')?.dataset.row);
        if (!row || event.target.closest('a.lv-key')) return;
        const act = event.target.closest('[data-act]');
        if (!act) return void control(row)?.focus({ preventScroll: true });
        event.preventDefault();
        if (act.dataset.act === 'fold') app.fold(row);
        else if (act.dataset.act === 'menu') app.menu(row, act);
        else app.openRow(row);
      }, { signal });
      const observer = new ResizeObserver(() => {
        if (printing || width === scroller.clientWidth) return;
        width = scroller.clientWidth;
        heights.clear();
        update();
      });
      observer.observe(container);
      window.addEventListener('resize', () => { fit(); later(); }, { signal });
      window.addEventListener('beforeprint', () => { printing = true; style(scroller, { 'max-height': 'none' }); draw(true); }, { signal });
      window.addEventListener('afterprint', () => { printing = false; fit(); draw(true); }, { signal });

      return {
        update,
        focus: (id) => go(find(id)),
        today() {},
        active,
        anchor: (id) => control({ id }),
        actions: null,
        destroy() {
          abort.abort();
          observer.disconnect();
        },
      };
    }

    return { mount };
  });

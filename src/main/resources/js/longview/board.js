/** Now, next and later: the same initiatives as cards in three columns. A date is a promise, so no drag takes one away without asking. */
define('longview/board', [
  'longview/dom',
  'longview/horizon',
  'longview/model',
  'longview/words',
  'longview/rows',
  'longview/legend',
  'longview/menu',
  'longview/rowmenu',
  'longview/drag',
  'longview/timeframe-text',
  'longview/picks',
  'longview/keys',
], ({ h, style, icon, iconButton }, horizon, models, words, rowNodes, legend, menu, rowmenu, drag, texts, picks, keys) => {
  /** The closed ones are folded out under this name, beside the initiatives whose epics are. */
  const CLOSED = 'board:closed';
  const FIELD = { NOW: 'nowName', NEXT: 'nextName', LATER: 'laterName' };

  const columnName = (app, name) => app.model.rules[FIELD[name]] || texts.HORIZONS[name];

  const RULES = {
    NOW: () => AJS.I18n.getText('longview.board.now'),
    NEXT: (day) => AJS.I18n.getText('longview.board.next', horizon.MONTHS, day),
    LATER: (day) => AJS.I18n.getText('longview.board.later', day),
  };
  const BEGINS = {
    NOW: (label) => AJS.I18n.getText('longview.board.has-begun', label),
    NEXT: (label) => AJS.I18n.getText('longview.board.begins-soon', label, horizon.MONTHS),
    LATER: (label) => AJS.I18n.getText('longview.board.begins-later', label, horizon.MONTHS),
  };

  /** Why a card with a date stands where it stands: "Q1 2027 begins within 6 months: Next". */
  const reason = (app, item, name) =>
    horizon.dated(item) ? BEGINS[name](words.timeframe(item, app.locale)) + ': ' + columnName(app, name) : '';

  function bar(item, app) {
    const value = models.progress(item, app.model.rules.progress);
    const said = words.progress(value, app.model.rules.progress, app.locale);
    const part = (name, share) => share > 0 && h('i.lv-' + name, { style: { width: share * 100 + '%' } });
    const missing = words.notes(value).join(', ');
    return h(
      'div.lv-card-progress',
      null,
      value.total > 0 &&
        h(
          'span.lv-card-bar',
          { 'aria-hidden': 'true' },
          h(
            'span.lv-shape',
            null,
            part('done', value.parts.done),
            part('rest', value.parts.rest),
            part('unestimated', value.parts.unestimated),
          ),
        ),
      h('span', null, said),
      missing && h('span', null, missing),
      item.span?.overdueSince != null && h('b.lv-overdue', null, words.overdue(item.span, app.locale)),
      item.overhang > 0 && h('b.lv-beyond', { title: words.beyond(item.overhang) }, words.overhang(item.overhang)),
      item.moves > 0 && h('span.lv-chip', { title: words.moved(item, app.locale) }, words.moves(item.moves)),
    );
  }

  function card(item, name, lane, app, active) {
    const why = reason(app, item, name);
    const draft = item.lifecycle === 'DRAFT' || item.lifecycle === 'PAUSED';
    const theme = lane.group !== 'theme' && item.themeUid ? app.model.themeByUid.get(item.themeUid)?.name : '';
    const value = models.progress(item, app.model.rules.progress);
    return h(
      'li.lv-card',
      {
        class: [
          app.colours.tone(item),
          draft ? 'lv-card-draft' : '',
          app.view.selected === item.uid ? 'lv-selected' : '',
          app.picks.uids.has(item.uid) ? 'lv-picked' : '',
          app.emphasis.size > 0 && !app.emphasis.has(app.colours.value(item)) ? 'lv-dim' : '',
          app.edit ? 'lv-can-edit' : '',
        ].join(' '),
        'data-row': item.uid,
        tabIndex: active ? 0 : -1,
        'aria-label': [
          words.sentence(item, value, app.model.rules.progress, app.locale),
          item.why,
          columnName(app, name),
          why,
          app.picks.uids.has(item.uid) && AJS.I18n.getText('longview.bulk.is-selected'),
        ]
          .filter(Boolean)
          .join('. '),
      },
      h(
        'div.lv-card-head',
        null,
        rowNodes.mark(item),
        h('a.lv-name', { href: '#', tabIndex: -1, 'data-act': 'open' }, item.name),
        iconButton('more', AJS.I18n.getText('longview.row.menu', item.name), null, 'lv-ib lv-row-more', {
          tabIndex: -1,
          'data-act': 'menu',
        }),
        rowNodes.avatar(item.owner, app.model.people),
      ),
      item.why && h('p.lv-card-why', { title: item.why }, item.why),
      h(
        'p.lv-card-meta',
        null,
        draft && h('span.aui-lozenge.aui-lozenge-subtle', null, words.LIFECYCLE[item.lifecycle]),
        h('span', { title: why }, words.timeframe(item, app.locale)),
        rowNodes.second(item),
        theme && h('span', null, theme),
      ),
      bar(item, app),
    );
  }

  function mount(app, container) {
    const body = h('div.lv-board', {
      role: 'grid',
      'aria-label': AJS.I18n.getText('longview.board.label'),
      'aria-readonly': String(!app.edit),
    });
    const strip = h('div.lv-board-closed');
    const scroller = h('div.lv-scroll.lv-board-scroll', { tabIndex: -1 }, body, strip);
    const legendNode = h('div.lv-legend');
    container.replaceChildren(scroller, legendNode);
    let board = null;
    let active = null;
    let printing = false;

    const nodeOf = (uid) => container.querySelector(`.lv-card[data-row="${CSS.escape(uid)}"]`);
    const isOpen = (lane) => lane.group === 'none' || printing || !app.view.closed.has(models.laneId(lane));
    const visible = (name) => board.lanes.filter(isOpen).flatMap((lane) => lane.cells[name]);
    const at = (uid) => horizon.find(board, uid);

    function update() {
      const focused = container.contains(document.activeElement) ? document.activeElement : null;
      const key = focused?.closest('[data-row]')?.dataset.row ?? null;
      const name = focused?.dataset.focus;
      board = horizon.board(app.model, app.view);
      const all = horizon.COLUMNS.flatMap(visible);
      if (!all.some((item) => item.uid === active)) active = all[0]?.uid ?? null;
      const lanes = board.lanes.length > 0 ? board.lanes : [{ group: 'none', value: null, cells: { NOW: [], NEXT: [], LATER: [] } }];
      body.replaceChildren(head(), ...lanes.map(laneNode));
      closed();
      legend.draw(legendNode, app, ['done', 'unestimated']);
      fit();
      if (key && at(key)) focus(key);
      else if (name) container.querySelector(`[data-focus="${CSS.escape(name)}"]`)?.focus();
    }

    function head() {
      const day = words.day(horizon.until(app.model.asOf.today), app.locale);
      return h(
        'div.lv-board-row.lv-board-head',
        { role: 'row' },
        horizon.COLUMNS.map((name) =>
          h(
            'div',
            { role: 'columnheader', class: 'lv-column-' + name.toLowerCase() },
            h(
              'div.lv-board-title',
              null,
              h('span.lv-board-name', null, columnName(app, name)),
              h('span.lv-count', null, board.counts[name]),
              h('span.lv-grow'),
              app.edit &&
                !app.portfolio &&
                iconButton(
                  'more',
                  AJS.I18n.getText('longview.board.menu', columnName(app, name)),
                  (event) => columnMenu(name, event.currentTarget),
                  'lv-ib',
                  { 'data-focus': 'column-' + name, 'aria-haspopup': 'menu' },
                ),
            ),
            h('p.lv-hint', null, RULES[name](day)),
          ),
        ),
      );
    }

    function columnMenu(name, anchor) {
      const own = columnName(app, name);
      menu.show(
        anchor,
        [
          { text: AJS.I18n.getText('longview.action.create-initiative'), run: () => app.createForm({ timeframe: texts.parse(name) }) },
          {
            text: AJS.I18n.getText('longview.board.rename'),
            run: () =>
              rowmenu.askName(
                AJS.I18n.getText('longview.board.rename'),
                AJS.I18n.getText('longview.board.name'),
                own,
                AJS.I18n.getText('longview.action.save'),
                rename,
                40,
              ),
          },
          ...(app.model.rules[FIELD[name]]
            ? [{ text: AJS.I18n.getText('longview.board.reset', texts.HORIZONS[name]), run: () => rename('') }]
            : []),
        ],
        { label: own },
      );
      async function rename(text) {
        const seen = models.settings(app.model);
        await app.acts
          .settings(seen, { ...seen, [FIELD[name]]: text && text !== texts.HORIZONS[name] ? text : null })
          .catch((problem) => app.acts.fail(problem));
        container.querySelector(`[data-focus="column-${name}"]`)?.focus();
      }
    }

    function laneNode(lane) {
      const open = isOpen(lane);
      const count = horizon.COLUMNS.reduce((sum, name) => sum + lane.cells[name].length, 0);
      const title = lane.group !== 'none' && rowNodes.laneName(lane);
      return h(
        'div.lv-board-lane',
        { role: 'rowgroup' },
        title &&
          h(
            'div.lv-board-lane-head',
            { role: 'row' },
            h(
              'div',
              { role: 'rowheader' },
              iconButton(
                open ? 'down' : 'right',
                open ? AJS.I18n.getText('longview.row.fold', title) : AJS.I18n.getText('longview.row.unfold', title),
                () => app.fold({ kind: 'lane', id: models.laneId(lane) }),
                'lv-twisty',
                { 'aria-expanded': String(open), 'data-focus': models.laneId(lane) },
              ),
              lane.theme && h('i.lv-hue', { class: 'lv-tone-' + lane.theme.colour.toLowerCase(), 'aria-hidden': 'true' }),
              h('span', { title: lane.theme?.description }, title),
              h('span.lv-count', null, count),
            ),
          ),
        open &&
          h(
            'div.lv-board-row',
            { role: 'row' },
            horizon.COLUMNS.map((name) => cell(lane, name)),
          ),
      );
    }

    const cell = (lane, name) =>
      h(
        'div.lv-board-cell',
        { role: 'gridcell', class: 'lv-column-' + name.toLowerCase(), 'data-column': name, 'data-lane': models.laneId(lane) },
        lane.cells[name].length > 0
          ? h(
              'ul.lv-cards',
              null,
              lane.cells[name].map((item) => card(item, name, lane, app, item.uid === active)),
            )
          : h(
              'p.lv-card-none',
              null,
              board.counts[name] === 0
                ? AJS.I18n.getText('longview.board.empty', columnName(app, name))
                : AJS.I18n.getText('longview.board.none'),
            ),
      );

    function closed() {
      const open = app.view.open.has(CLOSED) || printing;
      strip.hidden = board.closed.length === 0;
      strip.replaceChildren(
        h(
          'button.lv-link',
          {
            type: 'button',
            'aria-expanded': String(open),
            'data-focus': CLOSED,
            onclick: () => app.fold({ kind: 'initiative', id: CLOSED }),
          },
          icon(open ? 'down' : 'right'),
          AJS.I18n.getText('longview.board.closed'),
          h('span.lv-count', null, board.closed.length),
        ),
        (open &&
          h(
            'ul',
            null,
            board.closed.map((item) =>
              h(
                'li',
                null,
                rowNodes.mark(item),
                h('button.lv-link', { type: 'button', 'data-focus': 'closed-' + item.uid, onclick: () => app.open(item.uid) }, item.name),
                h('span.lv-note', null, words.LIFECYCLE[item.lifecycle] + ', ' + words.timeframe(item, app.locale)),
              ),
            ),
          )) ||
          '',
      );
    }

    function fit() {
      if (printing) return;
      const top = container.getBoundingClientRect().top + window.scrollY;
      style(scroller, { 'max-height': Math.max(240, window.innerHeight - top - legendNode.offsetHeight - 1) });
    }

    function focus(uid) {
      const node = nodeOf(uid);
      if (!node) return void container.querySelector(`[data-focus="closed-${CSS.escape(uid)}"]`)?.focus();
      if (active) nodeOf(active)?.setAttribute('tabindex', '-1');
      active = uid;
      node.tabIndex = 0;
      node.focus({ preventScroll: true });
      node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    const row = (uid) => ({ kind: 'initiative', id: uid, initiative: app.model.byUid.get(uid) });

    /** Up and down within a column over all lanes; aside to the card at the same height. */
    function aside(uid, by) {
      const box = nodeOf(uid).getBoundingClientRect();
      for (let name = horizon.beside(at(uid).column, by); name; name = horizon.beside(name, by)) {
        const far = (item) => Math.abs(nodeOf(item.uid).getBoundingClientRect().top - box.top);
        const found = visible(name).reduce((best, item) => (best && far(best) <= far(item) ? best : item), null);
        if (found) return focus(found.uid);
      }
    }

    function step(uid, by) {
      const list = visible(at(uid).column);
      const next = list[Math.max(0, Math.min(list.length - 1, list.findIndex((item) => item.uid === uid) + by))];
      if (next) focus(next.uid);
      return next && row(next.uid);
    }

    /** Puts a card into a column, or asks first when that gives up a date. */
    function move(uid, name, lane = at(uid)?.lane, before = null) {
      const plan = lane && models.edits(app, app.model.byUid.get(uid)) && horizon.drop(board, uid, lane, name, before);
      if (!plan) return;
      const go = () => app.acts.horizon(uid, plan.frame, plan.place, columnName(app, name));
      if (!plan.ask) return void go();
      const item = app.model.byUid.get(uid);
      const label = words.timeframe(item, app.locale);
      focus(uid);
      menu.show(
        nodeOf(uid),
        [
          { heading: AJS.I18n.getText('longview.board.promised', label) },
          {
            text: AJS.I18n.getText('longview.board.keep', label),
            run: () => app.say(AJS.I18n.getText('longview.board.kept', item.name, label)),
          },
          { text: AJS.I18n.getText('longview.board.give-up', columnName(app, name)), run: go },
          { text: AJS.I18n.getText('longview.menu.other-time'), run: () => rowmenu.pickTime(app, item, nodeOf(uid)) },
        ],
        { label: AJS.I18n.getText('longview.board.promised', label) },
      );
    }

    function key(event) {
      const uid = event.target.matches('.lv-card') && event.target.dataset.row;
      if (!uid || picks.key(event, app, row(uid), (by) => step(uid, by)) || !keys.plain(event)) return;
      const aheadOf = (by) => {
        const name = horizon.beside(at(uid).column, by);
        if (name) move(uid, name);
      };
      const open = () => app.menu(row(uid), nodeOf(uid));
      const act = {
        ArrowDown: () => step(uid, 1),
        ArrowUp: () => step(uid, -1),
        ArrowRight: () => aside(uid, 1),
        ArrowLeft: () => aside(uid, -1),
        Home: () => step(uid, -Infinity),
        End: () => step(uid, Infinity),
        Enter: () => app.open(uid),
        ' ': () => app.open(uid),
        m: open,
        ContextMenu: open,
        F10: () => event.shiftKey && open(),
        '[': () => aheadOf(-1),
        ']': () => aheadOf(1),
      }[keys.of(event)];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }

    function press(event) {
      const node = event.target.closest('.lv-card');
      if (
        !node ||
        !models.edits(app, app.model.byUid.get(node.dataset.row)) ||
        event.button !== 0 ||
        event.pointerType === 'touch' ||
        event.target.closest('button')
      )
        return;
      const uid = node.dataset.row;
      const item = app.model.byUid.get(uid);
      const hint = drag.tip(app);
      const line = h('li.lv-card-line', { 'aria-hidden': 'true' });
      let target = null;
      const stop = () => {
        line.remove();
        hint.remove();
        node.classList.remove('lv-moving-card');
      };
      drag.follow(event, {
        begin: () => node.classList.add('lv-moving-card'),
        move: (now) => {
          drag.nudge(scroller, now, null);
          target = null;
          line.remove();
          const over = document.elementFromPoint(now.clientX, now.clientY)?.closest('.lv-board-cell');
          const lane = over && board.lanes.find((other) => models.laneId(other) === over.dataset.lane);
          if (lane) {
            const cards = [...over.querySelectorAll('.lv-card')].filter((other) => other !== node);
            const next = cards.find((other) => {
              const box = other.getBoundingClientRect();
              return now.clientY < box.top + box.height / 2;
            });
            const plan = horizon.drop(board, uid, lane, over.dataset.column, next?.dataset.row ?? null);
            if (plan) {
              target = { name: over.dataset.column, lane, before: next?.dataset.row ?? null, ask: plan.ask };
              if (next) next.before(line);
              else (over.querySelector('ul') ?? over).append(line);
            }
          }
          hint.show(now, target && target.name + Boolean(target.ask), () => [
            h('b', null, item.name),
            target && icon('arrow'),
            target && h('b', null, columnName(app, target.name)),
            target?.ask && h('span', null, AJS.I18n.getText('longview.board.asks', words.timeframe(item, app.locale))),
            h('em', null, AJS.I18n.getText('longview.drag.cancel-hint')),
          ]);
        },
        drop: () => {
          stop();
          if (target) move(uid, target.name, target.lane, target.before);
        },
        cancel: () => {
          stop();
          app.say(AJS.I18n.getText('longview.drag.cancelled'));
        },
      });
    }

    const abort = new AbortController();
    const { signal } = abort;
    scroller.addEventListener('keydown', key, { signal });
    scroller.addEventListener('pointerdown', press, { signal });
    scroller.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
    scroller.addEventListener(
      'click',
      (event) => {
        const node = event.target.closest('.lv-card');
        if (!node) return;
        const uid = node.dataset.row;
        const act = event.target.closest('[data-act]');
        event.preventDefault();
        focus(uid);
        if (picks.click(event, app, row(uid))) return;
        if (act?.dataset.act === 'menu')
          app.menu(row(uid), nodeOf(uid), { x: act.getBoundingClientRect().left, y: act.getBoundingClientRect().bottom });
        else if (act) app.open(uid);
      },
      { signal },
    );
    scroller.addEventListener(
      'contextmenu',
      (event) => {
        const node = event.target.closest('.lv-card');
        if (!node) return;
        event.preventDefault();
        focus(node.dataset.row);
        app.menu(row(node.dataset.row), node, { x: event.clientX, y: event.clientY });
      },
      { signal },
    );
    window.addEventListener('resize', fit, { signal });
    window.addEventListener(
      'beforeprint',
      () => {
        printing = true;
        style(scroller, { 'max-height': 'none' });
        update();
      },
      { signal },
    );
    window.addEventListener(
      'afterprint',
      () => {
        printing = false;
        update();
      },
      { signal },
    );

    return {
      update,
      fit,
      focus,
      today() {},
      active: () => (active ? row(active) : null),
      shown: () => horizon.COLUMNS.flatMap(visible).map(({ uid }) => uid),
      anchor: nodeOf,
      actions: null,
      /** The lanes in which the card has its rank. */
      ranked: (uid) => {
        const place = at(uid);
        return place && horizon.ranked(board, place.column);
      },
      /** The commands that do what a drag to another column does. */
      columns(item) {
        const place = at(item.uid);
        if (!place) return [];
        return horizon.COLUMNS.filter((name) => name !== place.column).map((name, i, list) => ({
          text: AJS.I18n.getText('longview.board.to', columnName(app, name)),
          key: list.length === 1 || horizon.beside(place.column, -1) === name ? '[' : horizon.beside(place.column, 1) === name ? ']' : null,
          run: () => move(item.uid, name),
        }));
      },
      order: () =>
        horizon.COLUMNS.flatMap((name) => board.lanes.flatMap((lane) => lane.cells[name]))
          .concat(board.closed)
          .map((item) => item.uid),
      destroy: () => abort.abort(),
    };
  }

  return { mount };
});

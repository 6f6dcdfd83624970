/** The rows of the timeline as elements: the cell of the table and the cell of the time area. */
define('longview/rows', ['longview/dom', 'longview/bar', 'longview/model', 'longview/words', 'longview/table'], (
  { h, style, icon, iconButton },
  bars,
  models,
  words,
  tables,
) => {
  const HUES = ['teal', 'purple', 'blue', 'magenta', 'orange'];

  /** Two letters of a name in a round spot; the hue comes from the key and means nothing. */
  function avatar(key, people) {
    if (!key)
      return h(
        'span.lv-avatar.lv-avatar-none',
        { role: 'img', 'aria-label': AJS.I18n.getText('longview.owner.none'), title: AJS.I18n.getText('longview.owner.none') },
        '–',
      );
    const name = people[key]?.name ?? key;
    const words = name.trim().split(/\s+/);
    const letters = (words[0][0] + (words.length > 1 ? words.at(-1)[0] : (words[0][1] ?? ''))).toUpperCase();
    const hue = HUES[[...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES.length];
    const title = AJS.I18n.getText('longview.owner.is', name);
    return h('span.lv-avatar', { class: 'lv-avatar-' + hue, role: 'img', 'aria-label': title, title: name }, letters);
  }

  /** The icon of a row: completed work has its own, else health. */
  function mark(initiative) {
    const done = initiative.lifecycle === 'COMPLETED';
    const id = done ? 'COMPLETED' : initiative.health;
    return icon(id, done ? words.LIFECYCLE.COMPLETED : words.HEALTH[initiative.health], 'lv-hi lv-hi-' + id);
  }

  /** The second mark, where dates and progress say something else than was set by hand. */
  function second(item) {
    const said = words.datesSay(item);
    return said && h('span.lv-dates-say', { title: said }, icon(item.computed.health, null, 'lv-hi lv-hi-' + item.computed.health), said);
  }

  const LOZENGE = { DONE: 'aui-lozenge-success', IN_PROGRESS: 'aui-lozenge-inprogress' };
  const lozenge = (epic) =>
    h('span.aui-lozenge.aui-lozenge-subtle', { class: LOZENGE[epic.category] ?? '', title: epic.status }, epic.status);

  /** Its chevron is drawn by the style sheet, as are the dots of grip and menu: hundreds of small drawings are what would cost most here. */
  const twisty = (row, name) =>
    row.foldable
      ? h('button.lv-twisty', {
          type: 'button',
          class: row.open ? 'lv-twisty-open' : 'lv-twisty-closed',
          tabIndex: -1,
          'data-act': 'fold',
          'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', name) : AJS.I18n.getText('longview.row.unfold', name),
        })
      : h('span.lv-twisty');

  const NO_VALUE = {
    theme: AJS.I18n.getText('longview.theme.none'),
    owner: AJS.I18n.getText('longview.owner.none'),
    project: AJS.I18n.getText('longview.project.none'),
    category: AJS.I18n.getText('longview.category.none'),
    component: AJS.I18n.getText('longview.component.none'),
    objective: AJS.I18n.getText('longview.objective.none'),
  };

  const laneName = (lane) => {
    if (lane.undated) return AJS.I18n.getText('longview.tray.title');
    if (lane.group === 'lifecycle') return words.LIFECYCLE[lane.value];
    return lane.theme?.name ?? lane.name ?? NO_VALUE[lane.group];
  };

  function laneSentence(row) {
    const { work, rows } = row.lane;
    const share = work.total === 0 ? [words.progress(work)] : [words.laneDone(work), ...words.notes(work)];
    return [
      laneName(row.lane),
      row.lane.theme?.description,
      AJS.I18n.getText('longview.lane.count', rows.length),
      ...share,
      words.shipped(row.lane),
    ]
      .filter(Boolean)
      .join(', ');
  }

  function laneCell(row, app) {
    const { work, rows, theme } = row.lane;
    const name = laneName(row.lane);
    return [
      twisty(row, name),
      theme && h('i.lv-hue', { class: 'lv-tone-' + theme.colour.toLowerCase(), 'aria-hidden': 'true' }),
      h('span.lv-lane-name', { 'data-note': theme?.description }, name),
      h('span.lv-count', null, rows.length),
      h('span.lv-grow'),
      work.total > 0 &&
        h(
          'span.lv-share',
          { title: words.laneDoneOf(work, app.locale) },
          h('i.lv-meter', null, h('i', { style: { width: (work.done / work.total) * 100 + '%' } })),
          words.laneDone(work),
        ),
    ];
  }

  /** What the colour says in words, where nothing else on the row says it. */
  const said = (item, { colours, view }) =>
    ['theme', 'objective'].includes(colours.by) && view.group !== colours.by
      ? colours.words(item)
      : colours.by === 'lifecycle' && ['PLANNED', 'ACTIVE'].includes(item.lifecycle) && view.group !== 'lifecycle'
        ? colours.words(item)
        : '';

  /** "+1": it serves more objectives than the one in whose lane it stands. */
  function more({ objectives }, { view, model }) {
    if (view.group !== 'objective' || objectives.length < 2) return null;
    const rest = objectives.slice(1);
    return h(
      'span.lv-chip',
      { title: rest.map((uid) => model.objectiveByUid.get(uid).name).join('\n') },
      AJS.I18n.getText('longview.objective.more', rest.length),
    );
  }

  function initiativeCell(row, app) {
    const { initiative } = row;
    const odd = ['DRAFT', 'PAUSED', 'CANCELLED', 'COMPLETED'].includes(initiative.lifecycle);
    const remark = odd ? words.LIFECYCLE[initiative.lifecycle] : words.remark(initiative, app.locale);
    const colour = said(initiative, app);
    return [
      app.edit
        ? h('button.lv-grip', {
            type: 'button',
            tabIndex: -1,
            'aria-label': AJS.I18n.getText('longview.row.move', initiative.name),
            'data-act': 'menu',
            'data-drag': 'row',
          })
        : h('span.lv-grip-none'),
      twisty(row, initiative.name),
      mark(initiative),
      h(
        'div.lv-text',
        null,
        h('a.lv-name', { href: '#', tabIndex: -1, 'data-act': 'open' }, initiative.name),
        h(
          'div.lv-meta',
          null,
          !app.table.columns.includes('timeframe') && h('span', null, words.timeframe(initiative, app.locale)),
          initiative.moves > 0 &&
            h(
              'button.lv-chip',
              {
                type: 'button',
                tabIndex: -1,
                'data-act': 'open',
                title: words.moved(initiative, app.locale) + '\n' + AJS.I18n.getText('longview.row.ledger'),
              },
              words.moves(initiative.moves),
            ),
          more(initiative, app),
          second(initiative),
          remark && h('span.lv-remark', null, remark),
          colour && h('span.lv-remark.lv-said', null, colour),
        ),
      ),
      tables.cells(initiative, app, avatar),
    ];
  }

  function epicSentence(row, epic, app) {
    const done = words.ofEpic(epic.progress, app.locale, true);
    return [
      epic.key + ' ' + epic.summary,
      epic.status,
      done,
      words.span(epic, app.locale),
      words.sources(epic),
      row.role === 'SUPPORTS' && AJS.I18n.getText('longview.epic.supports'),
    ]
      .filter(Boolean)
      .join(', ');
  }

  const dimmed = (row, app) => app.emphasis.size > 0 && row.initiative && !app.emphasis.has(app.colours.value(row.initiative));

  const classOf = (row, app) =>
    [
      'lv-row',
      'lv-row-' + (row.kind === 'more' ? 'rest' : row.kind),
      row.initiative ? app.colours.tone(row.initiative) : '',
      dimmed(row, app) ? 'lv-dim' : '',
      app.edit && (row.kind === 'initiative' || row.kind === 'epic') ? 'lv-can-edit' : '',
    ]
      .filter(Boolean)
      .join(' ');

  /** Puts a row where it is now, and marks it as chosen or not. */
  function place(node, row, app) {
    style(node, { top: row.top, height: row.height });
    node.setAttribute('aria-rowindex', row.index + 2);
    if (row.kind !== 'initiative') return;
    const selected = app.view.selected === row.id;
    node.classList.toggle('lv-selected', selected);
    if (selected) node.setAttribute('aria-current', 'true');
    else node.removeAttribute('aria-current');
    if (!app.edit || !app.pick) return;
    const picked = app.picks.uids.has(row.id);
    node.classList.toggle('lv-picked', picked);
    node.setAttribute('aria-selected', String(picked));
  }

  const sameLane = (a, b) =>
    a.theme === b.theme &&
    a.name === b.name &&
    a.rows.length === b.rows.length &&
    a.work.done === b.work.done &&
    a.work.total === b.work.total &&
    a.shipped?.releases.length === b.shipped?.releases.length &&
    a.rows.every((item, i) => item === b.rows[i]);

  /** Whether two rows of the same id look the same but for their place. */
  const alike = (a, b) =>
    a.kind === b.kind &&
    a.level === b.level &&
    a.open === b.open &&
    a.foldable === b.foldable &&
    a.initiative === b.initiative &&
    a.role === b.role &&
    a.issue === b.issue &&
    a.epic === b.epic &&
    (a.kind !== 'lane' || sameLane(a.lane, b.lane));

  /** What is in the row of an epic; made once, filled again and again while one scrolls. */
  function epicParts() {
    const key = h('a.lv-key', { tabIndex: -1 });
    const name = h('span.lv-epic-name');
    const status = h('span.aui-lozenge.aui-lozenge-subtle');
    const marks = bars.epicParts();
    const node = h(
      'div.lv-row',
      { role: 'row', tabIndex: -1 },
      h('div.lv-c', { role: 'gridcell' }, key, name, status),
      h('div.lv-t', { role: 'gridcell' }, marks.bar, marks.label),
    );
    return { node, key, name, status, marks };
  }
  const PARTS = new WeakMap();

  function epicRow(row, app, scale, old) {
    const parts = (old && PARTS.get(old)) ?? epicParts();
    const { node } = parts;
    const epic = models.epic(app.model, row.epic);
    if (!old) PARTS.set(node, parts);
    else {
      if (parts.more || node.dataset.ready)
        node.querySelectorAll('.lv-row-more, .lv-twisty, .lv-supports, .lv-gap').forEach((extra) => extra.remove());
      if (node.dataset.ready) node.querySelectorAll('[title]').forEach((named) => named.removeAttribute('title'));
      delete node.dataset.ready;
      node.tabIndex = -1;
    }
    parts.more = row.foldable || row.role === 'SUPPORTS' || (epic.from ?? epic.to) == null;
    if (row.foldable) parts.key.before(twisty(row, epic.key));
    if (row.role === 'SUPPORTS') parts.name.after(h('span.lv-supports', null, AJS.I18n.getText('longview.epic.supports')));
    parts.key.textContent = epic.key;
    parts.key.href = app.contextPath + '/browse/' + epic.key;
    parts.name.textContent = epic.summary;
    parts.status.textContent = epic.status;
    parts.status.className = 'aui-lozenge aui-lozenge-subtle ' + (LOZENGE[epic.category] ?? '');
    bars.fillEpic(parts.marks, epic, app, scale);
    node.className = classOf(row, app);
    node.setAttribute('aria-level', row.level);
    node.dataset.row = row.id;
    node.setAttribute('aria-label', epicSentence(row, epic, app));
    if (row.foldable) node.setAttribute('aria-expanded', String(row.open));
    else node.removeAttribute('aria-expanded');
    place(node, row, app);
    return node;
  }

  const issueCell = (issue, app) => [
    h('a.lv-key', { href: app.contextPath + '/browse/' + issue.key, tabIndex: -1 }, issue.key),
    h('span.lv-epic-name', { class: issue.dropped ? 'lv-dropped' : '' }, issue.summary),
    lozenge(issue),
  ];

  /** The last row under an epic says what is not there: not yet, not all, or not at all. */
  function moreCell({ state, shown, total }) {
    const text = {
      loading: () => AJS.I18n.getText('longview.children.loading'),
      failed: () => AJS.I18n.getText('longview.children.failed'),
      none: () => AJS.I18n.getText('longview.progress.none'),
      cut: () => AJS.I18n.getText('longview.children.shown', shown, total),
    }[state]();
    return [
      text,
      [
        h('span.lv-epic-name', null, text),
        state === 'failed' &&
          h('button.lv-link', { type: 'button', tabIndex: -1, 'data-act': 'retry' }, AJS.I18n.getText('longview.children.retry')),
      ],
      [],
    ];
  }

  /** The element of one row; `old` is one of an epic that is no longer needed. */
  function create(row, app, scale, old = null) {
    if (row.kind === 'epic') return epicRow(row, app, scale, old);
    const [name, cell, marks] = {
      lane: () => [laneSentence(row), laneCell(row, app), bars.lane(row, app, scale)],
      initiative: () => [
        words.sentence(row.initiative, models.progress(row.initiative, app.model.rules.progress), app.model.rules.progress, app.locale),
        initiativeCell(row, app),
        bars.initiative(row, app, scale),
      ],
      issue: () => [
        [row.issue.key + ' ' + row.issue.summary, row.issue.status, words.span(row.issue, app.locale)].join(', '),
        issueCell(row.issue, app),
        bars.issue(row.issue, app, scale),
      ],
      more: () => moreCell(row.issue),
    }[row.kind]();
    const node = h(
      'div',
      {
        role: 'row',
        'aria-level': row.level,
        'aria-label': name,
        'aria-expanded': row.foldable ? String(row.open) : null,
        'data-row': row.id,
        tabIndex: -1,
      },
      h('div.lv-c', { role: 'gridcell' }, cell),
      h('div.lv-t', { role: 'gridcell' }, marks),
    );
    node.className = classOf(row, app);
    place(node, row, app);
    return node;
  }

  /** Gives a row what only the pointer or the focus needs: tooltips, the button of its menu, and the handles of its bar. */
  function equip(node, app, row) {
    if (!row || node.dataset.ready) return;
    node.dataset.ready = 'true';
    node.querySelectorAll('.lv-lane-name, .lv-name, .lv-remark, .lv-epic-name, .aui-lozenge').forEach((cut) => {
      cut.title = [cut.textContent, cut.dataset.note].filter(Boolean).join('\n');
    });
    bars.explain(node, row, app);
    const kind = ['lane', 'epic'].find((name) => node.classList.contains('lv-row-' + name));
    const cell = node.firstChild;
    const named = cell.querySelector('.lv-lane-name, .lv-key');
    if (kind === 'epic' || (kind === 'lane' && app.edit && cell.querySelector('.lv-hue'))) {
      const text =
        kind === 'epic'
          ? AJS.I18n.getText('longview.epic.menu', named.textContent)
          : AJS.I18n.getText('longview.row.menu', named.textContent);
      const more = iconButton('more', text, null, 'lv-ib lv-row-more', { tabIndex: -1, 'data-act': 'menu' });
      if (kind === 'epic') cell.append(more);
      else cell.querySelector('.lv-count').after(more);
    }
    const bar = node.querySelector('.lv-bar[data-drag]');
    if (bar) bar.append(h('i.lv-handle.lv-handle-start', { 'data-drag': 'start' }), h('i.lv-handle.lv-handle-end', { 'data-drag': 'end' }));
  }

  return { create, alike, place, equip, avatar, mark, second, lozenge, laneName };
});

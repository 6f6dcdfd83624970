/** The rows of the timeline as elements: the cell of the table and the cell of the time area. */
define('longview/rows', ['longview/dom', 'longview/bar', 'longview/model', 'longview/words'], ({ h, icon, iconButton }, bars, models, words) => {
  const HUES = ['teal', 'purple', 'blue', 'magenta', 'orange'];

  /** Two letters of a name in a round spot; the hue comes from the key and means nothing. */
  function avatar(key, people) {
    if (!key) return h('span.lv-avatar.lv-avatar-none', { role: 'img', 'aria-label': AJS.I18n.getText('longview.owner.none'), title: AJS.I18n.getText('longview.owner.none') }, '–');
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

  const lozenge = (epic) =>
    h('span.aui-lozenge.aui-lozenge-subtle', { class: { DONE: 'aui-lozenge-success', IN_PROGRESS: 'aui-lozenge-inprogress' }[epic.category] ?? '' }, epic.status);

  const twisty = (row, name) =>
    row.foldable
      ? h('button.lv-twisty', { type: 'button', tabIndex: -1, 'data-act': 'fold', 'aria-label': row.open ? AJS.I18n.getText('longview.row.fold', name) : AJS.I18n.getText('longview.row.unfold', name) }, icon(row.open ? 'down' : 'right'))
      : h('span.lv-twisty');

  const NO_VALUE = {
    theme: AJS.I18n.getText('longview.theme.none'),
    owner: AJS.I18n.getText('longview.owner.none'),
    project: AJS.I18n.getText('longview.project.none'),
    objective: AJS.I18n.getText('longview.objective.none'),
  };

  const laneName = (lane) => {
    if (lane.undated) return AJS.I18n.getText('longview.tray.title');
    if (lane.group === 'lifecycle') return words.LIFECYCLE[lane.value];
    return lane.theme?.name ?? lane.name ?? NO_VALUE[lane.group];
  };

  function laneSentence(row) {
    const { work, rows } = row.lane;
    const share = work.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.lane.done', words.share(work.done, work.total));
    return [laneName(row.lane), AJS.I18n.getText('longview.lane.count', rows.length), share].join(', ');
  }

  function laneCell(row, app) {
    const { work, rows, theme } = row.lane;
    const name = laneName(row.lane);
    return [
      twisty(row, name),
      theme && h('i.lv-hue', { class: 'lv-hue-' + theme.colour.toLowerCase(), 'aria-hidden': 'true' }),
      h('span.lv-lane-name', { title: name }, name),
      h('span.lv-count', null, rows.length),
      app.edit && theme && iconButton('more', AJS.I18n.getText('longview.row.menu', name), null, 'lv-ib lv-row-more', { tabIndex: -1, 'data-act': 'menu' }),
      h('span.lv-grow'),
      work.total > 0 && h('span.lv-share', { title: AJS.I18n.getText('longview.lane.done-of', work.done, work.total) },
        h('i.lv-meter', null, h('i', { style: { width: (work.done / work.total) * 100 + '%' } })), AJS.I18n.getText('longview.lane.done', words.share(work.done, work.total))),
    ];
  }

  /** What the colour says in words, where nothing else on the row says it. */
  const said = (item, { colours, view }) => (['theme', 'objective'].includes(colours.by) && view.group !== colours.by ? colours.words(item) : colours.by === 'lifecycle' && ['PLANNED', 'ACTIVE'].includes(item.lifecycle) && view.group !== 'lifecycle' ? colours.words(item) : '');

  /** "+1": it serves more objectives than the one in whose lane it stands. */
  function more({ objectives }, { view, model }) {
    if (view.group !== 'objective' || objectives.length < 2) return null;
    const rest = objectives.slice(1);
    return h('span.lv-chip', { title: rest.map((uid) => model.objectiveByUid.get(uid).name).join('\n') }, AJS.I18n.getText('longview.objective.more', rest.length));
  }

  function initiativeCell(row, app) {
    const { initiative } = row;
    const odd = ['DRAFT', 'PAUSED', 'CANCELLED', 'COMPLETED'].includes(initiative.lifecycle);
    const remark = odd ? words.LIFECYCLE[initiative.lifecycle] : words.remark(initiative);
    const colour = said(initiative, app);
    return [
      app.edit ? iconButton('grip', AJS.I18n.getText('longview.row.move', initiative.name), null, 'lv-grip', { tabIndex: -1, 'data-act': 'menu', 'data-drag': 'row' }) : h('span.lv-grip-none'),
      twisty(row, initiative.name),
      mark(initiative),
      h('div.lv-text', null,
        h('a.lv-name', { href: '#', tabIndex: -1, 'data-act': 'open', title: initiative.name }, initiative.name),
        h('div.lv-meta', null, h('span', null, words.timeframe(initiative, app.locale)),
          initiative.moves > 0 && h('button.lv-chip', { type: 'button', tabIndex: -1, 'data-act': 'open', title: words.moved(initiative, app.locale) + '\n' + AJS.I18n.getText('longview.row.ledger') }, words.moves(initiative.moves)),
          more(initiative, app),
          remark && h('span.lv-remark', null, remark), colour && h('span.lv-remark.lv-said', { title: colour }, colour))),
      avatar(initiative.owner, app.model.people),
    ];
  }

  function epicCell(row, epic, app) {
    return [
      h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key, tabIndex: -1 }, epic.key),
      h('span.lv-epic-name', { title: epic.summary }, epic.summary),
      row.role === 'SUPPORTS' && h('span.lv-supports', null, AJS.I18n.getText('longview.epic.supports')),
      lozenge(epic),
      iconButton('more', AJS.I18n.getText('longview.epic.menu', epic.key), null, 'lv-ib lv-row-more', { tabIndex: -1, 'data-act': 'menu' }),
    ];
  }

  function epicSentence(row, epic, app) {
    const done = epic.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.sentence.done', AJS.I18n.getText('longview.progress.count', epic.done, epic.total));
    return [epic.key + ' ' + epic.summary, epic.status, done, words.span(epic, app.locale) + words.caveat(epic), row.role === 'SUPPORTS' && AJS.I18n.getText('longview.epic.supports')].filter(Boolean).join(', ');
  }

  const dimmed = (row, app) => app.emphasis.size > 0 && row.initiative && !app.emphasis.has(app.colours.value(row.initiative));

  /** The element of one row. */
  function create(row, index, app, scale) {
    const epic = row.kind === 'epic' ? models.epic(app.model, row.epic) : null;
    const [name, cell, marks] = {
      lane: () => [laneSentence(row), laneCell(row, app), bars.lane(row, app, scale)],
      initiative: () => [words.sentence(row.initiative, models.progress(row.initiative, app.model.rules.progress), app.model.rules.progress, app.locale), initiativeCell(row, app), bars.initiative(row, app, scale)],
      epic: () => [epicSentence(row, epic, app), epicCell(row, epic, app), bars.epic(epic, app, scale, app.model.asOf.today)],
    }[row.kind]();
    const selected = row.kind === 'initiative' && app.view.selected === row.id;
    return h('div.lv-row', {
      class: ['lv-row-' + row.kind, row.initiative ? app.colours.tone(row.initiative) : '', selected ? 'lv-selected' : '', dimmed(row, app) ? 'lv-dim' : '', app.edit && row.kind !== 'lane' ? 'lv-can-edit' : ''].join(' '),
      role: 'row', 'aria-level': row.level, 'aria-rowindex': index + 2, 'aria-label': name, 'aria-selected': row.kind === 'initiative' ? String(selected) : null,
      'aria-expanded': row.foldable ? String(row.open) : null, 'data-row': row.id, tabIndex: -1, style: { top: row.top, height: row.height },
    }, h('div.lv-c', { role: 'gridcell' }, cell), h('div.lv-t', { role: 'gridcell' }, marks));
  }

  return { create, avatar, mark, lozenge, laneName };
});

/** The tray of initiatives without a day: nothing that was promised disappears. Their epics fold out as rows of the timeline. */
define('longview/tray', ['longview/dom', 'longview/model', 'longview/words', 'longview/rows', 'longview/keys'], (
  { h, icon, iconButton },
  models,
  words,
  rows,
  keys,
) => {
  /** What was drawn last, by the node of the tray. */
  const drawn = new WeakMap();

  function draw(node, app, timeline) {
    const items = models.undated(app.model, app.view.filter);
    const now = [app.edit, app.emphasis, app.colours.key, app.view.epics, app.view.open, ...items];
    const before = drawn.get(node);
    if (before && before.length === now.length && before.every((value, i) => value === now[i])) return;
    drawn.set(node, now);
    const focused = node.contains(document.activeElement) && document.activeElement.dataset.focus;
    node.hidden = items.length === 0;
    node.replaceChildren(
      h('div.lv-c', null, h('span.lv-tray-name', null, AJS.I18n.getText('longview.tray.title')), h('span.lv-count', null, items.length)),
      h(
        'ul.lv-tray',
        { 'aria-label': AJS.I18n.getText('longview.tray.label') },
        items.map((item) => h('li', null, pill(item, app), models.linked(item) > 0 && twisty(item, app, timeline))),
      ),
    );
    if (focused) node.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  const pill = (item, app) =>
    h(
      'button.lv-pill',
      {
        type: 'button',
        class: app.emphasis.size > 0 && !app.emphasis.has(app.colours.value(item)) ? 'lv-dim' : '',
        'data-pill': item.uid,
        'data-focus': 'pill-' + item.uid,
        onclick: () => app.open(item.uid),
        title: [item.name, app.edit && AJS.I18n.getText('longview.tray.hint')].filter(Boolean).join('\n'),
        onkeydown: (event) => key(event, item, app),
        oncontextmenu: (event) => {
          event.preventDefault();
          app.menu({ kind: 'initiative', id: item.uid, initiative: item }, event.currentTarget);
        },
      },
      app.edit && icon('grip', null, 'lv-i lv-pill-grip'),
      rows.mark(item),
      h('span', null, item.name),
      item.timeframe && h('em', null, words.timeframe(item, app.locale)),
    );

  /** The keys of a row hold for what has none; Enter is the button's own. */
  function key(event, item, app) {
    if (!keys.plain(event)) return;
    const row = { kind: 'initiative', id: item.uid, initiative: item };
    const act = { m: () => app.menu(row, event.currentTarget), '[': () => app.shift(row, -1), ']': () => app.shift(row, 1) }[
      keys.of(event)
    ];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function twisty(item, app, timeline) {
    const open = models.isOpen(app.view, item.uid);
    const name = open ? AJS.I18n.getText('longview.row.fold', item.name) : AJS.I18n.getText('longview.row.unfold', item.name);
    return iconButton(open ? 'down' : 'right', name, () => timeline.foldUndated(item.uid), 'lv-ib', {
      'aria-expanded': String(open),
      'data-focus': 'fold-' + item.uid,
    });
  }

  return { draw };
});

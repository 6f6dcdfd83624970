/** The commands of a row: whatever can be dragged can be chosen here. */
define('longview/rowmenu', [
  'longview/menu',
  'longview/model',
  'longview/rank',
  'longview/words',
  'longview/timeframe-text',
  'longview/dialog',
  'longview/dom',
  'longview/bar',
  'longview/filter',
  'longview/colour',
  'longview/timeframe-offers',
], (menu, models, rank, words, texts, dialogs, { h, id }, bars, filters, colours, offering) => {
  const lanes = (app) => models.lanes(app.model, app.view);

  /** Opens the menu of a row at an element, or at a point. */
  function show(app, row, anchor, at) {
    const items =
      row.kind === 'initiative' ? initiative(app, row.initiative, anchor) : row.kind === 'epic' ? epic(app, row, anchor) : lane(app, row);
    menu.show(anchor, items, { label: AJS.I18n.getText('longview.menu.label'), at });
  }

  function lane(app, row) {
    const fold = {
      text: row.open ? AJS.I18n.getText('longview.menu.fold') : AJS.I18n.getText('longview.menu.unfold'),
      disabled: !row.foldable,
      run: () => app.fold(row),
    };
    const theme = app.edit && app.model.themeByUid.get(row.lane.themeUid);
    if (!theme) return [fold];
    return [
      fold,
      { line: true },
      { text: AJS.I18n.getText('longview.themes.edit'), run: () => app.themes(theme) },
      { text: AJS.I18n.getText('longview.themes.title'), run: () => app.themes() },
      { text: AJS.I18n.getText('longview.menu.delete-theme'), danger: true, run: () => app.acts.removeTheme(theme) },
    ];
  }

  function initiative(app, item, anchor) {
    const open = [
      { text: AJS.I18n.getText('longview.menu.open'), key: '↵', run: () => app.open(item.uid) },
      ...onTimeline(app, bars.extent(item)),
    ];
    const all = app.picture?.ranked?.(item.uid) ?? lanes(app);
    const up = rank.step(all, item.uid, -1);
    const down = rank.step(all, item.uid, 1);
    const moved = AJS.I18n.getText('longview.done.ranked-own', item.name);
    const ranks = models.owns(app)
      ? [
          { text: AJS.I18n.getText('longview.menu.up'), disabled: !up, run: () => app.acts.rank(up, moved) },
          { text: AJS.I18n.getText('longview.menu.down'), disabled: !down, run: () => app.acts.rank(down, moved) },
        ]
      : [];
    open.push(...(app.portfolio?.menu(app, item) ?? []));
    if (!models.edits(app, item)) return [...open, ...ranks];
    return [
      ...open,
      { text: AJS.I18n.getText('longview.menu.edit'), run: () => app.editForm(item.uid) },
      { text: AJS.I18n.getText('longview.update.post'), run: () => app.postUpdate(item.uid) },
      { text: AJS.I18n.getText('longview.menu.add-epics'), run: () => app.pickEpics(item, (ids) => app.acts.link(item.uid, ids)) },
      { line: true },
      ...time(app, item, anchor),
      ...(app.picture?.columns?.(item, anchor) ?? []),
      { line: true },
      ...(app.pick
        ? [
            {
              text: app.picks.uids.has(item.uid) ? AJS.I18n.getText('longview.bulk.unselect') : AJS.I18n.getText('longview.bulk.select'),
              key: 'Ctrl Space',
              run: () => app.pick(item.uid),
            },
          ]
        : []),
      ...ranks,
      !app.portfolio && { text: AJS.I18n.getText('longview.menu.to-theme'), run: () => toTheme(app, item, anchor) },
      {
        text: AJS.I18n.getText('longview.menu.to-lifecycle'),
        run: () => toLane(app, item, anchor, 'lifecycle', AJS.I18n.getText('longview.menu.to-lifecycle')),
      },
      {
        text: AJS.I18n.getText('longview.menu.to-owner'),
        run: () => toLane(app, item, anchor, 'owner', AJS.I18n.getText('longview.menu.to-owner')),
      },
      { text: AJS.I18n.getText('longview.estimate.set'), run: () => app.resize(item, anchor) },
      { heading: AJS.I18n.getText('longview.field.health') },
      ...Object.entries(words.HEALTH).map(([health, text]) => ({
        text,
        icon: health,
        disabled: item.health === health,
        run: () => app.acts.health(item.uid, health, text),
      })),
      { line: true },
      { text: AJS.I18n.getText('longview.menu.delete'), danger: true, run: () => app.acts.remove(item.uid) },
    ].filter(Boolean);
  }

  /** Scrolls the timeline to days, as the mark at the edge of a row does. */
  const onTimeline = (app, days) =>
    app.timeline && days ? [{ text: AJS.I18n.getText('longview.menu.show-days'), run: () => app.timeline.actions.showDays(days) }] : [];

  function time(app, item, anchor) {
    const frame = item.timeframe;
    const offer = (count) => {
      const next = stepped(app, item, count);
      return {
        text: next ? AJS.I18n.getText('longview.menu.to-time', texts.label(next, app.locale)) : '',
        key: app.picture?.columns ? null : count < 0 ? '[' : ']',
        run: () => app.acts.promise(item.uid, next),
      };
    };
    // beside columns, a step of a horizon is a column
    const steps = frame && !(app.picture?.columns && frame.from == null) ? [offer(-1), offer(1)].filter((entry) => entry.text) : [];
    return [
      ...steps,
      {
        text: frame ? AJS.I18n.getText('longview.menu.other-time') : AJS.I18n.getText('longview.menu.give-time'),
        run: () => pickTime(app, item, anchor),
      },
      frame && frame.from != null && { text: AJS.I18n.getText('longview.menu.no-time'), run: () => app.acts.promise(item.uid, null) },
    ].filter(Boolean);
  }

  function pickTime(app, item, anchor) {
    const offers = offering.suggest('', app.model.asOf.today, app.locale, app.model.fiscalStartMonth);
    menu.show(
      anchor,
      offers.map((frame) => ({ text: texts.label(frame, app.locale), note: frame.text, run: () => app.acts.promise(item.uid, frame) })),
      { label: AJS.I18n.getText('longview.field.timeframe'), search: AJS.I18n.getText('longview.menu.find-time') },
    );
  }

  function toTheme(app, item, anchor) {
    const themes = [...app.model.themes, null].filter((theme) => (theme ? theme.uid : null) !== item.themeUid);
    const name = (theme) => (theme ? theme.name : AJS.I18n.getText('longview.theme.none'));
    menu.show(
      anchor,
      [
        ...themes.map((theme) => ({
          text: name(theme),
          run: () =>
            app.acts.rank(
              rank.toLane(models.lanes(app.model, { ...app.view, group: 'theme' }), item.uid, {
                group: 'theme',
                value: theme ? theme.uid : null,
              }),
              AJS.I18n.getText('longview.done.to-theme', item.name, name(theme)),
            ),
        })),
        { text: AJS.I18n.getText('longview.theme.new'), icon: null, run: () => newTheme(app, item) },
      ],
      { label: AJS.I18n.getText('longview.menu.to-theme'), search: AJS.I18n.getText('longview.menu.find-theme') },
    );
  }

  /** Another owner or lifecycle: what dragging into a lane of that group does, in whatever group the rows are. */
  function toLane(app, item, anchor, group, label) {
    const all = models.lanes(app.model, { ...app.view, group });
    const now = filters.values(item, group)[0];
    menu.show(
      anchor,
      colours
        .of(app.model, group)
        .entries.filter(([value]) => value !== now)
        .map(([value, text]) => ({
          text,
          run: () =>
            app.acts.rank(
              rank.toLane(all, item.uid, { group, value: value === filters.NONE ? null : value }),
              AJS.I18n.getText('longview.done.to-theme', item.name, text),
            ),
        })),
      { label, search: group === 'owner' ? AJS.I18n.getText('longview.filter.search') : null },
    );
  }

  const newTheme = (app, item) =>
    askName(
      AJS.I18n.getText('longview.theme.new'),
      AJS.I18n.getText('longview.theme.new-name'),
      '',
      AJS.I18n.getText('longview.action.create'),
      (name) => app.acts.newTheme(item.uid, name),
    );

  /** A dialog with one field; `done` gets what was typed, when it is something else than before. */
  function askName(title, label, value, action, done, most = 255) {
    const field = h('input.text', { type: 'text', id: id('theme'), maxlength: most, value });
    dialogs.open({
      title,
      body: h('div.lv-field', null, h('label', { htmlFor: field.id }, label), field),
      actions: [
        { text: action, primary: true, submit: true },
        { text: AJS.I18n.getText('longview.action.cancel'), link: true },
      ],
      submit: (dialog) => {
        const name = field.value.trim();
        if (!name) return field.focus();
        dialog.close();
        if (name !== value) done(name);
      },
    });
    field.focus();
    field.select();
  }

  function epic(app, row, anchor) {
    const value = models.epic(app.model, row.epic);
    const browse = {
      text: AJS.I18n.getText('longview.menu.open-issue', value.key),
      run: () => window.open(app.contextPath + '/browse/' + value.key, '_blank', 'noopener'),
    };
    const look = [browse, ...onTimeline(app, bars.epicExtent(value))];
    if (!models.edits(app, row.initiative)) return look;
    const uid = row.initiative.uid;
    const primary = row.role === 'PRIMARY';
    return [
      ...look,
      { line: true },
      {
        text: AJS.I18n.getText('longview.menu.move-epic'),
        run: () => chooseInitiative(app, anchor, uid, (target) => app.acts.link(target, [value.id], { move: true })),
      },
      {
        text: AJS.I18n.getText('longview.menu.support-epic'),
        run: () => chooseInitiative(app, anchor, uid, (target) => app.acts.link(target, [value.id], { role: 'SUPPORTS' })),
      },
      {
        text: primary ? AJS.I18n.getText('longview.menu.make-support') : AJS.I18n.getText('longview.menu.make-primary'),
        run: () => app.acts.link(uid, [value.id], { role: primary ? 'SUPPORTS' : 'PRIMARY' }),
      },
      { line: true },
      { text: AJS.I18n.getText('longview.menu.unlink'), run: () => app.acts.unlink(uid, value.id, value.key) },
    ];
  }

  /** Asks for an initiative in a menu with a search field. */
  function chooseInitiative(app, anchor, except, chosen) {
    const items = app.model.initiatives
      .filter((item) => item.uid !== except && models.edits(app, item))
      .map((item) => ({ text: item.name, note: words.timeframe(item, app.locale), run: () => chosen(item.uid) }));
    menu.show(anchor, items, {
      label: AJS.I18n.getText('longview.menu.choose'),
      search: AJS.I18n.getText('longview.menu.find-initiative'),
    });
  }

  /** What one step earlier or later would promise, for the menu and the keys alike; null where there is none. */
  const stepped = (app, item, count) => item.timeframe && texts.step(item.timeframe, count, app.model.fiscalStartMonth);

  /** One step earlier or later, by key. */
  function shift(app, row, count) {
    // as it is by now: this module may have come after several presses
    const item = row.kind === 'initiative' && app.model.byUid.get(row.id);
    if (!item || !models.edits(app, item)) return;
    const next = stepped(app, item, count);
    if (next) app.acts.promise(row.id, next);
  }

  return { show, askName, pickTime, chooseInitiative, stepped, shift };
});

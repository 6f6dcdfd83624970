/** What is done to all chosen initiatives at once: a bar below the picture, and the menu of a chosen row. */
define('longview/bulk', [
  'longview/dom',
  'longview/menu',
  'longview/words',
  'longview/colour',
  'longview/filter',
  'longview/timeframe-text',
  'longview/rowmenu',
  'longview/flags',
  'longview/rest',
  'longview/estimates',
  'longview/timeframe-offers',
], ({ h, button }, menus, words, colours, filters, texts, rowmenu, flags, { Problem }, estimates, offering) => {
  const chosen = (app) => [...app.picks.uids].map((uid) => app.model.byUid.get(uid)).filter(Boolean);

  /**
   * Changes several initiatives, each by its wish {uid, fields, shown}, by one command; what cannot be changed is told by its name and the
   * others are. `text(count)` says what was done. With the name of a theme that is made before, all go into it.
   */
  function change(app, wishes, text, theme = null) {
    const { run, put, withTheme, reasonField, freeColour } = app.acts.parts;
    const confirmed = (uid) => app.confirmed.byUid.get(uid);
    if (wishes.length === 0) return flags.show({ kind: 'notice', text: AJS.I18n.getText('longview.done.nothing') });
    const names = new Map(wishes.map(({ uid }) => [uid, app.model.byUid.get(uid).name]));
    let moved = [];
    let made = 0;
    return run({
      work: async (commands) => {
        const amiss = [];
        [moved, made] = [[], 0];
        const done = (command, some) => {
          if (command) commands.push(command);
          if (some) moved.push(command);
        };
        const left = (uid) => amiss.push(AJS.I18n.getText('longview.bulk.left', names.get(uid)));
        const refused = (uid, problem) => amiss.push(names.get(uid) + ': ' + problem.say(app.acts.epicName));
        /** Over what somebody else has made of it meanwhile. */
        const over = async ({ uid, fields }) => {
          try {
            const answer = await put(confirmed(uid), fields);
            if (!answer) return left(uid);
            made++;
            done(answer.command, answer.moved);
          } catch (problem) {
            if (!(problem instanceof Problem)) throw problem;
            refused(uid, problem);
          }
        };
        const each = async (more) => {
          for (const { uid } of wishes) if (!confirmed(uid)) left(uid);
          const there = wishes.filter(({ uid }) => confirmed(uid)).map(({ uid, fields }) => ({ uid, fields: { ...fields, ...more } }));
          if (there.length === 0) return false;
          const answer = await app.rest.editSeveral(there.map(({ uid, fields }) => ({ uid, version: confirmed(uid).version, ...fields })));
          made = answer.changed.length;
          done(
            answer.command,
            answer.changed.some((one) => one.moved),
          );
          for (const { uid, status, error } of answer.refused) {
            if (error.code === 'CONFLICT') await over(there.find((one) => one.uid === uid));
            else refused(uid, new Problem(status, error));
          }
          return made > 0;
        };
        await (theme ? withTheme({ newTheme: { name: theme, colour: freeColour() } }, commands, each) : each({}));
        return amiss.length > 0 && AJS.I18n.getText('longview.bulk.partly', made, wishes.length, amiss.join(' '));
      },
      text: () => text(made),
      extra: () => moved.length > 0 && reasonField(moved),
      shown: wishes.map(({ uid, shown }) => ({ uid, fields: shown })),
    });
  }

  /** Gives all of them the same value of a field. */
  const same = (app, field, value, text, shown = value, said = (count) => AJS.I18n.getText('longview.bulk.done', count, text)) =>
    change(
      app,
      chosen(app)
        .filter((item) => (item[field]?.text ?? item[field] ?? null) !== value)
        .map((item) => ({ uid: item.uid, fields: { [field]: value }, shown: { [field]: shown } })),
      said,
    );

  /** Gives each the timeframe that `frameOf` makes for it; where it makes none, or the same, it stays. */
  const retime = (app, frameOf, text) =>
    change(
      app,
      chosen(app)
        .map((item) => [item, frameOf(item)])
        .filter(([item, frame]) => frame && frame.text !== item.timeframe.text)
        .map(([{ uid }, frame]) => ({ uid, fields: { timeframe: frame.text }, shown: later(app, frame) })),
      text,
    );

  /** Moves each by its own step; what has no time, or no step, stays. */
  const step = (app, count) =>
    retime(
      app,
      (item) => rowmenu.stepped(app, item, count),
      (done) => (count < 0 ? AJS.I18n.getText('longview.bulk.earlier', done) : AJS.I18n.getText('longview.bulk.later', done)),
    );

  /** Moves each that has days as one of them was dragged: `move` makes a timeframe of a timeframe, `by` says how far. */
  const dragged = (app, move, by) =>
    retime(
      app,
      ({ timeframe }) => timeframe?.from != null && move(timeframe),
      (done) => AJS.I18n.getText('longview.bulk.moved', done, by),
    );

  const later = (app, frame) => ({ timeframe: { ...frame, label: texts.label(frame, app.locale) }, overhang: null });

  function time(app, anchor) {
    const offers = offering.suggest('', app.model.asOf.today, app.locale, app.model.fiscalStartMonth);
    menus.show(
      anchor,
      [
        { text: AJS.I18n.getText('longview.bulk.step-earlier'), run: () => step(app, -1) },
        { text: AJS.I18n.getText('longview.bulk.step-later'), run: () => step(app, 1) },
        ...offers.map((frame) => ({
          text: texts.label(frame, app.locale),
          note: frame.text,
          run: () => same(app, 'timeframe', frame.text, texts.label(frame, app.locale), later(app, frame).timeframe),
        })),
      ],
      { label: AJS.I18n.getText('longview.field.timeframe'), search: AJS.I18n.getText('longview.menu.find-time') },
    );
  }

  function theme(app, anchor) {
    menus.show(
      anchor,
      [
        ...app.model.themes.map(({ uid, name }) => ({ text: name, run: () => same(app, 'themeUid', uid, name) })),
        { text: AJS.I18n.getText('longview.theme.none'), run: () => same(app, 'themeUid', null, AJS.I18n.getText('longview.theme.none')) },
        {
          text: AJS.I18n.getText('longview.theme.new'),
          run: () =>
            rowmenu.askName(
              AJS.I18n.getText('longview.theme.new'),
              AJS.I18n.getText('longview.theme.new-name'),
              '',
              AJS.I18n.getText('longview.action.create'),
              (name) =>
                change(
                  app,
                  chosen(app).map(({ uid }) => ({ uid, fields: {}, shown: {} })),
                  (count) => AJS.I18n.getText('longview.bulk.done', count, name),
                  name,
                ),
            ),
        },
      ],
      { label: AJS.I18n.getText('longview.menu.to-theme'), search: AJS.I18n.getText('longview.menu.find-theme') },
    );
  }

  /** Another lifecycle or owner: of all that there are. */
  function value(app, anchor, field, label) {
    menus.show(
      anchor,
      colours
        .of(app.model, field)
        .entries.map(([name, text]) => ({ text, run: () => same(app, field, name === filters.NONE ? null : name, text) })),
      { label, search: field === 'owner' ? AJS.I18n.getText('longview.filter.search') : null },
    );
  }

  const lifecycle = (app, anchor) =>
    menus.show(
      anchor,
      Object.entries(words.LIFECYCLE).map(([name, text]) => ({ text, run: () => same(app, 'lifecycle', name, text) })),
      { label: AJS.I18n.getText('longview.menu.to-lifecycle') },
    );

  /** Offers the sizes; `give` gets the one that was chosen, null for none, and what to say then. */
  const sizes = (app, anchor, give) =>
    menus.show(
      anchor,
      [...estimates.SIZES, null].map((size) => {
        const text = estimates.say(size, app.model.rules, app.locale);
        return { text, run: () => give(size, (count) => AJS.I18n.getText('longview.estimate.given', count, text)) };
      }),
      { label: AJS.I18n.getText('longview.estimate.set') },
    );

  const estimate = (app, anchor) => sizes(app, anchor, (size, said) => same(app, 'estimate', size, null, size, said));

  /** The same for one initiative. */
  const resize = (app, anchor, item) =>
    sizes(app, anchor, (size, said) =>
      change(app, item.estimate === size ? [] : [{ uid: item.uid, fields: { estimate: size }, shown: { estimate: size } }], said),
    );

  /** @type {[string, string, (app: any, anchor: Element) => unknown][]} */
  const COMMANDS = [
    ['time', AJS.I18n.getText('longview.bulk.time'), time],
    ['theme', AJS.I18n.getText('longview.menu.to-theme'), theme],
    ['lifecycle', AJS.I18n.getText('longview.menu.to-lifecycle'), lifecycle],
    ['estimate', AJS.I18n.getText('longview.estimate.set'), estimate],
    [
      'owner',
      AJS.I18n.getText('longview.menu.to-owner'),
      (app, anchor) => value(app, anchor, 'owner', AJS.I18n.getText('longview.menu.to-owner')),
    ],
  ];

  /** Themes belong to one roadmap, and a portfolio shows several. */
  const commands = (app) => COMMANDS.filter(([name]) => !(app.portfolio && name === 'theme'));

  /** The menu of a row that is one of several chosen. */
  function menu(app, anchor, at) {
    const count = AJS.I18n.getText('longview.bulk.selected', app.picks.uids.size);
    menus.show(
      anchor,
      [
        { heading: count },
        ...commands(app).map(([, text, run]) => ({ text, run: () => run(app, anchor) })),
        { line: true },
        { text: AJS.I18n.getText('longview.bulk.clear'), key: 'Esc', run: app.unpick },
      ],
      { label: count, at },
    );
  }

  function mount(app, container) {
    const count = h('b', null);
    container.setAttribute('role', 'group');
    container.replaceChildren(
      count,
      ...commands(app).map(([name, text, run]) =>
        button(text, (event) => run(app, event.currentTarget), 'aui-button aui-button-subtle', {
          'data-focus': 'bulk-' + name,
          'aria-haspopup': 'menu',
        }),
      ),
      button(AJS.I18n.getText('longview.bulk.clear'), app.unpick, 'aui-button aui-button-link', { 'data-focus': 'bulk-clear' }),
    );

    function update() {
      const { size } = app.picks.uids;
      container.hidden = size === 0;
      if (size === 0) return;
      count.textContent = AJS.I18n.getText('longview.bulk.selected', size);
      container.setAttribute('aria-label', count.textContent);
    }
    return { update };
  }

  return { mount, resize, menu, step, dragged };
});

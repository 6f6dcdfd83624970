/** Saved views: going to one, keeping the present one, and what each is to whom. */
define('longview/views', ['longview/dom', 'longview/menu', 'longview/address', 'longview/model'], (
  { h, icon },
  menu,
  addresses,
  models,
) => {
  /** The saved view that is shown, also when it has been changed since. */
  const current = (app) => app.model.views.find((view) => view.uid === app.view.saved) ?? null;

  const same = (app, view) => addresses.kept(app.view) === addresses.kept(addresses.restore(view.query));

  /** May change it: the owner a private one, who edits the roadmap a shared one. */
  const changeable = (app, view) => (view.shared ? models.owns(app) : view.mine);

  /** What a person begins with who asks for nothing else: a view of their own, what was `remembered`, the roadmap's, or the plain one. */
  function beginning(views, remembered, plain = addresses.EMPTY) {
    const own = views.find((view) => view.ownDefault);
    const common = views.find((view) => view.commonDefault);
    const opened = (view) => ({ ...addresses.restore(view.query), saved: view.uid });
    if (own) return opened(own);
    if (remembered) return { ...addresses.read(remembered), selected: null };
    return common ? opened(common) : plain;
  }

  const go = (app, view) => app.set({ ...addresses.restore(view.query), selected: app.view.selected, saved: view.uid }, true);

  /** The button with its menu. */
  function create(app) {
    const text = h('span');
    const button = h(
      'button.aui-button.aui-button-subtle.lv-filter.lv-views',
      { type: 'button', 'aria-haspopup': 'menu', 'data-focus': 'views', onclick: open },
      text,
      icon('down'),
    );

    function update() {
      const view = current(app);
      button.hidden = !app.model.uid;
      text.textContent = !view
        ? AJS.I18n.getText('longview.views.title')
        : same(app, view)
          ? view.name
          : AJS.I18n.getText('longview.views.changed', view.name);
      button.title = text.textContent;
    }

    function open() {
      const now = current(app);
      const list = (heading, shared) => {
        const some = app.model.views.filter((view) => view.shared === shared);
        return some.length === 0
          ? []
          : [
              { heading },
              ...some.map((view) => ({
                text: view.name,
                note: note(view),
                group: 'saved',
                checked: view === now,
                closes: true,
                run: () => go(app, view),
              })),
            ];
      };
      menu.show(
        button,
        [
          ...list(AJS.I18n.getText('longview.views.mine'), false),
          ...list(AJS.I18n.getText('longview.views.shared-list'), true),
          ...(app.model.views.length > 0 ? [{ line: true }] : []),
          {
            text: AJS.I18n.getText('longview.views.reset'),
            run: () => app.set({ ...beginning(app.model.views, null, app.plain()), selected: app.view.selected }, true),
          },
          { text: AJS.I18n.getText('longview.views.save'), run: () => app.viewForm(null) },
          ...(now ? commands(app, now) : []),
          ...(app.portfolio
            ? []
            : [
                { line: true },
                { text: AJS.I18n.getText('longview.capacity.title'), run: app.capacity },
                { text: AJS.I18n.getText('longview.themes.title'), run: () => app.themes() },
              ]),
        ],
        { label: AJS.I18n.getText('longview.views.title') },
      );
    }

    return { node: button, update };
  }

  function note(view) {
    return [
      view.ownDefault && AJS.I18n.getText('longview.views.default-mine'),
      view.commonDefault && AJS.I18n.getText('longview.views.default-all'),
    ]
      .filter(Boolean)
      .join(', ');
  }

  function commands(app, view) {
    const may = changeable(app, view);
    return [
      { line: true },
      may &&
        !same(app, view) && {
          text: AJS.I18n.getText('longview.views.update', view.name),
          run: () => app.acts.editView(view, { query: addresses.kept(app.view) }).catch(app.acts.fail),
        },
      may && { text: AJS.I18n.getText('longview.views.edit', view.name), run: () => app.viewForm(view) },
      (may || view.mine) && {
        text: AJS.I18n.getText('longview.views.delete', view.name),
        danger: true,
        run: () => app.acts.removeView(view),
      },
    ].filter(Boolean);
  }

  return { create, beginning };
});

/** The status updates of everything on a roadmap, to be narrowed down by theme, owner and health. */
define('longview/stream', ['longview/dom', 'longview/dialog', 'longview/words', 'longview/updates'], ({ h }, dialogs, words, updates) => {
  function open(app) {
    const { model } = app;
    const owned = [...new Set([...model.initiatives, ...model.objectives].map((each) => each.owner).filter(Boolean))];
    const people = owned
      .map((key) => [key, model.people[key]?.name ?? key])
      .sort((one, other) => one[1].localeCompare(other[1], app.locale));
    const select = (label, any, values) =>
      h(
        'select.select',
        { 'aria-label': label, onchange: () => shown.read() },
        [['', any], ...values].map(([value, text]) => h('option', { value }, text)),
      );
    const chosen = {
      theme: select(AJS.I18n.getText('longview.field.theme'), AJS.I18n.getText('longview.update.any-theme'), [
        ...model.themes.map((theme) => [theme.uid, theme.name]),
        ['', AJS.I18n.getText('longview.theme.none')],
      ]),
      owner: select(AJS.I18n.getText('longview.field.owner'), AJS.I18n.getText('longview.update.any-owner'), [
        ...people,
        ['', AJS.I18n.getText('longview.owner.none')],
      ]),
      health: select(
        AJS.I18n.getText('longview.field.health'),
        AJS.I18n.getText('longview.update.any-health'),
        updates.SAID.map((value) => [value, words.HEALTH[value]]),
      ),
    };
    const wanted = () =>
      Object.fromEntries(
        Object.entries(chosen)
          .filter(([, node]) => node.selectedIndex > 0)
          .map(([name, node]) => [name, node.value]),
      );
    const shown = updates.list(app, (offset) => app.rest.stream(model.uid, { ...wanted(), offset, limit: 20 }), true);
    dialogs.open({
      title: AJS.I18n.getText('longview.update.stream'),
      wide: true,
      body: [h('p.lv-compare', null, Object.values(chosen)), shown.node],
      actions: [
        { text: AJS.I18n.getText('longview.action.close'), primary: true },
        {
          text: AJS.I18n.getText('longview.mails.button'),
          run: (dialog) => {
            dialog.close();
            app.mails();
          },
        },
      ],
    });
    return shown.read();
  }

  return { open };
});

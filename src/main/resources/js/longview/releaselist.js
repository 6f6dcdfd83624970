/** The list of releases behind a flag, or of all of them: choosing one shows its day. */
define('longview/releaselist', ['longview/menu', 'longview/releases'], (menu, releases) => {
  /** So many are read without searching. */
  const FEW = 8;

  function open(app, anchor, items) {
    const { today } = app.model.asOf;
    const title = AJS.I18n.getText('longview.releases.title');
    const entries = items.map((item) => ({
      text: item.name,
      note: releases.note(item, today, app.locale),
      run() {
        app.picture.actions.showRelease(item);
        app.say(releases.sentence(item, today, app.locale));
      },
    }));
    const cut = items.length > 1 && app.model.releases.total > app.model.releases.items.length;
    const about = cut ? [{ heading: AJS.I18n.getText('longview.releases.cut', releases.count(app.model.releases)) }] : [];
    menu.show(anchor, [...about, ...entries], {
      label: title,
      search: items.length > FEW ? AJS.I18n.getText('longview.releases.find') : null,
    });
  }

  return { open };
});

/** Who changed what and when: the history of an initiative or an objective. */
define('longview/revisions', ['longview/dom', 'longview/words', 'longview/days'], ({ h, button }, words, days) => {
  const MILLIS = 86400000;
  const when = (instant, app) => days.format(Math.floor(Date.parse(instant) / MILLIS), app.locale);

  const known = (app, people) => ({
    epicKey: (id) => app.model.epics.key[app.model.epics.id.indexOf(id)],
    objectiveName: (uid) => app.model.objectiveByUid.get(uid)?.name,
    themeName: (uid) => app.model.themeByUid.get(uid)?.name,
    personName: (key) => people[key]?.name ?? app.model.people[key]?.name ?? key,
  });

  /** The pages that were read, newest first, and how to read on. `more` answers the next page of `story` or null, `then` gets both together. */
  function list(app, story, more, then) {
    const names = known(app, story.people);
    const changes = (revision) =>
      revision.changes.map((change) => words.change(change, names, app.model.fiscalStartMonth, app.locale)).filter(Boolean);
    const left = story.total - story.revisions.length;
    return [
      h(
        'ol.lv-history',
        null,
        story.revisions.map((revision) =>
          h(
            'li',
            null,
            h(
              'p.lv-note',
              null,
              when(revision.when, app) +
                ', ' +
                names.personName(revision.who) +
                (revision.undoes ? ', ' + AJS.I18n.getText('longview.history.undo') : ''),
            ),
            revision.reason && h('p', null, AJS.I18n.getText('longview.history.reason', revision.reason)),
            changes(revision).map((text) => h('p', null, text)),
          ),
        ),
      ),
      left > 0 && h('p.lv-hint', null, AJS.I18n.getText('longview.filter.shown', story.revisions.length, story.total)),
      left > 0 &&
        button(
          AJS.I18n.getText('longview.history.more'),
          async () => {
            const next = await more(story.revisions.length).catch(() => null);
            if (next) then({ ...story, people: { ...story.people, ...next.people }, revisions: [...story.revisions, ...next.revisions] });
          },
          'aui-button aui-button-link',
          { 'data-focus': 'history' },
        ),
    ];
  }

  return { when, list };
});

/** What changes the roadmap itself: its settings, its saved views, and what the data doctor found. `on` is what acts.js puts together. */
define('longview/roadmap-acts', ['longview/model'], (models) => {
  const teamWeeks = (text) => (text ? text.split(' ').map((each) => Number(each) || each) : null);

  const told = (on, command, text) => on.run({ work: async (commands) => void commands.push(...[command].filter(Boolean)), text });

  /** Saves the settings of the roadmap over those that were `seen`; answers false when the user goes back to the form. */
  async function settings(on, seen, values) {
    const answer = await on.over({
      name: seen.name,
      seen,
      fields: values,
      flat: ({ version, ...fields }) => fields,
      send: (body) => on.app.rest.editRoadmap(on.app.confirmed.uid, { ...body, teamWeeks: teamWeeks(body.teamWeeks) }),
      again: async () => {
        await on.app.load();
        return models.settings(on.app.confirmed);
      },
    });
    if (!answer) return false;
    await told(on, answer.command, AJS.I18n.getText('longview.done.settings'));
    return true;
  }

  /** The fields of a saved view as they are sent. */
  const kept = ({ name, query, shared, ownDefault, commonDefault }) => ({ name, query, shared, ownDefault, commonDefault });

  /** Keeps the view under a name; answers what to do then, with the view that was made. */
  async function saveView(on, values, then) {
    const made = await on.app.rest.saveView(on.app.confirmed.uid, values);
    await told(on, made.command, AJS.I18n.getText('longview.done.view-saved', values.name));
    return () => then(made.view);
  }

  /** Changes a saved view over what was `seen`; as settings(). */
  async function editView(on, seen, fields) {
    const answer = await on.over({
      name: seen.name,
      seen,
      fields,
      flat: kept,
      send: (body) => on.app.rest.editView(seen.uid, body),
      again: async (problem) => {
        await on.app.load();
        const now = on.app.confirmed.views.find((view) => view.uid === seen.uid);
        if (!now) throw problem;
        return now;
      },
    });
    if (!answer) return false;
    await told(on, answer.command, AJS.I18n.getText('longview.done.view-saved', answer.view.name));
    return true;
  }

  const removeView = (on, view) =>
    on.once(() => on.app.rest.removeView(view.uid, view.version), AJS.I18n.getText('longview.done.view-deleted', view.name));

  const removeTheme = (on, theme) =>
    on.once(() => on.app.rest.removeTheme(theme.uid, theme.version), AJS.I18n.getText('longview.done.theme-deleted', theme.name));

  /** Mends what the data doctor found; what was done in Jira's workflow cannot be taken back. */
  function mend(on, wish, text) {
    const work = async (commands) => {
      const { command, issueId, dates } = await on.app.rest.fix(on.app.confirmed.uid, wish());
      if (command || dates.length > 0) commands.push(command ?? { issueId, dates });
    };
    return on.run({ work, text: () => text });
  }

  return { settings, saveView, editView, removeView, removeTheme, mend };
});

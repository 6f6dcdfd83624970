/** What was reported of an objective, and who changed it: status updates and history in one dialog. */
define('longview/reports', ['longview/dom', 'longview/dialog', 'longview/updates', 'longview/revisions'], (
  { h, id },
  dialogs,
  updates,
  revisions,
) => {
  function open(app, objective) {
    const said = h('div', null, h('p.lv-hint', null, AJS.I18n.getText('longview.state.loading')));
    const changed = h('div');
    const heading = id('history');
    let gone = false;
    dialogs.open({
      title: objective.name,
      wide: true,
      body: [
        h(
          'section',
          { 'aria-label': AJS.I18n.getText('longview.update.stream') },
          h('h3', null, AJS.I18n.getText('longview.update.stream')),
          said,
        ),
        h(
          'section',
          { 'aria-labelledby': heading },
          h('details', null, h('summary', null, h('h3', { id: heading }, AJS.I18n.getText('longview.drawer.history'))), changed),
        ),
      ],
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
      onclose: () => {
        gone = true;
      },
    });
    const failed = (node) => (problem) => node.replaceChildren(h('p.lv-error', { role: 'alert' }, problem.message));

    async function read() {
      const story = await app.rest.updates(objective.uid, 0, 'objectives');
      const older = story.updates.length > 1 && updates.list(app, (offset) => app.rest.updates(objective.uid, offset, 'objectives'), false);
      if (gone) return;
      said.replaceChildren(
        ...updates
          .section(app, objective, story, () => read().catch(failed(said)))
          .flat()
          .filter(Boolean),
        ...(older ? [older.node] : []),
      );
      if (older) older.read();
    }

    const show = (story) =>
      changed.replaceChildren(
        ...revisions.list(app, story, (offset) => app.rest.history(objective.uid, offset, 'objectives'), show).filter(Boolean),
      );
    read().catch(failed(said));
    app.rest.history(objective.uid, 0, 'objectives').then(show).catch(failed(changed));
  }

  return { open };
});

/** What the page shows instead of a picture: loading, nothing yet, no hit, not allowed. */
define('longview/states', ['longview/dom', 'longview/filter', 'longview/filterbar', 'longview/later'], (
  { h, button },
  filters,
  filterbar,
  later,
) => {
  const SLOW = 1500;

  function loading() {
    const node = h(
      'div.lv-skeleton',
      { role: 'status', 'aria-label': AJS.I18n.getText('longview.state.loading') },
      [220, 160, 260, 190, 140, 240].map((width) => h('div', null, h('i', { style: { width } }), h('i.lv-skeleton-bar'))),
    );
    setTimeout(() => node.isConnected && node.prepend(h('p.lv-hint', null, AJS.I18n.getText('longview.state.slow'))), SLOW);
    return node;
  }

  /** The drawing of the first page comes when it is there: nobody waits for it. */
  function drawing() {
    const room = h('div');
    later.get('drawing').then(
      (module) => room.append(module.draw()),
      () => {},
    );
    return room;
  }

  function empty(app) {
    const open = app.model.unassigned.length;
    if (app.portfolio) return app.portfolio.empty(app, drawing());
    if (!app.edit) {
      return h(
        'div.lv-empty',
        null,
        drawing(),
        h('h2', null, AJS.I18n.getText('longview.empty.title-view')),
        h('p', null, AJS.I18n.getText('longview.empty.view-only')),
      );
    }
    return h(
      'div.lv-empty',
      null,
      drawing(),
      h('h2', null, AJS.I18n.getText('longview.empty.title')),
      h('p', null, open > 0 ? AJS.I18n.getText('longview.empty.text', open) : AJS.I18n.getText('longview.empty.text-no-epics')),
      h(
        'p.lv-empty-actions',
        null,
        button(AJS.I18n.getText('longview.action.create-initiative'), () => app.createForm(), 'aui-button aui-button-primary'),
        open > 0 && button(AJS.I18n.getText('longview.suggest.title'), app.suggest),
      ),
    );
  }

  function noHit(app) {
    return h(
      'div.lv-empty',
      null,
      h('h2', null, AJS.I18n.getText('longview.no-hit.title')),
      h('p', null, AJS.I18n.getText('longview.no-hit.text', app.model.initiatives.length)),
      h(
        'ul.lv-hiding',
        null,
        filters.hiding(app.model, app.view.filter).map(({ part, hidden, without }) =>
          h(
            'li',
            null,
            h(
              'span',
              null,
              h('b', null, filterbar.say(app, part)),
              ' ',
              AJS.I18n.getText('longview.no-hit.hides', hidden, app.model.initiatives.length),
            ),
            button(
              without > 0 ? AJS.I18n.getText('longview.no-hit.without', without) : AJS.I18n.getText('longview.no-hit.drop'),
              () => filterbar.without(app, part),
              'aui-button aui-button-link',
              { 'data-part': part },
            ),
          ),
        ),
      ),
      h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.filter.clear'), app.clear)),
    );
  }

  function refused(problem, retry) {
    const title =
      problem.status === 401
        ? AJS.I18n.getText('longview.state.signed-out')
        : problem.status === 404
          ? AJS.I18n.getText('longview.state.not-here')
          : problem.status === 403
            ? AJS.I18n.getText('longview.state.no-permission')
            : AJS.I18n.getText('longview.state.failed');
    const text = problem.status === 403 || problem.status === 404 ? AJS.I18n.getText('longview.state.ask') : problem.message;
    return h(
      'div.lv-empty',
      { role: 'alert' },
      h('h2', null, title),
      h('p', null, text),
      h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.action.retry'), retry)),
    );
  }

  /** A part of the scripts could not be loaded. */
  const partMissing = (retry) =>
    h(
      'div.lv-empty',
      { role: 'alert' },
      h('h2', null, AJS.I18n.getText('longview.state.part')),
      h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.action.retry'), retry)),
    );

  /** The old picture stays below this line. */
  function stale(problem, retry) {
    return h(
      'div.lv-stale',
      { role: 'alert' },
      h('span', null, AJS.I18n.getText('longview.state.stale'), ' ', problem.message),
      button(AJS.I18n.getText('longview.action.retry'), retry, 'aui-button aui-button-link'),
    );
  }

  /** Not all that Jira counts could be read: everything on the page is of the rest. */
  const partly = (text) => h('div.lv-stale', { role: 'status' }, text);

  /** There is no connection; the picture is read again by itself once there is. */
  const offline = () => h('div.lv-stale', { role: 'alert' }, AJS.I18n.getText('longview.state.offline'));

  /** The server has something else by now: it is shown at the user's wish, not under the hands. */
  const changed = (read) =>
    h(
      'div.lv-stale.lv-changed',
      { role: 'status' },
      h('span', null, AJS.I18n.getText('longview.state.changed')),
      button(AJS.I18n.getText('longview.state.show'), read, 'aui-button aui-button-link'),
    );

  return { loading, empty, noHit, refused, partMissing, partly, stale, offline, changed };
});

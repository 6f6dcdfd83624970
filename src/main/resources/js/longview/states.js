/** What the page shows instead of a picture: loading, nothing yet, no hit, not allowed. */
define('longview/states', ['longview/dom', 'longview/filter', 'longview/filterbar'], ({ h, button }, filters, filterbar) => {
  const SVG = 'http://www.w3.org/2000/svg';

  function loading() {
    return h('div.lv-skeleton', { role: 'status', 'aria-label': AJS.I18n.getText('longview.state.loading') },
      [220, 160, 260, 190, 140, 240].map((width) => h('div', null, h('i', { style: { width } }), h('i.lv-skeleton-bar'))));
  }

  function drawing() {
    const make = (name, values) => {
      const node = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(values)) node.setAttribute(key, value);
      return node;
    };
    const svg = make('svg', { width: 296, height: 112, viewBox: '0 0 296 112', class: 'lv-drawing', 'aria-hidden': 'true' });
    for (const x of [4, 76, 148, 220, 292]) svg.append(make('path', { d: `M${x} 4v104`, class: 'lv-d-line' }));
    svg.append(
      make('rect', { x: 12, y: 14, width: 104, height: 20, rx: 10, class: 'lv-d-green' }), make('rect', { x: 28, y: 37, width: 80, height: 4, rx: 2, class: 'lv-d-rail' }),
      make('rect', { x: 84, y: 50, width: 120, height: 20, rx: 10, class: 'lv-d-yellow' }), make('rect', { x: 204, y: 50, width: 16, height: 20, class: 'lv-d-over' }),
      make('rect', { x: 68, y: 73, width: 152, height: 4, rx: 2, class: 'lv-d-rail' }), make('rect', { x: 188, y: 86, width: 96, height: 20, rx: 10, class: 'lv-d-dash' }));
    return svg;
  }

  function empty(app) {
    const open = app.model.unassigned.length;
    if (!app.edit) {
      return h('div.lv-empty', null, drawing(), h('h2', null, AJS.I18n.getText('longview.empty.title-view')), h('p', null, AJS.I18n.getText('longview.empty.view-only')));
    }
    return h('div.lv-empty', null, drawing(), h('h2', null, AJS.I18n.getText('longview.empty.title')),
      h('p', null, open > 0 ? AJS.I18n.getText('longview.empty.text', open) : AJS.I18n.getText('longview.empty.text-no-epics')),
      h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.action.create-initiative'), () => app.createForm(), 'aui-button aui-button-primary'),
        open > 0 && button(AJS.I18n.getText('longview.suggest.title'), app.suggest)));
  }

  function noHit(app) {
    return h('div.lv-empty', null, h('h2', null, AJS.I18n.getText('longview.no-hit.title')), h('p', null, AJS.I18n.getText('longview.no-hit.text', app.model.initiatives.length)),
      h('ul.lv-hiding', null, filters.hiding(app.model, app.view.filter).map(({ part, hidden, without }) => h('li', null,
        h('span', null, h('b', null, filterbar.say(app, part)), ' ', AJS.I18n.getText('longview.no-hit.hides', hidden, app.model.initiatives.length)),
        button(without > 0 ? AJS.I18n.getText('longview.no-hit.without', without) : AJS.I18n.getText('longview.no-hit.drop'), () => filterbar.without(app, part), 'aui-button aui-button-link', { 'data-part': part })))),
      h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.filter.clear'), app.clear)));
  }

  function refused(problem, retry) {
    const title = problem.status === 401 ? AJS.I18n.getText('longview.state.signed-out') : problem.status === 403 || problem.status === 404 ? AJS.I18n.getText('longview.state.no-permission') : AJS.I18n.getText('longview.state.failed');
    const text = problem.status === 403 || problem.status === 404 ? AJS.I18n.getText('longview.state.ask') : problem.message;
    return h('div.lv-empty', { role: 'alert' }, h('h2', null, title), h('p', null, text), h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.action.retry'), retry)));
  }

  /** A part of the scripts could not be loaded. */
  const partMissing = (retry) =>
    h('div.lv-empty', { role: 'alert' }, h('h2', null, AJS.I18n.getText('longview.state.part')), h('p.lv-empty-actions', null, button(AJS.I18n.getText('longview.action.retry'), retry)));

  /** The old picture stays below this line. */
  function stale(problem, retry) {
    return h('div.lv-stale', { role: 'alert' }, h('span', null, AJS.I18n.getText('longview.state.stale'), ' ', problem.message), button(AJS.I18n.getText('longview.action.retry'), retry, 'aui-button aui-button-link'));
  }

  return { loading, empty, noHit, refused, partMissing, stale };
});

/** What the marks mean; what the colour tells is in toggles that set the other rows back. */
define('longview/legend', ['longview/dom', 'longview/model'], ({ h, icon }, models) => {
  const KEYS = [
    ['rough', AJS.I18n.getText('longview.legend.rough')],
    ['exact', AJS.I18n.getText('longview.legend.exact')],
    ['done', AJS.I18n.getText('longview.legend.done')],
    ['unestimated', AJS.I18n.getText('longview.legend.not-estimated')],
    ['rail', AJS.I18n.getText('longview.legend.span')],
    ['late', AJS.I18n.getText('longview.legend.overdue')],
    ['last-resort', AJS.I18n.getText('longview.legend.last-resort')],
    ['over', AJS.I18n.getText('longview.legend.beyond')],
    ['release', AJS.I18n.getText('longview.legend.release')],
    ['released', AJS.I18n.getText('longview.legend.released')],
  ];

  /** Health always in all its words; of other meanings those that a row has, or that are chosen. */
  function entries(app, hits) {
    const { by, value, entries: all } = app.colours;
    const count = (wanted) => hits.filter((item) => value(item) === wanted).length;
    return all.map((entry) => [...entry, count(entry[0])]).filter((entry) => by === 'health' || entry[3] > 0 || app.emphasis.has(entry[0]));
  }

  /** `names` are the marks that the picture has, all of them when it does not say. */
  function draw(node, app, names = KEYS.map(([name]) => name)) {
    const { hits } = models.shown(app.model, app.view.filter);
    const shown = entries(app, hits);
    const { progress, lastResortDates } = app.model.rules;
    const flags = app.view.releases !== false && app.model.releases.items.length > 0;
    const key = JSON.stringify([flags, app.colours.by, shown, [...app.emphasis], progress, lastResortDates]);
    if (node.dataset.key === key) return;
    node.dataset.key = key;
    const estimated = ['POINTS', 'TIME'].includes(progress);
    const focused = node.contains(document.activeElement) && document.activeElement.dataset.focus;
    node.replaceChildren(
      h('span.lv-legend-name', null, app.colours.name),
      ...shown.map(([value, text, tone, count]) =>
        h(
          'button.lv-toggle',
          {
            type: 'button',
            'data-focus': String(value),
            'aria-pressed': String(app.emphasis.has(value)),
            onclick: () => app.emphasise(value),
          },
          app.colours.by === 'health' ? icon(value, null, 'lv-hi lv-hi-' + value) : h('i.lv-swatch', { class: tone }),
          text,
          ' ',
          h('b', null, count),
        ),
      ),
      h('i.lv-separator'),
      ...KEYS.filter(
        ([name]) =>
          names.includes(name) &&
          (estimated || name !== 'unestimated') &&
          (lastResortDates || name !== 'last-resort') &&
          (flags || !name.startsWith('release')),
      ).map(([name, text]) => h('span.lv-legend-key', null, h('i.lv-mark.lv-mark-' + name), text)),
      h('span.lv-grow'),
      h('span.lv-legend-key', null, AJS.I18n.getText('longview.legend.scope')),
    );
    if (focused) node.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  return { draw };
});

/** What the marks mean; the health words are toggles that set the other rows back. */
define('longview/legend', ['longview/dom', 'longview/model', 'longview/words'], ({ h, icon }, models, words) => {
  const KEYS = [
    ['rough', AJS.I18n.getText('longview.legend.rough')],
    ['exact', AJS.I18n.getText('longview.legend.exact')],
    ['done', AJS.I18n.getText('longview.legend.done')],
    ['unestimated', AJS.I18n.getText('longview.legend.not-estimated')],
    ['rail', AJS.I18n.getText('longview.legend.span')],
    ['over', AJS.I18n.getText('longview.legend.beyond')],
  ];

  function draw(node, app) {
    const { hits } = models.shown(app.model, app.view.filter);
    const counts = Object.fromEntries(Object.keys(words.HEALTH).map((health) => [health, hits.filter((item) => item.health === health).length]));
    const key = JSON.stringify([counts, [...app.emphasis], app.model.rules.progress]);
    if (node.dataset.key === key) return;
    node.dataset.key = key;
    const estimated = ['POINTS', 'TIME'].includes(app.model.rules.progress);
    const focused = node.contains(document.activeElement) && document.activeElement.dataset.focus;
    node.replaceChildren(
      h('span.lv-legend-name', null, AJS.I18n.getText('longview.field.health')),
      ...Object.entries(words.HEALTH).map(([health, text]) =>
        h('button.lv-toggle', { type: 'button', 'data-focus': health, 'aria-pressed': String(app.emphasis.has(health)), onclick: () => app.emphasise(health) },
          icon(health, null, 'lv-hi lv-hi-' + health), text, ' ', h('b', null, counts[health]))),
      h('i.lv-separator'),
      ...KEYS.filter(([name]) => estimated || name !== 'unestimated').map(([name, text]) => h('span.lv-legend-key', null, h('i.lv-mark.lv-mark-' + name), text)),
      h('span.lv-grow'),
      h('span.lv-legend-key', null, AJS.I18n.getText('longview.legend.scope')));
    if (focused) node.querySelector(`[data-focus="${focused}"]`)?.focus();
  }

  return { draw };
});

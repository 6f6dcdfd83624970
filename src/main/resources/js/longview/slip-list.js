/** The list of slips: which initiatives end later than first promised, the greatest first, and what of it was moved and what is beyond. */
define('longview/slip-list', ['longview/dom', 'longview/dialog', 'longview/slips', 'longview/model', 'longview/words'], (
  { h, icon },
  dialogs,
  slips,
  models,
  words,
) => {
  const number = (days) => (days === 0 ? '–' : words.shift({ unit: 'DAY', count: days }));

  const HEAD = [
    AJS.I18n.getText('longview.column.initiative'),
    AJS.I18n.getText('longview.slips.first'),
    AJS.I18n.getText('longview.slips.now'),
    AJS.I18n.getText('longview.slips.end'),
    AJS.I18n.getText('longview.slips.moved'),
    AJS.I18n.getText('longview.slips.beyond'),
    AJS.I18n.getText('longview.slips.days'),
  ];

  function open(app) {
    const { hits, total } = models.shown(app.model, app.view.filter);
    const found = slips.of(hits);
    const row = ({ item, moved, beyond, days }) =>
      h(
        'tr',
        null,
        h(
          'th',
          { scope: 'row' },
          h(
            'span',
            null,
            icon(item.health, words.HEALTH[item.health], 'lv-hi lv-hi-' + item.health),
            h(
              'button.lv-link',
              {
                type: 'button',
                onclick: () => {
                  dialog.close();
                  app.open(item.uid);
                },
              },
              item.name,
            ),
          ),
        ),
        h('td', null, words.timeframe({ timeframe: item.movedFrom ?? item.timeframe }, app.locale)),
        h('td', null, words.timeframe(item, app.locale), item.moves > 0 && h('span.lv-chip', null, words.moves(item.moves))),
        h('td', null, item.span && item.span.to != null ? words.day(item.span.to, app.locale) : AJS.I18n.getText('longview.slips.no-end')),
        h('td.lv-figure', null, number(moved)),
        h('td.lv-figure', null, number(beyond)),
        h('td.lv-figure', null, h('b', null, number(days))),
      );
    const remarks = [
      AJS.I18n.getText('longview.slips.of', found.rows.length, found.total),
      hits.length < total && AJS.I18n.getText('longview.slips.filtered', total - hits.length),
      found.open > 0 && AJS.I18n.getText('longview.slips.open', found.open),
      found.undated > 0 && AJS.I18n.getText('longview.slips.undated', found.undated),
      found.silent > 0 && AJS.I18n.getText('longview.slips.silent', found.silent),
    ].filter(Boolean);
    const dialog = dialogs.open({
      title: AJS.I18n.getText('longview.slips.title'),
      wide: true,
      body: [
        h('p', null, AJS.I18n.getText('longview.slips.hint')),
        found.rows.length > 0 &&
          h(
            'div.lv-table-frame',
            null,
            h(
              'table.aui.lv-slips',
              null,
              h(
                'thead',
                null,
                h(
                  'tr',
                  null,
                  HEAD.map((text, at) => h('th', { scope: 'col', class: at > 3 ? 'lv-figure' : '' }, text)),
                ),
              ),
              h('tbody', null, found.rows.map(row)),
            ),
          ),
        h('p.lv-hint', null, remarks.join(' ')),
        h('p.lv-hint', null, AJS.I18n.getText('longview.legend.scope')),
      ],
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });
  }

  return { open };
});

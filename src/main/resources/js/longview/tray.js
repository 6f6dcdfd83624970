/** The tray of initiatives without a day: nothing that was promised disappears. */
define('longview/tray', ['longview/dom', 'longview/model', 'longview/words', 'longview/rows'], ({ h, icon }, models, words, rows) => {
  function draw(node, app) {
    const items = models.undated(app.model, app.view.filter);
    node.hidden = items.length === 0;
    node.replaceChildren(
      h('div.lv-c', null, h('span.lv-tray-name', null, AJS.I18n.getText('longview.tray.title')), h('span.lv-count', null, items.length)),
      h('ul.lv-tray', { 'aria-label': AJS.I18n.getText('longview.tray.label') }, items.map((item) => h('li', null,
        h('button.lv-pill', { type: 'button', class: app.emphasis.size > 0 && !app.emphasis.has(item.health) ? 'lv-dim' : '', 'data-pill': item.uid, onclick: () => app.open(item.uid), title: app.edit ? AJS.I18n.getText('longview.tray.hint') : null,
          oncontextmenu: (event) => { event.preventDefault(); app.menu({ kind: 'initiative', id: item.uid, initiative: item }, event.currentTarget); } },
          app.edit && icon('grip', null, 'lv-i lv-pill-grip'), rows.mark(item), h('span', null, item.name),
          item.timeframe && h('em', null, words.timeframe(item, app.locale)))))));
  }

  return { draw };
});

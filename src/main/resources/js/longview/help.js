/** The sheet of keys. */
define('longview/help', ['longview/dom', 'longview/dialog'], ({ h }, dialogs) => {
  function open(app) {
    const look = [
      ['↑ ↓', AJS.I18n.getText('longview.help.rows')],
      ['← →', AJS.I18n.getText('longview.help.fold')],
      ['Home End', AJS.I18n.getText('longview.help.ends')],
      ['↵', AJS.I18n.getText('longview.help.open')],
      ['T', AJS.I18n.getText('longview.help.today')],
      ['/', AJS.I18n.getText('longview.help.filter')],
      ['?', AJS.I18n.getText('longview.help.help')],
      ['Esc', AJS.I18n.getText('longview.help.escape')],
    ];
    const edit = [
      ['N', AJS.I18n.getText('longview.help.new')],
      ['M', AJS.I18n.getText('longview.help.menu')],
      ['F2', AJS.I18n.getText('longview.help.cell')],
      ['Ctrl Space', AJS.I18n.getText('longview.help.pick')],
      ['Shift ↑ ↓', AJS.I18n.getText('longview.help.pick-more')],
      ['[ ]', AJS.I18n.getText('longview.help.shift')],
      ['Ctrl Z', AJS.I18n.getText('longview.help.undo')],
    ];
    const table = (rows) =>
      h(
        'dl.lv-keys',
        null,
        rows.map(([key, text]) =>
          h(
            'div',
            null,
            h(
              'dt',
              null,
              key.split(' ').map((part) => h('kbd', null, part)),
            ),
            h('dd', null, text),
          ),
        ),
      );
    dialogs.open({
      title: AJS.I18n.getText('longview.help.title'),
      body: [
        table(look),
        app.edit && [
          h('h3', null, AJS.I18n.getText('longview.help.editing')),
          table(edit),
          h('p.lv-hint', null, AJS.I18n.getText('longview.help.drag')),
        ],
        h('p.lv-hint', null, AJS.I18n.getText('longview.help.list')),
      ],
      actions: [{ text: AJS.I18n.getText('longview.action.close') }],
    });
  }

  return { open };
});

/** Two people changed the same thing: both states side by side, and a question. */
define('longview/conflict', ['longview/dom', 'longview/dialog', 'longview/words', 'longview/timeframe-text'], ({ h }, dialogs, words, texts) => {
  const FIELDS = [
    ['name', AJS.I18n.getText('longview.field.name')],
    ['why', AJS.I18n.getText('longview.field.why')],
    ['timeframe', AJS.I18n.getText('longview.field.timeframe')],
    ['themeUid', AJS.I18n.getText('longview.field.theme')],
    ['lifecycle', AJS.I18n.getText('longview.field.lifecycle')],
    ['health', AJS.I18n.getText('longview.field.health')],
    ['owner', AJS.I18n.getText('longview.field.owner')],
  ];

  function print(app, field, value) {
    if (value == null || value === '') return '–';
    if (field === 'timeframe') {
      const frame = typeof value === 'string' ? texts.parse(value, app.model.fiscalStartMonth) : value;
      return frame ? texts.label(frame, app.locale) : value;
    }
    if (field === 'themeUid') return app.model.themeByUid.get(value)?.name ?? AJS.I18n.getText('longview.theme.unknown');
    if (field === 'lifecycle') return words.LIFECYCLE[value];
    if (field === 'health') return words.HEALTH[value];
    if (field === 'owner') return app.model.people[value]?.name ?? value;
    return value;
  }

  /** Shows what differs between the stored state and what was to be saved; resolves to true for "keep mine", or when nothing differs. */
  async function ask(app, theirs, mine) {
    const rows = FIELDS.map(([field, label]) => [label, print(app, field, theirs[field]), print(app, field, mine[field])]).filter(([, a, b]) => a !== b);
    if (rows.length === 0) return true;
    const answer = await dialogs.ask({
      title: AJS.I18n.getText('longview.conflict.title'),
      wide: true,
      body: [
        h('p', null, AJS.I18n.getText('longview.conflict.text', mine.name)),
        h('table.aui.lv-compare', null,
          h('thead', null, h('tr', null, h('th', { scope: 'col' }, AJS.I18n.getText('longview.conflict.field')), h('th', { scope: 'col' }, AJS.I18n.getText('longview.conflict.theirs')), h('th', { scope: 'col' }, AJS.I18n.getText('longview.conflict.mine')))),
          h('tbody', null, rows.map(([label, a, b]) => h('tr', null, h('th', { scope: 'row' }, label), h('td', null, a), h('td', null, b))))),
      ],
      choices: [
        { text: AJS.I18n.getText('longview.conflict.take-theirs'), value: 'theirs', primary: true },
        { text: AJS.I18n.getText('longview.conflict.keep-mine'), value: 'mine' },
      ],
    });
    return answer === 'mine';
  }

  /** An epic is primary in another initiative: 'move', 'support' or null. */
  function elsewhere(app, epic, initiative, current) {
    const index = app.model.epics.id.indexOf(epic);
    const key = index >= 0 ? app.model.epics.key[index] : epic;
    return dialogs.ask({
      title: AJS.I18n.getText('longview.elsewhere.title', key),
      body: [
        h('p', null, current && current.name ? AJS.I18n.getText('longview.elsewhere.text', key, current.name) : AJS.I18n.getText('longview.elsewhere.text-hidden', key)),
        h('p.lv-hint', null, AJS.I18n.getText('longview.elsewhere.hint', initiative.name)),
      ],
      choices: [
        { text: AJS.I18n.getText('longview.elsewhere.move'), value: 'move', primary: true },
        { text: AJS.I18n.getText('longview.elsewhere.support'), value: 'support' },
      ],
    });
  }

  return { ask, elsewhere };
});

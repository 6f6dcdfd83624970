/** Two people changed the same fields: both values side by side, and a question for each. */
define('longview/conflict', [
  'longview/dom',
  'longview/dialog',
  'longview/words',
  'longview/timeframe-text',
  'longview/estimates',
  'longview/shades',
], ({ h, id }, dialogs, words, texts, estimates, shades) => {
  const FIELDS = [
    ['name', AJS.I18n.getText('longview.field.name')],
    ['why', AJS.I18n.getText('longview.field.why')],
    ['timeframe', AJS.I18n.getText('longview.field.timeframe')],
    ['themeUid', AJS.I18n.getText('longview.field.theme')],
    ['lifecycle', AJS.I18n.getText('longview.field.lifecycle')],
    ['health', AJS.I18n.getText('longview.field.health')],
    ['owner', AJS.I18n.getText('longview.field.owner')],
    ['zone', AJS.I18n.getText('longview.settings.zone')],
    ['epicDates', AJS.I18n.getText('longview.settings.epic-dates')],
    ['initiativeDates', AJS.I18n.getText('longview.settings.initiative-dates')],
    ['manualProgress', AJS.I18n.getText('longview.field.manual-progress')],
    ['estimate', AJS.I18n.getText('longview.field.estimate')],
    ['teamWeeks', AJS.I18n.getText('longview.settings.team-weeks')],
    ['description', AJS.I18n.getText('longview.themes.description')],
    ['colour', AJS.I18n.getText('longview.themes.colour')],
    ['overhangPercent', AJS.I18n.getText('longview.settings.overhang')],
    ['pacePercent', AJS.I18n.getText('longview.settings.pace')],
    ['lastResortDates', AJS.I18n.getText('longview.settings.last-resort')],
    ['scoring', AJS.I18n.getText('longview.scores.method')],
    ['progress', AJS.I18n.getText('longview.settings.progress')],
    ['nowName', texts.HORIZONS.NOW],
    ['nextName', texts.HORIZONS.NEXT],
    ['laterName', texts.HORIZONS.LATER],
    ['cadence', AJS.I18n.getText('longview.settings.cadence')],
    ['start', AJS.I18n.getText('longview.aims.start')],
    ['target', AJS.I18n.getText('longview.aims.target')],
    ['unit', AJS.I18n.getText('longview.aims.unit')],
    ['text', AJS.I18n.getText('longview.aims.vision')],
    ['problem', AJS.I18n.getText('longview.brief.problem')],
    ['outcome', AJS.I18n.getText('longview.brief.outcome')],
    ['benefits', AJS.I18n.getText('longview.brief.benefits')],
    ['measures', AJS.I18n.getText('longview.brief.measures')],
    ['requirements', AJS.I18n.getText('longview.brief.requirements')],
    ['links', AJS.I18n.getText('longview.brief.links')],
    ['query', AJS.I18n.getText('longview.views.query')],
    ['shared', AJS.I18n.getText('longview.views.shared')],
    ['ownDefault', AJS.I18n.getText('longview.views.own-default')],
    ['commonDefault', AJS.I18n.getText('longview.views.common-default')],
  ];

  const PERCENTS = new Set(['manualProgress', 'overhangPercent', 'pacePercent']);

  function print(app, field, value) {
    if (value == null || value === '') return '–';
    if (typeof value === 'boolean') return value ? AJS.I18n.getText('longview.views.yes') : AJS.I18n.getText('longview.views.no');
    if (field === 'requirements' || field === 'links')
      return (
        JSON.parse(value)
          .map((each) => each.text ?? each.url)
          .join('\n') || '–'
      );
    if (field === 'timeframe') {
      const frame = typeof value === 'string' ? texts.parse(value, app.model.fiscalStartMonth) : value;
      return frame ? texts.label(frame, app.locale) : value;
    }
    if (field === 'themeUid') return app.model.themeByUid.get(value)?.name ?? AJS.I18n.getText('longview.theme.unknown');
    if (field === 'lifecycle') return words.LIFECYCLE[value];
    if (field === 'health') return words.HEALTH[value];
    if (field === 'epicDates') return words.DATES[value] ?? value;
    if (field === 'initiativeDates') return words.INITIATIVE_DATES[value] ?? value;
    if (field === 'progress') return words.PROGRESS[value] ?? value;
    if (field === 'lastResortDates') return value ? AJS.I18n.getText('longview.settings.on') : AJS.I18n.getText('longview.settings.off');
    if (PERCENTS.has(field)) return words.percent(value);
    if (field === 'teamWeeks')
      return value
        .split(' ')
        .map((weeks, i) => estimates.SIZES[i] + ' ' + (Number(weeks) || weeks).toLocaleString(app.locale))
        .join(', ');
    if (field === 'colour') return shades.NAMES[value];
    if (field === 'owner') return app.model.people[value]?.name ?? value;
    return value;
  }

  /**
   * Asks which of two values each of the fields `both` should have. `base`, `mine` and `theirs` are flat fields by name. Resolves to the chosen
   * values by field, or to null when nothing was decided. What was typed here is chosen at first: it is what would be lost.
   */
  function ask(app, { name, base, mine, theirs, both }) {
    const rows = FIELDS.filter(([field]) => both.includes(field)).map(([field, label]) =>
      row(app, field, label, base[field], mine[field], theirs[field]),
    );
    return new Promise((resolve) => {
      let chosen = null;
      dialogs.open({
        title: AJS.I18n.getText('longview.conflict.title'),
        wide: true,
        body: [h('p', null, AJS.I18n.getText('longview.conflict.text', name)), rows.map((each) => each.node)],
        actions: [
          { text: AJS.I18n.getText('longview.conflict.save'), primary: true, submit: true },
          { text: AJS.I18n.getText('longview.action.cancel'), link: true },
        ],
        submit: (dialog) => {
          chosen = Object.fromEntries(rows.map((each) => [each.field, each.value()]));
          dialog.close();
        },
        onclose: () => resolve(chosen),
      });
    });
  }

  function row(app, field, label, base, mine, theirs) {
    const group = id('choice');
    const option = (value, title, name) =>
      h(
        'label',
        null,
        h('input', { type: 'radio', name: group, value: name, checked: name === 'mine' }),
        h('span', null, h('b', null, title), h('span.lv-choice-value', null, print(app, field, value))),
      );
    const node = h(
      'fieldset.lv-choice',
      null,
      h('legend', null, label),
      option(mine, AJS.I18n.getText('longview.conflict.mine'), 'mine'),
      option(theirs, AJS.I18n.getText('longview.conflict.theirs'), 'theirs'),
      h('p.lv-note', null, AJS.I18n.getText('longview.conflict.before', print(app, field, base))),
    );
    return { field, node, value: () => (node.querySelector('input:checked').value === 'mine' ? mine : theirs) };
  }

  /** An epic (its key) is primary in another initiative, `current` when it may be seen: 'move', 'support' or null. */
  function elsewhere(key, name, current) {
    return dialogs.ask({
      title: AJS.I18n.getText('longview.elsewhere.title', key),
      body: [
        h(
          'p',
          null,
          current
            ? AJS.I18n.getText('longview.elsewhere.text', key, current.name)
            : AJS.I18n.getText('longview.elsewhere.text-hidden', key),
        ),
        h(
          'p.lv-hint',
          null,
          current ? AJS.I18n.getText('longview.elsewhere.hint', name) : AJS.I18n.getText('longview.elsewhere.hint-hidden', name),
        ),
      ],
      choices: [
        ...(current ? [{ text: AJS.I18n.getText('longview.elsewhere.move'), value: 'move', primary: true }] : []),
        { text: AJS.I18n.getText('longview.elsewhere.support'), value: 'support', primary: !current },
      ],
    });
  }

  return { ask, elsewhere };
});

/** The settings of a roadmap: its name, its zone, and the rules by which its numbers are made. */
define('longview/settings', [
  'longview/dom',
  'longview/fields',
  'longview/model',
  'longview/words',
  'longview/timeframe-text',
  'longview/estimates',
  'longview/percent',
  'longview/number-field',
  'longview/access',
], ({ h, id, button }, inputs, models, words, { HORIZONS }, estimates, percents, numberFields, access) => {
  const COLUMNS = [
    ['nowName', HORIZONS.NOW],
    ['nextName', HORIZONS.NEXT],
    ['laterName', HORIZONS.LATER],
  ];

  const CADENCES = {
    NONE: AJS.I18n.getText('longview.cadence.none'),
    WEEKLY: AJS.I18n.getText('longview.cadence.weekly'),
    FORTNIGHTLY: AJS.I18n.getText('longview.cadence.fortnightly'),
    MONTHLY: AJS.I18n.getText('longview.cadence.monthly'),
  };

  const choice = (texts, value) =>
    h(
      'select.select',
      { id: id('setting') },
      Object.keys(texts).map((name) => h('option', { value: name, selected: name === value }, texts[name])),
    );

  /** Opens the dialog; `app.acts.settings` saves what comes of it over what was seen when it was opened. */
  function open(app) {
    const seen = models.settings(app.model);
    const controls = {
      name: h('input.text', { type: 'text', id: id('setting'), value: seen.name, maxlength: 255, required: true }),
      zone: h('input.text', { type: 'text', id: id('setting'), value: seen.zone ?? '', placeholder: app.model.asOf.zone }),
      epicDates: choice(words.DATES, seen.epicDates),
      initiativeDates: choice(words.INITIATIVE_DATES, seen.initiativeDates),
      progress: choice(words.PROGRESS, seen.progress),
      cadence: choice(CADENCES, seen.cadence),
      lastResort: h('input', { type: 'checkbox', id: id('setting'), checked: seen.lastResortDates }),
      ...Object.fromEntries(
        COLUMNS.map(([name, text]) => [
          name,
          h('input.text', { type: 'text', id: id('setting'), value: seen[name] ?? '', placeholder: text, maxlength: 40 }),
        ]),
      ),
    };
    const weeks = seen.teamWeeks.split(' ').map((value, i) => {
      const label = AJS.I18n.getText('longview.settings.team-weeks-of', estimates.SIZES[i]);
      return numberFields.create({
        label,
        value: Number(value),
        locale: app.locale,
        least: 0,
        most: 1000,
        decimals: 2,
        class: 'lv-percent',
        'aria-label': label,
      });
    });
    const overhang = percents.percent({
      label: AJS.I18n.getText('longview.settings.overhang'),
      value: seen.overhangPercent,
      locale: app.locale,
      most: 1000,
    });
    const pace = percents.percent({
      label: AJS.I18n.getText('longview.settings.pace'),
      value: seen.pacePercent,
      locale: app.locale,
      most: 100,
    });
    const field = (name, label, hint) => inputs.field(label, controls[name], controls[name].id, hint);
    const value = (name) => controls[name].value.trim();
    inputs.open(app, {
      title: AJS.I18n.getText('longview.settings.title'),
      note: AJS.I18n.getText('longview.settings.note'),
      action: AJS.I18n.getText('longview.action.save'),
      fields: {
        access:
          app.model.uid &&
          inputs.field(
            AJS.I18n.getText('longview.access.heading'),
            h(
              'span',
              null,
              button(AJS.I18n.getText('longview.access.open'), () =>
                access.open({ rest: app.rest, uid: app.model.uid, name: seen.name, fail: app.acts.fail }),
              ),
            ),
            null,
            AJS.I18n.getText('longview.access.hint'),
          ),
        name: field('name', AJS.I18n.getText('longview.field.name')),
        zone: field('zone', AJS.I18n.getText('longview.settings.zone'), AJS.I18n.getText('longview.settings.zone-hint')),
        epicDates: field('epicDates', AJS.I18n.getText('longview.settings.epic-dates')),
        initiativeDates: field(
          'initiativeDates',
          AJS.I18n.getText('longview.settings.initiative-dates'),
          AJS.I18n.getText('longview.settings.initiative-dates-hint'),
        ),
        lastResortDates: inputs.field(
          AJS.I18n.getText('longview.settings.last-resort'),
          h('label.lv-check', null, controls.lastResort, AJS.I18n.getText('longview.settings.last-resort-use')),
          null,
          AJS.I18n.getText('longview.settings.last-resort-hint'),
        ),
        ...Object.fromEntries(COLUMNS.map(([name, text]) => [name, field(name, AJS.I18n.getText('longview.settings.column', text))])),
        progress: field('progress', AJS.I18n.getText('longview.settings.progress'), AJS.I18n.getText('longview.settings.progress-hint')),
        cadence: field('cadence', AJS.I18n.getText('longview.settings.cadence'), AJS.I18n.getText('longview.settings.cadence-hint')),
        teamWeeks: inputs.field(
          AJS.I18n.getText('longview.settings.team-weeks'),
          h(
            'span.lv-sizes',
            null,
            weeks.map(({ input }, i) => h('span', null, h('span', { 'aria-hidden': 'true' }, estimates.SIZES[i]), input)),
          ),
          null,
          AJS.I18n.getText('longview.settings.team-weeks-hint'),
        ),
        overhangPercent: inputs.field(
          AJS.I18n.getText('longview.settings.overhang'),
          overhang.element,
          overhang.input.id,
          AJS.I18n.getText('longview.settings.overhang-hint'),
        ),
        pacePercent: inputs.field(
          AJS.I18n.getText('longview.settings.pace'),
          pace.element,
          pace.input.id,
          AJS.I18n.getText('longview.settings.pace-hint'),
        ),
      },
      values: () => [
        {
          name: value('name'),
          zone: value('zone') || null,
          epicDates: value('epicDates'),
          initiativeDates: value('initiativeDates'),
          progress: value('progress'),
          overhangPercent: overhang.value(),
          pacePercent: pace.value(),
          lastResortDates: controls.lastResort.checked,
          cadence: value('cadence'),
          ...Object.fromEntries(COLUMNS.map(([name]) => [name, value(name) || null])),
          scoring: seen.scoring,
          teamWeeks: weeks.map((week) => week.value() ?? '?').join(' '),
        },
      ],
      check: numberFields.check({ teamWeeks: weeks, overhangPercent: overhang, pacePercent: pace }),
      save: (values) => app.acts.settings(seen, values),
    });
    controls.name.focus();
    controls.name.select();
  }

  return { open };
});

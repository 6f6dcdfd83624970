/** The dialog to create or edit an initiative. */
define('longview/form', [
  'longview/dom',
  'longview/fields',
  'longview/combobox',
  'longview/timeframe-picker',
  'longview/words',
  'longview/epics',
  'longview/estimates',
  'longview/percent',
  'longview/number-field',
  'longview/people',
], ({ h, icon, id }, inputs, combobox, pickers, words, epics, estimates, percents, numberFields, people) => {
  const NEW_THEME = '+';
  const COLOURS = ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA', 'GREEN', 'LIME', 'YELLOW', 'RED', 'GRAY'];

  /**
   * Opens the form, a new one with the epics `chosen`. `save(values, epicIds)` is asked to do it: it rejects with a problem that the form then
   * shows, answers false to come back to the form as it is, or what to do once the form is closed.
   */
  function open(app, { initiative = null, preset = {}, chosen = [], save }) {
    const { model, locale } = app;
    const start = {
      name: '',
      why: '',
      themeUid: null,
      timeframe: null,
      lifecycle: 'PLANNED',
      health: 'NOT_SET',
      owner: null,
      manualProgress: null,
      estimate: null,
      ...initiative,
      ...preset,
    };
    const name = h('input.text.lv-wide', { type: 'text', id: id('name'), value: start.name, maxlength: 255, required: true });
    const why = h('textarea.textarea.lv-wide', { id: id('why'), rows: 3, maxlength: 32767, value: start.why ?? '' });
    const theme = themeField(model, start.themeUid, start.home);
    const time = pickers.create({ timeframe: start.timeframe, today: model.asOf.today, locale, fiscalMonth: model.fiscalStartMonth });
    const lifecycle = h(
      'select.select',
      { id: id('lifecycle') },
      Object.entries(words.LIFECYCLE).map(([value, text]) => h('option', { value, selected: value === start.lifecycle }, text)),
    );
    const health = healthField(start.health);
    const owner = ownerField(app, start.owner);
    const estimate = h(
      'select.select',
      { id: id('estimate') },
      ['', ...estimates.SIZES].map((value) =>
        h('option', { value, selected: value === (start.estimate ?? '') }, estimates.say(value, model.rules, locale)),
      ),
    );
    // a number that nobody sees would surprise when the rule is changed back, so one that is there can always be taken away
    const entered =
      model.rules.progress === 'MANUAL' || start.manualProgress != null
        ? percents.percent({ label: AJS.I18n.getText('longview.field.manual-progress'), value: start.manualProgress, locale, most: 100 })
        : null;
    const picked = initiative ? null : epics.field(app, null, chosen);
    const fields = {
      name: inputs.field(AJS.I18n.getText('longview.field.name'), name, name.id),
      why: inputs.field(AJS.I18n.getText('longview.field.why'), why, why.id, AJS.I18n.getText('longview.field.why.hint')),
      timeframe: inputs.field(AJS.I18n.getText('longview.field.timeframe'), time.element, time.input.id, null, time.why),
      themeUid: inputs.field(AJS.I18n.getText('longview.field.theme'), theme.element, theme.id),
      lifecycle: inputs.field(AJS.I18n.getText('longview.field.lifecycle'), lifecycle, lifecycle.id),
      health: inputs.field(AJS.I18n.getText('longview.field.health'), health.element, null),
      manualProgress:
        entered &&
        inputs.field(
          AJS.I18n.getText('longview.field.manual-progress'),
          entered.element,
          entered.input.id,
          model.rules.progress === 'MANUAL'
            ? AJS.I18n.getText('longview.field.manual-progress.hint')
            : AJS.I18n.getText('longview.field.manual-progress.unused'),
        ),
      estimate: inputs.field(
        AJS.I18n.getText('longview.field.estimate'),
        estimate,
        estimate.id,
        AJS.I18n.getText('longview.field.estimate.hint'),
      ),
      owner: inputs.field(AJS.I18n.getText('longview.field.owner'), owner.element, owner.input.id),
      epics: picked && inputs.field(AJS.I18n.getText('longview.field.epics'), picked.element, picked.input.id),
    };
    inputs.open(app, {
      title: initiative ? AJS.I18n.getText('longview.form.edit', initiative.name) : AJS.I18n.getText('longview.form.create'),
      action: initiative ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'),
      fields,
      values: () => [
        {
          name: name.value.trim(),
          why: why.value.trim() || null,
          timeframe: time.text(),
          lifecycle: lifecycle.value,
          health: health.value(),
          owner: owner.values()[0]?.value ?? null,
          manualProgress: entered ? entered.value() : null,
          estimate: estimate.value || null,
          ...theme.value(),
        },
        picked ? picked.values().map((value) => value.value) : [],
      ],
      check: numberFields.check({ manualProgress: entered }),
      save,
    });
    name.focus();
    name.select();
  }

  function themeField(model, chosen, home) {
    const select = h(
      'select.select',
      {
        id: id('theme'),
        onchange: () => {
          fresh.hidden = select.value !== NEW_THEME;
          if (!fresh.hidden) fresh.focus();
        },
      },
      h('option', { value: '' }, AJS.I18n.getText('longview.theme.none')),
      model.themes
        .filter((theme) => !home || theme.home === home)
        .map((theme) => h('option', { value: theme.uid, selected: theme.uid === chosen }, theme.name)),
      !home && h('option', { value: NEW_THEME }, AJS.I18n.getText('longview.theme.new')),
    );
    const fresh = h('input.text', {
      type: 'text',
      maxlength: 255,
      hidden: true,
      'aria-label': AJS.I18n.getText('longview.theme.new-name'),
      placeholder: AJS.I18n.getText('longview.theme.new-name'),
    });
    const used = new Set(model.themes.map((theme) => theme.colour));
    return {
      id: select.id,
      element: h('div.lv-picker-row', null, select, fresh),
      value: () => {
        const title = fresh.value.trim();
        if (select.value !== NEW_THEME) return { themeUid: select.value || null };
        return title
          ? { themeUid: null, newTheme: { name: title, colour: COLOURS.find((colour) => !used.has(colour)) ?? 'GRAY' } }
          : { themeUid: null };
      },
    };
  }

  function healthField(chosen) {
    const group = id('health');
    const element = h(
      'div.lv-radios',
      { role: 'radiogroup', 'aria-label': AJS.I18n.getText('longview.field.health') },
      Object.entries(words.HEALTH).map(([value, text]) =>
        h(
          'label',
          null,
          h('input', { type: 'radio', name: group, value, checked: value === chosen }),
          icon(value, null, 'lv-hi lv-hi-' + value),
          text,
        ),
      ),
    );
    return { element, value: () => element.querySelector('input:checked')?.value ?? 'NOT_SET' };
  }

  function ownerField(app, key) {
    return combobox.create({
      label: AJS.I18n.getText('longview.field.owner'),
      placeholder: AJS.I18n.getText('longview.owner.search'),
      chosen: key ? [{ value: key, text: app.model.people[key]?.name ?? key }] : [],
      source: (query) => people.users(app.rest, query),
    });
  }

  return { open, ownerField };
});

/** The settings of a roadmap: its name, its zone, and the rules by which its numbers are made. */
define('longview/settings', ['longview/dom', 'longview/dialog', 'longview/why'], ({ h, id }, dialogs, { DATES, INITIATIVE_DATES, PROGRESS }) => {
  const NONE = '';

  function field(label, control, hint) {
    control.id = id('setting');
    return h('div.lv-field', null, h('label', { htmlFor: control.id }, label), control, hint && h('p.lv-hint', null, hint), h('p.lv-error', { role: 'alert', hidden: true, id: id('error') }));
  }

  const choice = (words, value, names = Object.keys(words)) =>
    h('select.select', null, names.map((name) => h('option', { value: name, selected: name === value }, words[name])));

  /** Opens the dialog; `app.acts.settings` saves what comes of it. */
  function open(app) {
    const { model } = app;
    const { rules } = model;
    const controls = {
      name: h('input.text', { value: model.name, maxlength: 255 }),
      zone: h('input.text', { value: rules.ownZone ?? NONE, placeholder: model.asOf.zone }),
      epicDates: choice(DATES, rules.epicDates),
      initiativeDates: choice(INITIATIVE_DATES, rules.initiativeDates),
      progress: choice(PROGRESS, rules.progress, ['COUNT', 'POINTS', 'TIME', 'STATUS']),
    };
    const fields = {
      name: field(AJS.I18n.getText('longview.field.name'), controls.name),
      zone: field(AJS.I18n.getText('longview.settings.zone'), controls.zone, AJS.I18n.getText('longview.settings.zone-hint')),
      epicDates: field(AJS.I18n.getText('longview.settings.epic-dates'), controls.epicDates),
      initiativeDates: field(AJS.I18n.getText('longview.settings.initiative-dates'), controls.initiativeDates, AJS.I18n.getText('longview.settings.initiative-dates-hint')),
      progress: field(AJS.I18n.getText('longview.settings.progress'), controls.progress, AJS.I18n.getText('longview.settings.progress-hint')),
    };
    Object.values(fields).forEach((node) => node.addEventListener('input', () => dialogs.wrong(node, null)));
    dialogs.open({
      title: AJS.I18n.getText('longview.settings.title'),
      body: h('div.lv-form', null, Object.values(fields)),
      note: AJS.I18n.getText('longview.settings.note'),
      actions: [{ text: AJS.I18n.getText('longview.action.save'), primary: true, submit: true }, { text: AJS.I18n.getText('longview.action.cancel'), link: true }],
      submit: async (dialog) => {
        Object.values(fields).forEach((node) => dialogs.wrong(node, null));
        const values = Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.value.trim()]));
        const problem = await app.acts.settings({ ...values, zone: values.zone || null });
        if (!problem) return dialog.close();
        dialogs.wrong(fields[problem.field] ?? fields.name, problem.say(app.acts.epicName)).focus();
        return null;
      },
    });
    controls.name.focus();
    controls.name.select();
  }

  return { open };
});

/** Dialogs that change what a roadmap is for: objectives, key results, check-ins, and what an initiative serves. */
define('longview/aims', [
  'longview/dom',
  'longview/fields',
  'longview/dialog',
  'longview/combobox',
  'longview/timeframe-picker',
  'longview/days',
  'longview/figures',
  'longview/aim-acts',
  'longview/number-field',
  'longview/people',
], ({ h, button, id }, inputs, dialogs, combobox, pickers, days, figures, aimActs, numberFields, people) => {
  const text = (value, more = {}) => h('input.text.lv-wide', { type: 'text', id: id('aim'), value: value ?? '', maxlength: 255, ...more });
  /** Up to twelve digits before the sign of decimals and four after it. */
  const MOST = 999999999999;
  const number = (app, label, value, unit = null) =>
    numberFields.create({ label, value, unit, locale: app.locale, least: -MOST, most: MOST });
  const area = (value, rows) => h('textarea.textarea.lv-wide', { id: id('aim'), rows, value: value ?? '' });
  const labelled = (label, control, hint) => inputs.field(label, control, control.id, hint);

  const owners = (app, key) =>
    combobox.create({
      label: AJS.I18n.getText('longview.field.owner'),
      placeholder: AJS.I18n.getText('longview.owner.search'),
      chosen: key ? [{ value: key, text: app.model.people[key]?.name ?? key }] : [],
      source: (query) => people.users(app.rest, query),
    });

  /** A new objective, or changes to one. */
  function objective(app, seen = null) {
    const { model, locale } = app;
    const name = text(seen?.name);
    const why = area(seen?.why, 3);
    const time = pickers.create({
      timeframe: seen?.timeframe ?? null,
      today: model.asOf.today,
      locale,
      fiscalMonth: model.fiscalStartMonth,
    });
    const owner = owners(app, seen?.owner);
    inputs.open(app, {
      title: seen ? AJS.I18n.getText('longview.form.edit', seen.name) : AJS.I18n.getText('longview.aims.create-objective'),
      action: seen ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'),
      fields: {
        name: labelled(AJS.I18n.getText('longview.field.name'), name, AJS.I18n.getText('longview.aims.name-hint')),
        why: labelled(AJS.I18n.getText('longview.field.why'), why),
        timeframe: inputs.field(AJS.I18n.getText('longview.field.timeframe'), time.element, time.input.id, null, time.why),
        owner: inputs.field(AJS.I18n.getText('longview.field.owner'), owner.element, owner.input.id),
      },
      values: () => [
        { name: name.value.trim(), why: why.value.trim() || null, timeframe: time.text(), owner: owner.values()[0]?.value ?? null },
      ],
      save: (values) => aimActs.of(app).saveObjective(seen, values),
    });
    name.focus();
  }

  /** A new key result of an objective, or changes to one. */
  function keyResult(app, parent, seen = null) {
    const name = text(seen?.name);
    const start = number(app, AJS.I18n.getText('longview.aims.start'), seen?.start, seen?.unit);
    const target = number(app, AJS.I18n.getText('longview.aims.target'), seen?.target, seen?.unit);
    const unit = text(seen?.unit, { maxlength: 40 });
    inputs.open(app, {
      title: seen ? AJS.I18n.getText('longview.form.edit', seen.name) : AJS.I18n.getText('longview.aims.create-key-result'),
      action: seen ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'),
      fields: {
        name: labelled(AJS.I18n.getText('longview.field.name'), name, AJS.I18n.getText('longview.aims.key-result-hint')),
        start: labelled(AJS.I18n.getText('longview.aims.start'), start.input),
        target: labelled(AJS.I18n.getText('longview.aims.target'), target.input, AJS.I18n.getText('longview.aims.target-hint')),
        unit: labelled(AJS.I18n.getText('longview.aims.unit'), unit),
      },
      values: () => [{ name: name.value.trim(), start: start.value(), target: target.value(), unit: unit.value.trim() || null }],
      check: numberFields.check({ start, target }),
      save: (values) => aimActs.of(app).saveKeyResult(parent, seen, values),
    });
    name.focus();
  }

  /** What is measured now, or what should have been entered in place of the check-in that was `seen`. */
  function checkIn(app, key, seen = null) {
    const label = key.unit ? AJS.I18n.getText('longview.aims.value-in', key.unit) : AJS.I18n.getText('longview.aims.value');
    const value = number(app, label, seen?.value, key.unit);
    const note = area(seen?.note, 2);
    note.setAttribute('maxlength', '1000');
    inputs.open(app, {
      title: seen
        ? AJS.I18n.getText('longview.aims.correct-title', seen.number, key.name)
        : AJS.I18n.getText('longview.aims.check-in-title', key.name),
      note: seen ? AJS.I18n.getText('longview.aims.correct-note') : AJS.I18n.getText('longview.aims.check-in-note'),
      action: seen ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.aims.check-in'),
      fields: {
        value: labelled(label, value.input, figures.way(key, app.locale)),
        note: labelled(AJS.I18n.getText('longview.aims.note'), note),
      },
      values: () => [{ value: value.value(), note: note.value.trim() || null }],
      check: numberFields.check({ value }),
      save: (values) => (seen ? aimActs.of(app).correctCheckIn(key, seen, values) : aimActs.of(app).checkIn(key, values)),
    });
    value.input.focus();
  }

  /** All check-ins of a key result, the last one first. */
  async function log(app, key) {
    const body = h('ol.lv-history');
    const dialog = dialogs.open({
      title: AJS.I18n.getText('longview.aims.log', key.name),
      body,
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });
    try {
      const { entries, open, people } = await app.rest.checkIns(key.uid);
      const gone = new Set(entries.map((entry) => entry.reverses));
      const way = (text, act) =>
        button(
          text,
          () => {
            dialog.close();
            act();
          },
          'aui-button aui-button-link',
        );
      const ways = (entry) =>
        h(
          'p.lv-finding-ways',
          null,
          way(AJS.I18n.getText('longview.aims.correct'), () => checkIn(app, key, entry)),
          way(AJS.I18n.getText('longview.aims.take-back'), () => aimActs.of(app).takeBackCheckIn(key, entry)),
        );
      body.replaceChildren(
        ...entries
          .reverse()
          .map((entry) =>
            h(
              'li',
              { class: gone.has(entry.number) ? 'lv-taken-back' : '' },
              h(
                'p.lv-note',
                null,
                entry.number +
                  '. ' +
                  days.format(Math.floor(Date.parse(entry.when) / 86400000), app.locale) +
                  ', ' +
                  (people[entry.who]?.name ?? entry.who),
              ),
              h(
                'p',
                null,
                h('b', null, entry.value === null ? '–' : figures.measured(entry.value, key.unit, app.locale)),
                entry.reverses && ' ' + AJS.I18n.getText('longview.aims.reverses', entry.reverses),
              ),
              entry.note && h('p', null, entry.note),
              app.edit && entry.number === open && ways(entry),
            ),
          ),
      );
      if (entries.length === 0) body.append(h('li.lv-hint', null, AJS.I18n.getText('longview.aims.no-check-in')));
    } catch (problem) {
      body.append(h('li.lv-error', null, problem.message));
    }
  }

  /** Which objectives an initiative serves. */
  function serves(app, item) {
    const boxes = app.model.objectives.map((each) =>
      h('input.checkbox', { type: 'checkbox', value: each.uid, checked: item.objectives.includes(each.uid), id: id('serves') }),
    );
    const list = h(
      'div.lv-checks',
      null,
      boxes.map((box, i) => h('label', { htmlFor: box.id }, box, app.model.objectives[i].name)),
    );
    inputs.open(app, {
      title: AJS.I18n.getText('longview.aims.serves-title', item.name),
      action: AJS.I18n.getText('longview.action.save'),
      fields: { objectives: inputs.field(AJS.I18n.getText('longview.tab.objectives'), list, null) },
      values: () => [{ objectives: boxes.filter((box) => box.checked).map((box) => box.value) }],
      save: (values) => aimActs.of(app).serve(item, values.objectives),
    });
    boxes[0].focus();
  }

  return { objective, keyResult, checkIn, log, serves };
});

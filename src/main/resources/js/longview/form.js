/** The dialog to create or edit an initiative. */
define('longview/form', ['longview/dom', 'longview/dialog', 'longview/combobox', 'longview/timeframe-picker', 'longview/words', 'longview/epics'],
  ({ h, icon, id }, dialogs, combobox, pickers, words, epics) => {
    const NEW_THEME = '+';
    const COLOURS = ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA', 'GREEN', 'LIME', 'YELLOW', 'RED', 'GRAY'];

    /** Opens the form; `save(values, epicIds)` is asked to do it and rejects with a problem that the form then shows. */
    function open(app, { initiative = null, preset = {}, save }) {
      const { model, locale } = app;
      const start = { name: '', why: '', themeUid: null, timeframe: null, lifecycle: 'PLANNED', health: 'NOT_SET', owner: null, ...initiative, ...preset };
      const name = h('input.text.lv-wide', { type: 'text', id: id('name'), value: start.name, maxlength: 255, required: true });
      const why = h('textarea.textarea.lv-wide', { id: id('why'), rows: 3, maxlength: 32767, value: start.why ?? '' });
      const theme = themeField(model, start.themeUid);
      const time = pickers.create({ timeframe: start.timeframe, today: model.asOf.today, locale, fiscalMonth: model.fiscalStartMonth });
      const lifecycle = h('select.select', { id: id('lifecycle') }, Object.entries(words.LIFECYCLE).map(([value, text]) => h('option', { value, selected: value === start.lifecycle }, text)));
      const health = healthField(start.health);
      const owner = ownerField(app, start.owner);
      const picked = initiative ? null : epics.field(app, null);
      const fields = {
        name: field(AJS.I18n.getText('longview.field.name'), name, name.id),
        why: field(AJS.I18n.getText('longview.field.why'), why, why.id, AJS.I18n.getText('longview.field.why.hint')),
        timeframe: field(AJS.I18n.getText('longview.field.timeframe'), time.element, time.input.id),
        themeUid: field(AJS.I18n.getText('longview.field.theme'), theme.element, theme.id),
        lifecycle: field(AJS.I18n.getText('longview.field.lifecycle'), lifecycle, lifecycle.id),
        health: field(AJS.I18n.getText('longview.field.health'), health.element, null),
        owner: field(AJS.I18n.getText('longview.field.owner'), owner.element, owner.input.id),
        epics: picked && field(AJS.I18n.getText('longview.field.epics'), picked.element, picked.input.id),
      };
      const problem = h('p.lv-form-problem', { role: 'alert', hidden: true });
      const ok = { text: initiative ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'), primary: true, submit: true };
      let clean = null;
      const values = () => ({
        name: name.value.trim(), why: why.value.trim() || null, timeframe: time.text(), lifecycle: lifecycle.value, health: health.value(),
        owner: owner.values()[0]?.value ?? null, ...theme.value(),
      });
      const state = () => JSON.stringify([values(), picked ? picked.values().length : 0]);
      const dialog = dialogs.open({
        title: initiative ? AJS.I18n.getText('longview.form.edit', initiative.name) : AJS.I18n.getText('longview.form.create'),
        body: [problem, h('div.lv-form', null, Object.values(fields).filter(Boolean))],
        actions: [ok, { text: AJS.I18n.getText('longview.action.cancel'), link: true }],
        guard: () => state() === clean || window.confirm(AJS.I18n.getText('longview.form.unsaved')),
        submit: async () => {
          complain(fields, problem, null);
          if (!name.value.trim()) return complain(fields, problem, { field: 'name', message: AJS.I18n.getText('longview.form.name-missing') });
          ok.node.disabled = true;
          try {
            await save(values(), picked ? picked.values().map((value) => value.value) : []);
            dialog.close();
          } catch (failure) {
            complain(fields, problem, failure);
          } finally {
            ok.node.disabled = false;
          }
        },
      });
      clean = state();
      name.focus();
      name.select();
    }

    function field(label, control, target, hint) {
      return h('div.lv-field', null, target ? h('label', { htmlFor: target }, label) : h('span.lv-label', null, label), control, hint && h('p.lv-hint', null, hint), h('p.lv-error', { role: 'alert', hidden: true }));
    }

    function complain(fields, problem, failure) {
      for (const node of Object.values(fields)) if (node) node.querySelector('.lv-error').hidden = true;
      problem.hidden = true;
      if (!failure) return;
      const at = fields[failure.field]?.querySelector('.lv-error') ?? problem;
      at.textContent = failure.message;
      at.hidden = false;
      fields[failure.field]?.querySelector('input, select, textarea')?.focus();
    }

    function themeField(model, chosen) {
      const select = h('select.select', { id: id('theme'), onchange: () => { fresh.hidden = select.value !== NEW_THEME; if (!fresh.hidden) fresh.focus(); } },
        h('option', { value: '' }, AJS.I18n.getText('longview.theme.none')),
        model.themes.map((theme) => h('option', { value: theme.uid, selected: theme.uid === chosen }, theme.name)),
        h('option', { value: NEW_THEME }, AJS.I18n.getText('longview.theme.new')));
      const fresh = h('input.text', { type: 'text', maxlength: 255, hidden: true, 'aria-label': AJS.I18n.getText('longview.theme.new-name'), placeholder: AJS.I18n.getText('longview.theme.new-name') });
      const used = new Set(model.themes.map((theme) => theme.colour));
      return {
        id: select.id,
        element: h('div.lv-picker-row', null, select, fresh),
        value: () => {
          const title = fresh.value.trim();
          if (select.value !== NEW_THEME) return { themeUid: select.value || null };
          return title ? { themeUid: null, newTheme: { name: title, colour: COLOURS.find((colour) => !used.has(colour)) ?? 'GRAY' } } : { themeUid: null };
        },
      };
    }

    function healthField(chosen) {
      const group = id('health');
      const element = h('div.lv-radios', { role: 'radiogroup', 'aria-label': AJS.I18n.getText('longview.field.health') },
        Object.entries(words.HEALTH).map(([value, text]) =>
          h('label', null, h('input', { type: 'radio', name: group, value, checked: value === chosen }), icon(value, null, 'lv-hi lv-hi-' + value), text)));
      return { element, value: () => element.querySelector('input:checked')?.value ?? 'NOT_SET' };
    }

    function ownerField(app, key) {
      return combobox.create({
        label: AJS.I18n.getText('longview.field.owner'),
        placeholder: AJS.I18n.getText('longview.owner.search'),
        chosen: key ? [{ value: key, text: app.model.people[key]?.name ?? key }] : [],
        source: async (query) => {
          if (!query) return [];
          const { users } = await app.rest.users(query).catch(() => ({ users: [] }));
          return users.map((user) => ({ value: user.key, text: user.displayName, note: user.name }));
        },
      });
    }

    return { open };
  });

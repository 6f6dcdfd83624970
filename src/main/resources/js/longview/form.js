/** The dialog to create or edit an initiative. */
define('longview/form', ['longview/dom', 'longview/dialog', 'longview/combobox', 'longview/timeframe-picker', 'longview/words', 'longview/epics'],
  ({ h, icon, id }, dialogs, combobox, pickers, words, epics) => {
    const NEW_THEME = '+';
    const EPIC_LISTS = new Set(['epics', 'move', 'supports']);
    const COLOURS = ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA', 'GREEN', 'LIME', 'YELLOW', 'RED', 'GRAY'];

    /**
     * Opens the form, a new one with the epics `chosen`. `save(values, epicIds)` is asked to do it: it rejects with a problem that the form then
     * shows, answers false to come back to the form as it is, or what to do once the form is closed.
     */
    function open(app, { initiative = null, preset = {}, chosen = [], save }) {
      const { model, locale } = app;
      const start = { name: '', why: '', themeUid: null, timeframe: null, lifecycle: 'PLANNED', health: 'NOT_SET', owner: null, ...initiative, ...preset };
      const name = h('input.text.lv-wide', { type: 'text', id: id('name'), value: start.name, maxlength: 255, required: true });
      const why = h('textarea.textarea.lv-wide', { id: id('why'), rows: 3, maxlength: 32767, value: start.why ?? '' });
      const theme = themeField(model, start.themeUid);
      const time = pickers.create({ timeframe: start.timeframe, today: model.asOf.today, locale, fiscalMonth: model.fiscalStartMonth });
      const lifecycle = h('select.select', { id: id('lifecycle') }, Object.entries(words.LIFECYCLE).map(([value, text]) => h('option', { value, selected: value === start.lifecycle }, text)));
      const health = healthField(start.health);
      const owner = ownerField(app, start.owner);
      const picked = initiative ? null : epics.field(app, null, chosen);
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
      const problem = h('p.lv-form-problem', { role: 'alert', hidden: true, tabIndex: -1 });
      const ok = { text: initiative ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'), primary: true, submit: true };
      let clean = null;
      let busy = false;
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
          if (busy) return;
          complain(fields, problem, null);
          if (!name.value.trim()) return complain(fields, problem, 'name', AJS.I18n.getText('longview.form.name-missing'));
          // not the property disabled: the focus would be lost with it
          const wait = (on) => ok.node.setAttribute('aria-disabled', String((busy = on)));
          wait(true);
          try {
            const after = await save(values(), picked ? picked.values().map((value) => value.value) : []);
            if (after === false) return;
            dialog.close();
            if (typeof after === 'function') after();
          } catch (failure) {
            if (!failure.say) throw failure;
            complain(fields, problem, EPIC_LISTS.has(failure.field) ? 'epics' : failure.field, failure.say(app.acts.epicName));
          } finally {
            wait(false);
          }
        },
      });
      clean = state();
      name.focus();
      name.select();
    }

    /** A field with its label and a place for what is wrong, which goes as soon as something is corrected. */
    function field(label, control, target, hint) {
      const node = h('div.lv-field', null, target ? h('label', { htmlFor: target }, label) : h('span.lv-label', null, label), control, hint && h('p.lv-hint', null, hint), h('p.lv-error', { role: 'alert', hidden: true, id: id('error') }));
      const corrected = () => dialogs.wrong(node, null);
      node.addEventListener('input', corrected);
      node.addEventListener('change', corrected);
      node.addEventListener('click', (event) => event.target.closest('button, .lv-offer') && corrected());
      return node;
    }

    /** Says what is wrong at its field, or above all of them, and goes there; without a text takes everything back. */
    function complain(fields, problem, name, text = null) {
      Object.values(fields).filter(Boolean).forEach((node) => dialogs.wrong(node, null));
      problem.hidden = true;
      if (!text) return;
      if (fields[name]) return dialogs.wrong(fields[name], text).focus();
      problem.textContent = text;
      problem.hidden = false;
      problem.focus();
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

/** A dialog of fields: says what is wrong where it is, and closes only when what was typed is saved or given up. */
define('longview/fields', ['longview/dom', 'longview/dialog'], ({ h, id }, dialogs) => {
  /** What is refused of these lists of epics is said at the one field that they come from. */
  const EPIC_LISTS = new Set(['epics', 'move', 'supports']);

  /** Why what stands in a field cannot be taken, for those that know it themselves. */
  const reasons = new WeakMap();

  /**
   * A field with its label and a place for what is wrong, which goes as soon as something is corrected. `why()` answers what is wrong with what was
   * typed, which is said when the field is left, or null.
   */
  function field(label, control, target, hint, why = null) {
    const node = h(
      'div.lv-field',
      null,
      target ? h('label', { htmlFor: target }, label) : h('span.lv-label', null, label),
      control,
      hint && h('p.lv-hint', null, hint),
      h('p.lv-error', { role: 'alert', hidden: true, tabIndex: -1, id: id('error') }),
    );
    const corrected = () => wrong(node, null);
    node.addEventListener('input', corrected);
    node.addEventListener('change', corrected);
    node.addEventListener('click', (event) => event.target.closest('button, .lv-offer') && corrected());
    if (why) {
      reasons.set(node, why);
      // a button that is pressed does not move away from under the pointer; saving says the same
      node.addEventListener(
        'focusout',
        ({ relatedTarget: to }) => !node.contains(to) && !(to && to.tagName === 'BUTTON') && why() && wrong(node, why()),
      );
    }
    return node;
  }

  function wrong(node, text, at = node.querySelector('[aria-invalid]')) {
    const error = node.querySelector('.lv-error');
    const input = at ?? node.querySelector('input, select, textarea');
    error.hidden = !text;
    error.textContent = text ?? '';
    if (!input) return error;
    if (text) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id);
    } else {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    }
    return input;
  }

  /** Says what is wrong at its field, or above all of them, and goes there; without a text takes everything back. */
  function complain(fields, problem, name, text = null, at) {
    Object.values(fields)
      .filter(Boolean)
      .forEach((node) => wrong(node, null));
    problem.hidden = true;
    if (!text) return;
    if (fields[name]) return wrong(fields[name], text, at).focus();
    problem.textContent = text;
    problem.hidden = false;
    problem.focus();
  }

  /**
   * Opens the dialog of the `fields` by name. `values()` are the arguments of `save`; where the first has a name, it must not be empty. `check()` answers what else
   * is wrong, as [name of the field, text, the control in it], or null. `save` rejects with a problem that the
   * dialog then shows, answers false to come back to it as it is, or what to do once it is closed.
   */
  function open(app, { title, note = null, action, fields, values, save, check = () => null, wide = false }) {
    const problem = h('p.lv-form-problem', { role: 'alert', hidden: true, tabIndex: -1 });
    /** @type {Record<string, any>} */
    const ok = { text: action, primary: true, submit: true };
    const state = () => JSON.stringify(values());
    const clean = state();
    let busy = false;
    // not the property disabled: the focus would be lost with it
    const wait = (on) => ok.node.setAttribute('aria-disabled', String((busy = on)));
    return dialogs.open({
      title,
      note,
      wide,
      body: [problem, h('div.lv-form', null, Object.values(fields).filter(Boolean))],
      actions: [ok, { text: AJS.I18n.getText('longview.action.cancel'), link: true }],
      dirty: () => state() !== clean,
      submit: async (dialog) => {
        if (busy) return;
        complain(fields, problem, null);
        const amiss = values()[0].name === '' ? ['name', AJS.I18n.getText('longview.form.name-missing')] : check();
        if (amiss) return complain(fields, problem, ...amiss);
        const refused = Object.keys(fields).find((key) => reasons.get(fields[key])?.());
        if (refused) return complain(fields, problem, refused, reasons.get(fields[refused])());
        wait(true);
        try {
          const after = await save(...values());
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
  }

  return { field, open };
});

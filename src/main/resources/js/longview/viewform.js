/** The dialog of a saved view: its name, and for whom it is. */
define('longview/viewform', ['longview/dom', 'longview/fields', 'longview/address', 'longview/model'], (
  { h, id },
  inputs,
  addresses,
  models,
) => {
  /** Asks for the name and for whom it is; of a view that is there what it shows stays. */
  function open(app, view) {
    const name = h('input.text', { type: 'text', id: id('view'), value: view?.name ?? '', maxlength: 255, required: true });
    const flag = (checked, disabled) => h('input', { type: 'checkbox', id: id('view'), checked: Boolean(checked), disabled });
    const mine = !view || view.mine;
    const shared = flag(view?.shared, !models.owns(app) || (view?.shared && !mine));
    const ownDefault = flag(view?.ownDefault, !mine);
    const commonDefault = flag(view?.commonDefault, !models.owns(app));
    // what opens for all has to be there for all
    commonDefault.addEventListener('change', () => {
      shared.checked = shared.checked || commonDefault.checked;
    });
    shared.addEventListener('change', () => {
      commonDefault.checked = commonDefault.checked && shared.checked;
    });
    const box = (control, label, hint) =>
      h(
        'div.lv-field.lv-check',
        null,
        control,
        h('label', { htmlFor: control.id }, label),
        hint && h('p.lv-hint', null, hint),
        h('p.lv-error', { role: 'alert', hidden: true, id: id('error') }),
      );
    inputs.open(app, {
      title: view ? AJS.I18n.getText('longview.views.edit', view.name) : AJS.I18n.getText('longview.views.save'),
      action: AJS.I18n.getText('longview.action.save'),
      fields: {
        name: inputs.field(AJS.I18n.getText('longview.field.name'), name, name.id),
        shared: box(
          shared,
          AJS.I18n.getText('longview.views.shared'),
          models.owns(app) ? null : AJS.I18n.getText('longview.views.shared-hint'),
        ),
        ownDefault: box(
          ownDefault,
          AJS.I18n.getText('longview.views.own-default'),
          mine ? null : AJS.I18n.getText('longview.views.own-hint'),
        ),
        commonDefault: box(commonDefault, AJS.I18n.getText('longview.views.common-default')),
      },
      values: () => [
        {
          name: name.value.trim(),
          query: view ? view.query : addresses.kept(app.view),
          shared: shared.checked,
          ownDefault: ownDefault.checked,
          commonDefault: commonDefault.checked,
        },
      ],
      save: (values) => (view ? app.acts.editView(view, values) : app.acts.saveView(values, (made) => app.set({ saved: made.uid }))),
    });
    name.focus();
    name.select();
  }

  return { open };
});

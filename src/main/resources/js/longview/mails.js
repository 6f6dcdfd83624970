/** Which mails of the roadmap one gets: the weekly digest, and reminders of one's own late status updates. */
define('longview/mails', ['longview/dom', 'longview/fields', 'longview/flags'], ({ h, id }, inputs, flags) => {
  function open(app) {
    const { uid } = app.model;
    return app.rest.mails(uid).then((now) => {
      const box = (checked) => h('input', { type: 'checkbox', id: id('mail'), checked });
      const digest = box(now.digest);
      const reminders = box(now.reminders);
      const field = (label, control, hint) =>
        inputs.field('', h('span.lv-check', null, control, h('label', { htmlFor: control.id }, label)), null, hint);
      inputs.open(app, {
        title: AJS.I18n.getText('longview.mails.title', app.model.name),
        note: !now.possible
          ? AJS.I18n.getText('longview.mails.impossible')
          : !now.reachable
            ? AJS.I18n.getText('longview.mails.no-address')
            : null,
        action: AJS.I18n.getText('longview.action.save'),
        fields: {
          digest: field(AJS.I18n.getText('longview.mails.digest'), digest, AJS.I18n.getText('longview.mails.digest-hint')),
          // updates are expected by the roadmap that keeps an initiative
          reminders:
            !app.portfolio &&
            field(AJS.I18n.getText('longview.mails.reminders'), reminders, AJS.I18n.getText('longview.mails.reminders-hint')),
        },
        values: () => [{ digest: digest.checked, reminders: reminders.checked }],
        save: (wanted) =>
          app.rest.mails(uid, wanted).then(
            (kept) => () =>
              flags.show({
                text: AJS.I18n.getText(
                  'longview.mails.saved',
                  kept.digest ? AJS.I18n.getText('longview.mails.subscribed') : AJS.I18n.getText('longview.mails.unsubscribed'),
                ),
              }),
          ),
      });
      digest.focus();
    }, app.acts.fail);
  }

  return { open };
});

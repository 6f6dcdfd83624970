/** Status updates of an initiative: the latest in the drawer, all of them in a dialog, and the dialog that posts one. */
define('longview/updates', [
  'longview/dom',
  'longview/fields',
  'longview/dialog',
  'longview/prose',
  'longview/words',
  'longview/days',
  'longview/age',
  'longview/aim-acts',
], ({ h, icon, button, id }, inputs, dialogs, prose, words, days, ages, aimActs) => {
  const SAID = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
  const mark = (health) => h('p.lv-health-word', null, icon(health, null, 'lv-hi lv-hi-' + health), words.HEALTH[health]);

  /** Who said it and when; the exact time is told to who points at it. */
  const by = (app, update, people) =>
    h(
      'p.lv-note',
      null,
      people[update.author]?.name ?? update.author,
      ', ',
      h(
        'time',
        { datetime: update.when, title: new Date(update.when).toLocaleString(app.locale) },
        ages.say(update.when, Date.now(), app.locale),
      ),
      update.edited && ', ' + AJS.I18n.getText('longview.update.edited'),
    );

  /** The latest and what can be done with it; null while it is read. `after` is called when one was posted, and stands where all are shown anyway. */
  function section(app, item, story, after = null) {
    if (!story) return h('p.lv-hint', null, AJS.I18n.getText('longview.state.loading'));
    const latest = story.updates[0];
    const due =
      story.overdue != null
        ? h('p.lv-over-label', null, AJS.I18n.getText('longview.update.overdue', story.overdue))
        : story.due != null && h('p.lv-hint', null, AJS.I18n.getText('longview.update.due', days.format(story.due, app.locale)));
    return [
      latest
        ? after && story.total > 1
          ? null
          : [mark(latest.health), prose.render(latest.text), by(app, latest, story.people)]
        : h('p.lv-hint', null, AJS.I18n.getText('longview.update.none')),
      due,
      h(
        'p.lv-finding-ways',
        null,
        app.edit &&
          button(AJS.I18n.getText('longview.update.post'), () => open(app, item, null, after), 'aui-button', { 'data-focus': 'post' }),
        app.edit &&
          latest?.open &&
          button(AJS.I18n.getText('longview.update.correct'), () => open(app, item, latest, after), 'aui-button aui-button-link', {
            'data-focus': 'correct',
          }),
        story.total > 0 &&
          !after &&
          button(AJS.I18n.getText('longview.update.all', story.total), () => all(app, item), 'aui-button aui-button-link', {
            'data-focus': 'updates',
          }),
      ),
    ];
  }

  /** Posts an update, or puts right the one that was `seen`. */
  function open(app, item, seen = null, after = null) {
    const now = seen?.health ?? (SAID.includes(item.health) ? item.health : '');
    const health = h(
      'select.select',
      { id: id('update') },
      (now ? SAID : ['', ...SAID]).map((value) => h('option', { value, selected: value === now }, words.HEALTH[value] ?? '')),
    );
    const text = h('textarea.textarea.lv-wide', { id: id('update'), rows: 6, maxlength: 4000, value: seen?.text ?? '' });
    inputs.open(app, {
      title: seen ? AJS.I18n.getText('longview.update.correct-of', item.name) : AJS.I18n.getText('longview.update.of', item.name),
      note: item.keyResults ? AJS.I18n.getText('longview.update.form-objective') : AJS.I18n.getText('longview.update.form'),
      action: seen ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.update.post'),
      fields: {
        health: inputs.field(AJS.I18n.getText('longview.update.health'), health, health.id),
        text: inputs.field(AJS.I18n.getText('longview.update.text'), text, text.id, AJS.I18n.getText('longview.update.text-hint')),
      },
      values: () => [{ health: health.value || null, text: text.value.trim() }],
      save: async (values) => {
        const answer = await aimActs.of(app).postUpdate(item, seen, values);
        after?.();
        return answer;
      },
    });
    (now ? text : health).focus();
  }

  /**
   * A list that is read page by page: `ask(offset)` answers a page, `named` says what each is about. Answers {node, read}; read() begins anew.
   */
  function list(app, ask, named) {
    const node = h('div', { 'aria-live': 'polite' });
    let turn = 0;
    async function read() {
      const mine = ++turn;
      let found = [];
      let people = {};
      const more = async () => {
        let page;
        try {
          page = await ask(found.length);
        } catch (problem) {
          if (mine === turn) node.replaceChildren(h('p.lv-error', { role: 'alert' }, problem.message));
          return;
        }
        if (mine !== turn) return;
        const first = found.length;
        found = [...found, ...page.updates];
        people = { ...people, ...page.people };
        if (page.total === 0) return node.replaceChildren(h('p.lv-hint', null, AJS.I18n.getText('longview.update.none-fits')));
        node.replaceChildren(
          h(
            'ol.lv-history',
            null,
            found.map((update) =>
              h(
                'li',
                { tabIndex: -1 },
                named && h('h4', null, update.name),
                mark(update.health),
                prose.render(update.text),
                by(app, update, people),
              ),
            ),
          ),
          h(
            'p.lv-hint',
            null,
            AJS.I18n.getText('longview.panel.shown', found.length, page.total),
            ' ',
            found.length < page.total &&
              h(
                'button.lv-link',
                { type: 'button', onclick: more },
                AJS.I18n.getText('longview.panel.more', Math.min(20, page.total - found.length)),
              ),
          ),
        );
        if (first > 0) node.querySelectorAll('.lv-history > li')[first]?.focus();
      };
      return more();
    }
    return { node, read };
  }

  function all(app, item) {
    const shown = list(app, (offset) => app.rest.updates(item.uid, offset), false);
    dialogs.open({
      title: AJS.I18n.getText('longview.update.list', item.name),
      body: shown.node,
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });
    return shown.read();
  }

  return { SAID, section, open, list };
});

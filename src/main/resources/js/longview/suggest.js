/** "Suggest from your epics": issues above epics, and groups that share a label, a component or a version, become initiatives at once. */
define('longview/suggest', [
  'longview/dom',
  'longview/dialog',
  'longview/flags',
  'longview/timeframe-text',
  'longview/days',
  'longview/choice',
  'longview/timeframe-offers',
], ({ h, id }, dialogs, flags, texts, days, choice, offering) => {
  const CHOSEN = 5;
  const NAMES = 3;
  const KINDS = {
    PARENT: (name, key) => AJS.I18n.getText('longview.suggest.parent', key),
    LABEL: (name) => AJS.I18n.getText('longview.suggest.label', name),
    COMPONENT: (name) => AJS.I18n.getText('longview.suggest.component', name),
    FIX_VERSION: (name) => AJS.I18n.getText('longview.suggest.version', name),
  };

  /** The quarter in which the last of the epics ends, when that is not over. */
  function guess(model, indexes) {
    const ends = indexes.map((index) => model.epics.to[index]).filter((day) => day != null);
    if (ends.length === 0) return null;
    const last = Math.max(...ends);
    return last < days.start('QUARTER', model.asOf.today, model.fiscalStartMonth)
      ? null
      : texts.around('QUARTER', last, model.fiscalStartMonth);
  }

  /** Makes sure that there is a roadmap, then shows the groups. */
  async function open(app) {
    let found;
    try {
      if (!app.model.uid) {
        await app.rest.make(app.projectKey);
        await app.load();
      }
      found = await app.rest.suggestions(app.model.uid);
    } catch (problem) {
      flags.show({ kind: 'problem', text: problem.message });
      return;
    }
    show(app, found);
  }

  function show(app, { groups, total }) {
    const { model, locale } = app;
    const index = new Map(model.epics.id.map((value, i) => [value, i]));
    const first = choice.first(groups, CHOSEN);
    const entries = groups.map((group, i) => entry(group, first[i]));
    /** @type {Record<string, any>} */
    const ok = { text: AJS.I18n.getText('longview.suggest.create', 0), primary: true, submit: true };
    const note = h('span');

    function entry(group, chosen) {
      const box = h('input', { type: 'checkbox', id: id('group'), checked: chosen, onchange: count });
      const time = h('select.select', {
        'aria-label': AJS.I18n.getText('longview.suggest.time', group.name),
        onchange: () => (touched = true),
      });
      let touched = false;
      const epics = h('span.lv-figure');
      const issues = h('span.lv-figure');
      const names = h('p.lv-note');
      const node = h(
        'li.lv-group',
        null,
        box,
        h('label', { htmlFor: box.id }, h('b', null, group.name), h('span', null, KINDS[group.kind](group.name, group.key))),
        epics,
        issues,
        time,
        names,
      );

      /** Tells of the epics that it would bring: how many, of which size, and until when. */
      function tell(epicIds) {
        const indexes = epicIds.map((value) => index.get(value)).filter((i) => i !== undefined);
        const few = indexes
          .slice(0, NAMES)
          .map((i) => model.epics.summary[i])
          .join(', ');
        const rest = indexes.length - NAMES;
        epics.textContent = AJS.I18n.getText('longview.suggest.epics', indexes.length);
        issues.textContent = AJS.I18n.getText('longview.panel.issues', choice.issues(model.epics, indexes));
        names.textContent = rest > 0 ? AJS.I18n.getText('longview.suggest.and-more', few, rest) : few;
        if (!touched) offer(group.timeframe ? texts.parse(group.timeframe, model.fiscalStartMonth) : guess(model, indexes));
      }

      function offer(guessed) {
        const offers = offering
          .suggest('', model.asOf.today, locale, model.fiscalStartMonth)
          .filter((frame) => frame.granularity !== 'WEEK' && frame.granularity !== 'MONTH');
        if (guessed && !offers.some((frame) => frame.text === guessed.text)) offers.unshift(guessed);
        time.replaceChildren(
          h('option', { value: '' }, AJS.I18n.getText('longview.picker.none')),
          ...offers.map((frame) =>
            h('option', { value: frame.text, selected: guessed !== null && guessed.text === frame.text }, texts.label(frame, locale)),
          ),
        );
      }

      return { group, box, time, node, tell };
    }

    /** What would be created, each with the epics that it brings. */
    function plan() {
      const shares = choice.share(
        groups,
        entries.map((each) => each.box.checked),
      );
      return entries.map(({ group, time }, i) => ({ values: { name: group.name, timeframe: time.value || null }, epicIds: shares[i] }));
    }

    const wanted = () => plan().filter(({ epicIds }) => epicIds && epicIds.length > 0);

    function count() {
      plan().forEach(({ epicIds }, i) => entries[i].tell(epicIds || groups[i].epicIds));
      const list = wanted();
      const epics = list.reduce((sum, { epicIds }) => sum + epicIds.length, 0);
      note.textContent = AJS.I18n.getText('longview.suggest.chosen', list.length, entries.length, epics);
      if (ok.node) {
        ok.node.textContent = AJS.I18n.getText('longview.suggest.create', list.length);
        ok.node.setAttribute('aria-disabled', String(list.length === 0));
      }
    }

    dialogs.open({
      title: AJS.I18n.getText('longview.suggest.title'),
      wide: true,
      note,
      body:
        entries.length === 0
          ? h('p', null, AJS.I18n.getText('longview.suggest.none'))
          : [
              h(
                'p',
                null,
                AJS.I18n.getText('longview.suggest.text', model.unassigned.length),
                total > groups.length && ' ' + AJS.I18n.getText('longview.suggest.largest', groups.length, total),
              ),
              h(
                'ul.lv-plain.lv-groups',
                null,
                entries.map((each) => each.node),
              ),
              h('p.lv-hint', null, AJS.I18n.getText('longview.suggest.foot')),
            ],
      actions: [...(entries.length > 0 ? [ok] : []), { text: AJS.I18n.getText('longview.action.cancel'), link: true }],
      submit: (dialog) => {
        const list = wanted();
        if (list.length === 0) return;
        dialog.close();
        app.acts.createAll(list);
      },
    });
    if (entries.length > 0) count();
  }

  return { open };
});

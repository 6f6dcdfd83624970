/** The tab of objectives: the vision, what is to be reached, how far it is, and which initiatives serve it. */
define('longview/objectives', [
  'longview/dom',
  'longview/model',
  'longview/words',
  'longview/rows',
  'longview/menu',
  'longview/aims',
  'longview/figures',
  'longview/prose',
  'longview/dialog',
  'longview/aim-acts',
  'longview/keys',
], ({ h, icon, button, iconButton, id }, models, words, rows, menu, aims, figures, prose, dialogs, aimActs, keys) => {
  const GOOD = 0.7;

  function mount(app, container) {
    let editing = false;
    const root = h('div.lv-aims');
    container.replaceChildren(root);

    function update() {
      const focused = root.contains(document.activeElement) && document.activeElement.dataset.focus;
      // what is being typed stays
      if (editing && root.querySelector('.lv-vision textarea')) root.replaceChildren(root.firstChild, ...below());
      else root.replaceChildren(vision(), ...below());
      if (focused) root.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
    }

    function below() {
      const { objectives } = app.model;
      if (objectives.length === 0) return [nothing()];
      return [...objectives.map(card), unserved()];
    }

    function vision() {
      const text = app.model.vision?.text;
      const change =
        app.edit &&
        button(
          text ? AJS.I18n.getText('longview.aims.edit-vision') : AJS.I18n.getText('longview.aims.write-vision'),
          edit,
          'aui-button aui-button-subtle',
          { 'data-focus': 'vision' },
        );
      return h(
        'section.lv-vision',
        { 'aria-label': AJS.I18n.getText('longview.aims.vision') },
        h(
          'header',
          null,
          h('h2', null, AJS.I18n.getText('longview.aims.vision')),
          change,
          app.edit &&
            app.model.objectives.length > 0 &&
            button(AJS.I18n.getText('longview.aims.create-objective'), () => aims.objective(app), 'aui-button', {
              'data-focus': 'create-objective',
            }),
        ),
        text ? prose.render(text) : h('p.lv-hint', null, AJS.I18n.getText('longview.aims.no-vision')),
      );
    }

    function edit() {
      editing = true;
      const seen = app.model.vision ?? { text: null, version: 0 };
      const input = h('textarea.textarea.lv-wide', {
        rows: 4,
        maxlength: 2000,
        value: seen.text ?? '',
        'aria-label': AJS.I18n.getText('longview.aims.vision'),
        'data-focus': 'vision-text',
      });
      const held = dialogs.hold({ dirty: () => input.isConnected && input.value.trim() !== (seen.text ?? ''), gone: () => stop() });
      const stop = () => {
        held.end();
        editing = false;
        update();
        root.querySelector('[data-focus=vision]')?.focus();
      };
      const give = () => held.leave() && stop();
      const save = async (event) => {
        event.preventDefault();
        const value = input.value.trim() || null;
        if (value === (seen.text ?? null) || (await aimActs.of(app).saveVision(seen, value))) stop();
      };
      const form = h(
        'form.lv-vision',
        {
          onsubmit: save,
          onkeydown: (event) => {
            if (keys.of(event) !== 'Escape') return;
            event.stopPropagation();
            give();
          },
        },
        h('h2', null, AJS.I18n.getText('longview.aims.vision')),
        input,
        h(
          'p',
          null,
          button(AJS.I18n.getText('longview.action.save'), null, 'aui-button aui-button-primary', { type: 'submit' }),
          button(AJS.I18n.getText('longview.action.cancel'), give, 'aui-button aui-button-link'),
        ),
      );
      root.firstChild.replaceWith(form);
      input.focus();
    }

    const nothing = () =>
      h(
        'div.lv-empty',
        null,
        h('h2', null, AJS.I18n.getText('longview.aims.none')),
        h('p', null, AJS.I18n.getText('longview.aims.none-text')),
        app.edit &&
          h(
            'p.lv-empty-actions',
            null,
            button(AJS.I18n.getText('longview.aims.create-objective'), () => aims.objective(app), 'aui-button aui-button-primary', {
              'data-focus': 'create-objective',
            }),
          ),
      );

    const health = (band) => icon(band ?? 'NOT_SET', words.HEALTH[band ?? 'NOT_SET'], 'lv-hi lv-hi-' + (band ?? 'NOT_SET'));

    function card(one) {
      const { count } = one.progress;
      const measured =
        one.keyResults.length > one.measured &&
        one.measured > 0 &&
        AJS.I18n.getText('longview.aims.measured', one.measured, one.keyResults.length);
      const heading = id('objective');
      return h(
        'article.lv-aim',
        { 'aria-labelledby': heading, 'data-objective': one.uid },
        h(
          'header',
          null,
          health(one.band),
          h('h2', { id: heading }, one.name),
          h('span.lv-figure', null, one.timeframe ? words.timeframe(one, app.locale) : ''),
          h(
            'span.lv-figure',
            null,
            one.score === null
              ? AJS.I18n.getText('longview.aims.not-measured')
              : AJS.I18n.getText('longview.aims.score', figures.score(one.score, app.locale)),
            measured && h('small', null, measured),
          ),
          rows.avatar(one.owner, app.model.people),
          button(AJS.I18n.getText('longview.update.stream'), () => app.reports(one), 'aui-button aui-button-subtle', {
            'data-focus': 'reports-' + one.uid,
            'aria-label': AJS.I18n.getText('longview.update.list', one.name),
          }),
          app.edit &&
            iconButton(
              'more',
              AJS.I18n.getText('longview.row.menu', one.name),
              (event) => objectiveMenu(one, event.currentTarget),
              'lv-ib',
              { 'data-focus': 'menu-' + one.uid },
            ),
        ),
        one.why && h('p.lv-why', null, one.why),
        h(
          'div.lv-aim-body',
          null,
          h(
            'section',
            null,
            h('h3', null, AJS.I18n.getText('longview.aims.key-results')),
            one.keyResults.length === 0
              ? h('p.lv-hint', null, AJS.I18n.getText('longview.aims.no-key-results'))
              : h(
                  'ul',
                  null,
                  one.keyResults.map((key) => keyRow(one, key)),
                ),
            app.edit &&
              button(AJS.I18n.getText('longview.aims.create-key-result'), () => aims.keyResult(app, one), 'aui-button aui-button-link', {
                'data-focus': 'key-' + one.uid,
              }),
          ),
          h(
            'section',
            null,
            h('h3', null, AJS.I18n.getText('longview.aims.initiatives')),
            one.initiatives.length === 0
              ? h('p.lv-hint', null, AJS.I18n.getText('longview.aims.no-initiatives'))
              : h(
                  'ul',
                  null,
                  one.initiatives.map((uid) => initiativeRow(one, app.model.byUid.get(uid))),
                ),
            count.total > 0 &&
              h(
                'p.lv-note',
                null,
                h('i.lv-meter', null, h('i', { style: { width: (count.done / count.total) * 100 + '%' } })),
                ' ',
                AJS.I18n.getText('longview.lane.done-of', count.done, count.total),
              ),
          ),
        ),
      );
    }

    function keyRow(one, key) {
      const open = key.score === null;
      const share = open ? 0 : key.score * 100;
      return h(
        'li.lv-key-result',
        null,
        h('span.lv-aim-name', null, key.name),
        h(
          'span.lv-track',
          { class: 'lv-health-' + (key.band ?? 'NOT_SET'), 'aria-hidden': 'true' },
          share > 0 && h('i', { style: { width: share + '%' } }),
          h('b', { style: { left: GOOD * 100 + '%' } }),
        ),
        h(
          'span.lv-measured',
          null,
          h('b', null, open ? AJS.I18n.getText('longview.aims.no-check-in') : figures.measured(key.current, key.unit, app.locale)),
          h('small', null, figures.way(key, app.locale)),
          key.checkIns > 0 &&
            h(
              'button.lv-link',
              { type: 'button', 'data-focus': 'log-' + key.uid, onclick: () => aims.log(app, key) },
              AJS.I18n.getText('longview.aims.check-ins', key.checkIns),
            ),
        ),
        h(
          'span.lv-figure',
          { title: words.HEALTH[key.band ?? 'NOT_SET'] },
          open ? '–' : figures.score(key.score, app.locale),
          h('span.assistive', null, ', ' + words.HEALTH[key.band ?? 'NOT_SET']),
        ),
        app.edit &&
          button(AJS.I18n.getText('longview.aims.check-in'), () => aims.checkIn(app, key), 'aui-button', {
            'data-focus': 'check-' + key.uid,
            'aria-label': AJS.I18n.getText('longview.aims.check-in-title', key.name),
          }),
        app.edit &&
          iconButton('more', AJS.I18n.getText('longview.row.menu', key.name), (event) => keyMenu(one, key, event.currentTarget), 'lv-ib', {
            'data-focus': 'menu-' + key.uid,
          }),
      );
    }

    function initiativeRow(one, item) {
      const value = models.progress(item, app.model.rules.progress);
      return h(
        'li',
        null,
        rows.mark(item),
        h(
          'span.lv-aim-name',
          null,
          h(
            'button.lv-link',
            { type: 'button', 'data-row': item.uid, 'data-focus': (one?.uid ?? '') + item.uid, onclick: () => app.open(item.uid) },
            item.name,
          ),
          h('small', null, words.timeframe(item, app.locale)),
        ),
        h(
          'span.lv-figure',
          null,
          words.progress(value, app.model.rules.progress, app.locale),
          item.overhang > 0 && h('small.lv-over-label', { class: 'lv-health-' + item.health }, words.overhang(item.overhang)),
        ),
        !one &&
          app.edit &&
          button(AJS.I18n.getText('longview.aims.serve'), () => aims.serves(app, item), 'aui-button', {
            'data-focus': 'serve-' + item.uid,
            'aria-label': AJS.I18n.getText('longview.aims.serves-title', item.name),
          }),
      );
    }

    function unserved() {
      const { initiatives } = app.model;
      const none = initiatives.filter((item) => item.objectives.length === 0 && item.lifecycle !== 'CANCELLED');
      if (none.length === 0)
        return h('p.lv-hint', null, AJS.I18n.getText('longview.aims.all-serve'), ' ', AJS.I18n.getText('longview.aims.good'));
      return h(
        'article.lv-aim.lv-aim-none',
        null,
        h(
          'header',
          null,
          h('h2', null, AJS.I18n.getText('longview.aims.unserved')),
          h('span.lv-figure', null, AJS.I18n.getText('longview.progress.count', none.length, initiatives.length)),
        ),
        h(
          'ul',
          null,
          none.map((item) => initiativeRow(null, item)),
        ),
        h('p.lv-hint', null, AJS.I18n.getText('longview.aims.good')),
      );
    }

    function objectiveMenu(one, anchor) {
      const all = app.model.objectives.map((each) => each.uid);
      const at = all.indexOf(one.uid);
      menu.show(
        anchor,
        [
          { text: AJS.I18n.getText('longview.menu.edit'), run: () => aims.objective(app, one) },
          { text: AJS.I18n.getText('longview.aims.create-key-result'), run: () => aims.keyResult(app, one) },
          {
            text: AJS.I18n.getText('longview.menu.up'),
            disabled: at === 0,
            run: () => aimActs.of(app).placeObjective(one, at > 1 ? all[at - 2] : null),
          },
          {
            text: AJS.I18n.getText('longview.menu.down'),
            disabled: at === all.length - 1,
            run: () => aimActs.of(app).placeObjective(one, all[at + 1]),
          },
          { line: true },
          { text: AJS.I18n.getText('longview.action.delete'), danger: true, run: () => aimActs.of(app).removeObjective(one) },
        ],
        { label: one.name },
      );
    }

    function keyMenu(one, key, anchor) {
      menu.show(
        anchor,
        [
          { text: AJS.I18n.getText('longview.menu.edit'), run: () => aims.keyResult(app, one, key) },
          { line: true },
          { text: AJS.I18n.getText('longview.action.delete'), danger: true, run: () => aimActs.of(app).removeKeyResult(key) },
        ],
        { label: key.name },
      );
    }

    return {
      update,
      focus: (uid) => root.querySelector(`[data-row="${CSS.escape(uid)}"]`)?.focus(),
      today() {},
      active: () => null,
      anchor: (uid) => root.querySelector(`[data-row="${CSS.escape(uid)}"]`),
      actions: null,
      destroy() {},
    };
  }

  return { mount };
});

/** The drawer: one initiative in full, beside the picture. */
define('longview/drawer', [
  'longview/dom',
  'longview/model',
  'longview/words',
  'longview/days',
  'longview/rows',
  'longview/epics',
  'longview/rowmenu',
  'longview/why',
  'longview/brief',
  'longview/aims',
  'longview/updates',
  'longview/revisions',
  'longview/estimates',
  'longview/keys',
], ({ h, icon, button, iconButton }, models, words, days, rows, epics, rowmenu, why, briefs, aims, updates, revisions, estimates, keys) => {
  /** Why there are no points that no issue can be blamed for; else nothing. */
  const pointless = ({ notFound = [], notFilled = [] }) =>
    notFound.includes('POINTS')
      ? AJS.I18n.getText('longview.field.points.none')
      : notFilled.includes('POINTS') && AJS.I18n.getText('longview.field.points.empty');

  function mount(page, container) {
    // what may be changed here is for the roadmap to say that keeps the initiative
    const app = Object.create(page, { edit: { get: () => page.edit && page.model.byUid.get(page.view.selected)?.version !== null } });
    let shown = null;
    let of = null;
    let story = null;
    let derivation = {};
    let brief = null;
    let told = null;
    let briefed = null;
    let briefOf = null;

    /** Draws the selected initiative, or nothing; the ledger is read when another one is opened or it has changed. */
    function update() {
      const item = app.view.selected && app.model.byUid.get(app.view.selected);
      container.hidden = !item;
      if (!item) {
        shown = of = story = brief = told = briefed = briefOf = null;
        return container.replaceChildren();
      }
      const key = JSON.stringify(item);
      if (shown !== key) {
        if (of !== item.uid) story = null;
        // what was explained is of the state before
        derivation = { uid: item.uid };
        of = item.uid;
        shown = key;
        read(item, key);
      }
      // any act may have changed it, be it by an undo
      if (briefed !== app.confirmed || briefOf !== item.uid) readBrief(item);
      const focused = container.contains(document.activeElement) && document.activeElement.dataset.focus;
      const scrolled = container.querySelector('.lv-drawer-body')?.scrollTop ?? 0;
      container.setAttribute('aria-label', item.name);
      container.replaceChildren(header(item), h('div.lv-drawer-body', null, body(item)));
      container.querySelector('.lv-drawer-body').scrollTop = scrolled;
      if (focused) container.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
    }

    async function read(item, key) {
      const found = await app.rest.history(item.uid, 0).catch(() => null);
      if (shown !== key || !found) return;
      story = found;
      update();
    }

    async function readBrief(item) {
      const state = (briefed = app.confirmed);
      if (briefOf !== item.uid) brief = told = null;
      briefOf = item.uid;
      const [found, said] = await Promise.all(
        [app.rest.brief(item.uid), app.rest.updates(item.uid, 0)].map((asked) => asked.catch(() => null)),
      );
      if (briefOf !== item.uid || briefed !== state) return;
      const before = JSON.stringify([brief, told]);
      brief = found ?? brief;
      told = said ?? told;
      if (JSON.stringify([brief, told]) === before) return;
      update();
    }

    function header(item) {
      const list = app.order();
      const at = list.indexOf(item.uid);
      const go = (uid) => () => app.open(uid);
      return h(
        'header',
        null,
        h(
          'div.lv-drawer-head',
          null,
          rows.mark(item),
          h('h2', { tabIndex: -1, 'data-focus': 'title' }, item.name),
          iconButton('left', AJS.I18n.getText('longview.drawer.previous'), at > 0 && go(list[at - 1]), 'lv-ib', {
            'aria-disabled': String(at <= 0),
            'data-focus': 'previous',
          }),
          iconButton('right', AJS.I18n.getText('longview.drawer.next'), at >= 0 && list[at + 1] && go(list[at + 1]), 'lv-ib', {
            'aria-disabled': String(at < 0 || at === list.length - 1),
            'data-focus': 'next',
          }),
          app.edit &&
            button(AJS.I18n.getText('longview.menu.edit'), () => app.editForm(item.uid), 'aui-button aui-button-subtle', {
              'data-focus': 'edit',
            }),
          app.edit &&
            iconButton(
              'more',
              AJS.I18n.getText('longview.row.menu', item.name),
              (event) => rowmenu.show(app, { kind: 'initiative', initiative: item, id: item.uid }, event.currentTarget),
              'lv-ib',
              { 'data-focus': 'more' },
            ),
          iconButton('close', AJS.I18n.getText('longview.action.close'), app.close, 'lv-ib', { 'data-focus': 'close' }),
        ),
        h(
          'p.lv-drawer-meta',
          null,
          app.portfolio?.home(app, item),
          h('span', null, item.themeUid ? (app.model.themeByUid.get(item.themeUid)?.name ?? '') : AJS.I18n.getText('longview.theme.none')),
          h('span', null, words.LIFECYCLE[item.lifecycle]),
          h(
            'span',
            null,
            rows.avatar(item.owner, app.model.people),
            item.owner ? (app.model.people[item.owner]?.name ?? item.owner) : AJS.I18n.getText('longview.owner.none'),
          ),
        ),
      );
    }

    function body(item) {
      return [
        standing(item),
        item.why && h('p.lv-why', null, item.why),
        numbers(item),
        estimated(item),
        health(item),
        section(AJS.I18n.getText('longview.update.section'), null, updates.section(app, item, told)),
        computed(item),
        aimSection(item),
        section(
          AJS.I18n.getText('longview.brief.section'),
          null,
          briefs.section(app, item, brief, () => {}),
        ),
        ledger(item),
        epicSection(item),
        history(item),
      ];
    }

    function standing(item) {
      const slip =
        item.moves > 0 && item.slip !== 0 && AJS.I18n.getText('longview.standing.slip', words.shift({ unit: 'DAY', count: item.slip }));
      return h('p.lv-standing', null, words.standing(item, app.locale), slip && h('span.lv-note', null, slip));
    }

    function numbers(item) {
      const { timeframe: frame, span } = item;
      const last = frame && frame.to != null ? AJS.I18n.getText('longview.drawer.ends', days.format(frame.to, app.locale)) : '';
      const over = item.overhang > 0;
      const value = models.progress(item, app.model.rules.progress);
      const cell = (label, text, note, className = '') =>
        h('div', null, h('dt', null, label), h('dd', { class: className }, text), note && h('dd.lv-note', null, note));
      return h(
        'dl.lv-numbers',
        { class: 'lv-health-' + item.health },
        cell(AJS.I18n.getText('longview.column.promise'), words.timeframe(item, app.locale), last),
        cell(AJS.I18n.getText('longview.drawer.span', item.epics.length), words.span(span, app.locale), words.sources(span)),
        cell(
          AJS.I18n.getText('longview.column.difference'),
          over ? words.overhang(item.overhang) : '–',
          over && AJS.I18n.getText('longview.drawer.days-later', item.overhang),
          over ? 'lv-over-label' : '',
        ),
        cell(
          AJS.I18n.getText('longview.column.progress'),
          words.progress(value, app.model.rules.progress, app.locale),
          words.notes(value).join(', '),
        ),
      );
    }

    /** The guess beside what its epics say so far, each in its own measure. */
    function estimated({ estimate, epics: own, progress: { count, points } }) {
      const number = (value) => words.figure(value, app.locale);
      const all = points.done + points.open;
      const bare = points.unestimated;
      const far =
        own.length === 0
          ? AJS.I18n.getText('longview.estimate.no-epics')
          : bare === count.total
            ? pointless(app.model.rules) || AJS.I18n.getText('longview.estimate.no-points', bare)
            : [
                AJS.I18n.getText('longview.estimate.points', all, number(all), number(points.done)),
                bare > 0 && AJS.I18n.getText('longview.estimate.pointless', bare, count.total),
              ]
                .filter(Boolean)
                .join(', ');
      return h(
        'p.lv-estimate',
        { 'data-estimate': '', title: AJS.I18n.getText('longview.estimate.apart') },
        estimate
          ? AJS.I18n.getText('longview.estimate.against', estimates.say(estimate, app.model.rules, app.locale), far)
          : AJS.I18n.getText('longview.estimate.without', far),
      );
    }

    function health(item) {
      if (!app.edit)
        return section(
          AJS.I18n.getText('longview.field.health'),
          item.health === 'NOT_SET' ? null : AJS.I18n.getText('longview.drawer.by-hand'),
          h('p.lv-health-word', null, icon(item.health, null, 'lv-hi lv-hi-' + item.health), words.HEALTH[item.health]),
        );
      return section(
        AJS.I18n.getText('longview.field.health'),
        AJS.I18n.getText('longview.drawer.by-hand'),
        h(
          'div.lv-toggles',
          { role: 'group', 'aria-label': AJS.I18n.getText('longview.field.health') },
          Object.entries(words.HEALTH).map(([value, text]) =>
            h(
              'button.lv-toggle',
              {
                type: 'button',
                'data-focus': value,
                'aria-pressed': String(item.health === value),
                onclick: () => item.health !== value && app.acts.health(item.uid, value, text),
              },
              icon(value, null, 'lv-hi lv-hi-' + value),
              text,
            ),
          ),
        ),
      );
    }

    function computed(item) {
      return section(AJS.I18n.getText('longview.why.title'), null, why.section(app, item, derivation, update));
    }

    function aimSection(item) {
      const all = app.model.objectives;
      if (all.length === 0) return null;
      const served = all.filter((each) => item.objectives.includes(each.uid));
      const health = (band) => icon(band ?? 'NOT_SET', words.HEALTH[band ?? 'NOT_SET'], 'lv-hi lv-hi-' + (band ?? 'NOT_SET'));
      return section(
        AJS.I18n.getText('longview.tab.objectives'),
        served.length,
        served.length === 0
          ? h('p.lv-hint', null, AJS.I18n.getText('longview.aims.serves-none'))
          : h(
              'ul.lv-plain',
              null,
              served.map((each) => h('li', null, health(each.band), h('span.lv-epic-name', null, each.name))),
            ),
        app.edit &&
          !app.portfolio &&
          h(
            'p',
            null,
            button(AJS.I18n.getText('longview.aims.serve'), () => aims.serves(app, item), 'aui-button', { 'data-focus': 'serves' }),
          ),
      );
    }

    function section(title, note, ...content) {
      return h('section', null, h('h3', null, title, note != null && h('span.lv-chip', null, note)), content);
    }

    function epicSection(item) {
      const entry = (role) => (index) => {
        const epic = models.epic(app.model, index);
        const done = epic.progress.parts.done * 100;
        const row = { kind: 'epic', initiative: item, epic: index, role };
        return h(
          'li',
          null,
          h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key }, epic.key),
          h('span.lv-epic-name', { title: epic.summary }, epic.summary),
          role === 'SUPPORTS' && h('span.lv-supports', null, AJS.I18n.getText('longview.epic.supports')),
          h('span.lv-mini-progress', { 'aria-hidden': 'true' }, h('i', { style: { width: done + '%' } })),
          h('span.lv-figure', null, words.ofEpic(epic.progress, app.locale)),
          app.edit &&
            iconButton(
              'more',
              AJS.I18n.getText('longview.epic.menu', epic.key),
              (event) => rowmenu.show(app, row, event.currentTarget),
              'lv-ib',
              { 'data-focus': 'epic-' + epic.id },
            ),
        );
      };
      const count = item.epics.length + item.supports.length;
      return section(
        AJS.I18n.getText('longview.field.epics'),
        count,
        count === 0
          ? h('p.lv-hint', null, AJS.I18n.getText('longview.drawer.no-epics'))
          : h('ul.lv-plain', null, item.epics.map(entry('PRIMARY')), item.supports.map(entry('SUPPORTS'))),
        app.edit &&
          h(
            'p',
            null,
            button(
              AJS.I18n.getText('longview.menu.add-epics'),
              () => epics.pick(app, item, (ids) => app.acts.link(item.uid, ids)),
              'aui-button',
              { 'data-focus': 'add' },
            ),
          ),
      );
    }

    const person = (key) => story.people?.[key]?.name ?? app.model.people[key]?.name ?? key;

    function ledger(item) {
      if (!story)
        return section(AJS.I18n.getText('longview.drawer.ledger'), null, h('p.lv-hint', null, AJS.I18n.getText('longview.state.loading')));
      if (story.ledger.length === 0)
        return section(AJS.I18n.getText('longview.drawer.ledger'), null, h('p.lv-hint', null, AJS.I18n.getText('longview.ledger.empty')));
      return section(
        AJS.I18n.getText('longview.drawer.ledger'),
        item.moves > 0 ? words.moves(item.moves) : null,
        h(
          'ol.lv-ledger',
          null,
          story.ledger.map((entry) =>
            h(
              'li',
              { class: entry.kind === 'REVERSAL' || story.ledger.some((other) => other.reverses === entry.number) ? 'lv-taken-back' : '' },
              h('time', { datetime: entry.when }, revisions.when(entry.when, app)),
              h(
                'div',
                null,
                h('b', null, words.ledger(entry, app.locale)),
                h('p', null, [person(entry.who), words.reason(entry)].filter(Boolean).join(': ')),
              ),
              entry.days ? h('span.lv-figure', null, words.shift({ unit: 'DAY', count: entry.days })) : null,
            ),
          ),
        ),
        h('p.lv-hint', null, AJS.I18n.getText('longview.ledger.forever')),
      );
    }

    function history(item) {
      if (!story) return null;
      const then = (longer) => {
        story = longer;
        update();
        container.querySelector('details').open = true;
      };
      return h(
        'section',
        null,
        h(
          'details',
          null,
          h('summary', null, h('h3', null, AJS.I18n.getText('longview.drawer.history'), h('span.lv-chip', null, story.total))),
          revisions.list(app, story, (offset) => app.rest.history(item.uid, offset), then),
        ),
      );
    }

    container.addEventListener('keydown', (event) => {
      if (keys.of(event) !== 'Escape') return;
      event.stopPropagation();
      app.close();
    });

    /** Reads the story again: something in it has changed that the initiative does not show. */
    function reread() {
      shown = null;
      update();
    }

    return { update, reread, focus: () => container.querySelector('h2')?.focus() };
  }

  return { mount };
});

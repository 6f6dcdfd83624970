/** The data doctor: a panel of what is amiss, by kind, each with what can be done about it. */
define('longview/doctor', [
  'longview/dom',
  'longview/findings',
  'longview/live',
  'longview/dialog',
  'longview/rowmenu',
  'longview/epics',
  'longview/words',
  'longview/keys',
], ({ h, button, iconButton }, findings, live, dialogs, rowmenu, epics, words, keys) => {
  const PAGE = 10;

  function mount(app, container) {
    const state = Object.assign(app.doctor, { open: false });
    const folded = new Map();
    const limits = new Map();
    let answer = null;
    let turn = 0;

    function update() {
      container.hidden = !state.open || Boolean(app.view.selected);
    }

    function toggle() {
      if (state.open) return close();
      state.open = true;
      answer = null;
      draw();
      app.redraw();
      container.querySelector('h2').focus();
      return reread(true);
    }

    function close() {
      state.open = false;
      turn++;
      container.replaceChildren();
      app.redraw();
      document.querySelector('.lv-actions [data-focus=doctor]')?.focus();
    }

    /** Reads anew what is shown; what is not open is read when it is opened. */
    async function reread(aloud = false) {
      if (!state.open) return;
      const mine = ++turn;
      const read = await app.rest.findings(app.model.uid).catch(() => false);
      if (mine !== turn) return;
      answer = read;
      if (read) state.count = read.total;
      draw();
      app.redraw();
      if (aloud) live.say(summary());
    }

    const summary = () => {
      if (!answer) return AJS.I18n.getText('longview.doctor.failed');
      return answer.total === 0 ? AJS.I18n.getText('longview.doctor.nothing') : AJS.I18n.getText('longview.doctor.total', answer.total);
    };

    /** Draws anew; the focus stays at what it was on, else at what has taken its place. */
    function draw() {
      const stops = () => [...container.querySelectorAll('[data-focus]')];
      const active = container.contains(document.activeElement) ? document.activeElement : null;
      const at = stops().indexOf(active);
      const scrolled = container.querySelector('.lv-drawer-body')?.scrollTop ?? 0;
      container.replaceChildren(
        h(
          'header',
          null,
          h(
            'div.lv-drawer-head',
            null,
            h('h2', { tabIndex: -1, 'data-focus': 'title' }, AJS.I18n.getText('longview.doctor.title')),
            iconButton('refresh', AJS.I18n.getText('longview.doctor.again'), () => reread(true), 'lv-ib', { 'data-focus': 'again' }),
            iconButton('close', AJS.I18n.getText('longview.action.close'), close, 'lv-ib', { 'data-focus': 'close' }),
          ),
          h(
            'p.lv-drawer-meta',
            null,
            answer === null
              ? AJS.I18n.getText('longview.state.loading')
              : answer && answer.total > 0
                ? [summary(), ' ', AJS.I18n.getText('longview.doctor.hint')]
                : '',
          ),
        ),
        h('div.lv-drawer-body', null, body()),
      );
      container.querySelector('.lv-drawer-body').scrollTop = scrolled;
      if (!active) return;
      const same = active.dataset.focus && container.querySelector(`[data-focus="${CSS.escape(active.dataset.focus)}"]`);
      (same || stops()[at] || stops().at(-1) || container.querySelector('h2')).focus();
    }

    function body() {
      if (answer === null) return null;
      if (!answer)
        return [
          h('p.lv-error', { role: 'alert' }, summary()),
          button(AJS.I18n.getText('longview.action.retry'), () => reread(true), 'aui-button', { 'data-focus': 'retry' }),
        ];
      if (answer.total === 0)
        return h(
          'div.lv-well',
          null,
          h('p', null, summary()),
          words.extent(answer.extent) && h('p.lv-hint', null, words.extent(answer.extent)),
          h('p.lv-hint', null, AJS.I18n.getText('longview.doctor.nothing-hint')),
        );
      return [words.extent(answer.extent) && h('p.lv-hint', null, words.extent(answer.extent)), answer.groups.map(group)];
    }

    function group({ kind, severity, count, findings: list }) {
      const limit = limits.get(kind) ?? PAGE;
      const seen = list.slice(0, limit);
      const open = folded.get(kind) ?? (severity !== 'NOTE' || answer.groups.length === 1);
      const more = Math.min(PAGE, list.length - seen.length);
      return h(
        'details.lv-findings',
        { open, ontoggle: (event) => folded.set(kind, event.target.open) },
        h(
          'summary',
          { 'data-focus': kind },
          h('h3', null, findings.title(kind), h('span.lv-count', null, count)),
          h('span.lv-note', null, findings.severity(severity)),
        ),
        h(
          'ul',
          null,
          seen.map((finding) => entry(kind, finding)),
        ),
        seen.length < count &&
          h(
            'p.lv-hint',
            null,
            AJS.I18n.getText('longview.panel.shown', seen.length, count),
            ' ',
            more > 0 &&
              h(
                'button.lv-link',
                {
                  type: 'button',
                  'data-focus': kind + '-more',
                  onclick: () => {
                    limits.set(kind, limit + PAGE);
                    draw();
                  },
                },
                AJS.I18n.getText('longview.panel.more', more),
              ),
          ),
      );
    }

    function entry(kind, finding) {
      const name = [kind, finding.initiativeUid, finding.issueId, finding.childId, finding.ending?.id].join();
      const text = findings.sentence(kind, finding, app.locale);
      const summary = finding.childSummary ?? finding.summary;
      const does = [...new Set(finding.fixes.map((fix) => findings.does(fix, finding, app.locale)))];
      return h(
        'li',
        null,
        h('p', null, text),
        summary && h('p.lv-note', null, summary),
        does.length > 0 && h('p.lv-hint', null, does.join(' ')),
        h(
          'p.lv-finding-ways',
          null,
          finding.fixes.map((fix) =>
            button(findings.button(fix), (event) => mend(kind, finding, fix, event.currentTarget), 'aui-button', {
              'data-focus': name + fix,
              'aria-label': findings.button(fix) + ': ' + text,
            }),
          ),
          ways(kind, finding, name),
        ),
      );
    }

    /** The ways to where a person can mend it, or look. */
    function ways(kind, finding, name) {
      const initiative = app.model.byUid.get(finding.initiativeUid);
      const link = (text, act, to, does) =>
        button(text, act, 'aui-button aui-button-link', { 'data-focus': name + to, 'aria-label': text + ': ' + does });
      const own = (text, act) =>
        button(text, act, 'aui-button', { 'data-focus': name + 'way', 'aria-label': text + ': ' + (finding.key ?? finding.name) });
      const issue = (key) => key && h('a.lv-key', { href: app.contextPath + '/browse/' + key, 'data-focus': name + key }, key);
      return [
        app.edit &&
          kind === 'NO_INITIATIVE' &&
          own(AJS.I18n.getText('longview.panel.add-to'), (event) => assign(finding, event.currentTarget)),
        app.edit &&
          initiative &&
          kind === 'NO_EPICS' &&
          own(AJS.I18n.getText('longview.menu.add-epics'), () => epics.pick(app, initiative, (ids) => app.acts.link(initiative.uid, ids))),
        app.edit &&
          initiative &&
          kind === 'PROMISE_PASSED' &&
          own(AJS.I18n.getText('longview.menu.edit'), () => app.editForm(initiative.uid)),
        app.edit &&
          initiative &&
          kind === 'UPDATE_OVERDUE' &&
          own(AJS.I18n.getText('longview.update.post'), () => app.postUpdate(initiative.uid)),
        initiative && link(AJS.I18n.getText('longview.doctor.open'), () => app.open(initiative.uid), 'open', initiative.name),
        issue(finding.childKey),
        issue(finding.key),
      ];
    }

    function assign({ issueId, key, summary }, anchor) {
      if (app.model.initiatives.length === 0) return app.createForm({}, [{ id: issueId, key, summary }]);
      return rowmenu.chooseInitiative(app, anchor, null, (uid) => app.acts.link(uid, [issueId]));
    }

    async function mend(kind, finding, fix, node) {
      let transition = null;
      if (findings.isStep(fix)) {
        transition = await step(kind, finding, fix);
        if (transition === null) return;
      }
      node.disabled = true;
      const versionOf = (uid) => (uid ? app.confirmed.byUid.get(uid).version : app.confirmed.version);
      await app.acts.mend(() => findings.wish(kind, fix, finding, versionOf, transition), findings.done(fix, finding));
      node.disabled = false;
    }

    /** Asks by which step of Jira's workflow, saying that it cannot be undone; null when by none. */
    async function step(kind, finding, fix) {
      const found = await app.rest.transitions(finding.issueId).catch(() => ({ transitions: [] }));
      const steps = findings.steps(fix, found.transitions);
      const chosen = await dialogs.ask({
        title: findings.button(fix) + ': ' + finding.key,
        body: [
          h('p', null, findings.sentence(kind, finding, app.locale)),
          h(
            'p',
            null,
            steps.length > 0 ? findings.does(fix, finding, app.locale) : AJS.I18n.getText('longview.fix.step.none', finding.key),
          ),
        ],
        choices: steps.map(({ id, name, to }, index) => ({
          text: name === to.name ? name : name + ' → ' + to.name,
          value: id,
          primary: index === 0,
        })),
      });
      return chosen === null ? null : Number(chosen);
    }

    container.addEventListener('keydown', (event) => {
      if (keys.of(event) !== 'Escape' || !state.open) return;
      event.stopPropagation();
      close();
    });

    return { update, toggle, close, reread };
  }

  return { mount };
});

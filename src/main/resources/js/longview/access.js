/** Who may see a roadmap and who may plan on it, with the reasons, and the rights that are given to roles, groups and people. */
define('longview/access', ['longview/dom', 'longview/dialog', 'longview/combobox', 'longview/people'], (
  { h, button, id },
  dialogs,
  combobox,
  search,
) => {
  const KINDS = {
    USER: AJS.I18n.getText('longview.access.user'),
    GROUP: AJS.I18n.getText('longview.access.group'),
    ROLE: AJS.I18n.getText('longview.access.role'),
  };
  const ACCESS = { EDIT: AJS.I18n.getText('longview.access.edit'), VIEW: AJS.I18n.getText('longview.access.view') };

  const nameOf = (grant, screen) =>
    screen.grants.find((one) => one.kind === grant.kind && one.holder === grant.holder)?.name ?? grant.name ?? grant.holder;

  /** One reason as the end of "because …". */
  function because({ reason, grant }, screen) {
    const project = screen.project ? screen.project.name : '';
    switch (reason) {
      case 'BROWSES_PROJECT':
        return AJS.I18n.getText('longview.access.because.browses', project);
      case 'BROWSES_A_PROJECT':
        return AJS.I18n.getText('longview.access.because.browses-one');
      case 'ADMINISTERS_PROJECT':
        return AJS.I18n.getText('longview.access.because.administers', project);
      case 'ADMINISTERS_JIRA':
        return AJS.I18n.getText('longview.access.because.jira');
      default:
        return {
          USER: AJS.I18n.getText('longview.access.because.user'),
          GROUP: AJS.I18n.getText('longview.access.because.group', nameOf(grant, screen)),
          ROLE: AJS.I18n.getText('longview.access.because.role', nameOf(grant, screen)),
        }[grant.kind];
    }
  }

  const reasons = (list, screen) => list.map((one) => because(one, screen)).join('; ');

  /** What one person may, and why. */
  function verdict({ see, edit }, screen, name) {
    if (edit.length) return AJS.I18n.getText('longview.access.edits', name, reasons(edit, screen));
    if (see.length) return AJS.I18n.getText('longview.access.sees', name, reasons(see, screen));
    return AJS.I18n.getText('longview.access.nothing', name);
  }

  function membersOf({ kind, name, members }, screen) {
    if (name == null) return AJS.I18n.getText('longview.access.forgotten');
    if (!members) return kind === 'USER' ? '' : screen.mayBrowseUsers ? '' : AJS.I18n.getText('longview.access.untold');
    if (members.total === 0) return AJS.I18n.getText('longview.access.nobody');
    const names = members.shown
      .map((person) => (person.active ? person.name : AJS.I18n.getText('longview.access.inactive', person.name)))
      .join(', ');
    return members.shown.length < members.total
      ? AJS.I18n.getText('longview.access.some', names, members.shown.length, members.total)
      : names;
  }

  /** Opens the page of the roadmap `uid`; `changed()` is told when a right was given or taken. */
  async function open({ rest, uid, name, fail, changed = () => {} }) {
    let screen;
    try {
      screen = await rest.call('GET', at(uid));
    } catch (problem) {
      return void (await fail(problem));
    }
    const body = h('div.lv-access');
    const said = h('p.lv-access-said', { role: 'status', tabIndex: -1 });
    const wrong = h('p.lv-error', { role: 'alert', hidden: true, tabIndex: -1 });
    const adding = screen.mayGrant ? adder() : null;
    const asking = screen.mayBrowseUsers ? asker() : null;
    draw();
    dialogs.open({
      title: AJS.I18n.getText('longview.access.title', name),
      wide: true,
      body,
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });

    function draw() {
      const focus = body.contains(document.activeElement) && document.activeElement.dataset.focus;
      const portfolio = screen.kind === 'PORTFOLIO';
      body.replaceChildren(
        h('p', null, verdict(screen.you, screen, AJS.I18n.getText('longview.access.you'))),
        said,
        wrong,
        h('h3', null, AJS.I18n.getText('longview.access.who-sees')),
        h(
          'p',
          null,
          portfolio
            ? AJS.I18n.getText('longview.access.sees-portfolio')
            : AJS.I18n.getText('longview.access.sees-project', screen.project.name),
        ),
        h('h3', null, AJS.I18n.getText('longview.access.who-plans')),
        h(
          'p',
          null,
          portfolio
            ? AJS.I18n.getText('longview.access.plans-portfolio')
            : AJS.I18n.getText('longview.access.plans-project', screen.project.name),
        ),
        screen.grants.length ? table(portfolio) : h('p.lv-hint', null, AJS.I18n.getText('longview.access.none')),
        adding ? adding.element : h('p.lv-hint', null, AJS.I18n.getText('longview.access.not-yours')),
        ...(asking
          ? [h('h3', null, AJS.I18n.getText('longview.access.ask')), asking]
          : [h('p.lv-hint', null, AJS.I18n.getText('longview.access.no-browsing'))]),
      );
      if (focus) (body.querySelector(`[data-focus="${CSS.escape(focus)}"]`) ?? said).focus();
    }

    function table(portfolio) {
      return h(
        'table.aui.lv-access-table',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            [
              AJS.I18n.getText('longview.access.holder'),
              AJS.I18n.getText('longview.access.members'),
              AJS.I18n.getText('longview.access.may'),
              AJS.I18n.getText('longview.portfolio.actions'),
            ].map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h(
          'tbody',
          null,
          screen.grants.map((grant) => row(grant, portfolio)),
        ),
      );
    }

    function row(grant, portfolio) {
      const called = nameOf(grant, screen);
      const key = grant.kind + ':' + grant.holder;
      const idle = !portfolio && grant.access === 'VIEW';
      const may =
        screen.mayGrant && (portfolio || idle)
          ? h(
              'select.select',
              {
                'aria-label': AJS.I18n.getText('longview.access.may-of', called),
                'data-focus': 'may-' + key,
                onchange: (event) => keep(grant, event.target.value, grant.access),
              },
              Object.entries(ACCESS).map(([value, text]) => h('option', { value, selected: value === grant.access }, text)),
            )
          : ACCESS[grant.access];
      return h(
        'tr',
        null,
        h('th', { scope: 'row' }, called, h('span.lv-note', null, KINDS[grant.kind])),
        h('td', null, membersOf(grant, screen)),
        h('td', null, may, idle && h('span.lv-note', null, AJS.I18n.getText('longview.access.idle'))),
        h(
          'td',
          null,
          screen.mayGrant &&
            button(AJS.I18n.getText('longview.access.take'), () => keep(grant, null, grant.access), 'aui-button aui-button-link', {
              'data-focus': 'take-' + key,
              'aria-label': AJS.I18n.getText('longview.access.take-of', called),
            }),
        ),
      );
    }

    function complain(text) {
      wrong.textContent = text ?? '';
      wrong.hidden = !text;
      if (text) wrong.focus();
    }

    /** Tells what was done, with the way back. */
    function tell(text, command) {
      complain(null);
      said.replaceChildren(
        text,
        ...(command
          ? [
              ' ',
              button(AJS.I18n.getText('longview.action.undo'), () => back(command), 'aui-button aui-button-link', { 'data-focus': 'undo' }),
            ]
          : []),
      );
    }

    async function refresh() {
      screen = await rest.call('GET', at(uid));
      changed();
      draw();
    }

    async function attempt(work) {
      try {
        await work();
        return true;
      } catch (problem) {
        if (!problem.say) throw problem;
        if (problem.status === 404 || problem.status === 403) return complain(problem.message);
        await refresh().catch(() => {});
        complain(
          problem.status === 400 && problem.field === 'holder'
            ? AJS.I18n.getText('longview.access.unknown', problem.body?.value ?? '')
            : problem.message,
        );
        return false;
      }
    }

    const back = (command) =>
      attempt(async () => {
        await rest.undo(command);
        await refresh();
        tell(AJS.I18n.getText('longview.done.undone'), null);
        said.focus();
      });

    /** Gives or takes a right; what would lock oneself out is asked first. */
    async function keep(grant, access, seen) {
      const put = (sure) => rest.call('PUT', at(uid), { kind: grant.kind, holder: grant.holder, access, seen, sure });
      return attempt(async () => {
        let done;
        try {
          done = await put(false);
        } catch (problem) {
          if (problem.code !== 'LOCKS_OUT') throw problem;
          const sure = await dialogs.ask({
            title: AJS.I18n.getText('longview.access.locks-out'),
            body: h('p', null, AJS.I18n.getText('longview.access.locks-out-text', name)),
            choices: [{ text: AJS.I18n.getText('longview.access.locks-out-do'), value: true }],
          });
          if (!sure) return draw();
          done = await put(true);
        }
        const called = nameOf(grant, screen);
        const text =
          access === null
            ? AJS.I18n.getText('longview.access.taken', called)
            : access === 'EDIT'
              ? AJS.I18n.getText('longview.access.given-edit', called)
              : AJS.I18n.getText('longview.access.given-view', called);
        tell(text, done.command);
        await refresh();
      });
    }

    function adder() {
      const kinds = Object.keys(KINDS).filter((kind) => (kind === 'ROLE' ? screen.roles.length > 0 : screen.mayBrowseUsers));
      const kind = h(
        'select.select',
        { id: id('kind'), 'data-focus': 'kind', onchange: swap },
        kinds.map((value) => h('option', { value }, KINDS[value])),
      );
      const access = h(
        'select.select',
        { 'aria-label': AJS.I18n.getText('longview.access.may'), hidden: screen.kind !== 'PORTFOLIO' },
        Object.entries(ACCESS).map(([value, text]) => h('option', { value }, text)),
      );
      const slot = h('span.lv-access-slot');
      let holder = null;
      const fields = {
        USER: () => picker(AJS.I18n.getText('longview.access.user'), search.users),
        GROUP: () => picker(AJS.I18n.getText('longview.access.group'), search.groups),
        ROLE: () => {
          const select = h(
            'select.select',
            { 'aria-label': AJS.I18n.getText('longview.access.role') },
            screen.roles.map((role) => h('option', { value: role.id }, role.name)),
          );
          return { element: select, chosen: () => ({ value: select.value, text: select.selectedOptions[0]?.textContent }) };
        },
      };
      function swap() {
        holder = fields[kind.value]();
        slot.replaceChildren(holder.element);
      }
      async function add() {
        const chosen = holder.chosen();
        if (!chosen) return complain(AJS.I18n.getText('longview.access.choose'));
        const wanted = { kind: kind.value, holder: chosen.value, name: chosen.text };
        const seen = screen.grants.find((one) => one.kind === wanted.kind && one.holder === wanted.holder)?.access ?? null;
        await keep(wanted, screen.kind === 'PORTFOLIO' ? access.value : 'EDIT', seen);
        swap();
      }
      if (kinds.length) swap();
      return {
        element: h(
          'div.lv-access-add',
          { role: 'group', 'aria-label': AJS.I18n.getText('longview.access.add') },
          kinds.length
            ? [
                h('label', { htmlFor: kind.id }, AJS.I18n.getText('longview.access.add')),
                kind,
                slot,
                access,
                button(AJS.I18n.getText('longview.access.give'), add, 'aui-button', { 'data-focus': 'give' }),
              ]
            : h('p.lv-hint', null, AJS.I18n.getText('longview.access.no-browsing')),
        ),
      };
    }

    function picker(label, find) {
      const field = combobox.create({
        label,
        placeholder: AJS.I18n.getText('longview.access.search'),
        source: (query) => find(rest, query),
      });
      field.input.setAttribute('aria-label', label);
      return { element: field.element, chosen: () => field.values()[0] };
    }

    function asker() {
      const answer = h('p', { role: 'status' });
      const field = combobox.create({
        label: AJS.I18n.getText('longview.access.user'),
        placeholder: AJS.I18n.getText('longview.access.search'),
        source: (query) => search.users(rest, query),
        async onchange([person]) {
          answer.textContent = '';
          if (!person) return;
          await attempt(async () => {
            const why = await rest.call('GET', at(uid) + '/person?user=' + encodeURIComponent(person.value));
            answer.textContent = verdict(why, screen, person.text);
          });
        },
      });
      field.input.setAttribute('aria-label', AJS.I18n.getText('longview.access.ask'));
      return h('div.lv-access-ask', null, field.element, answer);
    }
  }

  const at = (uid) => `/roadmaps/${encodeURIComponent(uid)}/access`;

  return { open, verdict };
});

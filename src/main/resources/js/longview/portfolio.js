/** Portfolios: the page that lists them, the dialog of one, and where the page of one differs from a project's roadmap. */
define('longview/portfolio', [
  'longview/dom',
  'longview/page',
  'longview/rest',
  'longview/dialog',
  'longview/flags',
  'longview/live',
  'longview/states',
  'longview/later',
], ({ h, id, button }, pages, rests, dialogs, flags, live, states, later) => {
  const GROUPINGS = {
    PROJECT: AJS.I18n.getText('longview.field.project'),
    CATEGORY: AJS.I18n.getText('longview.field.category'),
    COMPONENT: AJS.I18n.getText('longview.field.component'),
    OBJECTIVE: AJS.I18n.getText('longview.field.objective'),
    THEME: AJS.I18n.getText('longview.field.theme'),
    OWNER: AJS.I18n.getText('longview.field.owner'),
    LIFECYCLE: AJS.I18n.getText('longview.field.lifecycle'),
    NONE: AJS.I18n.getText('longview.display.no-groups'),
  };
  const MAKE = AJS.I18n.getText('longview.portfolio.create');
  const address = (contextPath, uid) => contextPath + '/plugins/servlet/longview/portfolio' + (uid ? '/' + encodeURIComponent(uid) : '');
  const named = { acts: { epicName: (value) => value } };
  const byName = (a, b) => a.name.localeCompare(b.name);

  /** Asks for name, projects and lanes of a portfolio, a new one without `seen`. `save` gets the values and answers what to do then. */
  const form = (wish) => part('fields', (inputs) => ask(inputs, wish));

  /** Does something with a module that is loaded when it is needed. */
  const part = (name, work) =>
    later.get(name).then(work, () => flags.show({ kind: 'problem', text: AJS.I18n.getText('longview.state.part') }));

  function ask(inputs, { seen = null, offered, save, who = null }) {
    const held = new Set((seen?.projects ?? []).map((project) => project.id));
    const all = [...(seen?.projects ?? []), ...offered.filter((project) => !held.has(project.id))].sort(byName);
    const name = h('input.text', { type: 'text', id: id('portfolio'), value: seen?.name ?? '', maxlength: 255, required: true });
    const boxes = all.map((project) =>
      h('input', { type: 'checkbox', id: id('project'), value: project.id, checked: held.has(project.id) }),
    );
    const lanes = h(
      'select.select',
      { id: id('lanes') },
      Object.entries(GROUPINGS).map(([value, text]) => h('option', { value, selected: value === (seen?.grouping ?? 'PROJECT') }, text)),
    );
    inputs.open(named, {
      title: seen ? AJS.I18n.getText('longview.portfolio.settings') : MAKE,
      action: seen ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'),
      fields: {
        name: inputs.field(AJS.I18n.getText('longview.field.name'), name, name.id),
        projects: inputs.field(
          AJS.I18n.getText('longview.portfolio.projects'),
          h(
            'div.lv-projects',
            { role: 'group', 'aria-label': AJS.I18n.getText('longview.portfolio.projects') },
            all.map((project, at) =>
              h('label', { htmlFor: boxes[at].id }, boxes[at], h('span', null, project.name), h('small', null, project.key)),
            ),
          ),
          null,
          AJS.I18n.getText('longview.portfolio.projects-hint'),
        ),
        access:
          who &&
          inputs.field(
            AJS.I18n.getText('longview.access.heading'),
            h('span', null, button(AJS.I18n.getText('longview.access.open'), who)),
            null,
            AJS.I18n.getText('longview.access.hint'),
          ),
        grouping: inputs.field(
          AJS.I18n.getText('longview.portfolio.lanes'),
          lanes,
          lanes.id,
          AJS.I18n.getText('longview.portfolio.lanes-hint'),
        ),
      },
      values: () => [
        { name: name.value.trim(), projects: boxes.filter((box) => box.checked).map((box) => box.value), grouping: lanes.value },
      ],
      save,
    });
    name.focus();
    name.select();
  }

  const access = (rest, { uid, name }, fail) => part('access', (module) => module.open({ rest, uid, name, fail }));

  const edit = (rest, seen, values) =>
    rest.call('PUT', '/portfolios/' + encodeURIComponent(seen.uid), { ...values, version: seen.version });

  /** The page of all portfolios. */
  function list(root) {
    const { contextPath } = root.dataset;
    const rest = rests.create(contextPath);
    const body = h('div.lv-portfolios');
    const slot = h('div.lv-flag-slot');
    let known = null;

    async function load() {
      try {
        known = await rest.call('GET', '/portfolios');
      } catch (problem) {
        return void root.replaceChildren(states.refused(problem, () => list(root)));
      }
      draw();
    }

    function draw() {
      const { portfolios, offered } = known;
      const held = body.contains(document.activeElement) && document.activeElement.dataset.focus;
      const create = (look) => offered.length > 0 && button(MAKE, make, look, { 'data-focus': 'create' });
      body.replaceChildren(
        h(
          'div.lv-top',
          null,
          h(
            'div.lv-title-row',
            null,
            h('div.lv-title', null, h('h1', null, AJS.I18n.getText('longview.portfolio.title'))),
            h('div.lv-actions', null, portfolios.length > 0 && create('aui-button aui-button-primary')),
          ),
          h('div.lv-tab-row', null, h('p.lv-hint', null, AJS.I18n.getText('longview.portfolio.what')), slot),
        ),
        portfolios.length > 0 ? table([...portfolios].sort(byName)) : empty(create('aui-button aui-button-primary')),
      );
      if (held) (body.querySelector(`[data-focus="${CSS.escape(held)}"]`) ?? body.querySelector('[data-focus=create], a'))?.focus();
    }

    function empty(create) {
      const room = h('div');
      later.get('drawing').then(
        (module) => room.append(module.draw()),
        () => {},
      );
      return h(
        'div.lv-empty',
        null,
        room,
        h('h2', null, AJS.I18n.getText('longview.portfolio.none')),
        h('p', null, create ? AJS.I18n.getText('longview.portfolio.begin') : AJS.I18n.getText('longview.portfolio.ask')),
        create && h('p.lv-empty-actions', null, create),
      );
    }

    const table = (portfolios) =>
      h(
        'table.aui',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            [
              AJS.I18n.getText('longview.field.name'),
              AJS.I18n.getText('longview.portfolio.projects'),
              AJS.I18n.getText('longview.portfolio.lanes'),
              AJS.I18n.getText('longview.portfolio.actions'),
            ].map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h('tbody', null, portfolios.map(row)),
      );

    const row = (one) =>
      h(
        'tr',
        null,
        h('th', { scope: 'row' }, h('a', { href: address(contextPath, one.uid) }, one.name)),
        h(
          'td',
          null,
          one.projects
            .map((project) => project.name)
            .sort()
            .join(', ') || AJS.I18n.getText('longview.portfolio.no-projects'),
        ),
        h('td', null, GROUPINGS[one.grouping]),
        h(
          'td',
          null,
          one.version !== null && [
            button(AJS.I18n.getText('longview.menu.edit'), () => change(one), 'aui-button aui-button-link', {
              'data-focus': 'edit-' + one.uid,
              'aria-label': AJS.I18n.getText('longview.portfolio.edit', one.name),
            }),
            button(AJS.I18n.getText('longview.action.delete'), () => remove(one), 'aui-button aui-button-link', {
              'data-focus': 'delete-' + one.uid,
              'aria-label': AJS.I18n.getText('longview.portfolio.delete', one.name),
            }),
          ],
        ),
      );

    /** What was done, with the way back. */
    function done(text, command) {
      flags.tidy();
      flags.show({ text, actions: command ? [{ text: AJS.I18n.getText('longview.action.undo'), run: () => back(command) }] : [] });
    }

    async function back(command) {
      try {
        await rest.undo(command);
        await load();
        done(AJS.I18n.getText('longview.done.undone'), null);
      } catch (problem) {
        fail(problem);
      }
    }

    function fail(problem) {
      if (!problem.say) throw problem;
      flags.show({ kind: 'problem', text: problem.message });
      load();
    }

    const make = () =>
      form({
        offered: known.offered,
        save: async (values) => {
          const { portfolio } = await rest.call('POST', '/portfolios', values);
          return () => location.assign(address(contextPath, portfolio.uid));
        },
      });

    const change = (seen) =>
      form({
        seen,
        who: () => access(rest, seen, fail),
        offered: known.offered,
        save: async (values) => {
          const { command } = await edit(rest, seen, values);
          await load();
          return () => done(AJS.I18n.getText('longview.portfolio.saved', values.name), command);
        },
      });

    async function remove(one) {
      const sure = await dialogs.ask({
        title: AJS.I18n.getText('longview.portfolio.delete', one.name),
        body: h('p', null, AJS.I18n.getText('longview.portfolio.delete-text')),
        choices: [{ text: AJS.I18n.getText('longview.action.delete'), value: true, primary: true }],
      });
      if (!sure) return;
      try {
        const { command } = await rest.call('DELETE', `/portfolios/${encodeURIComponent(one.uid)}?version=${one.version}`);
        await load();
        done(AJS.I18n.getText('longview.portfolio.deleted', one.name), command);
      } catch (problem) {
        fail(problem);
      }
    }

    root.replaceChildren(states.loading());
    load().then(() => {
      if (!known) return;
      root.replaceChildren(body);
      live.mount(root);
      flags.mount(slot);
    });
  }

  const projectOf = ({ projects }, { home }) => projects.find((project) => project.id === home);

  /** What the page of a portfolio asks for in place of what a project's has. */
  function portfolio(uid) {
    return {
      place: '/roadmaps/' + encodeURIComponent(uid),
      key: 'portfolio.' + uid,
      tabs: ['timeline', 'board', 'list'],
      title: AJS.I18n.getText('longview.portfolio.settings'),
      back: ({ contextPath }) => h('a.lv-back', { href: address(contextPath) }, AJS.I18n.getText('longview.portfolio.title')),
      home: ({ model }, item) => h('span', null, projectOf(model, item).name),
      /** Where an initiative is kept: there it has its theme, its objectives and its neighbours. */
      menu({ contextPath, model }, item) {
        const { key, name } = projectOf(model, item);
        const at = `${contextPath}/projects/${encodeURIComponent(key)}?selectedItem=org.longview.longview:roadmap-link#longview?tab=timeline&initiative=${item.uid}`;
        return [{ text: AJS.I18n.getText('longview.portfolio.open-home', name), run: () => location.assign(at) }];
      },
      empty: (app, drawing) =>
        h(
          'div.lv-empty',
          null,
          drawing,
          h('h2', null, AJS.I18n.getText('longview.portfolio.empty')),
          h('p', null, AJS.I18n.getText('longview.portfolio.empty-text')),
        ),
      async settings(app) {
        try {
          const { portfolios, offered } = await app.rest.call('GET', '/portfolios');
          const seen = portfolios.find((one) => one.uid === uid);
          form({
            seen,
            who: () => access(app.rest, seen, app.acts.fail),
            offered,
            save: async (values) => {
              const { command } = await edit(app.rest, seen, values);
              return () => app.acts.once(async () => ({ command }), AJS.I18n.getText('longview.portfolio.saved', values.name));
            },
          });
        } catch (problem) {
          await app.acts.fail(problem);
        }
      },
    };
  }

  function start() {
    const root = document.getElementById('longview');
    if (!root || root.dataset.portfolio == null || root.dataset.started) return;
    root.dataset.started = 'true';
    const uid = root.dataset.portfolio;
    if (uid) pages.create(root, portfolio(uid)).first();
    else list(root);
  }

  return { start };
});

/** The page: reads the roadmap, holds what is shown, and hands both to the parts that draw. */
define('longview/page', [
  'longview/dom',
  'longview/rest',
  'longview/model',
  'longview/filter',
  'longview/address',
  'longview/acts',
  'longview/flags',
  'longview/live',
  'longview/header',
  'longview/renderer',
  'longview/panel',
  'longview/states',
  'longview/keyboard',
  'longview/colour',
  'longview/views',
  'longview/later',
  'longview/table',
  'longview/children',
  'longview/picks',
  'longview/connection',
  'longview/dialog',
  'longview/words',
  'longview/freshness',
], (
  { h, style },
  rests,
  models,
  filters,
  addresses,
  acts,
  flags,
  live,
  headers,
  renderer,
  panels,
  states,
  keyboard,
  colours,
  views,
  later,
  tables,
  children,
  picks,
  connections,
  dialogs,
  words,
  freshness,
) => {
  const remembered = tables.remembered('longview.table');
  const LOWEST = 320;

  /** Jira writes locales with an underscore, and says en_UK for British English. */
  function language(text) {
    const tag = (text || 'en').replace('_', '-').replace('en-UK', 'en-GB');
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return 'en';
    }
  }

  /** The timeline as the page mounts it: the page owns the view and answers all that a person asks for. */
  function timeline(app, node) {
    const {
      locale,
      contextPath,
      table,
      setTable,
      chooseColumns,
      chooseRelease,
      loadChildren,
      set,
      fold,
      open,
      openRow,
      menu,
      shift,
      emphasise,
      say,
      acts,
      pick,
      together,
    } = app;
    const state = () => ({ picks: app.picks, view: app.view, table: app.table, children: app.children, edit: app.edit, sizes: app.sizes });
    const picture = renderer.render(node, app.model, {
      root: app.root,
      locale,
      contextPath,
      table,
      setTable,
      chooseColumns,
      chooseRelease,
      loadChildren,
      set,
      fold,
      open,
      openRow,
      menu,
      shift,
      emphasise,
      say,
      acts,
      pick,
      together,
      ...state(),
    });
    return { ...picture, update: () => picture.update(app.model, state()) };
  }

  /** Where longview/address-start keeps an address on its way through the log-in. */
  const KEPT = 'longview.address';

  /** `portfolio` says where a portfolio differs from a project's roadmap, longview/portfolio. */
  function create(root, portfolio = null) {
    const { projectKey, contextPath, user } = root.dataset;
    const place = portfolio?.place ?? `/projects/${encodeURIComponent(projectKey)}/roadmap`;
    const memory = 'longview.view.' + user + '.' + (portfolio?.key ?? projectKey);
    const notice = h('div.lv-notice');
    const partly = h('div.lv-partly');
    const headerNode = h('div.lv-header');
    const pictureNode = h('div.lv-picture');
    const sideNode = h('aside.lv-side', { 'aria-label': AJS.I18n.getText('longview.panel.title') });
    const drawerNode = h('aside.lv-drawer', { hidden: true });
    const doctorNode = h('aside.lv-drawer.lv-doctor', { hidden: true, 'aria-label': AJS.I18n.getText('longview.doctor.title') });
    const bulkNode = h('div.lv-bulk', { hidden: true });
    const work = h('div.lv-work', null, pictureNode, bulkNode, sideNode, drawerNode, doctorNode);
    let parts = null;
    let mounted = null;
    let before = null;
    let acting = 0;
    /** What was read last, as the server sent it, and when. */
    let sent = null;
    let readAt = 0;
    arrive();
    let asked = addresses.says(location.hash);

    const app = {
      root,
      projectKey,
      contextPath,
      portfolio,
      locale: language(root.dataset.locale),
      rest: rests.create(contextPath),
      get sizes() {
        return app.view.density === 'compact' ? models.COMPACT : models.SIZES;
      },
      children: new Map(),
      table: remembered.read(tables.PLAIN),
      setTable(table) {
        app.table = table;
        remembered.write(table);
      },
      chooseColumns: (anchor) => dialog('tablecolumns', anchor),
      narrow: (anchor, wish) => dialog('orphanfilter', anchor, wish),
      chooseRelease: (anchor, items) => dialog('releaselist', anchor, items),
      view: addresses.read(location.hash),
      get emphasis() {
        return app.view.mark;
      },
      model: null,
      colours: null,
      confirmed: null,
      picture: null,
      get edit() {
        return Boolean(app.model && app.model.rights.edit);
      },
      get timeline() {
        return app.view.tab === 'timeline' ? app.picture : null;
      },
      doctor: { open: false, count: null, toggle: () => parts.doctor.act('toggle'), close: () => parts.doctor.act('close') },
      redraw: () => {
        parts.header.update();
        parts.doctor.update();
      },
      say: live.say,
      picks: picks.NONE,
      load,
      show,
      set,
      refresh,
      pick,
      busy,
      fold,
      open,
      openRow,
      close,
      focus,
      clear,
      reread: () => parts.drawer.actIfThere('reread'),
      order: () =>
        app.picture?.order?.() ??
        models
          .lanes(app.model, app.view)
          .flatMap((lane) => lane.rows.map((row) => row.uid))
          .concat(models.undated(app.model, app.view.filter).map((item) => item.uid)),
      filter: (fields) => set({ filter: { ...app.view.filter, ...fields } }),
      emphasise(value) {
        const next = new Set(app.view.mark);
        if (!next.delete(value)) next.add(value);
        set({ mark: next });
      },
      /** Whether the tab shows everything, whatever the filter says. */
      whole: () => app.view.tab === 'objectives' || app.view.tab === 'priorities',
      unpick() {
        const uid = app.picks.anchor;
        choose(picks.NONE);
        focus(uid);
      },
      part: (name, work) => later.use(name, work, missing),
      menu: (row, anchor, at) =>
        several(row)
          ? app.part('bulk', (module) => module.menu(app, anchor, at))
          : app.part('rowmenu', (module) => module.show(app, row, anchor, at)),
      shift: (row, count) =>
        several(row)
          ? app.part('bulk', (module) => module.step(app, count))
          : app.part('rowmenu', (module) => module.shift(app, row, count)),
      together: (...how) => app.part('bulk', (module) => module.dragged(app, ...how)),
      help: () => dialog('help'),
      find: () => parts.header.search.focus(),
      pickEpics: (item, done) => app.part('epics', (module) => module.pick(app, item, done)),
      suggest: () => dialog('suggest'),
      postUpdate: (uid) => dialog('updates', app.model.byUid.get(uid)),
      stream: () => dialog('stream'),
      mails: () => dialog('mails'),
      capacity: () => dialog('capacity'),
      resize: (item, anchor) => app.part('bulk', (module) => module.resize(app, anchor, item)),
      themes: (theme) => dialog('themes', theme),
      reports: (objective) => dialog('reports', objective),
      viewForm: (view) => dialog('viewform', view),
      settings: () => (portfolio ? portfolio.settings(app) : dialog('settings')),
      plain: () => ({ ...addresses.EMPTY, group: app.confirmed.grouping?.toLowerCase() ?? addresses.EMPTY.group }),
      slips: () => dialog('slip-list'),
      createForm: (preset = {}, chosen = []) => !portfolio && dialog('form', { preset, chosen, save: app.acts.createInitiative }),
      editForm(uid) {
        const initiative = app.model.byUid.get(uid);
        return dialog('form', { initiative, save: (values) => app.acts.save(initiative, values) });
      },
    };
    app.acts = acts.create(app);
    app.loadChildren = children.loader(app);

    const missing = () => flags.show({ kind: 'problem', text: AJS.I18n.getText('longview.state.part') });

    /** Opens a dialog that its module has. */
    const dialog = (name, ...wish) => app.part(name, (module) => module.open(app, ...wish));

    /** Reads the roadmap again and draws it. */
    async function load() {
      const screen = await app.rest.open(place);
      const first = !app.model;
      [sent, readAt] = [screen, Date.now()];
      notice.replaceChildren();
      app.confirmed = models.parse(screen);
      const begun = !asked;
      if (begun) begin();
      const missed = first && clean();
      if (missed && begun) remember();
      app.children = new Map();
      show(app.confirmed);
      if (missed) tellMissing();
      parts.doctor.actIfThere('reread');
    }

    /** Takes what the address says from wherever it came, and leaves it behind '#'. */
    function arrive() {
      let kept = null;
      try {
        kept = sessionStorage.getItem(KEPT);
        sessionStorage.removeItem(KEPT);
      } catch {
        // nothing was kept
      }
      const { search, hash } = addresses.arrival(location, kept, Date.now());
      if (search !== location.search || hash !== location.hash) history.replaceState(history.state, '', location.pathname + search + hash);
    }

    /** Takes out of the address what is deleted or not for this reader, which is the same; answers whether there was any. */
    function clean() {
      const missed = tidy();
      if (missed) history.replaceState(history.state, '', address());
      return missed;
    }

    function tidy() {
      const before = app.view;
      app.view = addresses.present(before, app.confirmed);
      return app.view !== before;
    }

    const tellMissing = () => flags.show({ kind: 'problem', text: AJS.I18n.getText('longview.state.not-here') });

    /** The address wins; where it says nothing, the view that this person begins with goes into it, so that it can be given to others. */
    function begin() {
      asked = true;
      app.view = views.beginning(app.confirmed.views, recall(), app.plain());
      history.replaceState(history.state, '', address());
    }

    const address = () => location.pathname + location.search + addresses.write(app.view);

    function recall() {
      try {
        return localStorage.getItem(memory);
      } catch {
        return null;
      }
    }

    /** A browser that keeps nothing begins anew each time. */
    function remember() {
      try {
        localStorage.setItem(memory, addresses.write({ ...app.view, selected: null }));
      } catch {
        // nothing is lost but the place
      }
    }

    /** Draws another state of the model, such as one that the server has not confirmed yet. */
    function show(model) {
      app.model = model;
      draw();
    }

    /** Reads again at the user's wish; when that fails the old picture stays. */
    async function refresh() {
      const held = notice.contains(document.activeElement);
      try {
        await (parts ? flags.slow(load(), AJS.I18n.getText('longview.state.slow')) : load());
        live.say(AJS.I18n.getText('longview.state.refreshed'));
      } catch (problem) {
        if (app.model) notice.replaceChildren(states.stale(problem, refresh));
        else root.replaceChildren(states.refused(problem, first));
      }
      if (held && !notice.contains(document.activeElement)) headerNode.querySelector('[data-focus=refresh]')?.focus();
    }

    /** Asks whether the picture is still true, and says so where it is not. */
    const check = () =>
      freshness.check({
        ask: () => app.rest.open(place),
        sent: () => sent,
        looked: () => (readAt = Date.now()),
        changed: () => notice.replaceChildren(states.changed(refresh)),
        stale: (problem) => notice.replaceChildren(states.stale(problem, refresh)),
      });

    /** Marks the page while acts wait for the server. */
    function busy(by) {
      acting += by;
      root.setAttribute('aria-busy', String(acting > 0));
    }

    /** Whether a row is one of several that are chosen, so that what is asked of it is asked of all. */
    const several = (row) => app.picks.uids.size > 1 && app.picks.uids.has(row.id);

    function pick(uid, { through = false, from = null } = {}) {
      choose(through ? picks.through(app.picks, uid, app.picture?.shown?.() ?? app.order(), from) : picks.toggle(app.picks, uid));
    }

    function choose(next) {
      // in a portfolio some may be for others to change
      app.picks = picks.kept(next, new Set([...next.uids].filter((uid) => models.edits(app, app.model.byUid.get(uid)))));
      app.picture?.update();
      parts.bulk.update();
      live.say(AJS.I18n.getText('longview.bulk.selected', app.picks.uids.size));
    }

    function mount() {
      root.replaceChildren(headerNode, notice, partly, work);
      live.mount(root);
      parts = {
        header: headers.mount(app, headerNode),
        panel: panels.mount(app, sideNode),
        bulk: beside('bulk', bulkNode, () => app.picks.uids.size > 0),
        drawer: beside('drawer', drawerNode, () => app.view.selected),
        doctor: beside('doctor', doctorNode, () => false),
      };
      flags.mount(parts.header.slot);
    }

    const beside = (name, node, wanted) => later.mounted(name, (module) => module.mount(app, node), wanted, missing);

    function draw() {
      if (!parts) mount();
      if (portfolio && app.whole()) app.view = { ...app.view, tab: 'timeline' };
      app.colours = colours.of(app.model, app.view.colour);
      root.classList.toggle('lv-compact', app.view.density === 'compact');
      if (app.picks.uids.size > 0)
        app.picks = picks.kept(app.picks, new Set(models.shown(app.model, app.view.filter).hits.map(({ uid }) => uid)));
      parts.header.update();
      partly.replaceChildren(...[words.extent(app.model.extent)].filter(Boolean).map(states.partly));
      picture();
      parts.bulk.update();
      parts.panel.update();
      parts.drawer.update();
      parts.doctor.update();
      stretch();
    }

    /** The picture reaches the bottom of the window, so that panel and drawer have its full height. */
    function stretch() {
      style(work, { 'min-height': Math.max(LOWEST, window.innerHeight - work.getBoundingClientRect().top - window.scrollY) });
    }

    function picture() {
      // objectives can be there before anything serves them, and are shown whole
      const aims = app.view.tab === 'objectives';
      const none = !aims && app.model.initiatives.length === 0;
      const nothing = !app.whole() && !none && models.shown(app.model, app.view.filter).shown === 0;
      const wanted = none ? 'empty' : nothing ? 'no-hit' : app.view.tab + app.edit;
      if (mounted !== wanted || none || nothing) {
        app.picture?.destroy();
        app.picture = null;
        mounted = wanted;
        work.classList.toggle('lv-bare', none || app.whole());
        if (none || nothing) pictureNode.replaceChildren(none ? states.empty(app) : states.noHit(app));
        else if (app.view.tab === 'timeline') app.picture = timeline(app, pictureNode);
        else app.picture = elsewhere(app.view.tab);
      }
      app.picture?.update();
    }

    /** The picture of another tab, once its module is there and still wanted. */
    function elsewhere(tab) {
      /** @type {{ focus?: string }} */
      const mine = {};
      const waiting = {
        update() {},
        destroy() {},
        focus: (uid) => {
          mine.focus = uid;
        },
      };
      pictureNode.replaceChildren(states.loading());
      later.get(tab).then(
        (module) => {
          if (app.picture !== waiting) return;
          app.picture = module.mount(app, pictureNode);
          app.picture.update();
          if (mine.focus) app.picture.focus(mine.focus);
        },
        () => {
          if (app.picture !== waiting) return;
          mounted = null;
          pictureNode.replaceChildren(states.partMissing(draw));
        },
      );
      return waiting;
    }

    /** Changes the view and the address with it; `step` makes a step that Back undoes. */
    function set(fields, step = false) {
      // the vision may be being written in the tab that would go
      if (fields.tab && fields.tab !== app.view.tab && !dialogs.letGo()) return;
      app.view = { ...app.view, ...fields };
      // all of a view that somebody has kept
      const missed = fields.filter && 'saved' in fields && tidy();
      if (step) history.pushState(history.state, '', address());
      else history.replaceState(history.state, '', address());
      remember();
      draw();
      if (missed) tellMissing();
    }

    function fold(row) {
      set(renderer.folded(app.view, row));
    }

    function openRow(row) {
      if (row.kind === 'lane') fold(row);
      else if (row.kind === 'initiative') open(row.id);
      else if (row.kind === 'more') app.loadChildren(row.initiative.uid, app.model.epics.id[row.epic], true);
      // beside the roadmap, which keeps its place
      else window.open(contextPath + '/browse/' + (row.issue ? row.issue.key : app.model.epics.key[row.epic]), '_blank', 'noopener');
    }

    function open(uid) {
      if (!app.view.selected) before = document.activeElement;
      set({ selected: uid });
      parts.drawer.act('focus');
    }

    function close() {
      const uid = app.view.selected;
      if (!uid) return;
      set({ selected: null });
      if (before && before.isConnected && before !== document.body) before.focus();
      else focus(uid);
      before = null;
    }

    /** To a row, or where the next one can be made when that one is not shown. */
    function focus(uid) {
      app.picture?.focus(uid);
      const at = document.activeElement;
      if (!at || at === document.body) headerNode.querySelector('[data-focus=create], [data-focus=refresh]')?.focus();
    }

    function clear() {
      set({ filter: filters.EMPTY });
      parts.header.search.focus();
    }

    async function first() {
      root.replaceChildren(states.loading());
      parts = null;
      mounted = null;
      await refresh();
    }

    function moved() {
      const next = addresses.read(location.hash);
      if (!app.model || !addresses.says(location.hash) || addresses.write(next) === addresses.write(app.view)) return;
      app.view = next;
      const missed = clean();
      draw();
      if (missed) tellMissing();
    }

    keyboard.attach(app);
    connections.attach({
      read: () => readAt,
      check,
      offline: () => app.model && notice.replaceChildren(states.offline()),
      online: () => (app.model ? refresh() : first()),
    });
    window.addEventListener('hashchange', moved);
    window.addEventListener('popstate', () => dialogs.kept() || moved());
    // the row of filters breaks, and grows with what a tab puts into it
    new ResizeObserver(() => {
      if (!parts) return;
      stretch();
      app.picture?.fit?.();
    }).observe(headerNode);
    window.addEventListener('resize', () => parts && stretch());
    return { first, app };
  }

  /** Fills the page's element, when there is one. */
  function start() {
    const root = document.getElementById('longview');
    if (root && !root.dataset.started && root.dataset.portfolio == null) {
      root.dataset.started = 'true';
      create(root).first();
    }
  }

  return { start, create };
});

/**
 * The timeline for any page: `render(root, model, options)` draws a roadmap into an element and answers the picture, docs/renderer.md. It needs
 * the texts, AUI's design tokens and longview.css, and of Jira nothing: what a person asks for goes to the callbacks among the options.
 */
define('longview/renderer', [
  'longview/timeline',
  'longview/drag',
  'longview/table',
  'longview/model',
  'longview/filter',
  'longview/colour',
], (timeline, drag, tables, models, filters, colours) => {
  const VIEW = {
    zoom: 'near',
    filter: filters.EMPTY,
    open: new Set(),
    closed: new Set(),
    selected: null,
    group: 'theme',
    epics: false,
    colour: 'health',
    mark: new Set(),
  };
  const nothing = () => {};

  /**
   * What the parts of the timeline ask their page for; each can be replaced by an option of its name.
   * @returns {Record<string, any>}
   */
  function defaults(root) {
    return {
      root,
      locale: 'en',
      contextPath: '',
      edit: false,
      sizes: models.SIZES,
      timeline: null,
      view: VIEW,
      table: tables.PLAIN,
      setTable: nothing,
      chooseColumns: null,
      chooseRelease: null,
      children: new Map(),
      loadChildren: null,
      pick: null,
      open: nothing,
      openRow: nothing,
      menu: nothing,
      shift: nothing,
      say: nothing,
      acts: { promise: nothing, rank: nothing, link: nothing },
    };
  }

  /** Folds a row out or in: the view's `open` or `closed` with that row changed. */
  function folded(view, row) {
    const name = row.kind === 'lane' ? 'closed' : 'open';
    const next = new Set(view[name]);
    if (!next.delete(row.id)) next.add(row.id);
    return { [name]: next };
  }

  /**
   * Draws `model`, which models.parse has made of the server's answer. A page that answers `set` itself owns the view, else the picture does.
   * @param {Element} root
   * @param {any} model
   * @param {Record<string, any>} [options]
   */
  function render(root, model, options = {}) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    /** @type {Record<string, any>} */
    const host = { ...defaults(root), ...given, view: { ...VIEW, ...options.view } };
    read(model);
    host.set = options.set ?? ((fields) => update(host.model, { view: { ...host.view, ...fields } }));
    host.fold = options.fold ?? ((row) => host.set(folded(host.view, row)));
    host.emphasise =
      options.emphasise ??
      ((value) =>
        host.set({ mark: new Set([...host.emphasis].filter((other) => other !== value).concat(host.emphasis.has(value) ? [] : [value])) }));
    const picture = timeline.mount(host, root);
    host.timeline = picture;
    // a script that only shows roadmaps comes without it
    if (host.edit) drag?.attach(host, picture.actions, picture.signal);

    /** Takes in a model, with what its colours mean and which of them stand out. */
    function read(next) {
      host.model = next;
      host.colours = colours.of(next, host.view.colour);
      if (options.tone) host.colours.tone = options.tone;
      host.emphasis = host.view.mark;
    }

    /** Draws another state of the model; `fields` are options that have changed. Only what differs is made anew. */
    function update(next, fields = {}) {
      Object.assign(host, fields);
      read(next);
      picture.update();
    }

    update(model);
    return { ...picture, update };
  }

  return { render, folded, parse: models.parse };
});

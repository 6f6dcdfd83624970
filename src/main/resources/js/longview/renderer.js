/**
 * The timeline for any page: `render(root, model, options)` draws a roadmap into an element and answers the picture, docs/renderer.md. It needs
 * the texts, AUI's design tokens and longview.css, and of Jira nothing: what a person asks for goes to the callbacks among the options.
 */
define('longview/renderer', ['longview/timeline', 'longview/drag', 'longview/table', 'longview/model', 'longview/filter'], (timeline, drag, tables, models, filters) => {
  const VIEW = { zoom: 'near', filter: filters.EMPTY, open: new Set(), closed: new Set(), selected: null };
  const nothing = () => {};

  /** What the parts of the timeline ask their page for; each can be replaced by an option of its name. */
  function defaults(root, options) {
    return {
      root, locale: 'en', contextPath: '', edit: false, sizes: models.SIZES, emphasis: new Set(), timeline: null, tone: (initiative) => 'lv-health-' + initiative.health,
      view: VIEW, table: tables.PLAIN, setTable: nothing, chooseColumns: null, children: new Map(), loadChildren: null,
      open: nothing, openRow: nothing, menu: nothing, shift: nothing, emphasise: nothing, say: nothing,
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

  /** Draws `model`, which models.parse has made of the server's answer. A page that answers `set` itself owns the view, else the picture does. */
  function render(root, model, options = {}) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const host = { ...defaults(root, options), ...given, model };
    host.view = { ...VIEW, ...options.view };
    host.set = options.set ?? ((fields) => update(host.model, { view: { ...host.view, ...fields } }));
    host.fold = options.fold ?? ((row) => host.set(folded(host.view, row)));
    const picture = timeline.mount(host, root);
    host.timeline = picture;
    if (host.edit) drag.attach(host, picture.actions, picture.signal);

    /** Draws another state of the model; `fields` are options that have changed. Only what differs is made anew. */
    function update(next, fields = {}) {
      host.model = next;
      Object.assign(host, fields);
      picture.update();
    }

    update(model);
    return { ...picture, update };
  }

  return { render, folded, parse: models.parse };
});

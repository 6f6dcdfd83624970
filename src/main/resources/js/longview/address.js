/** What the address of the page says about the view, in the part behind '#', which Jira leaves alone. */
define('longview/address', ['longview/filter', 'longview/tabs', 'longview/colour', 'longview/words'], (filters, tabs, colours, words) => {
  const PREFIX = 'longview?';
  const CHOICES = {
    tab: tabs.map(([name]) => name),
    group: ['theme', 'objective', 'owner', 'project', 'category', 'component', 'lifecycle', 'none'],
    colour: ['health', 'theme', 'objective', 'lifecycle', 'owner'],
    density: ['comfortable', 'compact'],
  };
  const NAMES = Object.keys(CHOICES);
  /** The same words where the server sees them, as the links of mails have them: what is behind '#' does not survive a log-in. */
  const PARAMETER = /([?&])longview=[^&]*(&|$)/;
  /** So long a log-in may take. */
  const PATIENCE = 30 * 60000;
  /** What is no part of a view that is kept: where one has just been, and under which name it is kept. */
  const PASSING = ['open', 'initiative', 'view'];

  /** @type {Record<string, any>} */
  const EMPTY = {
    ...Object.fromEntries(NAMES.map((name) => [name, CHOICES[name][0]])),
    epics: false,
    releases: true,
    zoom: 'near',
    columns: [],
    sort: '',
    filter: filters.EMPTY,
    mark: new Set(),
    open: new Set(),
    closed: new Set(),
    panel: false,
    selected: null,
    saved: null,
  };

  /** What initiatives have by their epics. */
  const FROM_EPICS = ['project', 'category', 'component', 'label'];

  /** Stands bare for no value at all; a value that is just that sign is written in its code. Of old both were bare, and meant none. */
  const NONE = '-';

  /** Values may hold commas themselves. */
  const join = (values) =>
    [...values].map((value) => (value === filters.NONE ? NONE : value === NONE ? '%2D' : encodeURIComponent(value))).join(',');

  const split = (text) => text.split(',').filter(Boolean);

  function decoded(part) {
    try {
      return [decodeURIComponent(part)];
    } catch {
      return [];
    }
  }

  /** Whether an address says anything about the view. */
  const says = (hash) => hash.replace(/^#/, '').startsWith(PREFIX);

  /** The view that an address asks for; what cannot be read is left out. */
  /** @returns {Record<string, any>} */
  const read = (hash) => (says(hash) ? parse(hash.replace(/^#/, '').slice(PREFIX.length)) : EMPTY);

  /**
   * The address to begin with: what is behind '#', else what the parameter says, which then goes, else what longview/address-start has `kept` of
   * the way through the log-in to this very page.
   */
  function arrival({ pathname, search, hash }, kept, now) {
    const asked = new URLSearchParams(search).get('longview');
    const rest = search.replace(PARAMETER, (all, start, more) => (more ? start : ''));
    return { search: rest, hash: says(hash) ? hash : asked ? '#' + PREFIX + asked : (through(pathname, kept, now) ?? hash) };
  }

  function through(pathname, kept, now) {
    try {
      const { hash, from, at } = JSON.parse(kept);
      const ways = [...new URLSearchParams(from).values()].map((value) => value.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, ''));
      return says(hash) && now - at < PATIENCE && ways.some((way) => way.startsWith('/') && pathname.endsWith(way)) ? hash : null;
    } catch {
      return null;
    }
  }

  function parse(query) {
    const values = new URLSearchParams(query);
    const list = (name) => split(values.get(name) ?? '').flatMap(decoded);
    const choices = (name) => split(values.get(name) ?? '').flatMap((part) => (part === NONE ? [filters.NONE] : decoded(part)));
    const zoom = values.get('zoom') ?? '';
    return {
      ...Object.fromEntries(NAMES.map((name) => [name, CHOICES[name].includes(values.get(name)) ? values.get(name) : EMPTY[name]])),
      epics: values.get('epics') === '1',
      releases: values.get('releases') !== '0',
      zoom: /^(near|fit|quarter|year|3years|[1-9]\d{0,4})$/.test(zoom) ? zoom : EMPTY.zoom,
      columns: list('columns'),
      sort: values.get('sort') ?? '',
      filter: { q: values.get('q') ?? '', ...Object.fromEntries(filters.FIELDS.map((name) => [name, choices(name)])) },
      mark: new Set(choices('mark')),
      open: new Set(list('open')),
      closed: new Set(list('closed')),
      panel: values.get('panel') === '1',
      selected: values.get('initiative'),
      saved: values.get('view'),
    };
  }

  /** What a view says, but for the names in `without`; the tab is always said, so that no address means the plain view by saying nothing. */
  function query(view, without = []) {
    const values = new URLSearchParams();
    const set = (name, value) => value && !without.includes(name) && values.set(name, value);
    set('tab', view.tab);
    NAMES.slice(1).forEach((name) => set(name, view[name] !== EMPTY[name] && view[name]));
    set('epics', view.epics && '1');
    set('releases', view.releases === false && '0');
    set('zoom', String(view.zoom) !== EMPTY.zoom && String(view.zoom));
    set('columns', join(view.columns));
    set('sort', view.sort);
    set('q', view.filter.q);
    filters.FIELDS.forEach((name) => set(name, join(view.filter[name])));
    ['mark', 'open', 'closed'].forEach((name) => set(name, join(view[name])));
    set('panel', view.panel && '1');
    set('initiative', view.selected);
    set('view', view.saved);
    return values.toString().replace(/%2C/g, ',').replace(/%3A/g, ':');
  }

  /** The view without what it names and nobody finds here, itself where all is there. What Jira did not give is not known to be gone. */
  function present(view, model) {
    const values = {};
    const has = (field, value) =>
      (values[field] ??= colours.known(model, field)).has(value) || (FROM_EPICS.includes(field) && Boolean(words.extent(model.extent)));
    const lane = (id) => {
      const [, group, value] = /^lane:(?:([a-z]+):)?(.*)$/s.exec(id) ?? [];
      return (
        value === '' ||
        id === 'lane:-undated' ||
        (value !== undefined && CHOICES.group.includes(group ?? 'theme') && has(group ?? 'theme', value))
      );
    };
    const here = {
      ...view,
      filter: {
        q: view.filter.q,
        ...Object.fromEntries(filters.FIELDS.map((field) => [field, view.filter[field].filter((value) => has(field, value))])),
      },
      mark: new Set([...view.mark].filter((value) => has(view.colour, value))),
      open: new Set([...view.open].filter((id) => id.includes(':') || model.byUid.has(id.split('/')[0]))),
      closed: new Set([...view.closed].filter(lane)),
      selected: model.byUid.has(view.selected) ? view.selected : null,
      saved: model.views.some(({ uid }) => uid === view.saved) ? view.saved : null,
    };
    return query(here) === query(view) ? view : here;
  }

  /** The address of a view. */
  const write = (view) => '#' + PREFIX + query(view);

  /** A view as it is kept under a name, always in the same words. */
  const kept = (view) => query(view, PASSING);

  /** What was kept, as a view. */
  const restore = (text) => parse(text);

  return { CHOICES, EMPTY, says, arrival, present, read, write, kept, restore };
});

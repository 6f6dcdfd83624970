/** What the address of the page says about the view, in the part behind '#', which Jira leaves alone. */
define('longview/address', ['longview/filter'], (filters) => {
  const PREFIX = 'longview?';
  const TABS = ['timeline', 'list'];
  const LISTS = ['theme', 'owner', 'health', 'lifecycle'];

  const EMPTY = {
    tab: 'timeline',
    zoom: 'near',
    filter: filters.EMPTY,
    open: new Set(),
    closed: new Set(),
    panel: false,
    selected: null,
  };

  /** The view that an address asks for; what cannot be read is left out. */
  function read(hash) {
    const text = hash.replace(/^#/, '');
    if (!text.startsWith(PREFIX)) return EMPTY;
    const values = new URLSearchParams(text.slice(PREFIX.length));
    const list = (name) => (values.get(name) ?? '').split(',').filter(Boolean);
    const zoom = values.get('zoom') ?? '';
    return {
      tab: TABS.includes(values.get('tab')) ? values.get('tab') : EMPTY.tab,
      zoom: /^(near|fit|quarter|year|3years|[1-9]\d{0,4})$/.test(zoom) ? zoom : EMPTY.zoom,
      filter: { q: values.get('q') ?? '', ...Object.fromEntries(LISTS.map((name) => [name, list(name)])) },
      open: new Set(list('open')),
      closed: new Set(list('closed')),
      panel: values.get('panel') === '1',
      selected: values.get('initiative'),
    };
  }

  /** The address of a view; the plain view has none. */
  function write(view) {
    const values = new URLSearchParams();
    const set = (name, value) => value && values.set(name, value);
    set('tab', view.tab !== EMPTY.tab && view.tab);
    set('zoom', String(view.zoom) !== EMPTY.zoom && String(view.zoom));
    set('q', view.filter.q);
    LISTS.forEach((name) => set(name, view.filter[name].join(',')));
    set('open', [...view.open].join(','));
    set('closed', [...view.closed].join(','));
    set('panel', view.panel && '1');
    set('initiative', view.selected);
    const text = values.toString().replace(/%2C/g, ',').replace(/%3A/g, ':');
    return text ? '#' + PREFIX + text : '';
  }

  return { EMPTY, read, write };
});

/** The frame above the picture: title, tabs, and the row of filters and zoom. */
define('longview/header', ['longview/dom', 'longview/menu', 'longview/filter', 'longview/model', 'longview/words', 'longview/slip-list'], ({ h, icon, button, iconButton }, menu, filters, models, words, slips) => {
  const TABS = [
    ['timeline', AJS.I18n.getText('longview.tab.timeline')],
    ['list', AJS.I18n.getText('longview.tab.list')],
  ];
  const ZOOMS = [
    ['near', AJS.I18n.getText('longview.zoom.near')],
    ['quarter', AJS.I18n.getText('longview.zoom.quarter')],
    ['year', AJS.I18n.getText('longview.zoom.year')],
    ['3years', AJS.I18n.getText('longview.zoom.3years')],
    ['fit', AJS.I18n.getText('longview.zoom.fit')],
  ];
  const FILTERS = [
    ['theme', AJS.I18n.getText('longview.field.theme')],
    ['owner', AJS.I18n.getText('longview.field.owner')],
    ['health', AJS.I18n.getText('longview.field.health')],
    ['lifecycle', AJS.I18n.getText('longview.field.lifecycle')],
  ];

  function mount(app, container) {
    const titleRow = h('div.lv-title-row');
    const tabs = h('div.lv-tabs', { role: 'tablist', 'aria-label': AJS.I18n.getText('longview.tabs.label') });
    const slot = h('div.lv-flag-slot');
    const top = h('div.lv-top', null, titleRow, h('div.lv-tab-row', null, tabs, slot));
    const search = h('input.text', { type: 'search', placeholder: AJS.I18n.getText('longview.filter.find'), 'aria-label': AJS.I18n.getText('longview.filter.find'), oninput: () => later(search.value) });
    const chosen = h('span.lv-chosen');
    const shown = h('span.lv-shown', { role: 'status' });
    const zoom = h('span.lv-zoom-group');
    const bar = h('div.lv-filters', { role: 'search', 'aria-label': AJS.I18n.getText('longview.filter.label') }, h('label.lv-search', null, icon('search'), search), chosen, shown, h('span.lv-grow'), zoom);
    container.replaceChildren(top, bar);
    let timer = 0;
    let title = '';

    function later(value) {
      clearTimeout(timer);
      timer = setTimeout(() => app.filter({ q: value }), 120);
    }

    function update() {
      drawTop();
      const empty = app.model.initiatives.length === 0;
      bar.hidden = empty;
      if (empty) return;
      if (document.activeElement !== search) search.value = app.view.filter.q;
      drawFilters();
      const { shown: hits, total } = models.shown(app.model, app.view.filter);
      const on = !filters.isEmpty(app.view.filter);
      const text = AJS.I18n.getText('longview.filter.shown', hits, total);
      if (shown.dataset.text !== text + on) {
        shown.dataset.text = text + on;
        shown.replaceChildren(h('span', null, text), ...(on ? [h('button.lv-link', { type: 'button', onclick: app.clear }, AJS.I18n.getText('longview.filter.clear'))] : []));
      }
      drawZoom();
    }

    function drawTop() {
      const { model } = app;
      const read = new Date(model.asOf.instant).toLocaleTimeString(app.locale, { hour: '2-digit', minute: '2-digit' });
      const slipping = slips.count(app);
      const key = JSON.stringify([model.name, read, app.view.tab, app.edit, model.initiatives.length === 0, model.unassigned.length === 0, slipping]);
      if (title === key) return;
      const focused = top.contains(document.activeElement) && document.activeElement.dataset.focus;
      title = key;
      titleRow.replaceChildren(
        h('div.lv-title', null, h('h1', null, model.name), h('span.lv-fresh', { title: AJS.I18n.getText('longview.header.zone', model.asOf.zone) }, AJS.I18n.getText('longview.header.read', read))),
        h('div.lv-actions', null,
          iconButton('refresh', AJS.I18n.getText('longview.action.refresh'), () => app.refresh(), 'lv-ib', { 'data-focus': 'refresh' }),
          slipping > 0 && h('button.aui-button.aui-button-subtle', { type: 'button', 'data-focus': 'slips', title: AJS.I18n.getText('longview.slips.title'), onclick: () => slips.open(app) }, AJS.I18n.getText('longview.slips.button'), ' ', h('span.lv-count', null, slipping)),
          app.edit && model.initiatives.length > 0 && model.unassigned.length > 0 && button(AJS.I18n.getText('longview.suggest.title'), app.suggest, 'aui-button', { 'data-focus': 'suggest' }),
          app.edit && model.initiatives.length > 0 && button(AJS.I18n.getText('longview.action.create-initiative'), () => app.createForm(), 'aui-button aui-button-primary', { 'data-focus': 'create' }),
          app.edit && model.uid && iconButton('gear', AJS.I18n.getText('longview.settings.title'), app.settings, 'lv-ib', { 'data-focus': 'settings' }),
          iconButton('help', AJS.I18n.getText('longview.help.title'), app.help, 'lv-ib', { 'data-focus': 'help' })));
      tabs.replaceChildren(...TABS.map(([tab, text]) =>
        h('button.lv-tab', { type: 'button', role: 'tab', 'aria-selected': String(app.view.tab === tab), tabIndex: app.view.tab === tab ? 0 : -1, 'data-focus': tab, onclick: () => app.set({ tab }, true), onkeydown: arrow }, text)));
      if (focused) top.querySelector(`[data-focus="${focused}"]`)?.focus();
    }

    function arrow(event) {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      const tab = app.view.tab === 'list' ? 'timeline' : 'list';
      app.set({ tab }, true);
      top.querySelector(`[data-focus="${tab}"]`).focus();
    }

    function options(field) {
      const { model } = app;
      const none = (text) => [[filters.NONE, text]];
      switch (field) {
        case 'theme': return [...model.themes.map((theme) => [theme.uid, theme.name]), ...none(AJS.I18n.getText('longview.theme.none'))];
        case 'owner': {
          const keys = [...new Set(model.initiatives.map((item) => item.owner).filter(Boolean))];
          return [...keys.map((key) => [key, model.people[key]?.name ?? key]).sort((a, b) => a[1].localeCompare(b[1], app.locale)), ...none(AJS.I18n.getText('longview.owner.none'))];
        }
        case 'health': return Object.entries(words.HEALTH);
        default: return Object.entries(words.LIFECYCLE);
      }
    }

    /** The buttons stay the same elements: the focus returns to one after its menu. */
    const buttons = FILTERS.map(([field, label]) => {
      const text = h('span');
      const node = h('button.aui-button.aui-button-subtle.lv-filter', { type: 'button', 'aria-haspopup': 'menu', 'data-focus': field, onclick: () => choose(field, label, node) }, text, icon('down'));
      return { field, label, node, text };
    });
    chosen.append(...buttons.map(({ node }) => node));

    function drawFilters() {
      for (const { field, label, node, text } of buttons) {
        const values = app.view.filter[field];
        text.textContent = values.length === 0 ? label : label + ': ' + (values.length === 1 ? (options(field).find(([value]) => value === values[0])?.[1] ?? 1) : values.length);
        node.classList.toggle('lv-filter-on', values.length > 0);
      }
    }

    function choose(field, label, anchor) {
      menu.show(anchor, options(field).map(([value, text]) => ({
        text,
        icon: field === 'health' ? value : null,
        checked: app.view.filter[field].includes(value),
        run: (on) => {
          const others = app.view.filter[field].filter((other) => other !== value);
          app.filter({ [field]: on ? [...others, value] : others });
        },
      })), { label });
    }

    function drawZoom() {
      zoom.hidden = app.view.tab !== 'timeline';
      const now = String(app.view.zoom);
      if (zoom.dataset.key === now) return;
      zoom.dataset.key = now;
      const focused = zoom.contains(document.activeElement) && document.activeElement.dataset.focus;
      const current = ZOOMS.find(([name]) => name === now);
      zoom.replaceChildren(
        iconButton('minus', AJS.I18n.getText('longview.zoom.out'), () => app.timeline.actions.zoomBy(1.4), 'lv-ib', { 'data-focus': 'out' }),
        iconButton('plus', AJS.I18n.getText('longview.zoom.in'), () => app.timeline.actions.zoomBy(1 / 1.4), 'lv-ib', { 'data-focus': 'in' }),
        h('span.aui-buttons.lv-zoom.lv-wide-only', { role: 'group', 'aria-label': AJS.I18n.getText('longview.zoom.label') }, ZOOMS.map(([name, text]) =>
          button(text, () => app.set({ zoom: name }), 'aui-button', { 'aria-pressed': String(name === now), 'data-focus': name }))),
        h('button.aui-button.aui-button-subtle.lv-filter.lv-narrow-only', { type: 'button', 'aria-haspopup': 'menu', 'data-focus': 'zoom', onclick: (event) => menu.show(event.currentTarget, ZOOMS.map(([name, text]) => ({ text, run: () => app.set({ zoom: name }) })), { label: AJS.I18n.getText('longview.zoom.label') }) },
          h('span', null, current ? current[1] : AJS.I18n.getText('longview.zoom.free')), icon('down')),
        button(AJS.I18n.getText('longview.zoom.today'), () => app.timeline.today(), 'aui-button aui-button-subtle lv-filter', { 'data-focus': 'today' }));
      if (focused) zoom.querySelector(`[data-focus="${focused}"]`)?.focus();
    }

    return { update, search, slot };
  }

  return { mount };
});

/** The frame above the picture: title, tabs, and the row of filters and zoom. */
define('longview/header', [
  'longview/dom',
  'longview/menu',
  'longview/filter',
  'longview/model',
  'longview/tabs',
  'longview/filterbar',
  'longview/display',
  'longview/views',
  'longview/slips',
  'longview/keys',
], ({ h, icon, button, iconButton }, menu, filters, models, TABS, filterbars, displays, saved, slips, keys) => {
  const ZOOMS = [
    ['near', AJS.I18n.getText('longview.zoom.near')],
    ['quarter', AJS.I18n.getText('longview.zoom.quarter')],
    ['year', AJS.I18n.getText('longview.zoom.year')],
    ['3years', AJS.I18n.getText('longview.zoom.3years')],
    ['fit', AJS.I18n.getText('longview.zoom.fit')],
  ];
  function mount(app, container) {
    const titleRow = h('div.lv-title-row');
    const tabs = h('div.lv-tabs', { role: 'tablist', 'aria-label': AJS.I18n.getText('longview.tabs.label') });
    const slot = h('div.lv-flag-slot');
    const top = h('div.lv-top', null, titleRow, h('div.lv-tab-row', null, tabs, slot));
    const search = h('input.text', {
      type: 'search',
      placeholder: AJS.I18n.getText('longview.filter.find'),
      'aria-label': AJS.I18n.getText('longview.filter.find'),
      oninput: () => later(search.value),
    });
    const filterbar = filterbars.create(app);
    const views = saved.create(app);
    const shown = h('span.lv-shown', { role: 'status' });
    const zoom = h('span.lv-zoom-group');
    const bar = h(
      'div.lv-filters',
      { role: 'search', 'aria-label': AJS.I18n.getText('longview.filter.label') },
      h('label.lv-search', null, icon('search'), search),
      h('span.lv-chosen', null, filterbar.nodes),
      shown,
      h('span.lv-right', null, zoom, displays.create(app)),
      filterbar.chips,
    );
    container.replaceChildren(top, bar);
    let timer = 0;
    let title = '';

    function later(value) {
      clearTimeout(timer);
      timer = setTimeout(() => app.filter({ q: value }), 120);
    }

    function update() {
      views.update();
      drawTop();
      const empty = app.model.initiatives.length === 0;
      bar.hidden = empty || app.whole();
      if (bar.hidden) return;
      if (document.activeElement !== search) search.value = app.view.filter.q;
      filterbar.update();
      const { shown: hits, total } = models.shown(app.model, app.view.filter);
      // what chips tell of is cleared beside them
      const on = !filters.isEmpty(app.view.filter) && filterbar.chips.hidden;
      const text = AJS.I18n.getText('longview.filter.shown', hits, total);
      if (shown.dataset.text !== text + on) {
        shown.dataset.text = text + on;
        shown.replaceChildren(
          h('span', null, text),
          ...(on ? [h('button.lv-link', { type: 'button', onclick: app.clear }, AJS.I18n.getText('longview.filter.clear'))] : []),
        );
      }
      drawZoom();
    }

    function drawTop() {
      const { model } = app;
      const read = new Date(model.asOf.instant).toLocaleTimeString(app.locale, { hour: '2-digit', minute: '2-digit' });
      const slipping = slips.of(models.shown(model, app.view.filter).hits).rows.length;
      const key = JSON.stringify([
        model.name,
        read,
        app.view.tab,
        app.edit,
        model.initiatives.length === 0,
        model.unassigned.length === 0,
        slipping,
        app.doctor.open,
        app.doctor.count,
      ]);
      if (title === key) return;
      const focused = top.contains(document.activeElement) && document.activeElement.dataset.focus;
      title = key;
      titleRow.replaceChildren(
        h(
          'div.lv-title',
          null,
          app.portfolio?.back(app),
          h('h1', null, model.name),
          h(
            'span.lv-fresh',
            { title: AJS.I18n.getText('longview.header.zone', model.asOf.zone) },
            AJS.I18n.getText('longview.header.read', read),
          ),
        ),
        h(
          'div.lv-actions',
          null,
          views.node,
          iconButton(
            'refresh',
            AJS.I18n.getText('longview.action.refresh') + '. ' + AJS.I18n.getText('longview.header.read', read),
            () => app.refresh(),
            'lv-ib',
            { 'data-focus': 'refresh' },
          ),
          model.uid &&
            !app.portfolio &&
            h(
              'button.aui-button',
              {
                type: 'button',
                'data-focus': 'doctor',
                title: AJS.I18n.getText('longview.doctor.title'),
                'aria-label': [AJS.I18n.getText('longview.doctor.title'), app.doctor.count].filter((part) => part != null).join(' '),
                'aria-expanded': String(app.doctor.open),
                onclick: app.doctor.toggle,
              },
              icon('pulse'),
              h('span.lv-doctor-word', null, AJS.I18n.getText('longview.doctor.title')),
              app.doctor.count != null && h('span.lv-count', null, app.doctor.count),
            ),
          model.uid &&
            model.initiatives.length > 0 &&
            button(AJS.I18n.getText('longview.update.button'), app.stream, 'aui-button aui-button-subtle', {
              'data-focus': 'stream',
              title: AJS.I18n.getText('longview.update.stream-title'),
              'aria-haspopup': 'dialog',
            }),
          slipping > 0 &&
            h(
              'button.aui-button.aui-button-subtle',
              { type: 'button', 'data-focus': 'slips', title: AJS.I18n.getText('longview.slips.title'), onclick: () => app.slips() },
              AJS.I18n.getText('longview.slips.button'),
              ' ',
              h('span.lv-count', null, slipping),
            ),
          app.edit &&
            !app.portfolio &&
            model.initiatives.length > 0 &&
            model.unassigned.length > 0 &&
            button(h('span', null, AJS.I18n.getText('longview.suggest.title')), app.suggest, 'aui-button lv-suggest', {
              'data-focus': 'suggest',
              'aria-label': AJS.I18n.getText('longview.suggest.title'),
              'data-short': AJS.I18n.getText('longview.suggest.short'),
            }),
          app.edit &&
            !app.portfolio &&
            model.initiatives.length > 0 &&
            button(AJS.I18n.getText('longview.action.create-initiative'), () => app.createForm(), 'aui-button aui-button-primary', {
              'data-focus': 'create',
            }),
          models.owns(app) &&
            model.uid &&
            iconButton('gear', app.portfolio?.title ?? AJS.I18n.getText('longview.settings.title'), app.settings, 'lv-ib', {
              'data-focus': 'settings',
            }),
          iconButton('help', AJS.I18n.getText('longview.help.title'), app.help, 'lv-ib', { 'data-focus': 'help' }),
        ),
      );
      tabs.replaceChildren(
        ...list().map(([tab, text]) =>
          h(
            'button.lv-tab',
            {
              type: 'button',
              role: 'tab',
              'aria-selected': String(app.view.tab === tab),
              tabIndex: app.view.tab === tab ? 0 : -1,
              'data-focus': tab,
              onclick: () => app.set({ tab }, true),
              onkeydown: arrow,
            },
            text,
          ),
        ),
      );
      if (focused) top.querySelector(`[data-focus="${focused}"]`)?.focus();
    }

    const list = () => TABS.filter(([name]) => !app.portfolio || app.portfolio.tabs.includes(name));

    function arrow(event) {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[keys.of(event)];
      if (!by) return;
      event.preventDefault();
      const all = list();
      const now = all.findIndex(([name]) => name === app.view.tab);
      const [tab] = all[(now + by + all.length) % all.length];
      app.set({ tab }, true);
      top.querySelector(`[data-focus="${tab}"]`).focus();
    }

    function drawZoom() {
      zoom.hidden = app.view.tab !== 'timeline';
      const now = String(app.view.zoom);
      if (zoom.dataset.key === now) return;
      zoom.dataset.key = now;
      const focused = zoom.contains(document.activeElement) && document.activeElement.dataset.focus;
      const current = ZOOMS.find(([name]) => name === now);
      zoom.replaceChildren(
        iconButton('minus', AJS.I18n.getText('longview.zoom.out'), () => app.timeline.actions.zoomBy(1.4), 'lv-ib', {
          'data-focus': 'out',
        }),
        iconButton('plus', AJS.I18n.getText('longview.zoom.in'), () => app.timeline.actions.zoomBy(1 / 1.4), 'lv-ib', {
          'data-focus': 'in',
        }),
        h(
          'span.aui-buttons.lv-zoom',
          { role: 'group', 'aria-label': AJS.I18n.getText('longview.zoom.label') },
          ZOOMS.map(([name, text]) =>
            button(text, () => app.set({ zoom: name }), 'aui-button', { 'aria-pressed': String(name === now), 'data-focus': name }),
          ),
        ),
        h(
          'button.aui-button.aui-button-subtle.lv-filter.lv-narrow-only',
          {
            type: 'button',
            'aria-haspopup': 'menu',
            'data-focus': 'zoom',
            onclick: (event) =>
              menu.show(
                event.currentTarget,
                ZOOMS.map(([name, text]) => ({ text, run: () => app.set({ zoom: name }) })),
                { label: AJS.I18n.getText('longview.zoom.label') },
              ),
          },
          h('span', null, current ? current[1] : AJS.I18n.getText('longview.zoom.free')),
          icon('down'),
        ),
        button(AJS.I18n.getText('longview.zoom.today'), () => app.timeline.today(), 'aui-button aui-button-subtle lv-filter', {
          'data-focus': 'today',
        }),
      );
      if (focused) zoom.querySelector(`[data-focus="${focused}"]`)?.focus();
    }

    return { update, search, slot };
  }

  return { mount };
});

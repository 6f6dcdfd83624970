/** The panel of epics that belong to no initiative: a strip with a count, or a list to search and to assign from. */
define('longview/panel', ['longview/dom', 'longview/model', 'longview/drag', 'longview/orphans', 'longview/keys'], (
  { h, icon, iconButton },
  models,
  drag,
  orphans,
  keys,
) => {
  const PAGE = 50;
  const NAMES = {
    project: AJS.I18n.getText('longview.field.project'),
    label: AJS.I18n.getText('longview.field.label'),
    status: AJS.I18n.getText('longview.field.status'),
  };

  function mount(app, container) {
    let query = '';
    let chosen = orphans.NONE;
    let limit = PAGE;

    /** Draws anew; the focus stays at what it was on, else at what has taken its place. */
    function update() {
      const focused = container.contains(document.activeElement) ? document.activeElement : null;
      const at = adds().indexOf(focused);
      const scrolled = container.querySelector('.lv-side-list')?.scrollTop ?? 0;
      draw();
      const holder = container.querySelector('.lv-side-list');
      if (holder) holder.scrollTop = scrolled;
      if (!focused) return;
      const same = focused.dataset.focus && container.querySelector(`[data-focus="${CSS.escape(focused.dataset.focus)}"]`);
      (same || (at >= 0 && (adds()[at] ?? adds().at(-1))) || container.querySelector('input, button'))?.focus();
    }

    const adds = () => [...container.querySelectorAll('.lv-add-to')];

    function draw() {
      const count = app.model.unassigned.length;
      container.hidden = count === 0 && !app.view.panel;
      container.classList.toggle('lv-side-open', app.view.panel);
      if (!app.view.panel) {
        container.replaceChildren(
          h(
            'button.lv-side-tab',
            { type: 'button', 'aria-expanded': 'false', onclick: () => toggle(true) },
            icon('left'),
            h('span.lv-vertical', null, AJS.I18n.getText('longview.panel.title')),
            h('span.lv-count', null, count),
          ),
        );
        return;
      }
      const input = h('input.text', {
        type: 'search',
        value: query,
        'data-focus': 'find',
        placeholder: AJS.I18n.getText('longview.panel.find'),
        'aria-label': AJS.I18n.getText('longview.panel.find'),
        oninput: () => {
          query = input.value;
          narrow();
        },
      });
      const holder = h('div.lv-side-list');
      const clear = h(
        'button.lv-link',
        {
          type: 'button',
          onclick: () => {
            chosen = orphans.NONE;
            narrow();
            input.focus();
          },
        },
        AJS.I18n.getText('longview.filter.clear'),
      );
      const filters = orphans.FIELDS.map((field) => {
        const node = h(
          'button.aui-button.aui-button-subtle.lv-filter',
          {
            type: 'button',
            'aria-haspopup': 'menu',
            'data-focus': 'side-' + field,
            onclick: () =>
              app.narrow(node, {
                field,
                name: NAMES[field],
                query,
                chosen: () => chosen,
                set(next) {
                  chosen = next;
                  narrow();
                },
              }),
          },
          h('span'),
          icon('down'),
        );
        return { field, node };
      });
      const narrow = () => {
        limit = PAGE;
        list();
      };
      const list = () => {
        for (const { field, node } of filters) {
          node.firstChild.textContent =
            chosen[field].length > 0 ? AJS.I18n.getText('longview.filter.count', NAMES[field], chosen[field].length) : NAMES[field];
        }
        clear.hidden = orphans.FIELDS.every((field) => chosen[field].length === 0);
        fill(holder);
      };
      container.replaceChildren(
        h(
          'header',
          null,
          h('h2', null, AJS.I18n.getText('longview.panel.title')),
          h('span.lv-count', null, count),
          h('span.lv-grow'),
          iconButton('right', AJS.I18n.getText('longview.panel.close'), () => toggle(false), 'lv-ib', {
            'aria-expanded': 'true',
            'data-focus': 'close',
          }),
        ),
        h('p.lv-hint', null, app.edit ? AJS.I18n.getText('longview.panel.hint') : AJS.I18n.getText('longview.panel.hint-view')),
        h('div.lv-search', null, icon('search'), input),
        h(
          'div.lv-side-filters',
          null,
          filters.map(({ node }) => node),
          clear,
        ),
        holder,
      );
      list();
    }

    function fill(holder) {
      const hits = orphans.hits(app.model, query, chosen);
      const visible = hits.slice(0, limit);
      holder.replaceChildren(
        h(
          'ul.lv-orphans',
          null,
          visible.map((index) => entry(models.epic(app.model, index))),
        ),
        h(
          'p.lv-hint',
          null,
          AJS.I18n.getText('longview.panel.shown', visible.length, hits.length),
          ' ',
          visible.length < hits.length &&
            h(
              'button.lv-link',
              {
                type: 'button',
                onclick: () => {
                  limit += PAGE;
                  fill(holder);
                },
              },
              AJS.I18n.getText('longview.panel.more', Math.min(PAGE, hits.length - visible.length)),
            ),
        ),
      );
    }

    function entry(epic) {
      const issues =
        epic.total === 0 ? AJS.I18n.getText('longview.panel.no-issues') : AJS.I18n.getText('longview.panel.issues', epic.total);
      const add =
        app.edit &&
        h(
          'button.lv-add-to',
          {
            type: 'button',
            'data-focus': 'add-' + epic.id,
            'aria-haspopup': 'listbox',
            'aria-label': AJS.I18n.getText('longview.panel.add-epic', epic.key),
            onclick: () => offer(epic, add),
          },
          AJS.I18n.getText('longview.panel.add-to'),
          icon('down'),
        );
      return h(
        'li',
        {
          class: app.edit ? 'lv-can-edit' : '',
          onpointerdown: (event) => {
            if (app.edit && event.button === 0 && event.pointerType !== 'touch' && !event.target.closest('a, button')) {
              event.preventDefault();
              drag.dragEpic(app, epic, event, false);
            }
          },
        },
        app.edit ? icon('grip', null, 'lv-i lv-pill-grip') : h('span'),
        h(
          'div',
          null,
          h('a.lv-key', { href: app.contextPath + '/browse/' + epic.key, 'data-focus': 'key-' + epic.id }, epic.key),
          h('span.lv-orphan-note', null, issues),
          h('span.lv-orphan-name', null, epic.summary),
        ),
        add,
      );
    }

    function offer(epic, anchor) {
      if (app.model.initiatives.length === 0) return app.createForm({}, [epic]);
      app.part('rowmenu', (module) => module.chooseInitiative(app, anchor, null, (uid) => app.acts.link(uid, [epic.id])));
    }

    function toggle(on) {
      app.set({ panel: on });
      container.querySelector(on ? 'input' : 'button')?.focus();
    }

    container.addEventListener('keydown', (event) => {
      if (keys.of(event) !== 'Escape' || !app.view.panel) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.target.value) return toggle(false);
      // a search field that holds something is emptied first, which not every browser does by itself
      event.target.value = '';
      event.target.dispatchEvent(new Event('input'));
    });

    return { update };
  }

  return { mount };
});

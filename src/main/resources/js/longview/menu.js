/** A menu at an element: arrow keys, typing to find, Escape; focus goes back to where it came from. */
define('longview/menu', ['longview/dom', 'longview/keys', 'longview/fold'], ({ h, icon, id, style, again }, keys, fold) => {
  const MOST = 200;
  const AWAY = 8;
  let open = null;

  function close(returnFocus = true) {
    if (!open) return;
    const { popup, anchor, abort } = open;
    open = null;
    abort.abort();
    popup.remove();
    anchor.setAttribute('aria-expanded', 'false');
    if (returnFocus) again(anchor)?.focus();
  }

  /**
   * Items are {text, run, note?, icon?, checked?, disabled?, danger?}, {heading} or {line: true}. With `search` a field on top narrows them.
   * An item with `checked` keeps the menu open; of those with the same `group` one is checked. One that
   * `closes` does not keep it open. `at` places the menu at {x, y} instead of at the element.
   * @param {Element} anchor
   * @param {Record<string, any>[]} items
   * @param {{ label?: string, search?: string | null, at?: { x: number, y: number } | null }} [options]
   */
  function show(anchor, items, { label, search = null, at = null } = {}) {
    const again = open && open.anchor === anchor;
    close(false);
    if (again) return;
    const list = h('div.lv-menu-list', {
      role: search ? 'listbox' : 'menu',
      'aria-label': label,
      'aria-multiselectable': Boolean(search && items.some((item) => item.checked !== undefined)),
      id: id('menu'),
    });
    const input =
      search &&
      h('input.text', {
        type: 'text',
        placeholder: search,
        'aria-label': search,
        role: 'combobox',
        'aria-expanded': 'true',
        'aria-controls': list.id,
        autocomplete: 'off',
      });
    const popup = h('div.lv-menu', null, input, list);
    const abort = new AbortController();
    open = { popup, anchor, abort };
    (anchor.closest('dialog') ?? anchor.closest('.longview') ?? document.body).append(popup);
    const fill = () => draw(list, items, input ? input.value : '', search);
    fill();
    place(popup, anchor, at);
    listen(popup, list, input, fill, abort.signal);
    anchor.setAttribute('aria-expanded', 'true');
    (input ?? enabled(list)[0])?.focus();
    if (input) mark(list, 0, input);
  }

  function draw(list, items, query, search) {
    const words = fold.words(query);
    const hits = words.length === 0 ? items : items.filter((item) => item.text && fold.has(item.text + ' ' + (item.note ?? ''), words));
    list.replaceChildren(...hits.slice(0, MOST).map((item) => entry(item, search)));
    if (hits.length > MOST) list.append(h('p.lv-menu-none', null, AJS.I18n.getText('longview.filter.shown', MOST, hits.length)));
    if (hits.length === 0) list.append(h('p.lv-menu-none', null, AJS.I18n.getText('longview.menu.none')));
  }

  function entry(item, search) {
    if (item.heading) return h('p.lv-menu-heading', { role: 'presentation' }, item.heading);
    if (item.line) return h('div.lv-menu-line', { role: 'separator' });
    const toggle = item.checked !== undefined;
    const role = search ? 'option' : item.group ? 'menuitemradio' : toggle ? 'menuitemcheckbox' : 'menuitem';
    const node = h(
      'button.lv-menu-item',
      {
        type: 'button',
        role,
        tabIndex: search ? -1 : 0,
        'data-group': item.group,
        id: id('item'),
        disabled: item.disabled,
        class: item.danger ? 'lv-danger' : '',
        ...(toggle ? { 'aria-checked': String(item.checked) } : {}),
        onclick: () => {
          if (toggle && !item.closes) {
            item.checked = Boolean(item.group) || !item.checked;
            if (item.group)
              node.parentNode
                .querySelectorAll(`[data-group="${item.group}"]`)
                .forEach((other) => other.setAttribute('aria-checked', 'false'));
            node.setAttribute('aria-checked', String(item.checked));
            item.run(item.checked);
          } else {
            close();
            item.run();
          }
        },
      },
      toggle && h('span.lv-menu-check', null, icon('check')),
      item.icon && icon(item.icon, null, 'lv-hi lv-hi-' + item.icon),
      h('span.lv-menu-text', null, item.text),
      item.note && h('span.lv-menu-note', null, item.note),
      item.key && h('kbd', null, item.key),
    );
    return node;
  }

  const enabled = (list) => [...list.querySelectorAll('.lv-menu-item:not(:disabled)')];

  function mark(list, index, input) {
    const nodes = enabled(list);
    nodes.forEach((node, i) => node.classList.toggle('lv-marked', i === index));
    if (!nodes[index]) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', nodes[index].id);
    nodes[index].scrollIntoView({ block: 'nearest' });
  }

  function listen(popup, list, input, fill, signal) {
    let index = 0;
    const go = (to) => {
      const nodes = enabled(list);
      if (nodes.length === 0) return;
      index = (to + nodes.length) % nodes.length;
      if (input) mark(list, index, input);
      else nodes[index].focus();
    };
    popup.addEventListener(
      'keydown',
      (event) => {
        event.stopPropagation();
        const key = keys.of(event);
        const here = input ? index : enabled(list).indexOf(document.activeElement);
        const act = {
          ArrowDown: () => go(here + 1),
          ArrowUp: () => go(here - 1),
          Home: () => !input && go(0),
          End: () => !input && go(-1),
          Escape: () => close(),
          Tab: () => close(),
          Enter: () => input && enabled(list)[index]?.click(),
        }[key];
        if (act) {
          if (key !== 'Enter' || input) event.preventDefault();
          act();
        } else if (!input && key.length === 1 && keys.plain(event)) {
          const from = enabled(list);
          const hit = from.findIndex((node, i) => i > here && fold.begins(node.textContent.trim(), key));
          if (hit >= 0) go(hit);
        }
      },
      { signal },
    );
    input?.addEventListener(
      'input',
      () => {
        fill();
        index = 0;
        mark(list, 0, input);
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (open && !popup.contains(event.target) && !open.anchor.contains(event.target)) close(false);
      },
      { signal, capture: true },
    );
    window.addEventListener('resize', () => close(false), { signal });
    const { left, top } = open.anchor.getBoundingClientRect();
    document.addEventListener(
      'scroll',
      () => {
        const now = open.anchor.getBoundingClientRect();
        if (Math.hypot(now.left - left, now.top - top) > AWAY) close(false);
      },
      { signal, capture: true },
    );
  }

  function place(popup, anchor, at) {
    const box = at ? { left: at.x, right: at.x, top: at.y, bottom: at.y } : anchor.getBoundingClientRect();
    const { width, height } = popup.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
    const below = box.bottom + 4 + height <= innerHeight;
    style(popup, { left, top: below ? box.bottom + 4 : Math.max(8, box.top - height - 4) });
  }

  return { show, close };
});

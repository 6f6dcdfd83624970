/** A text field that offers what fits: for owners and for epics, one value or many. */
define('longview/combobox', ['longview/dom', 'longview/keys'], ({ h, iconButton, id }, keys) => {
  const WAIT = 180;
  const MOST = 60;

  /**
   * `source(query)` resolves to {offers, total}: options {value, text, note}, and how many fit, offered or not. Answers {element, input, values(), set(options)}. With `many`, chosen options
   * stand as chips before the field; otherwise the chosen one is the field's text.
   * @param {Record<string, any> & { onchange?: (values: { value: string, text: string }[]) => void }} wish
   */
  function create({ label, placeholder, source, many = false, chosen = [], onchange = () => {} }) {
    let values = [...chosen];
    let offers = [];
    let total = 0;
    let index = -1;
    let timer = 0;
    let asked = 0;
    const list = h('div.lv-offers', { role: 'listbox', id: id('offers'), hidden: true, 'aria-label': label });
    const input = h('input.text', {
      type: 'text',
      id: id('field'),
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': list.id,
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      placeholder,
      oninput: () => later(0),
      onfocus: () => many && later(-1),
      onclick: () => many && list.hidden && later(-1),
      onkeydown: key,
      onblur: () => setTimeout(leave, 150),
    });
    const chips = h('div.lv-chips');
    const element = h('div.lv-combobox', null, many && chips, input, list);

    function later(first) {
      if (!many && input.value === '') choose([]);
      clearTimeout(timer);
      timer = setTimeout(() => look(first), WAIT);
    }

    /** Shows what fits and marks the offer `first`: none (-1) until something is typed or an arrow is pressed, so that Enter adds nothing by itself. */
    async function look(first) {
      const turn = ++asked;
      const found = await source(input.value.trim());
      if (turn !== asked || !element.isConnected) return;
      const free = found.offers.filter((offer) => !many || !values.some((value) => value.value === offer.value));
      offers = free.slice(0, MOST);
      total = found.total - found.offers.length + free.length;
      index = Math.min(input.value.trim() ? Math.max(first, 0) : first, offers.length - 1);
      draw();
    }

    function draw() {
      list.replaceChildren(
        ...offers.map((offer, i) =>
          h(
            'div.lv-offer',
            {
              role: 'option',
              id: list.id + '-' + i,
              'aria-selected': String(i === index),
              onpointerdown: (event) => {
                event.preventDefault();
                take(offer);
              },
            },
            h('span', null, offer.text),
            offer.note && h('span.lv-menu-note', null, offer.note),
          ),
        ),
      );
      if (offers.length === 0) list.append(h('p.lv-menu-none', null, AJS.I18n.getText('longview.menu.none')));
      if (offers.length < total) list.append(h('p.lv-menu-none', null, AJS.I18n.getText('longview.filter.shown', offers.length, total)));
      show(true);
      list.scrollIntoView({ block: 'nearest' });
    }

    function show(on) {
      list.hidden = !on;
      input.setAttribute('aria-expanded', String(on));
      const current = on && index >= 0 ? list.children[index] : null;
      if (current) {
        input.setAttribute('aria-activedescendant', current.id);
        current.scrollIntoView({ block: 'nearest' });
      } else input.removeAttribute('aria-activedescendant');
    }

    function key(event) {
      const pressed = keys.of(event);
      if (pressed === 'Escape' && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        hush();
      } else if (pressed === 'Enter') {
        if (list.hidden || !offers[index]) return;
        event.preventDefault();
        take(offers[index]);
      } else if (pressed === 'ArrowDown' || pressed === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) return void look(0);
        const from = index < 0 && pressed === 'ArrowUp' ? 0 : index;
        index = (from + (pressed === 'ArrowDown' ? 1 : -1) + offers.length) % Math.max(1, offers.length);
        draw();
      } else if (pressed === 'Backspace' && many && input.value === '' && values.length > 0) choose(values.slice(0, -1));
    }

    function take(offer) {
      choose(many ? [...values, offer] : [offer]);
      input.value = many ? '' : offer.text;
      hush();
    }

    /** Closes the list, also one that is still being looked up. */
    function hush() {
      clearTimeout(timer);
      asked++;
      show(false);
    }

    function choose(next) {
      values = next;
      chips.replaceChildren(
        ...values.map((value) =>
          h(
            'span.lv-tag',
            null,
            value.text,
            iconButton('close', AJS.I18n.getText('longview.action.remove', value.text), () =>
              choose(values.filter((other) => other !== value)),
            ),
          ),
        ),
      );
      onchange(values);
    }

    function leave() {
      if (element.contains(document.activeElement)) return;
      hush();
      if (!many) input.value = values.length > 0 ? values[0].text : '';
    }

    choose(values);
    if (!many && values.length > 0) input.value = values[0].text;
    return { element, input, values: () => values, set: choose };
  }

  return { create };
});

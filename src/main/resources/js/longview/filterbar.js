/** The filters: a button with choices for each field, and a chip for each choice that was made. */
define('longview/filterbar', ['longview/dom', 'longview/menu', 'longview/filter', 'longview/words', 'longview/colour'], (
  { h, icon, iconButton },
  menu,
  filters,
  words,
  colours,
) => {
  /** From so many choices on they can be searched. */
  const MANY = 9;
  const NAMES = {
    q: AJS.I18n.getText('longview.filter.text'),
    ...colours.NAMES,
    project: AJS.I18n.getText('longview.field.project'),
    label: AJS.I18n.getText('longview.field.label'),
  };
  /** Those that hide behind one button where there is little room. */
  const FURTHER = ['lifecycle', 'project', 'label'];

  /** The choices of a field: [value, words]. */
  function options({ model, locale }, field) {
    const byName = (a, b) => a[1].localeCompare(b[1], locale);
    switch (field) {
      case 'theme':
        return [...model.themes.map((theme) => [theme.uid, theme.name]), [filters.NONE, AJS.I18n.getText('longview.theme.none')]];
      case 'owner':
        return [...colours.owners(model).sort(byName), [filters.NONE, AJS.I18n.getText('longview.owner.none')]];
      case 'health':
        return Object.entries(words.HEALTH);
      case 'lifecycle':
        return Object.entries(words.LIFECYCLE);
      case 'project':
        return [
          ...model.projects.map(({ id, name }) => [id, name]).sort(byName),
          [filters.NONE, AJS.I18n.getText('longview.project.none')],
        ];
      default:
        return [
          ...[...new Set(model.initiatives.flatMap((item) => item.labels))].map((label) => [label, label]).sort(byName),
          [filters.NONE, AJS.I18n.getText('longview.label.none')],
        ];
    }
  }

  /** What a choice is called; one that this person does not find here is only said to be one. */
  const name = (app, field, value) =>
    options(app, field).find(([other]) => other === value)?.[1] ?? AJS.I18n.getText('longview.filter.unknown');

  /** A part of the filter in words, such as "Health: At risk, Off track". */
  const say = (app, part) =>
    NAMES[part] +
    ': ' +
    (part === 'q'
      ? AJS.I18n.getText('longview.filter.quoted', app.view.filter.q.trim())
      : app.view.filter[part].map((value) => name(app, part, value)).join(', '));

  /** The filter without a part of it, or without one value of that. */
  function without(app, part, value) {
    app.filter({ [part]: part === 'q' ? '' : app.view.filter[part].filter((other) => value !== undefined && other !== value) });
  }

  function create(app) {
    /** The buttons stay the same elements: the focus returns to one after its menu. */
    const make = (fields, label, extra) => {
      const text = h('span');
      const node = h(
        'button.aui-button.aui-button-subtle.lv-filter',
        {
          type: 'button',
          class: extra,
          'aria-haspopup': 'menu',
          'data-focus': fields.length > 1 ? 'further' : fields[0],
          onclick: () => choose(fields, label, node),
        },
        text,
        icon('down'),
      );
      return { fields, label, node, text };
    };
    const buttons = [
      ...filters.FIELDS.map((field) => make([field], NAMES[field], FURTHER.includes(field) ? 'lv-further' : '')),
      make(FURTHER, AJS.I18n.getText('longview.filter.further'), 'lv-further-all'),
    ];
    const chips = h('ul.lv-filter-chips', { 'aria-label': AJS.I18n.getText('longview.filter.chosen') });
    let key = '';

    function choose(fields, label, anchor) {
      const some = fields.filter((field) => useful(field));
      const items = some.flatMap((field) => [...(some.length > 1 ? [{ heading: NAMES[field] }] : []), ...choices(field)]);
      menu.show(anchor, items, { label, search: items.length > MANY ? AJS.I18n.getText('longview.filter.search') : null });
    }

    function choices(field) {
      const count = filters.counts(app.model, app.view.filter, field);
      return options(app, field).map(([value, text]) => ({
        text,
        note: String(count.get(value) ?? 0),
        icon: field === 'health' ? value : null,
        checked: app.view.filter[field].includes(value),
        run: (on) => {
          const others = app.view.filter[field].filter((other) => other !== value);
          app.filter({ [field]: on ? [...others, value] : others });
        },
      }));
    }

    /** A field in which all are alike narrows nothing. */
    const useful = (field) =>
      app.view.filter[field].length > 0 ||
      (field === 'project'
        ? app.model.projects.length > 1
        : field === 'label'
          ? app.model.initiatives.some((item) => item.labels.length > 0)
          : true);

    function update() {
      for (const { fields, label, node, text } of buttons) {
        const count = fields.reduce((sum, field) => sum + app.view.filter[field].length, 0);
        node.hidden = !fields.some(useful);
        node.classList.toggle('lv-filter-on', count > 0);
        text.textContent = count > 0 ? AJS.I18n.getText('longview.filter.count', label, count) : label;
      }
      drawChips();
    }

    function drawChips() {
      const chosen = filters.FIELDS.flatMap((field) =>
        app.view.filter[field].map((value) => [field, value, NAMES[field] + ': ' + name(app, field, value)]),
      );
      const now = JSON.stringify(chosen);
      if (now === key) return;
      key = now;
      const at = [...chips.querySelectorAll('button')].indexOf(document.activeElement);
      chips.hidden = chosen.length === 0;
      chips.replaceChildren(
        ...chosen.map(([field, value, text]) =>
          h(
            'li.lv-tag',
            null,
            h('span', { title: text }, text),
            iconButton('close', AJS.I18n.getText('longview.action.remove', text), () => without(app, field, value)),
          ),
        ),
        ...(chosen.length > 0
          ? [h('li', null, h('button.lv-link', { type: 'button', onclick: app.clear }, AJS.I18n.getText('longview.filter.clear')))]
          : []),
      );
      if (at < 0) return;
      const rest = chips.querySelectorAll('button');
      (rest[at] ?? rest[rest.length - 1] ?? buttons[0].node).focus();
    }

    return { nodes: buttons.map(({ node }) => node), chips, update };
  }

  return { create, say, without };
});

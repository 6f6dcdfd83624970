/** The choices by which the unassigned epics can be narrowed, with how many each would show. */
define('longview/orphanfilter', ['longview/menu', 'longview/orphans'], (menu, { values, hits }) => {
  /** From so many choices on they can be searched. */
  const MANY = 9;

  /** The choices of a field as [value, how many have it beside what else is chosen], by name; chosen ones stay. */
  function choices(model, query, chosen, field, locale) {
    const count = new Map([...new Set(model.unassigned.flatMap((index) => values(model, index, field)))].map((value) => [value, 0]));
    for (const value of chosen[field]) if (!count.has(value)) count.set(value, 0);
    for (const index of hits(model, query, { ...chosen, [field]: [] }))
      for (const value of values(model, index, field)) count.set(value, count.get(value) + 1);
    const name = (value) => (field === 'project' ? (model.projects.find(({ id }) => id === value)?.name ?? value) : value);
    return [...count]
      .map(([value, number]) => [value, name(value), number])
      .sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || a[1].localeCompare(b[1], locale));
  }

  /** A menu that stays open, so that several can be chosen; `wish` has field, name and query, what is `chosen()` and what `set`s it. */
  function open(app, anchor, { field, name, query, chosen, set }) {
    const items = choices(app.model, query, chosen(), field, app.locale).map(([value, text, count]) => ({
      text: value === '' ? AJS.I18n.getText('longview.label.none') : text,
      note: String(count),
      checked: chosen()[field].includes(value),
      run: (on) => {
        const others = chosen()[field].filter((other) => other !== value);
        set({ ...chosen(), [field]: on ? [...others, value] : others });
      },
    }));
    menu.show(anchor, items, { label: name, search: items.length > MANY ? AJS.I18n.getText('longview.filter.search') : null });
  }

  return { open, choices };
});

/** Filtering: which initiatives match what the filter row says. */
define('longview/filter', ['longview/fold'], (fold) => {
  /** What stands for no value at all, which no data can be. */
  const NONE = null;
  const FIELDS = ['theme', 'owner', 'health', 'lifecycle', 'project', 'label'];
  /** Where an initiative has it, when not under the field's own name. */
  const NAMES = { theme: 'themeUid', project: 'projects', label: 'labels', objective: 'objectives' };
  const EMPTY = { q: '', ...Object.fromEntries(FIELDS.map((field) => [field, []])) };

  /** The parts of a filter that narrow anything: 'q' and the fields with a choice. */
  const active = (filter) => [...(filter.q.trim() ? ['q'] : []), ...FIELDS.filter((field) => filter[field].length > 0)];

  const isEmpty = (filter) => active(filter).length === 0;

  /** What an initiative has in a field; one without any has NONE. */
  function values(initiative, field) {
    const own = initiative[NAMES[field] ?? field];
    if (Array.isArray(own)) return own.length === 0 ? [NONE] : own;
    return [own ?? NONE];
  }

  /** Words are found in the name, the reason why, and the keys and summaries of its epics. */
  function hasText(initiative, query, epics) {
    const wanted = fold.words(query);
    return (
      fold.has(initiative.name + ' ' + (initiative.why ?? ''), wanted) ||
      [...initiative.epics, ...initiative.supports].some((index) => fold.has(epics.key[index] + ' ' + epics.summary[index], wanted))
    );
  }

  /** Whether one part of the filter lets an initiative through. */
  const passes = (initiative, part, filter, epics) =>
    part === 'q' ? hasText(initiative, filter.q, epics) : values(initiative, part).some((value) => filter[part].includes(value));

  const matches = (initiative, filter, epics) => active(filter).every((part) => passes(initiative, part, filter, epics));

  /** For each part of the filter how many of the initiatives it alone hides, and how many would be shown without it. */
  function hiding({ initiatives, epics }, filter) {
    const parts = active(filter);
    return parts.map((part) => ({
      part,
      hidden: initiatives.filter((item) => !passes(item, part, filter, epics)).length,
      without: initiatives.filter((item) => parts.every((other) => other === part || passes(item, other, filter, epics))).length,
    }));
  }

  /** How many initiatives have each value of a field, among those that the rest of the filter lets through. */
  function counts({ initiatives, epics }, filter, field) {
    const rest = { ...filter, [field]: [] };
    const found = new Map();
    for (const item of initiatives) {
      if (!matches(item, rest, epics)) continue;
      for (const value of values(item, field)) found.set(value, (found.get(value) ?? 0) + 1);
    }
    return found;
  }

  return { NONE, FIELDS, EMPTY, active, isEmpty, values, matches, hiding, counts };
});

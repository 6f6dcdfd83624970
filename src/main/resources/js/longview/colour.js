/** What the colour of the bars means: one thing at a time, with the words for it. */
define('longview/colour', ['longview/filter', 'longview/words'], (filters, words) => {
  const TONES = ['blue', 'teal', 'purple', 'orange', 'magenta', 'lime', 'green', 'yellow', 'red'];
  const GRAY = 'lv-health-NOT_SET';
  const STAGES = {
    DRAFT: GRAY,
    PLANNED: 'lv-tone-blue',
    ACTIVE: 'lv-tone-teal',
    PAUSED: 'lv-tone-orange',
    COMPLETED: 'lv-tone-green',
    CANCELLED: 'lv-tone-magenta',
  };

  /** The values that each meaning has in a roadmap: [value, words, class]. */
  const ENTRIES = {
    health: () => Object.entries(words.HEALTH).map(([value, text]) => [value, text, 'lv-health-' + value]),
    lifecycle: () => Object.entries(words.LIFECYCLE).map(([value, text]) => [value, text, STAGES[value]]),
    theme: (model) => [
      ...model.themes.map(({ uid, name, colour }) => [uid, name, 'lv-tone-' + colour.toLowerCase()]),
      [filters.NONE, AJS.I18n.getText('longview.theme.none'), GRAY],
    ],
    objective: (model) => [
      ...model.objectives.map(({ uid, name }, i) => [uid, name, 'lv-tone-' + TONES[i % TONES.length]]),
      [filters.NONE, AJS.I18n.getText('longview.objective.none'), GRAY],
    ],
    owner: (model) => [
      ...owners(model).map(([key, name], i) => [key, name, 'lv-tone-' + TONES[i % TONES.length]]),
      [filters.NONE, AJS.I18n.getText('longview.owner.none'), GRAY],
    ],
  };
  const NAMES = {
    health: AJS.I18n.getText('longview.field.health'),
    theme: AJS.I18n.getText('longview.field.theme'),
    lifecycle: AJS.I18n.getText('longview.field.lifecycle'),
    objective: AJS.I18n.getText('longview.field.objective'),
    owner: AJS.I18n.getText('longview.field.owner'),
  };

  /** The owners of initiatives, by name. */
  function owners(model) {
    const keys = [...new Set(model.initiatives.map((item) => item.owner).filter(Boolean))];
    return keys.map((key) => [key, model.people[key]?.name ?? key]).sort((a, b) => a[1].localeCompare(b[1]));
  }

  /** The values of a field that somebody finds here, none among them; what is gone and what is hidden are not. */
  const known = (model, field) =>
    new Set([
      filters.NONE,
      ...(ENTRIES[field]?.(model).map(([value]) => value) ?? model.initiatives.flatMap((item) => filters.values(item, field))),
      ...(field === 'project' ? model.projects.map(({ id }) => id) : []),
    ]);

  /** The meaning `by` in a roadmap: its name, its entries, a text that is another when one of them is, and of an initiative the value, the words and the class. */
  function of(model, by) {
    const entries = ENTRIES[by](model);
    const found = new Map(entries.map((entry) => [entry[0], entry]));
    const value = (item) => filters.values(item, by)[0];
    return {
      by,
      name: NAMES[by],
      entries,
      key: by + JSON.stringify(entries),
      value,
      words: (item) => found.get(value(item))?.[1] ?? '',
      tone: (item) => found.get(value(item))?.[2] ?? GRAY,
    };
  }

  return { NAMES, of, owners, known };
});

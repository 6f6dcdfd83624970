/** Which of the epics without an initiative are shown: by words, and by project, label and status. Pure. */
define('longview/orphans', [], () => {
  const FIELDS = ['project', 'label', 'status'];
  const NONE = { project: [], label: [], status: [] };

  /** The values of an epic in a field; none of a label is a value too, the empty one. */
  function values({ epics, projects, labels }, index, field) {
    if (field === 'project') return [projects[epics.project[index]].id];
    if (field === 'status') return [epics.status[index]];
    return epics.labels[index].length > 0 ? epics.labels[index].map((at) => labels[at]) : [''];
  }

  const passes = (model, index, chosen, field) => chosen[field].length === 0 || values(model, index, field).some((value) => chosen[field].includes(value));

  /** The indexes of those whose key, summary or status has all words, and that have one of the chosen values in each field. */
  function hits(model, query, chosen = NONE) {
    const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const { key, summary, status } = model.epics;
    return model.unassigned.filter((index) => {
      const text = (key[index] + ' ' + summary[index] + ' ' + status[index]).toLowerCase();
      return words.every((word) => text.includes(word)) && FIELDS.every((field) => passes(model, index, chosen, field));
    });
  }

  /** The choices of a field as [value, how many have it beside what else is chosen], by name; chosen ones stay. */
  function choices(model, query, chosen, field, locale) {
    const count = new Map([...new Set(model.unassigned.flatMap((index) => values(model, index, field)))].map((value) => [value, 0]));
    for (const value of chosen[field]) if (!count.has(value)) count.set(value, 0);
    for (const index of hits(model, query, { ...chosen, [field]: [] })) for (const value of values(model, index, field)) count.set(value, count.get(value) + 1);
    const name = (value) => (field === 'project' ? (model.projects.find(({ id }) => id === value)?.name ?? value) : value);
    return [...count].map(([value, number]) => [value, name(value), number]).sort((a, b) => (a[0] === '') - (b[0] === '') || a[1].localeCompare(b[1], locale));
  }

  return { FIELDS, NONE, hits, choices };
});

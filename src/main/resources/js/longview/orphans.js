/** Which of the epics without an initiative are shown: by words, and by project, label and status. Pure. */
define('longview/orphans', ['longview/fold'], (fold) => {
  const FIELDS = ['project', 'label', 'status'];
  const NONE = { project: [], label: [], status: [] };

  /** The values of an epic in a field; none of a label is a value too, the empty one. */
  function values({ epics, projects, labels }, index, field) {
    if (field === 'project') return [projects[epics.project[index]].id];
    if (field === 'status') return [epics.status[index]];
    return epics.labels[index].length > 0 ? epics.labels[index].map((at) => labels[at]) : [''];
  }

  const passes = (model, index, chosen, field) =>
    chosen[field].length === 0 || values(model, index, field).some((value) => chosen[field].includes(value));

  /** The indexes of those whose key, summary or status has all words, and that have one of the chosen values in each field. */
  function hits(model, query, chosen = NONE) {
    const words = fold.words(query);
    const { key, summary, status } = model.epics;
    return model.unassigned.filter(
      (index) =>
        fold.has(key[index] + ' ' + summary[index] + ' ' + status[index], words) &&
        FIELDS.every((field) => passes(model, index, chosen, field)),
    );
  }

  return { FIELDS, NONE, values, hits };
});

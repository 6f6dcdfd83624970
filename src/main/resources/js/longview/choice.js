/** Which suggested groups to take, and which epics each then brings: an epic goes into the first chosen group that has it. Pure. */
define('longview/choice', [], () => {
  /** For each group whether to offer it chosen: the first ones that bring at least two epics of their own, or one that has its parent alone. */
  function first(groups, most) {
    const taken = new Set();
    let left = most;
    return groups.map(({ kind, epicIds }) => {
      const chosen = left > 0 && epicIds.filter((value) => !taken.has(value)).length > (kind === 'PARENT' ? 0 : 1);
      if (chosen) {
        left -= 1;
        epicIds.forEach((value) => taken.add(value));
      }
      return chosen;
    });
  }

  /** For each group the epics that it brings, or null when it is not chosen. */
  function share(groups, chosen) {
    const taken = new Set();
    return groups.map(({ epicIds }, i) => {
      if (!chosen[i]) return null;
      const own = epicIds.filter((value) => !taken.has(value));
      own.forEach((value) => taken.add(value));
      return own;
    });
  }

  /** How many issues these epics have, by the columns of all epics. */
  const issues = (epics, indexes) => indexes.reduce((sum, i) => sum + epics.done[i] + epics.inProgress[i] + epics.toDo[i], 0);

  return { first, share, issues };
});

/** Filtering: which initiatives match what the filter row says. */
define('longview/filter', [], () => {
  const NONE = '-';
  const EMPTY = { q: '', theme: [], owner: [], health: [], lifecycle: [] };

  const isEmpty = (filter) => !filter.q.trim() && ['theme', 'owner', 'health', 'lifecycle'].every((field) => filter[field].length === 0);

  const oneOf = (wanted, value) => wanted.length === 0 || wanted.includes(value ?? NONE);

  /** Words are found in the name, the reason why, and the keys and summaries of its epics. */
  function hasText(initiative, query, epics) {
    const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return true;
    const own = (initiative.name + ' ' + (initiative.why ?? '')).toLowerCase();
    if (words.every((word) => own.includes(word))) return true;
    return [...initiative.epics, ...initiative.supports].some((index) => {
      const text = (epics.key[index] + ' ' + epics.summary[index]).toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  function matches(initiative, filter, epics) {
    return (
      oneOf(filter.theme, initiative.themeUid) &&
      oneOf(filter.owner, initiative.owner) &&
      oneOf(filter.health, initiative.health) &&
      oneOf(filter.lifecycle, initiative.lifecycle) &&
      hasText(initiative, filter.q, epics)
    );
  }

  return { NONE, EMPTY, isEmpty, matches };
});

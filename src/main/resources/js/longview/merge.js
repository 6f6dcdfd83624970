/** Three states of one thing: what somebody started from, what came of it here, and what is stored now. Pure. */
define('longview/merge', [], () => {
  /**
   * `mine` are the fields that were changed here, by name. Answers the `fields` to send over `theirs`, and those that `both` changed
   * differently, of which somebody has to choose.
   */
  function merge(base, mine, theirs) {
    const fields = {};
    const both = [];
    for (const [field, value] of Object.entries(mine)) {
      if (value === base[field] || value === theirs[field]) continue;
      if (theirs[field] === base[field]) fields[field] = value;
      else both.push(field);
    }
    return { fields, both };
  }

  return { merge };
});

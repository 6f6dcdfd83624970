/** Which rows are in the document: those that the viewer can see and a few around them. */
define('longview/virtual', [], () => {
  /** Index of the last row whose top is at or above the given height. */
  function at(rows, height) {
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (rows[middle].top <= height) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** First index and first index after the rows that touch the window, with some more on both sides. */
  function range(rows, scrollTop, height, more = 6) {
    if (rows.length === 0) return { first: 0, after: 0 };
    return {
      first: Math.max(0, at(rows, scrollTop) - more),
      after: Math.min(rows.length, at(rows, scrollTop + height) + 1 + more),
    };
  }

  const total = (rows) => (rows.length === 0 ? 0 : rows.at(-1).top + rows.at(-1).height);

  return { at, range, total };
});

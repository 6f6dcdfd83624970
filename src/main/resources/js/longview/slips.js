/** Who slips by how much: what a promise has been moved by, and what live work ends beyond it. A new date makes neither go away. */
define('longview/slips', [], () => {
  /** Nothing has been promised of a draft, and of what was cancelled nothing any more. */
  const SILENT = new Set(['DRAFT', 'CANCELLED']);

  /**
   * The slips of these initiatives, the greatest first, and how many were not judged: `silent` drafts and cancelled ones, `undated` ones that
   * neither have a promised day nor gave one up, `open` ones whose work has no known end and whose promise never moved later.
   */
  function of(initiatives) {
    const found = { rows: [], silent: 0, undated: 0, open: 0, total: initiatives.length };
    for (const item of initiatives) {
      const moved = item.slip;
      const beyond = item.overhang ?? 0;
      if (SILENT.has(item.lifecycle)) found.silent++;
      else if (moved + beyond > 0) found.rows.push({ item, moved, beyond, days: moved + beyond });
      else if (item.timeframe?.to == null && item.moves === 0) found.undated++;
      else if (item.overhang == null && moved === 0) found.open++;
    }
    found.rows.sort((a, b) => b.days - a.days || a.item.name.localeCompare(b.item.name));
    return found;
  }

  return { of };
});

/** The time scale: days to pixels and back, the zoom presets, and the cells of the two axis rows. */
define('longview/scale', ['longview/days'], (days) => {
  /** Zoom presets by name; `fit` is computed from the content. */
  const PRESETS = { quarter: 92, year: 366, '3years': 1096 };
  const SHORTEST = 21;
  const LONGEST = 365 * 12;
  const REACH = 365 * 30;
  const NARROWEST_CELL = { WEEK: 56, MONTH: 72, QUARTER: 44, HALF: 44 };

  /** A scale over days [from, to) at so many pixels per day. */
  function create(from, to, pixelsPerDay) {
    return {
      from,
      to,
      pixelsPerDay,
      width: (to - from) * pixelsPerDay,
      x: (day) => (day - from) * pixelsPerDay,
      day: (x) => from + x / pixelsPerDay,
      /** Left edge and width of the days from first to last, both inclusive, cut to the scale. */
      box(first, last) {
        const a = Math.max(from, first);
        const b = Math.min(to, last + 1);
        return { left: (a - from) * pixelsPerDay, width: Math.max(0, (b - a) * pixelsPerDay) };
      },
    };
  }

  /** The days that the page can scroll over: all content and a year around it, never more than thirty years from today. */
  function domain(spans, today) {
    let first = today;
    let last = today;
    for (const { from, to } of spans) {
      if (from != null && from < first) first = from;
      if (to != null && to > last) last = to;
    }
    first = Math.max(first - 366, today - REACH);
    last = Math.min(last + 366, today + REACH);
    return { from: days.start('YEAR', first), to: days.next('YEAR', last) };
  }

  /** The window that shows promises, live spans and today in whole quarters: at least a year, at most four, at most one of them past. */
  function fit(spans, today) {
    const known = spans.flatMap((span) => [span.from, span.to]).filter((day) => day != null);
    let first = Math.max(Math.min(today - 60, ...known), today - 365);
    const last = Math.min(Math.max(today + 60, ...known), first + 1460);
    first = days.start('QUARTER', first);
    return { from: first, length: Math.max(days.next('QUARTER', last) - first, 365) };
  }

  /** First day and number of days that a zoom shows. The zoom is a preset's name or a number of days. */
  function frame(zoom, spans, today) {
    if (zoom === 'fit') return fit(spans, today);
    const length = clamp(PRESETS[zoom] ?? Number(zoom));
    const before = length <= PRESETS.quarter ? days.start('MONTH', today) : days.start('QUARTER', today - length / 4);
    return { from: before, length };
  }

  const clamp = (length) => Math.min(LONGEST, Math.max(SHORTEST, Math.round(length) || PRESETS.year));

  /** The unit of the fine axis row: the smallest whose cells can hold their text. */
  function fineUnit(pixelsPerDay) {
    return ['WEEK', 'MONTH', 'QUARTER', 'HALF'].find((unit) => days.LENGTH[unit] * pixelsPerDay >= NARROWEST_CELL[unit]) ?? 'YEAR';
  }

  const coarseUnit = (fine) => (fine === 'WEEK' ? 'MONTH' : 'YEAR');

  /** What dragging snaps to: the fine row's unit, but never finer than a month. */
  const granule = (pixelsPerDay) => {
    const unit = fineUnit(pixelsPerDay);
    return unit === 'WEEK' || unit === 'MONTH' ? 'MONTH' : 'QUARTER';
  };

  /** The units that touch the days [from, to), each with its first day and the first day after it. */
  function cells(unit, from, to) {
    const found = [];
    for (let day = days.start(unit, from); day < to; ) {
      const after = days.next(unit, day);
      found.push({ unit, from: day, to: after });
      day = after;
    }
    return found;
  }

  return { PRESETS, create, domain, fit, frame, clamp, fineUnit, coarseUnit, granule, cells };
});

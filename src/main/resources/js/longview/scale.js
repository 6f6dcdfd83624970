/** The time scale: days to pixels and back, the zoom presets, and the cells of the two axis rows. */
define('longview/scale', ['longview/days'], (days) => {
  /** Zoom presets by name; `near` and `fit` are computed from the content. */
  const PRESETS = { quarter: 92, year: 366, '3years': 1096 };
  const SHORTEST = 21;
  const LONGEST = 365 * 40;
  const REACH = 365 * 30;
  /** From here on years are what one reads, so they begin whole. */
  const LONG = 365 * 6;
  /** No words behind a bar need more pixels. */
  const MOST = 320;
  const NARROWEST_CELL = { WEEK: 56, MONTH: 72, QUARTER: 44, HALF: 44 };

  /** A scale over days [from, to) at so many pixels per day, with years that begin with a month. */
  function create(from, to, pixelsPerDay, firstMonth = 1) {
    return {
      firstMonth,
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

  /** First and last of all days; infinite where there are none. */
  function bounds(spans) {
    let first = Infinity;
    let last = -Infinity;
    for (const { from, to } of spans) {
      if (from == null && to == null) continue;
      first = Math.min(first, from ?? to);
      last = Math.max(last, to ?? from);
    }
    return { first, last };
  }

  /** The window around today: promises and live spans in whole quarters, at least a year, at most four, at most one of them past. */
  function near(spans, today, firstMonth) {
    const all = bounds(spans);
    let first = Math.max(Math.min(today - 60, all.first), today - 365);
    const last = Math.min(Math.max(today + 60, all.last), first + 1460);
    first = days.start('QUARTER', first, firstMonth);
    return { from: first, length: Math.max(days.next('QUARTER', last, firstMonth) - first, 365) };
  }

  /** The window of all content in whole quarters or years, at least a year; with today, unless that lies farther away than all content is long. */
  function fit(spans, today, firstMonth) {
    const all = bounds(spans);
    if (all.first === Infinity) return near(spans, today, firstMonth);
    let first = Math.max(all.first, today - REACH);
    let last = Math.min(all.last, today + REACH);
    const length = Math.max(last - first, 365);
    if (first - today <= length && today - last <= length) {
      first = Math.min(first, today);
      last = Math.max(last, today);
    }
    first = days.start(last - first > LONG ? 'YEAR' : 'QUARTER', first, firstMonth);
    return { from: first, length: Math.max(days.next('QUARTER', last, firstMonth) - first, 365) };
  }

  /** Whether anything is drawn in a window. */
  const holds = ({ from, length }, spans) =>
    spans.some((span) => (span.to ?? span.from ?? -Infinity) >= from && (span.from ?? span.to) < from + length);

  /**
   * A window made so long that the words behind the last bars have room in `width` pixels. `tails(pixelsPerDay, from)` gives {to, pixels} for each
   * bar that ends on that day or later: after which day they stand and how much room they need, which is never more than MOST.
   */
  function roomy(window, width, tails) {
    let { length } = window;
    for (let turn = 0; turn < 5; turn++) {
      const need = Math.max(
        0,
        ...tails(width / length, window.from + length * Math.max(0, 1 - MOST / width) - 1)
          .filter(({ to, pixels }) => to >= window.from && to < window.from + length && pixels < width / 2)
          .map(({ to, pixels }) => (to + 1 - window.from) / (1 - pixels / width)),
      );
      if (need <= length) break;
      length = Math.ceil(need);
    }
    return { from: window.from, length };
  }

  /**
   * First day and number of days that a zoom shows. The zoom is a preset's name or a number of days; `near` is what opens first, and fits the
   * content where that has nothing around today.
   */
  function frame(zoom, spans, today, width = 1, tails = () => [], firstMonth = 1) {
    if (zoom === 'near' || zoom === 'fit') {
      const around = near(spans, today, firstMonth);
      return roomy(
        zoom === 'near' && (holds(around, spans) || bounds(spans).first === Infinity) ? around : fit(spans, today, firstMonth),
        width,
        tails,
      );
    }
    const length = clamp(PRESETS[zoom] ?? Number(zoom));
    const before = length <= PRESETS.quarter ? days.start('MONTH', today) : days.start('QUARTER', today - length / 4, firstMonth);
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
  function cells(unit, from, to, firstMonth = 1) {
    const found = [];
    for (let day = days.start(unit, from, firstMonth); day < to;) {
      const after = days.next(unit, day, firstMonth);
      found.push({ unit, from: day, to: after });
      day = after;
    }
    return found;
  }

  /** Of how many years one gets its number, so that the numbers do not touch. */
  const yearStep = (pixelsPerDay) => [1, 2, 5, 10].find((years) => years * days.LENGTH.YEAR * pixelsPerDay >= 40) ?? 20;

  /**
   * Where the flag for the line at x stands: above it, else behind it, else before it, as long as it covers none of the `labels`, [left, right]
   * each, and stays between `from` and `to`. `widths` are those of its forms, the fullest first; answers {form, left}, of the last one above the
   * line when there is no such place.
   */
  function flagPlace(x, widths, labels, from, to) {
    for (let form = 0; form < widths.length; form++) {
      const width = widths[form];
      const free = (left) => left >= from && left + width <= to && labels.every(([a, b]) => left + width + 4 <= a || b + 4 <= left);
      const left = [x - width / 2, x - 1, x + 1 - width].find(free);
      if (left !== undefined) return { form, left };
    }
    return { form: widths.length - 1, left: x - widths.at(-1) / 2 };
  }

  return { PRESETS, create, domain, frame, yearStep, flagPlace, clamp, fineUnit, coarseUnit, granule, cells };
});

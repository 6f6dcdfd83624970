/** Dragging as arithmetic: a distance in days becomes the timeframe that a drop would promise. */
define('longview/snap', ['longview/days', 'longview/timeframe-text'], (days, texts) => {
  const FINER = { QUARTER: 'MONTH', MONTH: 'WEEK' };

  /** The step of a drag; with the modifier key it is one finer. */
  const granule = (unit, finer) => (finer ? FINER[unit] : unit);

  /** The timeframe moved as a whole. Its length in months stays, so a quarter remains a quarter. */
  function move(frame, distance, unit, fiscalMonth) {
    const count = Math.round(distance / days.LENGTH[unit]);
    if (count === 0) return frame;
    if (frame.granularity === 'WEEK' || unit === 'WEEK') {
      const shift = frame.granularity === 'WEEK' ? Math.round((count * days.LENGTH[unit]) / 7) * 7 : count * 7;
      return texts.name(frame.from + shift, frame.to + shift);
    }
    const months = count * days.MONTHS[unit];
    return texts.name(days.plusMonths(frame.from, months), days.plusMonths(frame.to + 1, months) - 1, {
      fiscal: frame.text.startsWith('FY'),
      fiscalMonth,
    });
  }

  /** The timeframe with one edge moved to the nearest border; it never becomes shorter than one step. */
  function resize(frame, edge, distance, unit, fiscalMonth) {
    const options = { fiscal: frame.text.startsWith('FY'), fiscalMonth };
    if (edge === 'start') {
      const wanted = days.nearest(unit, Math.round(frame.from + distance), fiscalMonth);
      const latest = days.start(unit, frame.to, fiscalMonth);
      const from = Math.abs(distance) < 1 ? frame.from : Math.min(wanted, latest);
      return same(frame, from, frame.to) ? frame : texts.name(from, frame.to, options);
    }
    const wanted = days.nearest(unit, Math.round(frame.to + 1 + distance), fiscalMonth) - 1;
    const earliest = days.next(unit, frame.from, fiscalMonth) - 1;
    const to = Math.abs(distance) < 1 ? frame.to : Math.max(wanted, earliest);
    return same(frame, frame.from, to) ? frame : texts.name(frame.from, to, options);
  }

  const same = (frame, from, to) => frame.from === from && frame.to === to;

  /** What a bar promises after a drag of the given mode. */
  function drag(frame, mode, distance, unit, fiscalMonth) {
    return mode === 'move' ? move(frame, distance, unit, fiscalMonth) : resize(frame, mode, distance, unit, fiscalMonth);
  }

  /** How far the last day moved, in whole steps where it is whole steps, else in days. */
  function difference(before, after) {
    const moved = after.to - before.to;
    for (const unit of ['YEAR', 'QUARTER', 'MONTH']) {
      const count = Math.round(moved / days.LENGTH[unit]);
      if (count !== 0 && days.plusMonths(before.to + 1, count * days.MONTHS[unit]) === after.to + 1) return { unit, count };
    }
    return { unit: 'DAY', count: moved };
  }

  return { granule, move, resize, drag, difference };
});

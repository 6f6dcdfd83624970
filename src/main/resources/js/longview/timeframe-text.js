/** The text forms of a timeframe: read, name, label and step. The server has the last word on typed text. */
define('longview/timeframe-text', ['longview/days'], (days) => {
  const HORIZONS = {
    NOW: AJS.I18n.getText('longview.timeframe.now'),
    NEXT: AJS.I18n.getText('longview.timeframe.next'),
    LATER: AJS.I18n.getText('longview.timeframe.later'),
  };
  const UNITS = ['YEAR', 'HALF', 'QUARTER', 'MONTH'];

  const pad = (number) => String(number).padStart(2, '0');

  /** First day of a fiscal year; it is named after the calendar year in which it ends. */
  const fiscalStart = (year, month) => days.of(month === 1 ? year : year - 1, month, 1);

  function weekStart(year, week) {
    const january4 = days.of(year, 1, 4);
    return days.start('WEEK', january4) + (week - 1) * 7;
  }

  function weekOf(monday) {
    const { year } = days.parts(monday + 3);
    return { year, week: Math.round((monday - weekStart(year, 1)) / 7) + 1 };
  }

  const unit = (text, granularity, from, months) => ({ text, granularity, from, to: days.plusMonths(from, months) - 1 });

  /** The timeframe that a canonical text means, or null. */
  function parse(text, fiscalMonth = 1) {
    const value = text.trim().toUpperCase();
    if (HORIZONS[value]) return { text: value, granularity: 'HORIZON', from: null, to: null };
    let match = /^(FY)?(\d{4})(?:-([QH])([1-4]))?$/.exec(value);
    if (match) {
      const first = match[1] ? fiscalStart(Number(match[2]), fiscalMonth) : days.of(Number(match[2]), 1, 1);
      if (!match[3]) return unit(value, 'YEAR', first, 12);
      if (match[3] === 'H' && Number(match[4]) > 2) return null;
      const months = match[3] === 'Q' ? 3 : 6;
      return unit(value, match[3] === 'Q' ? 'QUARTER' : 'HALF', days.plusMonths(first, (Number(match[4]) - 1) * months), months);
    }
    match = /^(\d{4})-(\d{2})$/.exec(value);
    if (match && Number(match[2]) >= 1 && Number(match[2]) <= 12)
      return unit(value, 'MONTH', days.of(Number(match[1]), Number(match[2]), 1), 1);
    match = /^(\d{4})-W(\d{2})$/.exec(value);
    if (match) {
      const from = weekStart(Number(match[1]), Number(match[2]));
      const named = weekOf(from);
      return named.year === Number(match[1]) && named.week === Number(match[2])
        ? { text: value, granularity: 'WEEK', from, to: from + 6 }
        : null;
    }
    match = value.split('/').map((side) => days.parse(side));
    if (match.length === 2 && match[0] != null && match[1] != null && match[0] <= match[1]) {
      return { text: value, granularity: 'RANGE', from: match[0], to: match[1] };
    }
    return null;
  }

  function unitText(granularity, from) {
    const { year, month } = days.parts(from);
    if (granularity === 'YEAR') return String(year);
    if (granularity === 'HALF') return year + '-H' + (month < 7 ? 1 : 2);
    if (granularity === 'QUARTER') return year + '-Q' + Math.ceil(month / 3);
    if (granularity === 'MONTH') return year + '-' + pad(month);
    const named = weekOf(from);
    return named.year + '-W' + pad(named.week);
  }

  function fiscalText(from, to, fiscalMonth) {
    const { year, month } = days.parts(from);
    const offset = (month - fiscalMonth + 12) % 12;
    const name = 'FY' + (fiscalMonth === 1 ? year : month >= fiscalMonth ? year + 1 : year);
    return [name, name + '-H' + (offset / 6 + 1), name + '-Q' + (offset / 3 + 1)]
      .map((text) => parse(text, fiscalMonth))
      .find((frame) => frame && frame.from === from && frame.to === to);
  }

  /** The timeframe of exactly these days, by the roughest name that fits, of the financial year where there is one or it is asked for, else as a range. */
  function name(from, to, { fiscal = false, fiscalMonth = 1 } = {}) {
    const found = (fiscal || fiscalMonth !== 1) && fiscalText(from, to, fiscalMonth);
    if (found) return found;
    for (const granularity of [...UNITS, 'WEEK']) {
      if (days.start(granularity, from) === from && days.next(granularity, from) - 1 === to) {
        return { text: unitText(granularity, from), granularity, from, to };
      }
    }
    return { text: days.iso(from) + '/' + days.iso(to), granularity: 'RANGE', from, to };
  }

  /** The unit that holds the day: of the financial year where there is one, as all of a page shows it, else of the calendar. */
  function around(granularity, day, fiscalMonth = 1) {
    const from = days.start(granularity, day, fiscalMonth);
    return name(from, days.next(granularity, from, fiscalMonth) - 1, { fiscalMonth });
  }

  /** The words of a timeframe as the page shows them before the server has answered. */
  function label(frame, locale) {
    if (frame.label) return frame.label;
    const { text, granularity, from, to } = frame;
    if (granularity === 'HORIZON') return HORIZONS[text];
    const match = /^(FY\d{4}|\d{4})(?:-([QHW])(\d+))?$/.exec(text);
    if (match && match[2] === 'Q') return AJS.I18n.getText('longview.timeframe.quarter', match[3], match[1]);
    if (match && match[2] === 'H') return AJS.I18n.getText('longview.timeframe.half', match[3], match[1]);
    if (match && match[2] === 'W') return AJS.I18n.getText('longview.timeframe.week', Number(match[3]), match[1]);
    if (match) return match[1];
    if (granularity === 'MONTH') return days.monthName(from, locale, 'long') + ' ' + days.parts(from).year;
    return days.range(from, to, locale);
  }

  /** The timeframe so many of its own granules later; a horizon steps through now, next and later. */
  function step(frame, count, fiscalMonth = 1) {
    if (frame.granularity === 'HORIZON') {
      const order = Object.keys(HORIZONS);
      const index = order.indexOf(frame.text) + count;
      return order[index] ? parse(order[index]) : null;
    }
    if (frame.granularity === 'WEEK') return around('WEEK', frame.from + count * 7);
    if (frame.granularity === 'RANGE') {
      const length = frame.to - frame.from + 1;
      return name(frame.from + count * length, frame.to + count * length, { fiscalMonth });
    }
    const months = days.MONTHS[frame.granularity] * count;
    return name(days.plusMonths(frame.from, months), days.plusMonths(frame.to + 1, months) - 1, {
      fiscal: frame.text.startsWith('FY'),
      fiscalMonth,
    });
  }

  /** What is sent for a timeframe that takes the place of another: the same words for other days, of a financial year that has moved, are told apart by their days. */
  const instead = (frame, before) =>
    frame && before && frame.text === before.text && (frame.from !== before.from || frame.to !== before.to)
      ? { text: days.iso(frame.from) + '/' + days.iso(frame.to), granularity: 'RANGE', from: frame.from, to: frame.to }
      : frame;

  return { HORIZONS, parse, name, around, label, step, instead };
});

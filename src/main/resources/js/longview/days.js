/** Calendar arithmetic on epoch days: whole numbers counted from 1970-01-01, without clock and without zone. */
define('longview/days', [], () => {
  const MILLIS = 86400000;
  const MONTHS = { YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1 };
  /** Mean length in days, for turning a distance into a number of granules. */
  const LENGTH = { YEAR: 365.2425, HALF: 182.62, QUARTER: 91.31, MONTH: 30.44, WEEK: 7 };

  function of(year, month, date) {
    const time = new Date(0);
    time.setUTCFullYear(year, month - 1, date);
    return Math.round(time.getTime() / MILLIS);
  }

  function parts(day) {
    const time = new Date(day * MILLIS);
    return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate(), weekday: (time.getUTCDay() + 6) % 7 };
  }

  const iso = (day) => new Date(day * MILLIS).toISOString().slice(0, 10);

  /** The day of an ISO date, or null when there is no such day. */
  function parse(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
    if (!match) return null;
    const day = of(Number(match[1]), Number(match[2]), Number(match[3]));
    return iso(day) === text.trim() ? day : null;
  }

  /** First day of the unit that holds the day, of a year that begins with that month; weeks start on Monday. */
  function start(unit, day, firstMonth = 1) {
    const { year, month, weekday } = parts(day);
    if (unit === 'WEEK') return day - weekday;
    const size = MONTHS[unit];
    return of(year, month - ((month - firstMonth + 12) % size), 1);
  }

  /** First day of the unit after the one that holds the day. */
  function next(unit, day, firstMonth = 1) {
    const first = start(unit, day, firstMonth);
    if (unit === 'WEEK') return first + 7;
    const { year, month } = parts(first);
    return of(year, month + MONTHS[unit], 1);
  }

  /** The border of units that is nearest to the day. */
  function nearest(unit, day, firstMonth = 1) {
    const before = start(unit, day, firstMonth);
    const after = next(unit, day, firstMonth);
    return day - before < after - day ? before : after;
  }

  /** The same date so many months later, or the month's last day where it is shorter. */
  function plusMonths(day, months) {
    const { year, month, date } = parts(day);
    const first = of(year, month + months, 1);
    return Math.min(first + date, next('MONTH', first)) - 1;
  }

  const formats = new Map();
  function intl(locale, options) {
    const key = locale + JSON.stringify(options);
    if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
    return formats.get(key);
  }

  const kept = new Map();
  /** What `make` answers, which is costly and asked for again and again. */
  function keep(key, make) {
    if (!kept.has(key)) {
      if (kept.size > 4000) kept.clear();
      kept.set(key, make());
    }
    return kept.get(key);
  }

  /** "22 Sep" or, with the year, "22 Sep 2026", in the given language. */
  function format(day, locale, withYear = true) {
    if (!locale.startsWith('en')) {
      return keep(locale + day + withYear, () =>
        intl(locale, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}) }).format(new Date(day * MILLIS)),
      );
    }
    const { year, date } = parts(day);
    return date + ' ' + monthName(day, locale) + (withYear ? ' ' + year : '');
  }

  /** "16 Mar – 25 Sep 2026": the first year is left out where both are the same. */
  function range(from, to, locale) {
    return format(from, locale, parts(from).year !== parts(to).year) + ' – ' + format(to, locale);
  }

  /** The names come with the texts where these speak the reader's language: to ask the browser for its first one costs as much as to draw all rows. */
  const LANGUAGE = AJS.I18n.getText('longview.language');
  const NAMES = { short: AJS.I18n.getText('longview.months.short').split(' '), long: AJS.I18n.getText('longview.months.long').split(' ') };

  function monthName(day, locale, style = 'short') {
    const { month } = parts(day);
    return locale.startsWith(LANGUAGE)
      ? NAMES[style][month - 1]
      : keep(locale + style + month, () =>
          intl(locale.startsWith('en') ? 'en-US' : locale, { month: style }).format(new Date(day * MILLIS)),
        );
  }

  return { LENGTH, MONTHS, of, parts, iso, parse, start, next, nearest, plusMonths, format, range, monthName };
});

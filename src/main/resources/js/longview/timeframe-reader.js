/**
 * Reads a timeframe as a person types it, in English or German: in every form that a page shows, and in what people say beside them.
 * Its twin is the server's TypedTimeframe; shared examples hold the two together.
 */
define('longview/timeframe-reader', ['longview/days', 'longview/timeframe-text', 'longview/fold'], (days, texts, { folded }) => {
  const HORIZONS = {
    now: 'NOW',
    jetzt: 'NOW',
    next: 'NEXT',
    'als nachstes': 'NEXT',
    'als naechstes': 'NEXT',
    later: 'LATER',
    spater: 'LATER',
    spaeter: 'LATER',
  };
  const LONGEST = 100;
  const FIRST_YEAR = 1900;
  const LAST_YEAR = 2999;
  const UNTIL_ANY_DAY_COMES_AGAIN = 8;
  const YEAR = 366;

  /** ½, ² and ① are no digits, and nobody knows what they were to say. */
  const OTHER_NUMBERS = /[\p{No}\p{Nl}]/u;

  /** What stands for what in a folded text, in this order; the same list is on the server. */
  const FOLDS = [
    [/ä/g, 'a'],
    [/ö/g, 'o'],
    [/ü/g, 'u'],
    [/[,;\s]+/g, ' '],
    [/([a-z])\./g, '$1 '],
    [/(\d)(?:st|nd|rd|th)(?![a-z])/g, '$1'],
    [/(?<![a-z])(?:first|erste[nrs]?)(?![a-z])/g, '1'],
    [/(?<![a-z])(?:second|zweite[nrs]?)(?![a-z])/g, '2'],
    [/(?<![a-z])(?:third|dritte[nrs]?)(?![a-z])/g, '3'],
    [/(?<![a-z])(?:fourth|vierte[nrs]?)(?![a-z])/g, '4'],
    [/(?<![a-z])(?:of|the|in|des|calendar|from|von|vom)(?![a-z])/g, ''],
    [/(?<![a-z])(?:gj|geschaftsjahr|(?:fiscal|financial) year)(?![a-z])/g, 'fy'],
    [/(?<![a-z])(?:quarter|quartal)(?![a-z])/g, 'q'],
    [/(?<![a-z])(?:half|halbjahr|hj)(?![a-z])/g, 'h'],
    [/(?<![a-z])(?:week|woche|kalenderwoche|kw|cw)(?![a-z])/g, 'w'],
    [/ +/g, ' '],
  ];
  const plain = (typed) =>
    OTHER_NUMBERS.test(typed) ? '' : FOLDS.reduce((text, [from, to]) => text.replace(from, to), folded(typed)).trim();

  const MONTHS = {};
  [
    'jan january januar janner jaenner',
    'feb february februar feber',
    'mar march marz maerz mrz',
    'apr april',
    'may mai',
    'jun june juni',
    'jul july juli',
    'aug august',
    'sep sept september',
    'oct october okt oktober',
    'nov november',
    'dec december dez dezember',
  ].forEach((names, i) => names.split(' ').forEach((name) => (MONTHS[name] = i + 1)));
  const UNITS = { q: 'QUARTER', h: 'HALF', w: 'WEEK' };
  const MOST = { QUARTER: 4, HALF: 2, WEEK: 53, MONTH: 12 };

  /** Two digits are of this century. */
  const year = (written) => {
    if (!written) return null;
    const number = Number(written.replace("'", ''));
    return number < 100 ? number + 2000 : number;
  };

  const part = (letter, number, fy, written) => [{ unit: UNITS[letter], number: Number(number), fiscal: !!fy, year: year(written) }];
  const month = (written, number) => [{ unit: 'MONTH', number: Number(number), year: year(written) }];
  const date = (written, number, day) => [{ unit: 'DAY', number: Number(number), day: Number(day), year: year(written) }];

  /** Two numbers and perhaps a year: which is the month, only the language or the size says. */
  function inNumbers([, one, dot, other, written], german) {
    const dayFirst = german && dot === '.';
    if (written && written.length === 2 && !dayFirst) return [];
    if (dayFirst || one > 12 || Number(one) === Number(other)) return date(written, other, one);
    return other > 12 ? date(written, one, other) : [...date(written, other, one), ...date(written, one, other)];
  }

  /** Each form with what it means: one time, or several where it can mean several; a bare number is the day that another date gives its month. */
  /** @type {[RegExp, (found: any[], german: boolean) => any[]][]} */
  const FORMS = [
    [
      /^([qhw]) ?(\d{1,2})(?:(?:[ /-]{1,3}|(?='|fy))(fy ?)?(\d{4}|'?\d{2}))?$/,
      ([, letter, number, fy, written]) => part(letter, number, fy, written),
    ],
    // "27 W11" is rather a week of 2027
    [
      /^(?!.*w ?\d\d$)(\d{1,2})[. -]{0,2}([qhw])(?:[ /-]{0,3}(fy ?)?(\d{4}|'?\d{2}))?$/,
      ([, number, letter, fy, written]) => part(letter, number, fy, written),
    ],
    [
      /^(fy ?(?=\d)|(?=\d{4}))(\d{4}|\d{2})[ /-]{0,3}([qhw]) ?(\d{1,2})$/,
      ([, fy, written, letter, number]) => part(letter, number, fy, written),
    ],
    [/^(fy ?)?(\d{4})[ /-]{1,3}(\d)[. -]{0,2}([qhw])$/, ([, fy, written, number, letter]) => part(letter, number, fy, written)],
    [
      /^(?:(fy ?)(\d{4}|\d{2})|(\d{4}))$/,
      ([, fy, financial, calendar]) => [{ unit: 'YEAR', fiscal: !!fy, year: year(financial ?? calendar) }],
    ],
    [/^([a-z]+)(?:[ /.-]{0,3}(\d{4}|'\d{2}))?$/, ([, name, written]) => MONTHS[name] && month(written, MONTHS[name])],
    [/^(\d{4})[ /.-]{0,3}([a-z]+)$/, ([, written, name]) => MONTHS[name] && month(written, MONTHS[name])],
    [/^(\d{1,2}) ?[./-] ?(\d{4})$/, ([, number, written]) => month(written, number)],
    [/^(\d{4}) ?[./-] ?(\d{1,2})$/, ([, written, number]) => month(written, number)],
    [
      /^(\d{1,2})\.?[ /-]?([a-z]+)(?:[ /.-]{0,3}(\d{4}|'?\d{2}))?$/,
      ([, day, name, written]) => MONTHS[name] && date(written, MONTHS[name], day),
    ],
    // "Mar 27" is a day of some March as well as March 2027
    [
      /^([a-z]+) ?(\d{1,2})(?: (\d{4}))?$/,
      ([, name, day, written]) => MONTHS[name] && [...date(written, MONTHS[name], day), ...(written ? [] : month(day, MONTHS[name]))],
    ],
    [/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/, ([, written, , number, day]) => date(written, number, day)],
    [/^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/, inNumbers],
    [/^(\d{1,2})(\.) ?(\d{1,2})\.?$/, inNumbers],
    [/^(\d{1,2})\.?$/, ([, day]) => [{ unit: 'NUMBER', day: Number(day) }]],
  ];

  class Refused extends Error {
    constructor(why) {
      super(why);
      this.why = why;
    }
  }

  const nowhere = (value) => new Refused(AJS.I18n.getText('longview.timeframe.no-such', value));

  /**
   * Sets the words of a timeframe apart from one that is none: answers {frame} or {why}, the reason in the reader's words.
   * @returns {{ frame?: any, why?: string }}
   */
  function read(typed, { today, locale, fiscalMonth = 1 }) {
    const german = locale.startsWith('de');
    let refusal = null;

    function check(time) {
      const { unit, number, fiscal } = time;
      // 2000 had every day that any year has
      if (
        unit === 'DAY'
          ? number < 1 || number > 12 || days.parse(canonical({ ...time, year: 2000 })) == null
          : unit in MOST && (number < 1 || number > MOST[unit] || (fiscal && unit === 'WEEK'))
      )
        throw nowhere(typed);
      return time;
    }

    function times(text) {
      for (const [form, make] of FORMS) {
        const found = form.exec(text);
        const made = found && make(found, german);
        if (made && made.length) return made.map(check);
      }
      return [];
    }

    const pad = (number) => String(number).padStart(2, '0');

    function canonical({ unit, year: named, fiscal, number, day }) {
      const start = (fiscal ? 'FY' : '') + String(named).padStart(4, '0');
      if (unit === 'YEAR') return start;
      if (unit === 'DAY') return start + '-' + pad(number) + '-' + pad(day);
      return (
        start + '-' + { QUARTER: 'Q', HALF: 'H', WEEK: 'W', MONTH: '' }[unit] + (unit === 'WEEK' || unit === 'MONTH' ? pad(number) : number)
      );
    }

    function frameOf(time) {
      const text = canonical(time);
      const frame = texts.parse(time.unit === 'DAY' ? text + '/' + text : text, fiscalMonth);
      if (!frame) throw nowhere(typed);
      return frame;
    }

    /** What a name means in these years, in their order; in some there is none. */
    function* named(time, years, fiscal) {
      for (const candidate of years) {
        const one = { ...time, year: candidate, fiscal };
        try {
          frameOf(one);
        } catch (notInThatYear) {
          if (!(notInThatYear instanceof Refused)) throw notInThatYear;
          continue;
        }
        yield one;
      }
    }

    const years = (from, to) => Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + Math.sign(to - from) * i);
    /** @param {Record<string, any>} time */
    const part = ({ unit }) => unit === 'QUARTER' || unit === 'HALF';
    /**
     * Whether quarters and halves of the financial year are meant: as of the time beside it, where that says so.
     * @param {Record<string, any>} time
     * @param {Record<string, any>} [beside]
     */
    const financial = (time, beside = {}) =>
      part(time) && (beside.year != null && (part(beside) || beside.unit === 'YEAR') ? !!beside.fiscal : fiscalMonth !== 1);

    /** The first of that name that has not ended, and which `fits`; a named year stays. */
    function next(time, fits = (one) => frameOf(one).to >= today) {
      if (time.year != null) return time;
      const now = days.parts(today).year;
      for (const one of named(time, years(now - 2, now + UNTIL_ANY_DAY_COMES_AGAIN), financial(time))) if (fits(one)) return one;
      throw nowhere(typed);
    }

    function inWords({ unit, number, day, year: named }) {
      const first = days.of(named ?? 2000, number, unit === 'DAY' ? day : 1);
      if (unit === 'DAY') return days.format(first, locale, named != null);
      return days.monthName(first, locale, 'long') + ' ' + named;
    }

    const either = (readings) => new Refused(AJS.I18n.getText('longview.timeframe.ambiguous', typed, ...readings.map(inWords)));

    /** Whether one time can be the end of what begins with the other: not before it, and within a year where only one of them has its year. */
    function ends(end, begin) {
      const [{ from }, last] = [frameOf(begin), frameOf(end)];
      return last.to >= from && last.from < from + YEAR;
    }

    // a financial year can have the number of the next calendar year
    const near = (time, beside, back) => named(time, years(beside.year - back, beside.year + back), financial(time, beside));
    const endOf = (begin, last) => (last.year != null ? last : [...near(last, begin, 2)].find((end) => ends(end, begin)));

    /** What runs now or comes next is meant where neither has a year. */
    function span(first, last) {
      const begin =
        first.year == null && last.year != null
          ? [...near(first, last, -2)].find((one) => ends(last, one))
          : next(first, (one) => {
              const end = endOf(one, last);
              return end && frameOf(end).to >= today;
            });
      const end = begin && endOf(begin, last);
      if (!end) throw nowhere(typed);
      const [{ from }, { to }] = [frameOf(begin), frameOf(end)];
      if (to < from) throw new Refused(AJS.I18n.getText('longview.timeframe.reversed', typed));
      return { text: days.iso(from) + '/' + days.iso(to), granularity: 'RANGE', from, to };
    }

    function pair(left, right) {
      const from = times(left);
      const to = times(right);
      if (!from.length || !to.length) return null;
      // "Nov 30 – Dec 15, 2026" settles that 30 is a day
      const settles = to.length === 1 && to[0].unit === 'DAY' && from.length === 2 && from[1].unit === 'MONTH';
      if (to.length > 1 || (from.length > 1 && !settles)) throw either(to.length > 1 ? to : from);
      const last = to[0];
      const first = from[0].unit === 'NUMBER' && last.unit === 'DAY' ? { ...last, day: from[0].day } : from[0];
      // days of one month
      if (first !== from[0] && first.day > last.day) throw new Refused(AJS.I18n.getText('longview.timeframe.reversed', typed));
      return first.unit === 'NUMBER' || last.unit === 'NUMBER' ? null : span(first, last);
    }

    /** Splits at each place that can lie between two times; the first that makes sense is meant. */
    function range(text) {
      const between = / ?(?:\.\.\.?|-|\/|(?<![a-z])(?:to|bis|until|till|through)(?![a-z])) ?/g;
      for (let found; (found = between.exec(text));) {
        try {
          const frame = pair(text.slice(0, found.index), text.slice(between.lastIndex));
          if (frame) return frame;
        } catch (problem) {
          if (!(problem instanceof Refused)) throw problem;
          refusal = problem;
        }
      }
      return null;
    }

    function whole(text) {
      if (HORIZONS[text]) return texts.parse(HORIZONS[text]);
      const readings = times(text);
      if (readings.length > 1) throw either(readings);
      return readings.length && readings[0].unit !== 'NUMBER' ? frameOf(next(readings[0])) : range(text);
    }

    try {
      const frame = typed.length > LONGEST ? null : whole(plain(typed));
      if (!frame) throw refusal ?? new Refused(AJS.I18n.getText('longview.refused.timeframe', typed));
      if (frame.from != null && (days.parts(frame.from).year < FIRST_YEAR || days.parts(frame.to).year > LAST_YEAR))
        throw new Refused(AJS.I18n.getText('longview.timeframe.years', String(FIRST_YEAR), String(LAST_YEAR)));
      return { frame };
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      return { why: problem.why };
    }
  }

  return { read };
});

/** The marks of the picture as words: every number, state and distance in the reader's language. */
define('longview/words', ['longview/days', 'longview/timeframe-text'], (days, texts) => {
  const HEALTH = {
    ON_TRACK: AJS.I18n.getText('longview.health.on-track'),
    AT_RISK: AJS.I18n.getText('longview.health.at-risk'),
    OFF_TRACK: AJS.I18n.getText('longview.health.off-track'),
    NOT_SET: AJS.I18n.getText('longview.health.not-set'),
  };
  const LIFECYCLE = {
    DRAFT: AJS.I18n.getText('longview.lifecycle.draft'),
    PLANNED: AJS.I18n.getText('longview.lifecycle.planned'),
    ACTIVE: AJS.I18n.getText('longview.lifecycle.active'),
    PAUSED: AJS.I18n.getText('longview.lifecycle.paused'),
    COMPLETED: AJS.I18n.getText('longview.lifecycle.completed'),
    CANCELLED: AJS.I18n.getText('longview.lifecycle.cancelled'),
  };
  const SOURCE = {
    EXPLICIT: AJS.I18n.getText('longview.source.explicit'),
    TARGET: AJS.I18n.getText('longview.source.target'),
    CLOSED_SPRINT: AJS.I18n.getText('longview.source.closed-sprint'),
    SPRINT: AJS.I18n.getText('longview.source.sprint'),
    RELEASED_VERSION: AJS.I18n.getText('longview.source.released-version'),
    VERSION: AJS.I18n.getText('longview.source.version'),
    CHILDREN: AJS.I18n.getText('longview.source.children'),
    CREATED: AJS.I18n.getText('longview.source.created'),
    RESOLVED: AJS.I18n.getText('longview.source.resolved'),
    NONE: AJS.I18n.getText('longview.source.none'),
  };

  /** Up to 13 days in days, up to 12 weeks in weeks, then in months; always the nearest whole number. */
  function measure(count) {
    const length = Math.abs(count);
    if (length <= 13) return { unit: 'DAY', count: length };
    const weeks = Math.round(length / 7);
    if (weeks <= 12) return { unit: 'WEEK', count: weeks };
    return { unit: 'MONTH', count: Math.round(length / days.LENGTH.MONTH) };
  }

  function amount({ unit, count }) {
    switch (unit) {
      case 'YEAR':
        return AJS.I18n.getText('longview.amount.years', count);
      case 'QUARTER':
        return AJS.I18n.getText('longview.amount.quarters', count);
      case 'MONTH':
        return AJS.I18n.getText('longview.amount.months', count);
      case 'WEEK':
        return AJS.I18n.getText('longview.amount.weeks', count);
      default:
        return AJS.I18n.getText('longview.amount.days', count);
    }
  }

  /** "+3 weeks", or nothing where nothing is beyond. */
  const overhang = (count) => (count > 0 ? '+' + amount(measure(count)) : '');

  /** "3 weeks (18 days)": rounded to be read at a glance, and exact. */
  function exactly(count) {
    const rough = measure(count);
    return amount(rough) + (rough.unit === 'DAY' ? '' : ` (${amount({ unit: 'DAY', count })})`);
  }
  const beyond = (count) => AJS.I18n.getText('longview.beyond', exactly(count));

  /** "+1 quarter", "−2 months": how far a promise moves. */
  const shift = ({ unit, count }) => (count < 0 ? '−' : '+') + amount({ unit, count: Math.abs(count) });

  /** Whether what was set by hand and what is computed are both there and differ. */
  const disagrees = ({ health, computed }) =>
    Boolean(computed) && health !== 'NOT_SET' && computed.health !== 'NOT_SET' && health !== computed.health;

  /** "dates say: At risk", where somebody has set something else by hand; else nothing. */
  const datesSay = (initiative) =>
    disagrees(initiative) ? AJS.I18n.getText('longview.health.dates-say', HEALTH[initiative.computed.health]) : '';

  /** A sum or a quotient, as the server rounds it. */
  const figure = (value, locale) =>
    Number.isInteger(value) && value < 1000 ? String(value) : value.toLocaleString(locale, { maximumFractionDigits: 2 });

  const percent = (value) => AJS.I18n.getText('longview.percent', value);

  /** A share in whole percent; a part is never said to be nothing or all. */
  const whole = (part) => (part <= 0 || part >= 1 ? Math.round(part * 100) : Math.max(1, Math.min(99, Math.round(part * 100))));

  /** "30 of 32", "8 of 20 points", "no issues yet", or "80% by hand, 30 of 32": a number that somebody entered hides no count. */
  function progress(value, rule, locale) {
    if (value.rule === 'MANUAL') {
      const entered = AJS.I18n.getText('longview.progress.by-hand', Math.round(value.share * 100));
      return value.total === 0 ? entered : entered + ', ' + AJS.I18n.getText('longview.progress.count', value.done, value.total);
    }
    if (value.share != null && value.total > 0) return AJS.I18n.getText('longview.progress.share', whole(value.share));
    if (value.total === 0 && value.unestimated === 0)
      return value.dropped > 0 ? AJS.I18n.getText('longview.progress.dropped', value.dropped) : AJS.I18n.getText('longview.progress.none');
    if (value.total === 0) return AJS.I18n.getText('longview.progress.not-estimated', value.unestimated);
    const done = figure(value.done, locale);
    const total = figure(value.total, locale);
    return (value.rule ?? rule) === 'POINTS'
      ? AJS.I18n.getText('longview.progress.points', done, total)
      : AJS.I18n.getText('longview.progress.count', done, total);
  }

  /** The same as a part of a sentence: "30 of 32 done". */
  function done(value, rule, locale) {
    const text = progress(value, rule, locale);
    const said = value.rule === 'MANUAL' ? false : value.share != null;
    return value.total === 0 || said ? text : AJS.I18n.getText('longview.sentence.done', text);
  }

  /** The progress of an epic with what it leaves out; as part of a sentence, or as it stands beside its bar. */
  const ofEpic = (value, locale, sentence = false) =>
    sentence ? [done(value, value.rule, locale), ...notes(value)].join(', ') : progress(value, value.rule, locale);

  /** "40% done" of a lane, with what was counted where that is not what the roadmap's rule asks for. */
  const laneDone = ({ done: some, total, instead }) =>
    instead
      ? AJS.I18n.getText('longview.lane.done-by-issues', share(some, total))
      : AJS.I18n.getText('longview.lane.done', share(some, total));
  const laneDoneOf = (work, locale) =>
    [work.points ? done(work, 'POINTS', locale) : AJS.I18n.getText('longview.lane.done-of', work.done, work.total), ...notes(work)].join(
      ', ',
    );

  /** What the lane of an offering has brought so far, "at least" where not all releases are told. */
  const shipped = ({ shipped: some }) =>
    some
      ? [
          some.out > 0 &&
            (some.all ? AJS.I18n.getText('longview.lane.shipped', some.out) : AJS.I18n.getText('longview.lane.shipped-some', some.out)),
          some.completed > 0 && AJS.I18n.getText('longview.lane.completed', some.completed),
        ]
          .filter(Boolean)
          .join(', ')
      : '';

  /** What the progress of an initiative leaves out, and why it is counted otherwise than was asked for. */
  const notes = (value) =>
    [
      value.unestimated > 0 && value.total > 0 && AJS.I18n.getText('longview.progress.not-estimated', value.unestimated),
      value.dropped > 0 &&
        (value.total > 0 || value.unestimated > 0 || value.rule === 'MANUAL') &&
        AJS.I18n.getText('longview.progress.dropped', value.dropped),
      value.why === 'NO_NUMBER' && AJS.I18n.getText('longview.progress.no-number'),
      value.why === 'MOSTLY_UNESTIMATED' && AJS.I18n.getText('longview.progress.by-count'),
      (value.why === 'NO_FIELD' || value.why === 'NOT_FILLED') && AJS.I18n.getText('longview.progress.no-field'),
      value.extent &&
        value.extent.read < value.extent.of &&
        AJS.I18n.getText('longview.progress.of-read', value.extent.read, value.extent.of),
    ].filter(Boolean);

  /** On how many issues numbers rest, where Jira counts more than it gives. */
  const extent = (value) => Boolean(value) && value.read < value.of && AJS.I18n.getText('longview.extent', value.read, value.of);

  const LAST_RESORT = new Set(['CREATED', 'RESOLVED']);
  const isLastResort = (value) => Boolean(value) && (LAST_RESORT.has(value.fromSource) || LAST_RESORT.has(value.toSource));

  /** Where the known sides of a span come from: in one word for both, or side by side. */
  function sources(value) {
    const [start, end] = [value?.fromSource, value?.toSource].map((source) => source && source !== 'NONE' && (SOURCE[source] ?? source));
    const said =
      start && start === end
        ? [start]
        : [start && AJS.I18n.getText('longview.source.start', start), end && AJS.I18n.getText('longview.source.end', end)];
    return [...said, misdated(value)].filter(Boolean).join(', ');
  }

  /** Says of how many issues dates are left out because they cannot be meant, or nothing. */
  const misdated = (value) => (value?.misdated > 0 ? AJS.I18n.getText('longview.misdated', value.misdated) : '');

  /** Where they come from, in brackets, where one of them is a last resort. */
  const caveat = (value) => (isLastResort(value) ? ` (${sources(value)})` : '');

  const share = (done, total) => Math.floor((done / total) * 100);

  /** "16 Mar – 18 Oct 2026", with words where a side is missing; of what is overdue the end that Jira says. */
  function span(value, locale) {
    if (value?.overdueSince != null)
      return AJS.I18n.getText('longview.span.overdue', span({ from: value.from, to: value.overdueSince }, locale));
    if (!value || (value.from == null && value.to == null)) return AJS.I18n.getText('longview.span.none');
    if (value.to == null) return AJS.I18n.getText('longview.span.no-end', days.format(value.from, locale));
    if (value.from == null) return AJS.I18n.getText('longview.span.no-start', days.format(value.to, locale));
    return days.range(value.from, value.to, locale);
  }

  /** "overdue since 31 Oct 2026" where work is left after its end, else nothing. */
  const overdue = (value, locale) =>
    value?.overdueSince != null ? AJS.I18n.getText('longview.overdue.since', days.format(value.overdueSince, locale)) : '';

  const day = (value, locale) => days.format(value, locale);

  const moves = (count) => AJS.I18n.getText('longview.moves', count);

  const timeframe = (initiative, locale) =>
    initiative.timeframe ? texts.label(initiative.timeframe, locale) : AJS.I18n.getText('longview.timeframe.none');

  const STANDING = {
    ON_TRACK: (label) => AJS.I18n.getText('longview.standing.on-track', label),
    AT_RISK: (label) => AJS.I18n.getText('longview.standing.at-risk', label),
    OFF_TRACK: (label) => AJS.I18n.getText('longview.standing.off-track', label),
    NOT_SET: (label) => AJS.I18n.getText('longview.standing.not-set', label),
  };

  /** "moved from Q2 2026, twice", or nothing where a promise never moved. */
  const moved = ({ moves: times, movedFrom }, locale) =>
    times > 0 && movedFrom ? AJS.I18n.getText('longview.standing.moved', texts.label(movedFrom, locale), times) : '';

  /** Health and promise in one, with the moves that no new date takes away: "On track for Q4 2026, moved from Q2 2026, twice". */
  function standing(initiative, locale) {
    const { timeframe: frame, health } = initiative;
    const now = frame ? STANDING[health](texts.label(frame, locale)) : AJS.I18n.getText('longview.standing.no-timeframe', HEALTH[health]);
    return [now, moved(initiative, locale)].filter(Boolean).join(', ');
  }

  /** What the meta line says about dates that are missing or over, or nothing. */
  function remark(initiative, locale) {
    const { span: value, epics } = initiative;
    if (value?.overdueSince != null) return overdue(value, locale);
    if (misdated(value)) return misdated(value);
    if (epics.length === 0) return AJS.I18n.getText('longview.remark.no-epics');
    if (!value || (value.from == null && value.to == null)) return AJS.I18n.getText('longview.remark.no-dates');
    if (value.to == null) return AJS.I18n.getText('longview.remark.no-end');
    if (value.from == null) return AJS.I18n.getText('longview.remark.no-start');
    return '';
  }

  /** One sentence that says all that the row shows. */
  function sentence(initiative, value, rule, locale) {
    return [
      initiative.name,
      standing(initiative, locale),
      datesSay(initiative),
      initiative.lifecycle === 'PLANNED' || initiative.lifecycle === 'ACTIVE' ? '' : LIFECYCLE[initiative.lifecycle],
      done(value, rule, locale),
      ...notes(value),
      overdue(initiative.span, locale),
      misdated(initiative.span),
      initiative.overhang > 0 ? beyond(initiative.overhang) : '',
    ]
      .filter(Boolean)
      .join(', ');
  }

  const LEDGER = {
    PROMISED: (label) => AJS.I18n.getText('longview.ledger.promised', label),
    MOVED: (label) => AJS.I18n.getText('longview.ledger.moved', label),
    DATE_GIVEN: (label) => AJS.I18n.getText('longview.ledger.given', label),
    DATE_GIVEN_UP: (label) => AJS.I18n.getText('longview.ledger.given-up', label),
    RESTATED: (label) => AJS.I18n.getText('longview.ledger.restated', label),
    REVERSAL: (label) => AJS.I18n.getText('longview.ledger.reversal', label),
  };
  /** After these somebody is asked why. */
  const ASKED = new Set(['MOVED', 'DATE_GIVEN', 'DATE_GIVEN_UP']);

  /** What an entry of the ledger says; one of a kind that this release does not know is told by its timeframe. */
  function ledger(entry, locale) {
    const label = entry.timeframe ? texts.label(entry.timeframe, locale) : AJS.I18n.getText('longview.timeframe.none');
    return (LEDGER[entry.kind] ?? ((other) => AJS.I18n.getText('longview.ledger.other', other)))(label);
  }

  /** The reason of an entry, or that none was given where one was asked for. */
  const reason = (entry) => entry.reason || (ASKED.has(entry.kind) ? AJS.I18n.getText('longview.ledger.no-reason') : '');

  const DATES = {
    PARENT_ONLY: AJS.I18n.getText('longview.dates.parent-only'),
    CHILDREN_ONLY: AJS.I18n.getText('longview.dates.children-only'),
    PARENT_THEN_CHILDREN: AJS.I18n.getText('longview.dates.parent-then-children'),
    CHILDREN_THEN_PARENT: AJS.I18n.getText('longview.dates.children-then-parent'),
    WIDEST_RANGE: AJS.I18n.getText('longview.dates.widest'),
  };
  /** An initiative's issues are its epics. */
  const INITIATIVE_DATES = {
    PARENT_ONLY: AJS.I18n.getText('longview.initiative-dates.parent-only'),
    CHILDREN_ONLY: AJS.I18n.getText('longview.initiative-dates.children-only'),
    PARENT_THEN_CHILDREN: AJS.I18n.getText('longview.initiative-dates.parent-then-children'),
    CHILDREN_THEN_PARENT: AJS.I18n.getText('longview.initiative-dates.children-then-parent'),
    WIDEST_RANGE: AJS.I18n.getText('longview.initiative-dates.widest'),
  };
  const PROGRESS = {
    COUNT: AJS.I18n.getText('longview.rule.count'),
    POINTS: AJS.I18n.getText('longview.rule.points'),
    TIME: AJS.I18n.getText('longview.rule.time'),
    STATUS: AJS.I18n.getText('longview.rule.status'),
    MANUAL: AJS.I18n.getText('longview.rule.manual'),
  };

  const FIELDS = {
    name: AJS.I18n.getText('longview.field.name'),
    why: AJS.I18n.getText('longview.field.why'),
    timeframe: AJS.I18n.getText('longview.field.timeframe'),
    theme: AJS.I18n.getText('longview.field.theme'),
    lifecycle: AJS.I18n.getText('longview.field.lifecycle'),
    health: AJS.I18n.getText('longview.field.health'),
    owner: AJS.I18n.getText('longview.field.owner'),
    manualProgress: AJS.I18n.getText('longview.field.manual-progress'),
    estimate: AJS.I18n.getText('longview.field.estimate'),
  };
  const LONGEST_VALUE = 120;

  /** "Timeframe: Q3 2026 → Q4 2026": one change of a history; nothing for a place in the order. `known` names epics, themes and people. */
  function change({ field, old, new: now }, known, fiscalStartMonth, locale) {
    if (field === 'rank' || field === 'sortKey') return '';
    if (field === 'deleted') return now ? AJS.I18n.getText('longview.history.deleted') : AJS.I18n.getText('longview.history.restored');
    if (field.startsWith('epic:')) {
      const key = known.epicKey(field.slice(5)) ?? AJS.I18n.getText('longview.history.an-epic');
      return now ? AJS.I18n.getText('longview.history.linked', key) : AJS.I18n.getText('longview.history.unlinked', key);
    }
    if (field.startsWith('objective:')) {
      const name = known.objectiveName(field.slice(10)) ?? AJS.I18n.getText('longview.history.an-objective');
      return now ? AJS.I18n.getText('longview.history.serves', name) : AJS.I18n.getText('longview.history.serves-no-more', name);
    }
    const say = (value) => {
      if (value == null || value === '') return '–';
      switch (field) {
        case 'health':
          return HEALTH[value] ?? value;
        case 'lifecycle':
          return LIFECYCLE[value] ?? value;
        case 'theme':
          return known.themeName(value) ?? AJS.I18n.getText('longview.theme.unknown');
        case 'manualProgress':
          return percent(value);
        case 'owner':
          return known.personName(value);
        case 'timeframe': {
          const frame = texts.parse(value, fiscalStartMonth);
          return frame ? texts.label(frame, locale) : value;
        }
        default:
          return value.length > LONGEST_VALUE ? value.slice(0, LONGEST_VALUE - 1) + '…' : value;
      }
    };
    return `${FIELDS[field] ?? field}: ${say(old)} → ${say(now)}`;
  }

  return {
    extent,
    disagrees,
    overdue,
    datesSay,
    ofEpic,
    laneDone,
    laneDoneOf,
    shipped,
    change,
    ledger,
    reason,
    HEALTH,
    LIFECYCLE,
    DATES,
    INITIATIVE_DATES,
    PROGRESS,
    measure,
    amount,
    overhang,
    beyond,
    shift,
    percent,
    progress,
    done,
    notes,
    sources,
    caveat,
    isLastResort,
    share,
    whole,
    span,
    day,
    moves,
    moved,
    standing,
    timeframe,
    remark,
    sentence,
    figure,
  };
});

/** What dates and progress say of an initiative, and why: rules, inputs, the issues that matter most, what would turn it green. */
define('longview/why', ['longview/dom', 'longview/days', 'longview/model', 'longview/words'], (
  { h, icon, button },
  days,
  models,
  words,
) => {
  const SHORT = {
    NOT_RUNNING: AJS.I18n.getText('longview.cause.not-running'),
    NO_DAY: AJS.I18n.getText('longview.cause.no-day'),
    NOTHING_TO_MEASURE: AJS.I18n.getText('longview.cause.nothing'),
    ALL_DONE: AJS.I18n.getText('longview.cause.all-done'),
    PROMISE_PASSED: AJS.I18n.getText('longview.cause.passed'),
    OVERDUE: AJS.I18n.getText('longview.cause.overdue'),
    LARGE_OVERHANG: AJS.I18n.getText('longview.cause.large-overhang'),
    OVERHANG: AJS.I18n.getText('longview.cause.overhang'),
    PACE: AJS.I18n.getText('longview.cause.pace'),
    HOLDS: AJS.I18n.getText('longview.cause.holds'),
  };

  /** What is said of a field of dates that is not there, and of one that no issue here fills. */
  const GAPS = [
    ['START', AJS.I18n.getText('longview.field.start.none'), AJS.I18n.getText('longview.field.start.empty')],
    ['END', AJS.I18n.getText('longview.field.end.none'), AJS.I18n.getText('longview.field.end.empty')],
  ];
  const gaps = ({ rules: { notFound = [], notFilled = [] } }) =>
    GAPS.map(([field, none, empty]) => (notFound.includes(field) ? none : notFilled.includes(field) && empty)).filter(Boolean);

  const percent = words.whole;

  /** A share in percent, finer where it would else read like another one. */
  const finer = (share, other, locale) =>
    share !== other && percent(share) === percent(other)
      ? (share * 100).toLocaleString(locale, { maximumFractionDigits: 2 })
      : percent(share);

  /** The computed health in words, beside what was set by hand. */
  function summary(item) {
    const { health, cause } = item.computed;
    return [
      h('p.lv-health-word', null, icon(health, null, 'lv-hi lv-hi-' + health), words.HEALTH[health]),
      h('p.lv-hint', null, SHORT[cause] ?? cause),
      words.disagrees(item) && h('p.lv-disagrees', null, AJS.I18n.getText('longview.why.disagrees', words.HEALTH[item.health])),
    ];
  }

  /** How many by each state; always adds up to all that count. */
  const counts = (progress) =>
    [
      AJS.I18n.getText('longview.why.done', progress.done),
      AJS.I18n.getText('longview.why.open', progress.open),
      ...words.notes({ ...progress, total: 1 }),
    ].join(', ');

  /** The days that were taken, where each comes from, and what follows for the health. */
  function inputs({ health, span, timeframe }, locale) {
    const lines = [];
    if (words.sources(span)) lines.push(AJS.I18n.getText('longview.bar.span', words.span(span, locale)) + ', ' + words.sources(span));
    if (health.overhang > 0) {
      const promised = timeframe.to - timeframe.from + 1;
      const part = ((health.overhang / promised) * 100).toLocaleString(locale, { maximumFractionDigits: 1 });
      lines.push(
        AJS.I18n.getText(
          'longview.why.overhang',
          health.overhang,
          words.day(span.to, locale),
          words.day(timeframe.to, locale),
          part,
          promised,
          health.overhangPercent,
        ),
      );
    }
    if (health.timeLeft != null && health.workLeft != null) {
      lines.push(AJS.I18n.getText('longview.why.pace', percent(health.workLeft), percent(health.timeLeft), health.pacePercent));
    }
    return lines;
  }

  /** The sentences of a remedy; none where nothing is to be done. */
  function remedy({ remedy: { by, count, share, finish }, health }, locale) {
    if (count > 0) return [AJS.I18n.getText('longview.why.end-by', count, days.format(by, locale))];
    if (health.cause === 'PROMISE_PASSED') return [AJS.I18n.getText('longview.why.finish-all', finish)];
    if (health.cause === 'OVERDUE') return [AJS.I18n.getText('longview.why.finish-or-date', finish)];
    if (health.cause === 'PACE') {
      return [
        finish > 0
          ? AJS.I18n.getText('longview.why.finish', finish, percent(share))
          : AJS.I18n.getText('longview.why.reach', percent(share)),
      ];
    }
    return [];
  }

  function issue(app, { key, summary: text }, note) {
    return h(
      'li',
      null,
      h('a.lv-key', { href: app.contextPath + '/browse/' + key }, key),
      h('span.lv-epic-name', { title: text }, text),
      note && h('span.lv-note', null, note),
    );
  }

  const withoutEnd = ({ without: { span, health } }, locale) =>
    (span?.to != null ? AJS.I18n.getText('longview.why.would-end', words.day(span.to, locale)) : AJS.I18n.getText('longview.why.no-end')) +
    ', ' +
    words.HEALTH[health];

  const withoutStart = ({ without: { span } }, locale) =>
    span?.from != null
      ? AJS.I18n.getText('longview.why.would-begin', words.day(span.from, locale))
      : AJS.I18n.getText('longview.why.no-start');

  /** A date that cannot be meant, with where it comes from. */
  const leftOut = ({ start, day, source }, locale) =>
    words.day(day, locale) + ', ' + words.sources(start ? { fromSource: source } : { toSource: source });

  /** What the rule made of the issues: its numbers where it weighs them, and how many there are of each state. */
  function measured(app, item, progress) {
    const weighed =
      progress.rule === 'COUNT' && progress.share != null
        ? words.percent(percent(progress.share))
        : words.done(models.progress(item, progress.asked), progress.rule, app.locale);
    return words.PROGRESS[progress.rule] + ': ' + weighed + '; ' + counts(progress);
  }

  /** Some of `total` things; how many there are is said where they are not all. */
  function list(title, items, total = items.length) {
    return (
      items.length > 0 && [
        h('h4', null, title),
        h('ul.lv-plain', null, items),
        items.length < total && h('p.lv-hint', null, AJS.I18n.getText('longview.filter.shown', items.length, total)),
      ]
    );
  }

  /** The whole derivation, once it has been read. */
  function details(app, item, answer) {
    const { locale } = app;
    const { progress } = answer;
    const said = (lines) => lines.map((line) => h('p', null, line));
    const named = answer.remedy.issues;
    const help = remedy(answer, locale);
    return [
      words.extent(answer.extent) && h('p', null, h('b', null, words.extent(answer.extent))),
      said(inputs(answer, locale)),
      h('h4', null, AJS.I18n.getText('longview.why.rules')),
      h('p', null, AJS.I18n.getText('longview.why.epic-dates', words.DATES[answer.epicDates] ?? answer.epicDates)),
      h(
        'p',
        null,
        AJS.I18n.getText('longview.why.initiative-dates', words.INITIATIVE_DATES[answer.initiativeDates] ?? answer.initiativeDates),
      ),
      app.model.rules.lastResortDates && h('p', null, AJS.I18n.getText('longview.why.last-resort')),
      said(gaps(app.model)),
      h('p', null, measured(app, item, progress)),
      h('p', null, AJS.I18n.getText('longview.why.thresholds', answer.health.overhangPercent, answer.health.pacePercent)),
      list(
        AJS.I18n.getText('longview.why.holds-start'),
        answer.start.map((culprit) => issue(app, culprit, withoutStart(culprit, locale))),
        answer.startCount,
      ),
      list(
        AJS.I18n.getText('longview.why.holds-end'),
        answer.end.map((culprit) => issue(app, culprit, withoutEnd(culprit, locale))),
        answer.endCount,
      ),
      list(
        AJS.I18n.getText('longview.why.holds-share'),
        answer.share.map((culprit) =>
          issue(
            app,
            culprit,
            culprit.without.share == null
              ? ''
              : AJS.I18n.getText('longview.why.would-be', finer(culprit.without.share, progress.share ?? 0, locale)),
          ),
        ),
        answer.shareCount,
      ),
      list(
        AJS.I18n.getText('longview.why.left-out'),
        answer.leftOut.map((date) => issue(app, date, leftOut(date, locale))),
        answer.leftOutCount,
      ),
      help.length > 0 && [h('h4', null, AJS.I18n.getText('longview.why.green')), said(help)],
      list(
        AJS.I18n.getText('longview.why.named', named.length, answer.remedy.count),
        named.map((late) => issue(app, late)),
      ),
      h('p.lv-hint', null, AJS.I18n.getText('longview.why.seen', answer.issues)),
    ];
  }

  /** The part of a drawer that says it; `state.why` keeps what was read, `change` draws anew. */
  function section(app, item, state, change) {
    if (!item.computed) return null;
    const read = async () => {
      state.why = null;
      state.open = true;
      change();
      const answer = await app.rest.why(item.uid).catch(() => false);
      if (state.uid !== item.uid) return;
      state.why = answer;
      change();
    };
    const close = () => {
      state.open = false;
      change();
    };
    const inside = () => {
      if (state.why === false) return h('p.lv-error', { role: 'alert' }, AJS.I18n.getText('longview.why.failed'));
      return state.why ? details(app, item, state.why) : h('p.lv-hint', null, AJS.I18n.getText('longview.state.loading'));
    };
    return [
      summary(item),
      h(
        'p',
        null,
        button(AJS.I18n.getText('longview.why.button'), state.open ? close : read, 'aui-button', {
          'data-focus': 'why',
          'aria-expanded': String(Boolean(state.open)),
        }),
      ),
      state.open && h('div.lv-derivation', { 'aria-live': 'polite' }, inside()),
    ];
  }

  return { section, counts, inputs, finer, measured, remedy, gaps };
});

/** What is amiss, in plain words, and what a fix will do about it. Pure. */
define('longview/findings', ['longview/words', 'longview/days'], (words, days) => {
  const TITLES = {
    DATES_REVERSED: AJS.I18n.getText('longview.finding.reversed'),
    DATE_IMPLAUSIBLE: AJS.I18n.getText('longview.finding.implausible'),
    DONE_WITH_OPEN: AJS.I18n.getText('longview.finding.done-with-open'),
    OVERDUE: AJS.I18n.getText('longview.finding.late'),
    DANGLING_EPIC: AJS.I18n.getText('longview.finding.dangling'),
    CHILD_OUTSIDE: AJS.I18n.getText('longview.finding.outside'),
    OPEN_ALL_DONE: AJS.I18n.getText('longview.finding.all-done'),
    OPEN_WITH_RESOLUTION: AJS.I18n.getText('longview.finding.resolution'),
    IN_PROGRESS_UNDATED: AJS.I18n.getText('longview.finding.undated'),
    PROMISE_PASSED: AJS.I18n.getText('longview.finding.passed'),
    MOSTLY_UNESTIMATED: AJS.I18n.getText('longview.finding.unestimated'),
    NO_POINTS: AJS.I18n.getText('longview.finding.no-points'),
    UPDATE_OVERDUE: AJS.I18n.getText('longview.finding.overdue'),
    OWNER_INACTIVE: AJS.I18n.getText('longview.finding.owner'),
    SUPPORTS_ONLY: AJS.I18n.getText('longview.finding.supports'),
    OUT_OF_SCOPE: AJS.I18n.getText('longview.finding.scope'),
    NO_EPICS: AJS.I18n.getText('longview.finding.no-epics'),
    NO_INITIATIVE: AJS.I18n.getText('longview.finding.no-initiative'),
    NO_START: AJS.I18n.getText('longview.finding.no-start'),
    NO_END: AJS.I18n.getText('longview.finding.no-end'),
    MEANING_UNCONFIRMED: AJS.I18n.getText('longview.finding.meaning'),
  };
  const SEVERITIES = {
    PROBLEM: AJS.I18n.getText('longview.severity.problem'),
    WARNING: AJS.I18n.getText('longview.severity.warning'),
    NOTE: AJS.I18n.getText('longview.severity.note'),
  };
  const BUTTONS = {
    LINK_PRIMARY: AJS.I18n.getText('longview.fix.link'),
    UNLINK: AJS.I18n.getText('longview.fix.unlink'),
    TAKE_OVER: AJS.I18n.getText('longview.fix.take-over'),
    CLEAR_OWNER: AJS.I18n.getText('longview.fix.clear-owner'),
    COMPLETE: AJS.I18n.getText('longview.fix.complete'),
    ADD_TO_SCOPE: AJS.I18n.getText('longview.fix.scope'),
    SWAP_DATES: AJS.I18n.getText('longview.fix.swap'),
    COVER_CHILD: AJS.I18n.getText('longview.fix.cover'),
    CLOSE: AJS.I18n.getText('longview.fix.close'),
    REOPEN: AJS.I18n.getText('longview.fix.reopen'),
  };
  const FIELDS = {
    START: AJS.I18n.getText('longview.date.start'),
    DUE: AJS.I18n.getText('longview.date.due'),
    TARGET_START: AJS.I18n.getText('longview.date.target-start'),
    TARGET_END: AJS.I18n.getText('longview.date.target-end'),
  };

  const title = (kind) => TITLES[kind] ?? kind;
  const severity = (name) => SEVERITIES[name] ?? name;
  const button = (fix) => BUTTONS[fix] ?? fix;

  function late({ name, key, days: count, part, whole, span }, locale) {
    const last = days.format(span.to, locale);
    if (!key) return AJS.I18n.getText('longview.finding.late.initiative', name, last, count, part, whole);
    return whole > 0
      ? AJS.I18n.getText('longview.finding.late.text', key, last, count, part, whole)
      : AJS.I18n.getText('longview.finding.late.bare', key, last, count);
  }

  /** A promise, or a date of an issue, of which one side is told. */
  function implausible({ name, key, childKey, span, allowed }, locale) {
    if (!key) return AJS.I18n.getText('longview.finding.implausible.promise', name, words.span(allowed, locale));
    return span.from != null
      ? AJS.I18n.getText('longview.finding.implausible.start', childKey ?? key, days.format(span.from, locale), words.sources(span))
      : AJS.I18n.getText('longview.finding.implausible.end', childKey ?? key, days.format(span.to, locale), words.sources(span));
  }

  const statusMeaning = (dropped, name, count) =>
    dropped
      ? AJS.I18n.getText('longview.finding.meaning.status.dropped', name, count)
      : AJS.I18n.getText('longview.finding.meaning.status.delivered', name, count);
  const resolutionMeaning = (dropped, name, count) =>
    dropped
      ? AJS.I18n.getText('longview.finding.meaning.resolution.dropped', name, count)
      : AJS.I18n.getText('longview.finding.meaning.resolution.delivered', name, count);

  /** The finding in one sentence. */
  function sentence(kind, finding, locale) {
    const { name, key, childKey, owner, project, part, whole, span, allowed, ending } = finding;
    switch (kind) {
      case 'DATES_REVERSED':
        return AJS.I18n.getText(
          'longview.finding.reversed.text',
          childKey ?? key,
          days.format(span.from, locale),
          days.format(span.to, locale),
        );
      case 'DATE_IMPLAUSIBLE':
        return implausible(finding, locale);
      case 'DONE_WITH_OPEN':
        return AJS.I18n.getText('longview.finding.done-with-open.text', key, part, whole);
      case 'OVERDUE':
        return late(finding, locale);
      case 'DANGLING_EPIC':
        return key ? AJS.I18n.getText('longview.finding.dangling.text', key, name) : AJS.I18n.getText('longview.finding.gone.text', name);
      case 'CHILD_OUTSIDE':
        return AJS.I18n.getText('longview.finding.outside.text', childKey, words.span(span, locale), key, words.span(allowed, locale));
      case 'OPEN_ALL_DONE':
        return AJS.I18n.getText('longview.finding.all-done.text', key, whole);
      case 'OPEN_WITH_RESOLUTION':
        return AJS.I18n.getText('longview.finding.resolution.text', childKey ?? key, ending.name);
      case 'IN_PROGRESS_UNDATED':
        return AJS.I18n.getText('longview.finding.undated.text', key);
      case 'PROMISE_PASSED':
        return part > 0
          ? AJS.I18n.getText('longview.finding.passed.text', name, finding.days, part, whole)
          : AJS.I18n.getText('longview.finding.passed-done.text', name, finding.days);
      case 'MOSTLY_UNESTIMATED':
        return AJS.I18n.getText('longview.finding.unestimated.text', name, part, whole);
      case 'NO_POINTS':
        return AJS.I18n.getText('longview.finding.no-points.text', part);
      case 'UPDATE_OVERDUE':
        return AJS.I18n.getText('longview.finding.overdue.text', name, finding.days);
      case 'OWNER_INACTIVE':
        return AJS.I18n.getText('longview.finding.owner.text', name, owner ?? '–');
      case 'SUPPORTS_ONLY':
        return AJS.I18n.getText('longview.finding.supports.text', key, name);
      case 'OUT_OF_SCOPE':
        return AJS.I18n.getText('longview.finding.scope.text', key, name, project ?? '–');
      case 'NO_EPICS':
        return AJS.I18n.getText('longview.finding.no-epics.text', name);
      case 'NO_INITIATIVE':
        return AJS.I18n.getText('longview.finding.no-initiative.text', key);
      case 'NO_START':
        return AJS.I18n.getText('longview.finding.no-start.text');
      case 'NO_END':
        return AJS.I18n.getText('longview.finding.no-end.text');
      case 'MEANING_UNCONFIRMED':
        return (ending.kind === 'STATUS' ? statusMeaning : resolutionMeaning)(ending.meaning === 'DROPPED', ending.name, part);
      default:
        return name ?? key ?? '';
    }
  }

  const day = (value, locale) => (value == null ? '–' : days.format(value, locale));

  /** What dates would be written, as "due date: 1 Mar 2026 → 9 Apr 2026". */
  const dates = (changes, locale) =>
    changes
      .map(({ field, from, to }) => AJS.I18n.getText('longview.date.change', FIELDS[field] ?? field, day(from, locale), day(to, locale)))
      .join(', ');

  /** What a fix will do, said before it is done. */
  function does(fix, finding, locale) {
    switch (fix) {
      case 'LINK_PRIMARY':
        return AJS.I18n.getText('longview.fix.link.does', finding.key, finding.name);
      case 'UNLINK':
        return AJS.I18n.getText('longview.fix.unlink.does');
      case 'TAKE_OVER':
        return AJS.I18n.getText('longview.fix.take-over.does');
      case 'CLEAR_OWNER':
        return AJS.I18n.getText('longview.fix.clear-owner.does');
      case 'COMPLETE':
        return AJS.I18n.getText('longview.fix.complete.does');
      case 'ADD_TO_SCOPE':
        return AJS.I18n.getText('longview.fix.scope.does', finding.project ?? '–');
      case 'SWAP_DATES':
      case 'COVER_CHILD':
        return AJS.I18n.getText('longview.fix.dates.does', dates(finding.dates, locale));
      default:
        return AJS.I18n.getText('longview.fix.step.does', finding.key);
    }
  }

  /** What is said once it is done. */
  function done(fix, finding) {
    switch (fix) {
      case 'LINK_PRIMARY':
        return AJS.I18n.getText('longview.fix.link.done', finding.key, finding.name);
      case 'UNLINK':
        return AJS.I18n.getText('longview.fix.unlink.done', finding.name);
      case 'TAKE_OVER':
        return AJS.I18n.getText('longview.fix.take-over.done', finding.name);
      case 'CLEAR_OWNER':
        return AJS.I18n.getText('longview.fix.clear-owner.done', finding.name);
      case 'COMPLETE':
        return AJS.I18n.getText('longview.fix.complete.done', finding.name);
      case 'ADD_TO_SCOPE':
        return AJS.I18n.getText('longview.fix.scope.done', finding.project ?? '–');
      case 'SWAP_DATES':
      case 'COVER_CHILD':
        return AJS.I18n.getText('longview.fix.dates.done', fix === 'SWAP_DATES' && finding.childKey ? finding.childKey : finding.key);
      default:
        return AJS.I18n.getText('longview.fix.step.done', finding.key);
    }
  }

  /** Whether a fix takes the epic through its workflow, which has to be asked for and cannot be undone from here. */
  const isStep = (fix) => fix === 'CLOSE' || fix === 'REOPEN';

  /** What a fix is sent as; `versionOf(uid)` is the version of an initiative, of the roadmap without one. */
  function wish(kind, fix, { initiativeUid, issueId, childId }, versionOf, transition = null) {
    const inJira = isStep(fix) || fix === 'SWAP_DATES' || fix === 'COVER_CHILD';
    const version = inJira ? null : versionOf(fix === 'ADD_TO_SCOPE' ? null : initiativeUid);
    return { kind, fix, initiativeUid, issueId, childId, version, transition };
  }

  /** Of the steps that Jira offers, those that lead where the fix wants to. */
  const steps = (fix, transitions) => transitions.filter(({ to }) => (to.statusCategory.key === 'done') === (fix === 'CLOSE'));

  return { title, severity, button, sentence, dates, does, done, isStep, wish, steps };
});

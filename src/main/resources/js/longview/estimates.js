/** Sizes of initiatives, and what a roadmap lets them stand for. Pure. */
define('longview/estimates', [], () => {
  /** From the smallest to the largest, as the team-weeks of a roadmap are listed. */
  const SIZES = ['XS', 'S', 'M', 'L', 'XL'];

  /** "M = 4 team-weeks", by what the roadmap lets its sizes stand for; "M" where roadmaps are together that may let them stand for different things. */
  function say(size, { teamWeeks }, locale) {
    const weeks = size && teamWeeks[SIZES.indexOf(size)];
    if (size && weeks === undefined) return size;
    return size
      ? AJS.I18n.getText('longview.estimate.weeks', size, weeks, weeks.toLocaleString(locale))
      : AJS.I18n.getText('longview.estimate.none');
  }

  return { SIZES, say };
});

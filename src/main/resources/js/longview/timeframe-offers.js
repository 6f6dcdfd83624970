/** Timeframes to choose from. Pure. */
define('longview/timeframe-offers', ['longview/timeframe-text', 'longview/fold'], (texts, fold) => {
  /** How many of each kind, from the one around today. */
  const NEAR = { QUARTER: 8, HALF: 4, YEAR: 3, MONTH: 12, WEEK: 9 };

  /** Those that fit what is typed so far, by text or by label: the one that is meant first, then near ones. */
  function suggest(query, today, locale, fiscalMonth = 1) {
    const offers = [];
    for (const [granularity, count] of Object.entries(NEAR)) {
      let frame = texts.around(granularity, today, fiscalMonth);
      for (let i = 0; i < count; i++, frame = texts.step(frame, 1, fiscalMonth)) offers.push(frame);
    }
    Object.keys(texts.HORIZONS).forEach((text) => offers.push(texts.parse(text)));
    const exact = texts.parse(fold.digits(query), fiscalMonth);
    const words = fold.words(query.replace(/[,-]/g, ' '));
    const hits = offers.filter((frame) => fold.has(frame.text + ' ' + texts.label(frame, locale), words));
    return exact ? [exact, ...hits.filter((frame) => frame.text !== exact.text)] : hits;
  }

  return { suggest };
});

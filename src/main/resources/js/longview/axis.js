/** The axis above the time area and the lines below it, drawn only around what is visible. */
define('longview/axis', ['longview/dom', 'longview/days', 'longview/scale', 'longview/timeframe-text'], ({ h }, days, scales, texts) => {
  const text = {
    YEAR: (cell) => String(days.parts(cell.from).year),
    HALF: (cell) => AJS.I18n.getText('longview.axis.half', days.parts(cell.from).month < 7 ? 1 : 2),
    QUARTER: (cell) => AJS.I18n.getText('longview.axis.quarter', Math.ceil(days.parts(cell.from).month / 3)),
    MONTH: (cell, locale) => days.monthName(cell.from, locale),
    WEEK: (cell) => AJS.I18n.getText('longview.axis.week', Number(texts.around('WEEK', cell.from).text.slice(-2))),
  };

  const coarseText = (cell, locale) => (cell.unit === 'MONTH' ? days.monthName(cell.from, locale, 'long') + ' ' + days.parts(cell.from).year : text.YEAR(cell));

  const within = (cell, day) => cell.from <= day && day < cell.to;

  function cellNode(className, cell, scale, words, now) {
    const { left, width } = scale.box(cell.from, cell.to - 1);
    return h('span.' + className, { class: now ? 'lv-now' : '', style: { left, width } }, h('span', null, words));
  }

  /** The cells of both rows and today's flag for the days [from, to). */
  function head(scale, from, to, today, locale) {
    const fine = scales.fineUnit(scale.pixelsPerDay);
    const coarse = scales.coarseUnit(fine);
    const nodes = [];
    if (fine !== 'YEAR') {
      nodes.push(...scales.cells(coarse, from, to).map((cell) => cellNode('lv-coarse', cell, scale, coarseText(cell, locale), false)));
    }
    nodes.push(...scales.cells(fine, from, to).map((cell) => cellNode('lv-fine', cell, scale, text[fine](cell, locale), within(cell, today))));
    nodes.push(h('span.lv-today-flag', { style: { left: scale.x(today) } }, AJS.I18n.getText('longview.axis.today', days.format(today, locale, false))));
    return nodes;
  }

  /** The past, the current cell, the lines and today for the days [from, to). */
  function grid(scale, from, to, today) {
    const fine = scales.fineUnit(scale.pixelsPerDay);
    const coarse = scales.coarseUnit(fine);
    const now = scale.box(days.start(fine, today), days.next(fine, today) - 1);
    const nodes = [h('i.lv-past', { style: { left: 0, width: scale.x(today) } }), h('i.lv-current', { style: { left: now.left, width: now.width } })];
    for (const cell of scales.cells(fine, from, to)) {
      if (cell.from <= scale.from) continue;
      nodes.push(h('i.lv-line', { class: days.start(coarse, cell.from) === cell.from ? 'lv-line-coarse' : '', style: { left: scale.x(cell.from) } }));
    }
    nodes.push(h('i.lv-today', { style: { left: scale.x(today) } }));
    return nodes;
  }

  return { head, grid };
});

/** The axis above the time area and the lines below it, drawn only around what is visible. */
define('longview/axis', ['longview/dom', 'longview/days', 'longview/scale', 'longview/timeframe-text'], (
  { h, style, textWidth },
  days,
  scales,
  texts,
) => {
  /** Pixels of the fonts; the label's is 13, and bolder. */
  const FLAG = 11;
  const LABEL = 13.7;
  const PADDING = 8;
  const name = (cell, firstMonth) => texts.around(cell.unit, cell.from, firstMonth).text;
  const text = {
    YEAR: name,
    HALF: (cell, firstMonth) => AJS.I18n.getText('longview.axis.half', name(cell, firstMonth).slice(-1)),
    QUARTER: (cell, firstMonth) => AJS.I18n.getText('longview.axis.quarter', name(cell, firstMonth).slice(-1)),
    MONTH: (cell, firstMonth, locale) => days.monthName(cell.from, locale),
    WEEK: (cell) => AJS.I18n.getText('longview.axis.week', Number(name(cell).slice(-2))),
  };

  const coarseText = (cell, locale, firstMonth) =>
    cell.unit === 'MONTH' ? days.monthName(cell.from, locale, 'long') + ' ' + days.parts(cell.from).year : name(cell, firstMonth);

  const within = (cell, day) => cell.from <= day && day < cell.to;

  function cellNode(className, cell, scale, words, now) {
    const { left, width } = scale.box(cell.from, cell.to - 1);
    return h('span.' + className, { class: now ? 'lv-now' : '', style: { left, width } }, h('span', null, words));
  }

  /** The cells of both rows and today's flag for the days [from, to). */
  function head(scale, from, to, today, locale) {
    const fine = scales.fineUnit(scale.pixelsPerDay);
    const coarse = scales.coarseUnit(fine);
    const { firstMonth } = scale;
    const nodes = [];
    if (fine !== 'YEAR') {
      nodes.push(
        ...scales
          .cells(coarse, from, to, firstMonth)
          .map((cell) => cellNode('lv-coarse', cell, scale, coarseText(cell, locale, firstMonth), false)),
      );
    }
    const step = fine === 'YEAR' ? scales.yearStep(scale.pixelsPerDay) : 1;
    // a year is known by the one in which it ends, also where it is the calendar's
    const words = (cell) => (step > 1 && days.parts(cell.to - 1).year % step !== 0 ? '' : text[fine](cell, firstMonth, locale));
    nodes.push(
      ...scales
        .cells(fine, from, to, firstMonth)
        .map((cell) => cellNode(step > 1 ? 'lv-fine.lv-fine-free' : 'lv-fine', cell, scale, words(cell), within(cell, today))),
    );
    nodes.push(h('i.lv-today-stem', { style: { left: scale.x(today) } }), h('span.lv-today-flag'));
    return nodes;
  }

  /** Takes away the first label of the lower row where the window, which begins at `from` in pixels, has no room for it, and releases before it. */
  function trim(node, from) {
    const room = ({ style: { left, width } }) => parseFloat(left) + parseFloat(width) - from;
    const first = [...node.querySelectorAll('.lv-fine:not(.lv-fine-free)')].find((cell) => room(cell) > 0);
    const cut = first && room(first) < textWidth(first.textContent) + PADDING ? first.firstChild : null;
    for (const other of node.querySelectorAll('.lv-fine > [hidden]')) other.hidden = other === cut;
    if (cut) cut.hidden = true;
    hideBefore(node, from);
  }

  /** Hides the releases that stand before the window: of their names the end would be seen alone. */
  function hideBefore(node, from) {
    for (const flag of node.querySelectorAll('.lv-release'))
      style(flag, { visibility: parseFloat(flag.style.left) < from ? 'hidden' : '' });
  }

  /** Puts today's flag, among the nodes of the head, where it covers no year or month for the window [from, to) in pixels; with its date if there is room. */
  function placeFlag(node, scale, from, to, today, locale) {
    const flag = node.querySelector('.lv-today-flag');
    if (!flag) return;
    trim(node, from);
    const fine = scales.fineUnit(scale.pixelsPerDay);
    const coarse =
      fine === 'YEAR' ? [] : scales.cells(scales.coarseUnit(fine), Math.floor(scale.day(from)), Math.ceil(scale.day(to)), scale.firstMonth);
    const labels = coarse.map((cell) => {
      const width = textWidth(coarseText(cell, locale, scale.firstMonth), LABEL);
      // a label stays in sight as long as its cell does
      const left = Math.min(Math.max(scale.x(cell.from), from) + PADDING, scale.x(cell.to) - width);
      return [left, left + width];
    });
    const forms = [AJS.I18n.getText('longview.axis.today', days.format(today, locale, false)), AJS.I18n.getText('longview.zoom.today')];
    const { form, left } = scales.flagPlace(
      scale.x(today),
      forms.map((text) => Math.ceil(textWidth(text, FLAG)) + 2 * PADDING),
      labels,
      from,
      to,
    );
    if (flag.textContent !== forms[form]) flag.textContent = forms[form];
    style(flag, { left });
  }

  /** The past, the current cell, the lines and today for the days [from, to). */
  function grid(scale, from, to, today) {
    const fine = scales.fineUnit(scale.pixelsPerDay);
    const coarse = scales.coarseUnit(fine);
    const now = scale.box(days.start(fine, today, scale.firstMonth), days.next(fine, today, scale.firstMonth) - 1);
    const nodes = [
      h('i.lv-past', { style: { left: 0, width: scale.x(today) } }),
      h('i.lv-current', { style: { left: now.left, width: now.width } }),
    ];
    for (const cell of scales.cells(fine, from, to, scale.firstMonth)) {
      if (cell.from <= scale.from) continue;
      nodes.push(
        h('i.lv-line', {
          class: days.start(coarse, cell.from, scale.firstMonth) === cell.from ? 'lv-line-coarse' : '',
          style: { left: scale.x(cell.from) },
        }),
      );
    }
    nodes.push(h('i.lv-today', { style: { left: scale.x(today) } }));
    return nodes;
  }

  return { head, placeFlag, hideBefore, grid, text, coarseText };
});

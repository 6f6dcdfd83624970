/** Picks a timeframe: by kind and stepping, by two dates, by horizon, or by typing; all show the same value. */
define('longview/timeframe-picker', [
  'longview/dom',
  'longview/days',
  'longview/timeframe-text',
  'longview/timeframe-reader',
  'longview/timeframe-offers',
], ({ h, iconButton, id }, days, texts, reader, offering) => {
  const KINDS = [
    ['NONE', AJS.I18n.getText('longview.picker.none')],
    ['QUARTER', AJS.I18n.getText('longview.picker.quarter')],
    ['HALF', AJS.I18n.getText('longview.picker.half')],
    ['YEAR', AJS.I18n.getText('longview.picker.year')],
    ['MONTH', AJS.I18n.getText('longview.picker.month')],
    ['WEEK', AJS.I18n.getText('longview.picker.week')],
    ['RANGE', AJS.I18n.getText('longview.picker.range')],
    ['HORIZON', AJS.I18n.getText('longview.picker.horizon')],
  ];

  /**
   * Answers {element, input, text(), why()}: the canonical text of what is picked, or what was typed as it is, or null; and why what was typed is no
   * timeframe, or null.
   */
  function create({ timeframe, today, locale, fiscalMonth }) {
    let frame = timeframe ? { ...timeframe } : null;
    let typed = null;
    let why = null;
    /** What was shown as which words: they mean the same when they come back, whatever the financial year is now. */
    const shown = new Map();
    const offers = h('datalist', { id: id('times') });
    const input = h('input.text', {
      type: 'text',
      id: id('timeframe'),
      list: offers.id,
      autocomplete: 'off',
      placeholder: AJS.I18n.getText('longview.picker.placeholder'),
      oninput: read,
    });
    const kind = h(
      'select.select',
      { 'aria-label': AJS.I18n.getText('longview.picker.kind'), onchange: () => change(kind.value) },
      KINDS.map(([value, text]) => h('option', { value }, text)),
    );
    const control = h('div.lv-picker-control');
    const element = h('div.lv-picker', null, h('div.lv-picker-row', null, input, offers, kind), control);

    function change(granularity) {
      const base = frame && frame.from != null ? frame.from : today;
      if (granularity === 'NONE') set(null);
      else if (granularity === 'HORIZON') set(texts.parse('NEXT'));
      else if (granularity === 'RANGE')
        set(frame && frame.from != null ? range(frame.from, frame.to) : range(today, days.next('MONTH', today) - 1));
      else set(texts.around(granularity, base, fiscalMonth));
    }

    const range = (from, to) => ({ text: days.iso(from) + '/' + days.iso(to), granularity: 'RANGE', from, to });

    function read() {
      const text = input.value.trim();
      /** @type {ReturnType<typeof reader.read>} */
      const found = shown.has(text) ? { frame: shown.get(text) } : reader.read(text, { today, locale, fiscalMonth });
      frame = found.frame ?? null;
      why = found.why ?? null;
      typed = why ? text : null;
      offer(text);
      drawControl();
    }

    function offer(text) {
      offers.replaceChildren(
        ...offering
          .suggest(text, today, locale, fiscalMonth)
          .slice(0, 12)
          .map((found) => h('option', { value: texts.label(found, locale) }, found.text)),
      );
    }

    function set(next) {
      frame = next;
      typed = null;
      why = null;
      input.value = frame ? texts.label(frame, locale) : '';
      shown.set(input.value, frame);
      drawControl();
    }

    function drawControl() {
      // what cannot be read is of no kind, which is not the same as no time
      kind.value = frame ? frame.granularity : typed ? '' : 'NONE';
      control.replaceChildren(...(frame ? controls() : []));
    }

    function controls() {
      if (frame.granularity === 'HORIZON') {
        return Object.entries(texts.HORIZONS).map(([value, text]) =>
          h(
            'button.aui-button',
            { type: 'button', 'aria-pressed': String(frame.text === value), onclick: () => set(texts.parse(value)) },
            text,
          ),
        );
      }
      if (frame.granularity === 'RANGE') {
        return [
          date(AJS.I18n.getText('longview.picker.from'), frame.from, (day) => set(range(day, Math.max(day, frame.to)))),
          date(AJS.I18n.getText('longview.picker.to'), frame.to, (day) => set(range(Math.min(day, frame.from), day))),
        ];
      }
      return [
        iconButton('left', AJS.I18n.getText('longview.picker.earlier'), () => set(texts.step(frame, -1, fiscalMonth))),
        h('span.lv-picker-days', null, days.range(frame.from, frame.to, locale)),
        iconButton('right', AJS.I18n.getText('longview.picker.later'), () => set(texts.step(frame, 1, fiscalMonth))),
      ];
    }

    function date(label, day, onpick) {
      const field = h('input.text', {
        type: 'date',
        value: days.iso(day),
        onchange: () => {
          const picked = days.parse(field.value);
          if (picked != null) onpick(picked);
        },
      });
      return h('label.lv-picker-date', null, label, field);
    }

    shown.set('', null);
    set(frame);
    offer('');
    return { element, input, text: () => typed ?? (frame ? texts.instead(frame, timeframe).text : null), why: () => why };
  }

  return { create };
});

/** The time cell of a row: promise as a shape, reality as a rail, what is beyond as a hatch, each with its words. */
define('longview/bar', ['longview/dom', 'longview/label', 'longview/model', 'longview/words'], ({ h, icon, textWidth }, labels, models, words) => {
  const FONT = '500 12px -apple-system, "Segoe UI", Roboto, Arial, sans-serif';
  const FADE = 64;
  const SHOWN_HEALTH = new Set(['AT_RISK', 'OFF_TRACK']);

  const at = (box) => ({ left: box.left, width: box.width });

  /** The marks of an initiative, in the order in which they lie over each other. */
  function initiative(row, app, scale) {
    const { initiative: item } = row;
    const frame = item.timeframe;
    const marks = [];
    let end = null;
    if (item.span) marks.push(rail(item.span, app, scale));
    if (frame && frame.from != null) {
      const box = scale.box(frame.from, frame.to);
      if (box.width > 0) {
        const value = models.progress(item, app.model.rules.progress);
        const bar = shape(item, value, box, app);
        marks.push(bar.node);
        end = box.left + labels.width(box.width);
        const after = [];
        if (item.overhang > 0) {
          const over = scale.box(frame.to + 1, frame.to + item.overhang);
          marks.push(h('i.lv-over', { style: at(over) }));
          end = over.left + over.width;
          after.push(h('span.lv-over-label', { title: words.beyond(item.overhang) }, words.overhang(item.overhang)));
        }
        if (bar.outside) after.push(h('span.lv-label-out', null, bar.outside));
        if (after.length > 0) marks.push(h('span.lv-after', { style: { left: end } }, after));
      }
    }
    return marks;
  }

  function shape(item, value, box, app) {
    const width = labels.width(box.width);
    const parts = [value.parts.done, value.parts.rest, value.parts.unestimated].map((part) => part * width);
    const text = words.progress(value, app.model.rules.progress, app.locale);
    const place = labels.place(parts, textWidth(text, FONT), SHOWN_HEALTH.has(item.health));
    const names = ['done', 'rest', 'unestimated'];
    const node = h('div.lv-bar', { class: 'lv-kind-' + item.timeframe.granularity, 'data-drag': app.edit ? 'move' : null, style: { left: box.left, width }, title: tooltip(item, value, text, app) },
      h('span.lv-shape', null, names.map((name, i) => parts[i] > 0 && h('i.lv-' + name, { style: { width: parts[i] } }))),
      place.inside && h('span.lv-label', { style: { 'margin-left': place.left } }, place.icon && icon(item.health, null, 'lv-hi'), text),
      app.edit && [h('i.lv-handle.lv-handle-start', { 'data-drag': 'start' }), h('i.lv-handle.lv-handle-end', { 'data-drag': 'end' })]);
    return { node, outside: place.inside ? null : text };
  }

  function tooltip(item, value, text, app) {
    return [
      item.name + ': ' + words.timeframe(item, app.locale),
      words.HEALTH[item.health] + ', ' + text,
      value.unestimated > 0 && AJS.I18n.getText('longview.progress.not-estimated', value.unestimated),
      value.dropped > 0 && AJS.I18n.getText('longview.progress.dropped', value.dropped),
      AJS.I18n.getText('longview.bar.span', words.span(item.span, app.locale)),
      item.overhang > 0 && words.beyond(item.overhang),
    ].filter(Boolean).join('\n');
  }

  function rail(span, app, scale) {
    const known = span.from ?? span.to;
    if (known == null) return null;
    const box = scale.box(span.from ?? span.to, span.to ?? span.from);
    if (span.to == null) return h('i.lv-rail.lv-rail-no-end', { style: { left: box.left, width: FADE } });
    if (span.from == null) return h('i.lv-rail.lv-rail-no-start', { style: { left: box.left + box.width - FADE, width: FADE } });
    return h('i.lv-rail', { style: at(box), title: AJS.I18n.getText('longview.bar.span', words.span(span, app.locale)) });
  }

  /** The marks of an epic: its own span in slate, or words where it has none. */
  function epic(value, app, scale, today) {
    const text = value.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.progress.count', value.done, value.total);
    const first = value.from ?? value.to;
    if (first == null) {
      return [h('span.lv-epic-label.lv-undated-label', { style: { left: scale.x(today) } }, AJS.I18n.getText('longview.epic.no-dates', text))];
    }
    let box = scale.box(first, value.to ?? value.from);
    let open = '';
    if (value.to == null) [box, open] = [{ left: box.left, width: FADE }, 'lv-rail-no-end'];
    else if (value.from == null) [box, open] = [{ left: box.left + box.width - FADE, width: FADE }, 'lv-rail-no-start'];
    const width = Math.max(4, box.width);
    const done = value.total === 0 ? 0 : value.done / value.total;
    const title = value.key + ' ' + value.summary + '\n' + words.span(value, app.locale) + ', ' + text;
    return [
      h('div.lv-epic-bar', { class: open, style: { left: box.left, width }, title }, h('i', { style: { width: done * width } })),
      h('span.lv-epic-label', { style: { left: box.left + width } }, text, h('span.lv-narrow-only', null, ' · ' + value.status)),
    ];
  }

  /** The promises of a folded lane. */
  function lane(row, scale) {
    if (row.open) return [];
    return row.lane.rows
      .filter((item) => item.timeframe && item.timeframe.from != null)
      .map((item) => h('i.lv-mini', { class: 'lv-health-' + item.health, style: at(scale.box(item.timeframe.from, item.timeframe.to)) }));
  }

  /** Where the days are that a dragged promise would cover. */
  const ghost = (frame, scale) => at(scale.box(frame.from, frame.to));

  return { initiative, epic, lane, ghost };
});

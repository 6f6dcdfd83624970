/** The time cell of a row: promise as a shape, reality as a rail, what is beyond as a hatch, each with its words. */
define('longview/bar', ['longview/dom', 'longview/label', 'longview/model', 'longview/words'], ({ h, icon, textWidth }, labels, models, words) => {
  const FONT = '500 12px -apple-system, "Segoe UI", Roboto, Arial, sans-serif';
  const FADE = 64;
  const SHOWN_HEALTH = new Set(['AT_RISK', 'OFF_TRACK']);

  const at = (box) => ({ left: box.left, width: box.width });

  /** The days, both inclusive, in which something of a row's own shape is drawn; null when there is none. */
  function extent(item) {
    const frame = item.timeframe;
    if (frame && frame.from != null) return { from: frame.from, to: frame.to + Math.max(0, item.overhang ?? 0) };
    return item.span ? epicExtent(item.span) : null;
  }

  function epicExtent({ from, to }) {
    return from == null && to == null ? null : { from: from ?? to, to: to ?? from };
  }

  /** The words behind a bar at a scale: after which day they stand and how many pixels they need; null when there are none. */
  function tail(item, app, pixelsPerDay) {
    const frame = item.timeframe;
    if (!frame || frame.from == null) return null;
    const { text, place } = fill(item, labels.width((frame.to - frame.from + 1) * pixelsPerDay), app);
    const said = [words.overhang(item.overhang), place.inside ? '' : text].filter(Boolean);
    return said.length === 0 ? null : { to: extent(item).to, pixels: said.reduce((sum, text) => sum + 8 + textWidth(text, FONT), 8) };
  }

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
        const bar = shape(item, box, app);
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

  /** What fills a bar of that width: the widths of its parts, its words and their place. */
  function fill(item, width, app) {
    const value = models.progress(item, app.model.rules.progress);
    const parts = [value.parts.done, value.parts.rest, value.parts.unestimated].map((part) => part * width);
    const text = words.progress(value, app.model.rules.progress, app.locale);
    return { value, parts, text, place: labels.place(parts, textWidth(text, FONT), SHOWN_HEALTH.has(item.health)) };
  }

  function shape(item, box, app) {
    const width = labels.width(box.width);
    const { value, parts, text, place } = fill(item, width, app);
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
      words.standing(item, app.locale),
      text,
      ...words.notes(value),
      AJS.I18n.getText('longview.bar.span', words.span(item.span, app.locale) + words.caveat(item.span)),
      item.overhang > 0 && words.beyond(item.overhang),
    ].filter(Boolean).join('\n');
  }

  function rail(span, app, scale) {
    const known = span.from ?? span.to;
    if (known == null) return null;
    const box = scale.box(span.from ?? span.to, span.to ?? span.from);
    const kind = words.isLastResort(span) ? 'lv-last-resort' : '';
    if (span.to == null) return h('i.lv-rail.lv-rail-no-end', { class: kind, style: { left: box.left, width: FADE } });
    if (span.from == null) return h('i.lv-rail.lv-rail-no-start', { class: kind, style: { left: box.left + box.width - FADE, width: FADE } });
    return h('i.lv-rail', { class: kind, style: at(box), title: AJS.I18n.getText('longview.bar.span', words.span(span, app.locale) + words.caveat(span)) });
  }

  /** The marks of an epic: its own span in slate, or words where it has none. */
  function epic(value, app, scale, today) {
    const text = value.total === 0 ? AJS.I18n.getText('longview.progress.none') : AJS.I18n.getText('longview.progress.count', value.done, value.total);
    const first = value.from ?? value.to;
    if (first == null) {
      return [h('i.lv-gap', { style: { width: scale.x(today) } }), h('span.lv-epic-label.lv-undated-label', null, AJS.I18n.getText('longview.epic.no-dates', text))];
    }
    let box = scale.box(first, value.to ?? value.from);
    let open = '';
    if (value.to == null) [box, open] = [{ left: box.left, width: FADE }, 'lv-rail-no-end'];
    else if (value.from == null) [box, open] = [{ left: box.left + box.width - FADE, width: FADE }, 'lv-rail-no-start'];
    const width = Math.max(4, box.width);
    const done = value.total === 0 ? 0 : value.done / value.total;
    const title = value.key + ' ' + value.summary + '\n' + [words.span(value, app.locale), words.sources(value), text].filter(Boolean).join(', ');
    return [
      h('div.lv-epic-bar', { class: open + (words.isLastResort(value) ? ' lv-last-resort' : ''), style: { left: box.left, width }, title }, h('i', { style: { width: done * width } })),
      h('span.lv-epic-label', { style: { left: box.left + width } }, text, h('span.lv-narrow-only', null, ' · ' + value.status)),
    ];
  }

  /** The promises of a folded lane. */
  function lane(row, app, scale) {
    if (row.open) return [];
    return row.lane.rows
      .filter((item) => item.timeframe && item.timeframe.from != null)
      .map((item) => h('i.lv-mini', { class: app.colours.tone(item), style: at(scale.box(item.timeframe.from, item.timeframe.to)) }));
  }

  /** Where the days are that a dragged promise would cover. */
  const ghost = (frame, scale) => at(scale.box(frame.from, frame.to));

  /** The mark at the edge of a row whose bar is not in sight; `side` is where it is. A click brings it there. */
  function edge(row, side, app) {
    const epic = row.kind === 'epic' ? models.epic(app.model, row.epic) : null;
    const frame = !epic && row.initiative.timeframe;
    const days = epic ? epicExtent(epic) : extent(row.initiative);
    const label = frame && frame.from != null ? words.timeframe(row.initiative, app.locale) : words.day(side === 'left' ? days.to : days.from, app.locale);
    return h('button.lv-edge', { type: 'button', class: 'lv-edge-' + side, tabIndex: -1, 'data-act': 'edge', 'aria-label': side === 'left' ? AJS.I18n.getText('longview.edge.earlier', label) : AJS.I18n.getText('longview.edge.later', label) },
      side === 'left' && icon('left'), h('span', null, label), side === 'right' && icon('right'));
  }

  return { initiative, epic, lane, ghost, extent, epicExtent, tail, edge };
});

/** The time cell of a row: promise as a shape, reality as a rail, what is beyond as a hatch, each with its words. */
define('longview/bar', ['longview/dom', 'longview/label', 'longview/model', 'longview/words', 'longview/releases'], (
  { h, style, icon, textWidth },
  labels,
  models,
  words,
  releases,
) => {
  const FADE = 64;
  const SHOWN_HEALTH = new Set(['AT_RISK', 'OFF_TRACK']);

  const at = (box) => ({ left: box.left, width: box.width });

  /** The days, both inclusive, in which something of a row's own shape is drawn; null when there is none. */
  function extent(item) {
    const frame = item.timeframe;
    if (frame && frame.from != null) return { from: frame.from, to: frame.to + Math.max(0, item.overhang ?? 0) };
    return item.span ? epicExtent(item.span) : null;
  }

  /** @param {{ from?: number | null, to?: number | null }} span */
  function epicExtent({ from, to }) {
    return from == null && to == null ? null : { from: from ?? to, to: to ?? from };
  }

  /** The words behind a bar at a scale: after which day they stand and how many pixels they need; null when there are none. */
  function tail(item, app, pixelsPerDay) {
    const frame = item.timeframe;
    if (!frame || frame.from == null) return null;
    const { text, place } = fill(item, labels.width((frame.to - frame.from + 1) * pixelsPerDay), app);
    const said = [words.overhang(item.overhang), place.inside ? '' : text].filter(Boolean);
    return said.length === 0 ? null : { to: extent(item).to, pixels: said.reduce((sum, text) => sum + 8 + textWidth(text), 8) };
  }

  /** The marks of an initiative, in the order in which they lie over each other. */
  function initiative(row, app, scale) {
    const { initiative: item } = row;
    const frame = item.timeframe;
    const marks = [];
    if (item.span) marks.push(rail(item.span, app, scale));
    if (frame && frame.from != null) {
      const box = scale.box(frame.from, frame.to);
      if (box.width > 0) {
        const bar = shape(item, box, app);
        marks.push(bar.node);
        let end = box.left + labels.width(box.width);
        const after = [];
        if (item.overhang > 0) {
          const over = scale.box(frame.to + 1, frame.to + item.overhang);
          marks.push(h('i.lv-over', { style: at(over) }));
          end = over.left + over.width;
          after.push(h('span.lv-over-label', null, words.overhang(item.overhang)));
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
    return { value, parts, text, place: labels.place(parts, textWidth(text), SHOWN_HEALTH.has(item.health)) };
  }

  function shape(item, box, app) {
    const width = labels.width(box.width);
    const { parts, text, place } = fill(item, width, app);
    const names = ['done', '', 'unestimated'];
    const node = h(
      'div.lv-bar',
      {
        class: 'lv-kind-' + item.timeframe.granularity,
        'data-drag': models.edits(app, item) ? 'move' : null,
        style: { left: box.left, width },
      },
      h(
        'span.lv-shape',
        null,
        names.map((name, i) => name && parts[i] > 0 && h('i.lv-' + name, { style: { width: parts[i] } })),
      ),
      place.inside && h('span.lv-label', { style: { 'margin-left': place.left } }, place.icon && icon(item.health, null, 'lv-hi'), text),
    );
    return { node, outside: place.inside ? null : text };
  }

  /** Gives the marks of a row their tooltips. */
  function explain(node, row, app) {
    const say = (name, text) => {
      const mark = node.querySelector(name);
      if (mark) mark.title = text();
    };
    const { initiative: item } = row;
    if (row.kind === 'epic') {
      const epic = models.epic(app.model, row.epic);
      say(
        '.lv-epic-bar',
        () =>
          epic.key +
          ' ' +
          epic.summary +
          '\n' +
          [words.span(epic, app.locale), words.sources(epic), words.ofEpic(epic.progress, app.locale)].filter(Boolean).join(', '),
      );
    }
    if (row.kind !== 'initiative') return;
    say('.lv-bar', () => tooltip(item, app));
    say('.lv-rail', () => AJS.I18n.getText('longview.bar.span', words.span(item.span, app.locale) + words.caveat(item.span)));
    say('.lv-over-label', () => words.beyond(item.overhang));
  }

  function tooltip(item, app) {
    const value = models.progress(item, app.model.rules.progress);
    const text = words.progress(value, app.model.rules.progress, app.locale);
    return [
      item.name + ': ' + words.timeframe(item, app.locale),
      words.standing(item, app.locale),
      words.datesSay(item),
      text,
      ...words.notes(value),
      AJS.I18n.getText('longview.bar.span', words.span(item.span, app.locale) + words.caveat(item.span)),
      item.overhang > 0 && words.beyond(item.overhang),
    ]
      .filter(Boolean)
      .join('\n');
  }

  /** Where a span is drawn, and how: a side that is not known fades out, and the days after the one on which it was to end are marked as overdue. */
  function drawn({ from, to, overdueSince }, scale) {
    const box = scale.box(from ?? to, to ?? from);
    const late = overdueSince == null ? 0 : scale.box(overdueSince + 1, to).width;
    const kind = late > 0 ? ' lv-late' : '';
    if (to == null) return { kind: 'lv-rail-no-end', left: box.left, width: FADE, late };
    if (from == null) return { kind: 'lv-rail-no-start' + kind, left: box.left + box.width - FADE - late, width: FADE + late, late };
    return { kind, left: box.left, width: box.width, late };
  }

  const placed = ({ left, width, late }) => ({ left, width, '--lv-late': late + 'px' });

  function rail(span, app, scale) {
    if (span.from == null && span.to == null) return null;
    const mark = drawn(span, scale);
    return h('i.lv-rail', { class: mark.kind + (words.isLastResort(span) ? ' lv-last-resort' : ''), style: placed(mark) });
  }

  /** The marks of an epic: its own span in slate, or words where it has none. */
  const epicParts = () => ({ bar: h('div.lv-epic-bar'), label: h('span.lv-epic-label') });

  function fillEpic({ bar, label }, value, app, scale) {
    const text = [words.ofEpic(value.progress, app.locale), words.overdue(value, app.locale)].filter(Boolean).join(', ');
    const none = value.from == null && value.to == null;
    bar.hidden = none;
    label.classList.toggle('lv-undated-label', none);
    if (none) {
      bar.before(h('i.lv-gap', { style: { width: scale.x(app.model.asOf.today) } }));
      label.textContent = AJS.I18n.getText('longview.epic.no-dates', text);
      label.style.removeProperty('left');
      delete label.dataset.status;
      return;
    }
    const mark = drawn(value, scale);
    const width = Math.max(4, mark.width);
    bar.className = 'lv-epic-bar ' + mark.kind + (words.isLastResort(value) ? ' lv-last-resort' : '');
    style(bar, { ...placed(mark), width, '--lv-done': value.progress.parts.done * 100 + '%' });
    label.textContent = text;
    label.dataset.status = value.status;
    style(label, { left: mark.left + width });
  }

  /** The mark of an issue: a thin line over its own days, fading out on a side without one. */
  function issue({ from, to }, app, scale) {
    if (from == null && to == null) return [];
    const box = scale.box(from ?? to, to ?? from);
    const side = to == null ? 'lv-rail-no-end' : from == null ? 'lv-rail-no-start' : '';
    const place = !side
      ? { left: box.left, width: Math.max(4, box.width) }
      : { left: from == null ? box.left + box.width - FADE : box.left, width: FADE };
    return [h('i.lv-issue-bar', { class: side, style: place, title: words.span({ from, to }, app.locale) })];
  }

  /** The releases of an offering's lane, or the promises of a folded one. */
  function lane(row, app, scale) {
    if (row.open) {
      const own = (app.view.releases === false ? [] : (row.lane.shipped?.releases ?? [])).filter(
        ({ day }) => day >= scale.from && day < scale.to,
      );
      return releases.nodes(releases.stacks(own, scale), scale, app.model.asOf.today, app.locale);
    }
    return row.lane.rows
      .filter((item) => item.timeframe && item.timeframe.from != null)
      .map((item) => h('i.lv-mini', { class: app.colours.tone(item), style: at(scale.box(item.timeframe.from, item.timeframe.to)) }));
  }

  /** Where the days are that a dragged promise would cover. */
  const ghost = (frame, scale) => at(scale.box(frame.from, frame.to));

  /** The mark at the edge of a row whose bar is not in sight; `side` is where it is. A click brings it there. `node` is one to be used again. */
  function edge(row, side, app, node) {
    const epic = row.issue ?? (row.kind === 'epic' ? models.epic(app.model, row.epic) : null);
    const frame = !epic && row.initiative.timeframe;
    const days = epic ? epicExtent(epic) : extent(row.initiative);
    const label =
      frame && frame.from != null
        ? words.timeframe(row.initiative, app.locale)
        : words.day(side === 'left' ? days.to : days.from, app.locale);
    node ??= h('button', { type: 'button', tabIndex: -1, 'data-act': 'edge' });
    node.className = 'lv-edge lv-edge-' + side;
    node.setAttribute(
      'aria-label',
      side === 'left' ? AJS.I18n.getText('longview.edge.earlier', label) : AJS.I18n.getText('longview.edge.later', label),
    );
    node.textContent = label;
    return node;
  }

  return { initiative, epicParts, fillEpic, issue, lane, ghost, explain, extent, epicExtent, tail, edge };
});

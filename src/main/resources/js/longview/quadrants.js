/** Value against effort: a point for each initiative, moved by dragging or by the arrows. The table below it says the same. */
define('longview/quadrants', ['longview/dom', 'longview/drag', 'longview/score', 'longview/keys'], (
  { h, shape, append },
  drag,
  scores,
  keys,
) => {
  const { WIDTH, HEIGHT, x, y, at, kind } = scores.chart;
  const KINDS = {
    win: AJS.I18n.getText('longview.scores.quick-win'),
    bet: AJS.I18n.getText('longview.scores.big-bet'),
    fill: AJS.I18n.getText('longview.scores.fill-in'),
    pit: AJS.I18n.getText('longview.scores.money-pit'),
  };
  const PAUSE = 700;
  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0] };

  const node = (name, attributes, ...children) => append(shape(name, attributes), children);

  const label = (left, top, text, anchor = 'start') =>
    node('text', { x: left, y: top, 'text-anchor': anchor, class: 'lv-quadrant-label' }, text);

  /** The chart of `rows` ({uid, rank, inputs}); `name(uid)`, `save(row, {value, effort})` where they may be moved, `number` writes a value. */
  function draw(app, { rows, name, number, save }) {
    const placed = rows.filter(({ inputs }) => inputs.value != null && inputs.effort != null);
    const taken = new Map();
    const middle = { x: x(5.5), y: y(5.5) };
    const plane = node(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'lv-quadrants', role: 'group', 'aria-label': AJS.I18n.getText('longview.scores.chart') },
      node('rect', { x: x(1), y: y(10), width: x(10) - x(1), height: y(1) - y(10), class: 'lv-quadrant-plane' }),
      node('path', { d: `M${middle.x} ${y(10)}V${y(1)}M${x(1)} ${middle.y}H${x(10)}`, class: 'lv-quadrant-line' }),
      label(x(1) + 8, y(10) + 18, KINDS.win),
      label(x(10) - 8, y(10) + 18, KINDS.bet, 'end'),
      label(x(1) + 8, y(1) - 10, KINDS.fill),
      label(x(10) - 8, y(1) - 10, KINDS.pit, 'end'),
      label(x(5.5), HEIGHT - 6, AJS.I18n.getText('longview.scores.effort') + ' →', 'middle'),
      label(x(1), y(10) - 8, '↑ ' + AJS.I18n.getText('longview.scores.value')),
      placed.map(point),
    );

    function point(row) {
      const key = row.inputs.value + ' ' + row.inputs.effort;
      const nth = taken.get(key) ?? 0;
      taken.set(key, nth + 1);
      let now = { value: row.inputs.value, effort: row.inputs.effort };
      let timer = null;
      const mark = node(
        'g',
        { class: 'lv-point', tabindex: 0, role: app.edit ? 'button' : 'img', 'data-focus': 'point-' + row.uid },
        node('circle', { r: 11 }),
        node('text', { 'text-anchor': 'middle', y: 4, class: 'lv-point-rank' }, row.rank),
        node('text', { class: 'lv-point-name' }, name(row.uid)),
      );
      const say = () => AJS.I18n.getText('longview.scores.point', name(row.uid), number(now.value), number(now.effort), KINDS[kind(now)]);
      const place = (shift = 0) => {
        const left = now.effort > 7.5;
        mark.setAttribute('transform', `translate(${x(now.effort) + shift} ${y(now.value) + shift})`);
        mark.lastChild.setAttribute('x', left ? -16 : 16);
        mark.lastChild.setAttribute('y', 4);
        mark.lastChild.setAttribute('text-anchor', left ? 'end' : 'start');
        mark.setAttribute('aria-label', say());
      };
      // those at one place stand one below the other, so that every name can be read
      place(nth * 14);
      if (!app.edit) return mark;
      const keep = () => {
        clearTimeout(timer);
        timer = null;
        if (now.value !== row.saved.value || now.effort !== row.saved.effort) save(row, now);
      };
      mark.addEventListener('keydown', (event) => {
        const step = STEPS[keys.of(event)];
        if (!step || !keys.plain(event)) return;
        event.preventDefault();
        event.stopPropagation();
        now = scores.chart.within({ value: now.value + step[0], effort: now.effort + step[1] });
        place();
        app.say(say());
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      });
      mark.addEventListener('focusout', () => timer !== null && keep());
      mark.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        mark.focus();
        const before = now;
        drag.follow(event, {
          move: (pointer) => {
            const box = plane.getBoundingClientRect();
            now = at(((pointer.clientX - box.left) / box.width) * WIDTH, ((pointer.clientY - box.top) / box.height) * HEIGHT);
            place();
          },
          drop: keep,
          cancel: () => {
            now = before;
            place();
            app.say(AJS.I18n.getText('longview.drag.cancelled'));
          },
        });
      });
      return mark;
    }

    return h(
      'figure.lv-quadrants-frame',
      null,
      plane,
      h(
        'figcaption.lv-hint',
        null,
        AJS.I18n.getText('longview.scores.placed', placed.length, rows.length),
        app.edit && [' ', AJS.I18n.getText('longview.scores.move-hint')],
      ),
    );
  }

  return { draw };
});

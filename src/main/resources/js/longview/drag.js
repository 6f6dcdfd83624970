/** Dragging with the pointer: bars in time, rows in rank, epics into initiatives. Each has a menu command that does the same. */
define('longview/drag', [
  'longview/dom',
  'longview/snap',
  'longview/rank',
  'longview/model',
  'longview/words',
  'longview/timeframe-text',
  'longview/bar',
  'longview/rows',
  'longview/keys',
], ({ h, icon, style }, snap, rank, models, words, texts, bars, { laneName }, keys) => {
  const THRESHOLD = 4;
  const EDGE = 48;
  const SPEED = 14;
  let pushed = false;

  /**
   * Follows one pointer from a press: `move` after the first few pixels, and again in each frame while that scrolls something, then `drop` or, on
   * Escape, `cancel`.
   * @param {PointerEvent} event
   * @param {{ begin?: (now: PointerEvent) => void, move: (now: PointerEvent, start: { x: number, y: number }) => void, drop: () => void, cancel: () => void }} steps
   */
  function follow(event, { begin, move, drop, cancel }) {
    const start = { x: event.clientX, y: event.clientY };
    const abort = new AbortController();
    const { signal } = abort;
    let going = false;
    let last = event;
    let frame = 0;
    const end = (act) => {
      abort.abort();
      cancelAnimationFrame(frame);
      document.documentElement.classList.remove('lv-dragging');
      if (!going) return;
      act(last);
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
    };
    const moved = (now) => {
      last = now;
      if (!going) {
        if (Math.hypot(now.clientX - start.x, now.clientY - start.y) < THRESHOLD) return;
        going = true;
        document.documentElement.classList.add('lv-dragging');
        begin?.(now);
      }
      now.preventDefault();
      // what scrolls by itself follows the pointer in the next frame
      if (!frame) step();
    };
    function step() {
      frame = 0;
      pushed = false;
      move(last, start);
      if (pushed) frame = requestAnimationFrame(step);
    }
    window.addEventListener('pointermove', moved, { signal });
    window.addEventListener(
      'pointerup',
      (up) => {
        last = up;
        end(drop);
      },
      { signal },
    );
    window.addEventListener('pointercancel', () => end(cancel), { signal });
    window.addEventListener('blur', () => end(cancel), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (keys.of(event) === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          end(cancel);
        } else if (keys.of(event) === 'Alt' && going) event.preventDefault();
      },
      { signal, capture: true },
    );
  }

  function swallow(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  /** Text that follows the pointer; it is measured only when it says something else. */
  function tip(app, className = '') {
    const node = h('div.lv-tip', { class: className, role: 'status' });
    let said;
    let shown = false;
    let width = 0;
    let height = 0;
    return {
      /** `key` stands for what `parts()` would make; they are made when it is another. */
      show(event, key, parts) {
        // a press that moves nothing shows nothing
        if (!shown) app.root.append(node);
        if (!shown || said !== key) {
          [said, shown] = [key, true];
          node.replaceChildren(...parts().filter(Boolean));
          [width, height] = [node.offsetWidth, node.offsetHeight];
        }
        style(node, {
          transform: `translate(${Math.min(event.clientX + 12, innerWidth - width - 8)}px, ${Math.min(event.clientY + 18, innerHeight - height - 8)}px)`,
        });
      },
      remove: () => node.remove(),
    };
  }

  /** Scrolls up or down, and with the table's width also sideways, while the pointer is near an edge. */
  function nudge(scroller, event, table, box = scroller.getBoundingClientRect()) {
    const { scrollLeft, scrollTop } = scroller;
    if (table != null && event.clientX > box.right - EDGE) scroller.scrollLeft += SPEED;
    else if (table != null && event.clientX < box.left + table + EDGE && event.clientX > box.left + table - EDGE)
      scroller.scrollLeft -= SPEED;
    if (event.clientY > box.bottom - EDGE) scroller.scrollTop += SPEED;
    else if (event.clientY < box.top + EDGE + 48) scroller.scrollTop -= SPEED;
    pushed ||= scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
  }

  function dragBar(app, timeline, row, node, mode, event) {
    const before = row.initiative.timeframe;
    const time = node.querySelector('.lv-t');
    const ghost = h('div.lv-ghost', { class: 'lv-kind-' + before.granularity });
    const hint = tip(app);
    const from = timeline.scroller.scrollLeft;
    const box = timeline.scroller.getBoundingClientRect();
    const all = mode === 'move' && app.together && app.picks.uids.size > 1 && app.picks.uids.has(row.id);
    let after = before;
    let moved = null;
    const stop = () => {
      ghost.remove();
      hint.remove();
      node.classList.remove('lv-moving');
    };
    follow(event, {
      begin: () => {
        node.classList.add('lv-moving');
        time.append(ghost);
      },
      move: (now, start) => {
        nudge(timeline.scroller, now, timeline.table, box);
        const distance = (now.clientX - start.x + timeline.scroller.scrollLeft - from) / timeline.scale.pixelsPerDay;
        const unit = snap.granule(timeline.granule(), now.altKey);
        moved = (frame) => snap.drag(frame, mode, distance, unit, app.model.fiscalStartMonth);
        after = moved(before);
        const place = bars.ghost(after, timeline.scale);
        if (ghost.dataset.text !== after.text) style(ghost, place);
        ghost.dataset.text = after.text;
        const over = row.initiative.span && row.initiative.span.to != null ? row.initiative.span.to - after.to : 0;
        const same = after.text === before.text && after.from === before.from;
        hint.show(now, after.text, () => [
          h('span', null, words.timeframe(row.initiative, app.locale)),
          icon('arrow'),
          h('b', null, texts.label(after, app.locale)),
          ...(same ? [] : [h('span', null, words.shift(snap.difference(before, after)))]),
          all && h('b', null, AJS.I18n.getText('longview.bulk.selected', app.picks.uids.size)),
          ...(over > 0 ? [h('span', null, words.beyond(over))] : []),
          h('em', null, AJS.I18n.getText('longview.drag.hint')),
        ]);
      },
      drop: () => {
        stop();
        if (after.text === before.text && after.from === before.from) return;
        if (all) app.together(moved, words.shift(snap.difference(before, after)));
        else app.acts.promise(row.id, after);
      },
      cancel: () => {
        stop();
        app.say(AJS.I18n.getText('longview.drag.cancelled'));
      },
    });
  }

  /** The lanes as the rank module wants them. */
  const lanes = (app) => models.lanes(app.model, app.view);

  function dragRow(app, timeline, row, event) {
    const line = h('div.lv-drop-line');
    const hint = tip(app);
    let request = null;
    let place = '';
    let into = '';
    const stop = () => {
      line.remove();
      hint.remove();
    };
    follow(event, {
      begin: () => timeline.body.append(line),
      move: (now) => {
        nudge(timeline.scroller, now, null);
        const y = now.clientY - timeline.body.getBoundingClientRect().top;
        const target = timeline.rowAt(y);
        request = null;
        line.hidden = true;
        if (target && target.lane.undated) {
          // what has no date has no place beside others here
        } else if (target && target.kind === 'lane') {
          const first = target.lane.rows.find((other) => other.uid !== row.id);
          request = first ? rank.place(lanes(app), row.id, first.uid, false) : rank.toLane(lanes(app), row.id, target.lane);
          show(target.top + target.height, laneName(target.lane), true);
        } else if (target) {
          const uid = target.initiative.uid;
          const after = target.kind !== 'initiative' || y > target.top + target.height / 2;
          request = rank.place(lanes(app), row.id, uid, after);
          const anchor = timeline.find(uid);
          const linked = target.kind === 'initiative' && target.open ? target.inner : 0;
          show(
            target.kind !== 'initiative'
              ? target.top + target.height
              : after
                ? target.top + target.height + linked * app.sizes.epic
                : target.top,
            anchor ? anchor.initiative.name : '',
          );
        }
        function show(top, name, first = false) {
          place = first
            ? AJS.I18n.getText('longview.done.ranked-first', row.initiative.name, name)
            : AJS.I18n.getText('longview.done.ranked', row.initiative.name, name);
          line.hidden = !request;
          style(line, { top: top - 1 });
        }
        into = request && (request.into || request.themeUid !== undefined) ? laneName(target.lane) : '';
        const closed = Boolean(target) && (target.lane.fixed || rank.fixed(target.lane.group)) && target.lane.value !== row.lane.value;
        hint.show(now, into + closed, () => [
          h('b', null, row.initiative.name),
          ...(into ? [icon('arrow'), h('span', null, into)] : []),
          ...(closed ? [h('span', null, AJS.I18n.getText('longview.drag.project'))] : []),
          h('em', null, AJS.I18n.getText('longview.drag.cancel-hint')),
        ]);
      },
      drop: () => {
        stop();
        if (request) app.acts.rank(request, into ? AJS.I18n.getText('longview.done.to-theme', row.initiative.name, into) : place);
      },
      cancel: stop,
    });
  }

  /** Drags an epic, {id, key, summary, index}, onto an initiative's row or pill. */
  function dragEpic(app, epic, event, move) {
    const hint = tip(app);
    let uid = null;
    let marked = null;
    const mark = (node) => {
      marked?.classList.remove('lv-target');
      marked = node;
      marked?.classList.add('lv-target');
    };
    const stop = () => {
      mark(null);
      hint.remove();
    };
    follow(event, {
      move: (now) => {
        const over = document.elementFromPoint(now.clientX, now.clientY);
        const node = over && over.closest('.lv-row[data-row], [data-pill]');
        const id = node && (node.dataset.pill ?? node.dataset.row.split('/')[0]);
        uid = id && app.model.byUid.has(id) && !app.model.byUid.get(id).epics.includes(epic.index) ? id : null;
        mark(uid ? node : null);
        if (app.timeline) nudge(app.timeline.actions.scroller, now, null);
        hint.show(now, uid, () => [
          h('b', null, epic.key),
          h('span.lv-tip-cut', null, epic.summary),
          ...(uid ? [icon('arrow'), h('b.lv-tip-cut', null, app.model.byUid.get(uid).name)] : []),
          h('em', null, AJS.I18n.getText('longview.drag.cancel-hint')),
        ]);
      },
      drop: () => {
        stop();
        if (uid) app.acts.link(uid, [epic.id], { move });
      },
      cancel: stop,
    });
  }

  /** Drags a pill from the tray to a day. */
  function dragPill(app, timeline, uid, event) {
    const initiative = app.model.byUid.get(uid);
    const hint = tip(app);
    const ghost = h('div.lv-ghost.lv-ghost-tall.lv-kind-QUARTER');
    let frame = null;
    const stop = () => {
      ghost.remove();
      hint.remove();
    };
    follow(event, {
      begin: () => timeline.body.append(ghost),
      move: (now) => {
        nudge(timeline.scroller, now, timeline.table);
        const box = timeline.scroller.getBoundingClientRect();
        const table = timeline.table;
        const inside = now.clientX > box.left + table && now.clientX < box.right && now.clientY > box.top && now.clientY < box.bottom;
        const day = Math.floor(timeline.scale.day(now.clientX - box.left - table + timeline.scroller.scrollLeft));
        frame = inside ? texts.around(snap.granule(timeline.granule(), now.altKey), day, app.model.fiscalStartMonth) : null;
        ghost.hidden = !frame;
        if (frame) {
          const place = bars.ghost(frame, timeline.scale);
          style(ghost, { left: place.left + table, width: place.width });
        }
        hint.show(now, frame?.text, () => [
          h('b', null, initiative.name),
          ...(frame ? [icon('arrow'), h('b', null, texts.label(frame, app.locale))] : []),
          h('em', null, AJS.I18n.getText('longview.drag.hint')),
        ]);
      },
      drop: () => {
        stop();
        if (frame) app.acts.promise(uid, frame);
      },
      cancel: stop,
    });
  }

  /** Listens to presses in the timeline and its tray. */
  function attach(app, timeline, signal) {
    const area = timeline.scroller.parentElement;
    area.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        const pill = event.target.closest('[data-pill]');
        if (pill) return models.edits(app, app.model.byUid.get(pill.dataset.pill)) && dragPill(app, timeline, pill.dataset.pill, event);
        const node = event.target.closest('.lv-row');
        const row = node && timeline.find(node.dataset.row);
        if (!row) return;
        const mode = event.target.closest('[data-drag]')?.dataset.drag;
        if (mode === 'row') models.owns(app) && dragRow(app, timeline, row, event);
        else if (mode) dragBar(app, timeline, row, node, mode, event);
        else if (
          row.kind === 'epic' &&
          models.edits(app, row.initiative) &&
          event.target.closest('.lv-c') &&
          !event.target.closest('a, button')
        ) {
          dragEpic(app, models.epic(app.model, row.epic), event, true);
        }
      },
      { signal },
    );
    area.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  }

  return { attach, dragEpic, follow, nudge, tip };
});

/** The keys of the timeline's rows: the pattern of a tree grid, and a row's own commands. */
define('longview/gridkeys', ['longview/picks', 'longview/keys'], (picks, keys) => {
  const movable = ({ kind }) => kind !== 'issue' && kind !== 'more';

  function attach(app, timeline, signal) {
    const step = (by) => {
      const row = timeline.row(Math.max(0, Math.min(timeline.count - 1, timeline.active.index + by)));
      if (row) timeline.focus(row.id);
      return row;
    };

    function toParent({ index, level }) {
      for (let i = index - 1; i >= 0; i--) {
        const row = timeline.row(i);
        if (row.level < level) return timeline.focus(row.id);
      }
    }

    timeline.scroller.addEventListener(
      'keydown',
      (event) => {
        const row = timeline.active;
        if (!row || event.target.closest('button, a, input') || picks.key(event, app, row, step) || !keys.plain(event)) return;
        const act = {
          ArrowDown: () => step(1),
          ArrowUp: () => step(-1),
          PageDown: () => step(timeline.page),
          PageUp: () => step(-timeline.page),
          Home: () => step(-timeline.count),
          End: () => step(timeline.count),
          ArrowRight: () => (row.foldable && !row.open ? app.fold(row) : row.open && step(1)),
          ArrowLeft: () => (row.foldable && row.open ? app.fold(row) : toParent(row)),
          Enter: () => app.openRow(row),
          ' ': () => app.openRow(row),
          m: () => timeline.menu(row),
          ContextMenu: () => timeline.menu(row),
          F10: () => event.shiftKey && timeline.menu(row),
          '[': () => movable(row) && app.shift(row, -1),
          ']': () => movable(row) && app.shift(row, 1),
        }[keys.of(event)];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      },
      { signal },
    );
  }

  return { attach };
});

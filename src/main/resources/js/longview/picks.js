/** Which initiatives are chosen for one act on all of them: {uids, anchor}, a value that is never changed in place, and what chooses. */
define('longview/picks', ['longview/keys'], (keys) => {
  const NONE = { uids: new Set(), anchor: null };

  /** With one more or one less. */
  function toggle({ uids }, uid) {
    const next = new Set(uids);
    if (!next.delete(uid)) next.add(uid);
    return { uids: next, anchor: uid };
  }

  /** All from where choosing began, else from `from`, through to one, in the `order` (uids) in which they are shown. */
  function through({ anchor }, uid, order, from = null) {
    const first = [anchor, from].find((other) => order.includes(other)) ?? uid;
    const [a, b] = [order.indexOf(first), order.indexOf(uid)].sort((x, y) => x - y);
    return a < 0 ? toggle(NONE, uid) : { uids: new Set(order.slice(a, b + 1)), anchor: first };
  }

  /** Without those that are not shown any more: nothing out of sight is changed with the others. */
  function kept(picks, shown) {
    const uids = [...picks.uids].filter((uid) => shown.has(uid));
    return uids.length === picks.uids.size ? picks : { ...picks, uids: new Set(uids) };
  }

  const able = (app, row) => app.edit && app.pick && row?.kind === 'initiative';

  /** Ctrl+Space chooses the row, Shift with an arrow all up to the next one, to which `step(by)` goes and which it answers. Answers whether it was such a key. */
  function key(event, app, row, step) {
    if (!app.edit || !app.pick || event.altKey) return false;
    const command = event.ctrlKey || event.metaKey;
    const one = command && keys.of(event) === ' ';
    const by = !command && event.shiftKey && { ArrowDown: 1, ArrowUp: -1 }[keys.of(event)];
    if (!one && !by) return false;
    event.preventDefault();
    event.stopPropagation();
    const to = one ? row : step(by);
    if (able(app, to)) app.pick(to.id, one ? {} : { through: true, from: row.id });
    return true;
  }

  /** A click with Ctrl or Cmd chooses the row, one with Shift all up to it. Answers whether it was such a click. */
  function click(event, app, row) {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey) || !able(app, row)) return false;
    event.preventDefault();
    app.pick(row.id, { through: event.shiftKey });
    return true;
  }

  return { NONE, toggle, through, kept, key, click };
});

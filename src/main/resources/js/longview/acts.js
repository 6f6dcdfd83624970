/** Everything that changes something: asks the server, shows what came of it, and offers to take it back. */
define('longview/acts', ['longview/series', 'longview/edits', 'longview/later', 'longview/initiative-acts', 'longview/link-acts'], (
  series,
  edits,
  later,
  ...kinds
) => {
  /** What only dialogs and panels ask for, which come later themselves; see roadmap-acts.js. */
  const LATER = ['settings', 'saveView', 'editView', 'removeView', 'removeTheme', 'mend'];

  /** Functions of `on` and what they are asked for become functions of what they are asked for. */
  const bound = (on, works) => Object.fromEntries(Object.entries(works).map(([name, work]) => [name, (...asked) => work(on, ...asked)]));

  /** The acts of a page. `app` gives rest, model, the confirmed model, load(), show(model), locale. */
  function create(app) {
    const { run, once, fail, undoLast, epicName, stops } = series.create(app);
    const parts = edits.create(app, fail);
    const on = { app, run, once, fail, epicName, stops, ...parts };
    return {
      fail,
      once,
      undoLast,
      epicName,
      parts: { run, once, fail, ...parts },
      ...Object.assign({}, ...kinds.map((kind) => bound(on, kind))),
      ...Object.fromEntries(LATER.map((name) => [name, (...asked) => later.get('roadmap-acts').then((acts) => acts[name](on, ...asked))])),
    };
  }

  return { create };
});

/** The issues under epics that are folded out: asked for when they come into sight, kept until the roadmap is read again. */
define('longview/children', [], () => {
  /** The rows under an epic for what is known of it: issues, and a last row that says what is missing. */
  function rows(known) {
    if (!known.issues) return [{ kind: 'more', id: known.state, issue: known }];
    const found = known.issues.map((issue) => ({ kind: 'issue', id: issue.id, issue }));
    if (known.issues.length === 0) found.push({ kind: 'more', id: 'none', issue: { state: 'none' } });
    const all = known.extent?.of ?? known.total;
    if (all > known.issues.length && known.issues.length > 0)
      found.push({ kind: 'more', id: 'cut', issue: { state: 'cut', shown: known.issues.length, total: all } });
    return found;
  }

  const entry = (known) => ({ ...known, rows: rows(known) });
  const WAITING = entry({ state: 'loading' });

  /** What the timeline draws under an epic of that id; the same array as long as nothing changes. */
  const below = (children, epicId) => (children.get(epicId) ?? WAITING).rows;

  /** Answers `load(uid, epicId)` for a page with `children`, `rest` and `picture`. A failed one is asked for again only by a person. */
  function loader(app) {
    const set = (epicId, known) => {
      app.children = new Map(app.children).set(epicId, entry(known));
      app.picture?.update();
    };
    return async function load(uid, epicId, again = false) {
      const known = app.children.get(epicId);
      if (known && !(again && known.state === 'failed')) return;
      app.children.set(epicId, WAITING);
      // the roadmap may be read again meanwhile
      const { confirmed } = app;
      try {
        const answer = await app.rest.children(uid, epicId);
        if (app.confirmed === confirmed) set(epicId, answer);
      } catch (problem) {
        if (app.confirmed === confirmed) set(epicId, { state: 'failed', message: problem.message });
      }
    };
  }

  return { below, loader, entry };
});

/** Whether what a page shows is still what the server says. */
define('longview/freshness', [], () => {
  /** An answer without the moment at which it was given. */
  const told = ({ asOf, ...rest }) => JSON.stringify(rest);

  /**
   * Asks once more. `sent()` answers what the page shows as the server sent it; whatever the page has read meanwhile is newer, so that nothing is
   * said then. `looked()` is told that the answer came, `changed()` that it is another one, `stale(problem)` that the server refused.
   */
  async function check({ ask, sent, looked, changed, stale }) {
    const before = sent();
    let now = null;
    try {
      now = await ask();
    } catch (problem) {
      if (sent() === before && problem.status > 0 && problem.status < 500) stale(problem);
    }
    if (sent() !== before) return;
    looked();
    if (now && told(now) !== told(before)) changed();
  }

  return { check };
});

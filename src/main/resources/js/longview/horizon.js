/** Now, next and later: into which column an initiative falls, and what a card becomes in another one. Pure. */
define('longview/horizon', ['longview/days', 'longview/model', 'longview/rank', 'longview/timeframe-text'], (days, models, rank, texts) => {
  const COLUMNS = ['NOW', 'NEXT', 'LATER'];
  const CLOSED = new Set(['COMPLETED', 'CANCELLED']);
  /** What begins within so many months is next. */
  const MONTHS = 6;

  /** The last day on which a timeframe may begin to be next. */
  const until = (today) => days.plusMonths(today, MONTHS);

  const dated = ({ timeframe }) => timeframe != null && timeframe.from != null;

  /**
   * The column of an initiative; null for one that is completed or cancelled. A horizon is its own column. A timeframe is NOW from its first day,
   * also when it has ended without being completed, NEXT when it begins within six months, else LATER, as is what has no time yet.
   */
  function column({ timeframe, lifecycle }, today) {
    if (CLOSED.has(lifecycle)) return null;
    if (!timeframe) return 'LATER';
    if (timeframe.from == null) return timeframe.text;
    return timeframe.from <= today ? 'NOW' : timeframe.from <= until(today) ? 'NEXT' : 'LATER';
  }

  /** Lanes with `cells`: for each column the cards in rank order; and the `closed` initiatives, which have no column. */
  function board(model, view) {
    const { today } = model.asOf;
    const closed = [];
    const lanes = models
      .cards(model, view)
      .map((lane) => {
        const cells = { NOW: [], NEXT: [], LATER: [] };
        for (const item of lane.rows) (cells[column(item, today)] ?? closed).push(item);
        return { ...lane, cells };
      })
      .filter((lane) => COLUMNS.some((name) => lane.cells[name].length > 0));
    const counts = Object.fromEntries(COLUMNS.map((name) => [name, lanes.reduce((sum, lane) => sum + lane.cells[name].length, 0)]));
    return { lanes, closed, counts };
  }

  /** Where a card is: {lane, column, index}, or null. */
  function find({ lanes }, uid) {
    for (const lane of lanes) {
      for (const name of COLUMNS) {
        const index = lane.cells[name].findIndex((item) => item.uid === uid);
        if (index >= 0) return { lane, column: name, index };
      }
    }
    return null;
  }

  /** The cards of a column as the lanes that ranks are asked of. */
  const ranked = ({ lanes }, name) => lanes.map((lane) => ({ ...lane, rows: lane.cells[name] }));

  /**
   * What comes of putting a card into a column of a lane, before the card `before` or at the end: {place, frame, ask}. `place` is the request for
   * its rank, null where that stays; `frame` the horizon that it gets, null where its time stays. With `ask` it has a date, which is a promise:
   * a person has to say whether that is given up. Null where nothing changes or it cannot be.
   */
  function drop(board, uid, lane, name, before = null) {
    const from = find(board, uid);
    if (!from) return null;
    const item = from.lane.cells[from.column][from.index];
    const lanes = ranked(board, name);
    const others = lane.cells[name].filter((other) => other.uid !== uid);
    const target = before ?? others.at(-1)?.uid ?? null;
    const same = from.lane.value === lane.value;
    const into = lanes.find((other) => other.value === lane.value);
    if (!same && rank.fixed(lane.group)) return null;
    let place = null;
    if (from.column === name && target) place = rank.place(lanes, uid, target, before === null);
    else if (target) {
      const at = before ? others.findIndex((other) => other.uid === before) : others.length;
      const afterUid = at > 0 ? others[at - 1].uid : null;
      place = same ? { initiativeUid: uid, afterUid } : { ...rank.toLane([into], uid, lane), afterUid };
    } else if (!same) place = rank.toLane([into], uid, lane);
    const moves = from.column !== name;
    if (!moves && !place) return null;
    return { place, frame: moves ? texts.parse(name) : null, ask: moves && dated(item) };
  }

  /** The column beside one, or null at the end. */
  const beside = (name, by) => COLUMNS[COLUMNS.indexOf(name) + by] ?? null;

  return { COLUMNS, MONTHS, until, dated, column, board, find, ranked, drop, beside };
});

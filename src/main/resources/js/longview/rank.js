/** Ranks as questions to the lanes as shown: {group, value, rows: [{uid}]}, behind whom does a row land. */
define('longview/rank', [], () => {
  const find = (lanes, uid) => {
    for (const lane of lanes) {
      const index = lane.rows.findIndex((row) => row.uid === uid);
      if (index >= 0) return { lane, index };
    }
    return null;
  };

  /** What a row becomes by going into a lane. The lanes of other groups cannot be chosen: they follow from the epics, and one may serve many objectives. */
  const BECOMES = {
    theme: ({ value }) => ({ themeUid: value }),
    owner: ({ group, value }) => ({ into: { field: group, value } }),
    lifecycle: ({ group, value }) => ({ into: { field: group, value } }),
  };
  const fixed = (group) => group !== 'none' && !BECOMES[group];

  /**
   * The request that puts a row before or after another one, or null where that changes nothing or cannot be. Only neighbours of the same lane
   * are named: whatever the one order over all lanes is, behind its lane neighbour the row shows at the wanted place.
   */
  function place(lanes, uid, targetUid, after) {
    const source = find(lanes, uid);
    const target = find(lanes, targetUid);
    if (!target || uid === targetUid) return null;
    const others = target.lane.rows.filter((row) => row.uid !== uid);
    const position = others.findIndex((row) => row.uid === targetUid) + (after ? 1 : 0);
    if (source && source.lane === target.lane && position === source.index) return null;
    const afterUid = position > 0 ? others[position - 1].uid : null;
    return request(uid, afterUid, source && source.lane, target.lane);
  }

  /** One place up (-1) or down (+1) within its lane; null at the end. */
  function step(lanes, uid, direction) {
    const source = find(lanes, uid);
    const neighbour = source && source.lane.rows[source.index + direction];
    return neighbour ? place(lanes, uid, neighbour.uid, direction > 0) : null;
  }

  /** Into another lane, at its end; one that is not shown has only `group` and `value`. */
  function toLane(lanes, uid, { group, value }) {
    const lane = lanes.find((other) => other.group === group && other.value === value) ?? { group, value, rows: [] };
    const last = lane.rows.filter((row) => row.uid !== uid).at(-1);
    return request(uid, last ? last.uid : null, null, lane);
  }

  function request(initiativeUid, afterUid, from, to) {
    if (from === to || to.group === 'none') return { initiativeUid, afterUid };
    return to.fixed || fixed(to.group) ? null : { initiativeUid, afterUid, ...BECOMES[to.group](to) };
  }

  return { place, step, toLane, fixed };
});

/** The rows of a roadmap from top to bottom without an object for each: one per lane and initiative, the rest is counted until it is asked for. */
define('longview/outline', [], () => {
  const LEVEL = { lane: 1, initiative: 2, epic: 3, issue: 4, more: 4 };
  /** Without headings of lanes each is one level higher. */
  const levelOf = (kind, { group }) => LEVEL[kind] - (group === 'none' ? 1 : 0);

  const laneId = ({ group, value, undated }) =>
    'lane:' + (undated ? '-undated' : group === 'theme' ? (value ?? '') : group + ':' + (value ?? ''));

  /** Whether the epics of an initiative are folded out: `open` are the exceptions from what the view says of all. */
  const isOpen = (view, uid) => Boolean(view.epics) !== view.open.has(uid);

  const linked = (initiative) => initiative.epics.length + initiative.supports.length;

  const hasEpics = (open) => {
    for (const id of open) if (id.includes('/')) return true;
    return false;
  };

  /**
   * `lanes` hold their initiatives as `rows`; `view` has `closed` (lane ids), `epics` and `open` (initiative uids, and uid/issue-id of epics); `below` answers
   * the rows under an open epic, by its index, as {kind, id, issue}. Rows under an initiative are all as high as an epic.
   * @param {{ lanes: any[], view: any, sizes: any, epicIds?: string[], below?: (index: number) => any[], foldable?: (index: number) => boolean }} wish
   */
  function create({ lanes, view, sizes, epicIds = [], below = () => [], foldable = () => false }) {
    const blocks = [];
    let count = 0;
    let total = 0;

    const epicId = (initiative, index) => initiative.uid + '/' + (epicIds[index] ?? index);
    const someEpicOpen = hasEpics(view.open);
    function add(lane, initiative, open, height) {
      const block = { lane, initiative, open, first: count, top: total, height, inner: 0, members: null };
      if (initiative && open) block.inner = someEpicOpen ? inside(block).length : linked(initiative);
      blocks.push(block);
      count += 1 + block.inner;
      total += height + block.inner * sizes.epic;
    }
    for (const lane of lanes) {
      const open = lane.group === 'none' || !view.closed.has(laneId(lane));
      if (lane.group !== 'none') add(lane, null, open, sizes.lane);
      if (open)
        for (const initiative of lane.rows) add(lane, initiative, linked(initiative) > 0 && isOpen(view, initiative.uid), sizes.initiative);
    }

    /** The rows under an open initiative, in order; kept once they were asked for. */
    function inside(block) {
      if (block.members) return block.members;
      const { lane, initiative, first, top, height } = block;
      const members = [];
      block.members = members;
      const put = (kind, id, epic, role, open, folds, issue) =>
        members.push({
          id,
          kind,
          level: levelOf(kind, lane),
          index: first + 1 + members.length,
          top: top + height + members.length * sizes.epic,
          height: sizes.epic,
          lane,
          initiative,
          open,
          foldable: folds,
          epic,
          role,
          issue,
        });
      const each = (role) => (index) => {
        const id = epicId(initiative, index);
        const folds = foldable(index);
        const open = someEpicOpen && folds && view.open.has(id);
        put('epic', id, index, role, open, folds, null);
        if (open) for (const one of below(index)) put(one.kind, id + '/' + one.id, index, role, false, false, one.issue);
      };
      initiative.epics.forEach(each('PRIMARY'));
      initiative.supports.forEach(each('SUPPORTS'));
      return members;
    }

    /** The last block whose `field` is at or below a value. */
    function block(field, value) {
      let low = 0;
      let high = blocks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (blocks[middle][field] <= value) low = middle;
        else high = middle - 1;
      }
      return blocks[low];
    }

    /** The row of that index; null beyond the ends. */
    const row = (index) => (index < 0 || index >= count ? null : rowIn(block('first', index), index));

    function rowIn(block, index) {
      const { lane, initiative, open, first, top, height } = block;
      if (index > first) return inside(block)[index - first - 1];
      const [kind, id, folds] = initiative
        ? ['initiative', initiative.uid, linked(initiative) > 0]
        : ['lane', laneId(lane), lane.rows.length > 0];
      return {
        id,
        kind,
        level: levelOf(kind, lane),
        index,
        top,
        height,
        lane,
        initiative,
        open,
        foldable: folds,
        epic: null,
        role: null,
        issue: null,
        inner: block.inner,
      };
    }

    /** Index of the last row whose top is at or above the given height. */
    function at(height) {
      if (count === 0) return -1;
      const { first, top, height: own, inner } = block('top', height);
      return first + Math.max(0, Math.min(inner, Math.floor((height - top - own) / sizes.epic) + 1));
    }

    /** The row of that id; null when there is none. */
    function find(id) {
      if (id === null) return null;
      const uid = id.startsWith('lane:') ? id : id.split('/')[0];
      const found = blocks.find((one) => (one.initiative ? one.initiative.uid === uid : laneId(one.lane) === id));
      if (!found) return null;
      if (uid === id || !found.initiative) return row(found.first);
      const index = found.open ? inside(found).findIndex((member) => member.id === id) : -1;
      return index < 0 ? null : row(found.first + 1 + index);
    }

    /** First index and first index after the rows that touch the window, with some more on both sides. */
    function range(scrollTop, height, more = 6) {
      if (count === 0) return { first: 0, after: 0 };
      return { first: Math.max(0, at(scrollTop) - more), after: Math.min(count, at(scrollTop + height) + 1 + more) };
    }

    /** All rows as an array, for those who need each of them. */
    const all = () => blocks.flatMap((one) => [rowIn(one, one.first), ...(one.inner > 0 ? inside(one) : [])]);

    return { count, total, row, at, find, range, all };
  }

  return { create, laneId, linked, isOpen };
});

/** The server's answer for a made-up roadmap of so many epics in so many initiatives; the same one every time. */
export function screen(epics, initiatives, today = 20718) {
  const THEMES = 8;
  const column = (read) => Array.from({ length: epics }, (_, i) => read(i));
  const start = (i) => today - 300 + ((i * 37) % 600);
  const length = (i) => 30 + ((i * 53) % 120);
  const columns = {
    id: column((i) => String(100000 + i)),
    key: column((i) => 'PLAN-' + (i + 1)),
    summary: column((i) => 'Epic ' + (i + 1) + ': a piece of work that can be told in one line'),
    project: column(() => 0),
    status: column((i) => ['To do', 'In progress', 'Closed'][i % 3]),
    category: column((i) => ['TODO', 'IN_PROGRESS', 'DONE'][i % 3]),
    dropped: column(() => false),
    toDo: column((i) => i % 9),
    inProgress: column((i) => i % 4),
    done: column((i) => i % 13),
    droppedChildren: column(() => 0),
    pointsDone: column((i) => (i % 13) * 3),
    pointsOpen: column((i) => (i % 9) * 2),
    unestimated: column((i) => i % 3),
    labels: column(() => []),
    components: column(() => []),
    releases: column(() => []),
    from: column(start),
    fromSource: column(() => 'SPRINT'),
    to: column((i) => (i % 17 === 0 ? null : start(i) + length(i))),
    toSource: column((i) => (i % 17 === 0 ? 'NONE' : 'VERSION')),
  };
  // a pass over all epics for each group would take longer than what is measured
  const groups = Array.from({ length: initiatives }, () => []);
  for (let i = 0; i < epics; i++) groups[i % initiatives].push(i);
  const list = groups.map((members, i) => {
    const sum = (name) => members.reduce((all, index) => all + columns[name][index], 0);
    const from = today - 200 + ((i * 41) % 400);
    const to = from + 91;
    const live = {
      from: Math.min(...members.map((index) => columns.from[index])),
      to: Math.max(...members.map((index) => columns.to[index] ?? 0)),
    };
    const count = { done: sum('done'), inProgress: sum('inProgress'), toDo: sum('toDo'), dropped: 0 };
    return {
      uid: 'initiative-' + i,
      name: 'Initiative ' + (i + 1) + ' with a name of usual length',
      why: null,
      themeUid: 'theme-' + (i % THEMES),
      timeframe: { text: '2026-Q3', label: 'Q3 2026', granularity: ['QUARTER', 'HALF', 'RANGE'][i % 3], from, to },
      lifecycle: 'ACTIVE',
      health: ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_SET'][i % 4],
      owner: 'person-' + (i % 20),
      version: 1,
      moves: i % 3,
      epics: members,
      supports: [],
      progress: {
        count: { ...count, total: count.done + count.inProgress + count.toDo },
        points: { done: sum('pointsDone'), open: sum('pointsOpen'), unestimated: sum('unestimated') },
      },
      span: { ...live, fromSource: 'SPRINT', toSource: 'VERSION' },
      overhang: live.to > to ? live.to - to : null,
    };
  });
  const themes = Array.from({ length: Math.min(THEMES, initiatives) }, (_, i) => ({
    uid: 'theme-' + i,
    name: 'Theme ' + (i + 1),
    colour: ['BLUE', 'TEAL', 'GREEN', 'LIME', 'YELLOW', 'ORANGE', 'RED', 'PURPLE'][i],
    version: 1,
  }));
  return {
    uid: 'roadmap',
    name: 'A made-up roadmap',
    kind: 'PROJECT',
    version: 1,
    home: { id: '1', key: 'PLAN', name: 'Plan' },
    asOf: { instant: '2026-09-22T10:00:00Z', today, zone: 'UTC' },
    fiscalStartMonth: 1,
    rights: { edit: true },
    rules: { epicDates: 'CHILDREN_THEN_PARENT', initiativeDates: 'CHILDREN_ONLY', progress: 'COUNT' },
    themes,
    people: Object.fromEntries(Array.from({ length: 20 }, (_, i) => ['person-' + i, { name: 'Person ' + (i + 1), active: true }])),
    projects: [{ id: '1', key: 'PLAN', name: 'Plan' }],
    labels: [],
    components: [],
    objectives: [],
    initiatives: list,
    lanes: themes.map((theme, lane) => ({
      themeUid: theme.uid,
      initiatives: list.flatMap((item, i) => (i % THEMES === lane ? [i] : [])),
      count: {},
    })),
    undated: [],
    unassigned: [],
    epics: columns,
  };
}

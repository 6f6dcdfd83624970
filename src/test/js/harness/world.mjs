// A small roadmap in memory that answers as the REST API does: enough to look at the page and to try its acts, not more.
import { randomUUID } from 'node:crypto';
import { loader } from '../support/amd.mjs';

const load = loader();
const days = load('days');
const texts = load('timeframe-text');
const TODAY = days.parse('2026-09-22');
const day = (text) => (text ? days.parse(text) : null);

const THEMES = [
  ['Devices', 'BLUE'],
  ['On the road', 'TEAL'],
  ['Paperwork', 'PURPLE'],
  ['For the customer', 'ORANGE'],
  ['Portals', 'GRAY'],
];
const PEOPLE = { vera: 'Vera Jansen', goran: 'Goran Marek', jonas: 'Jonas Vidal', carla: 'Carla Weiss', elif: 'Elif Hahn' };
// theme, name, timeframe, health, lifecycle, owner, moves, epics [summary, done, inProgress, toDo, from, to, status]
const INITIATIVES = [
  [
    0,
    'Scanners for every gate',
    '2026-Q3',
    'AT_RISK',
    'ACTIVE',
    'vera',
    1,
    [
      ['Scanner: read the new labels', 13, 1, 1, '2026-04-02', '2026-10-18'],
      ['Scanner: work at the gate', 1, 0, 0, '2026-03-16', '2026-05-02'],
      ['Scanner: one screen per parcel', 16, 0, 0, '2026-03-16', '2026-06-20'],
    ],
  ],
  [
    0,
    'Handhelds that last a shift',
    '2026-Q3',
    'OFF_TRACK',
    'ACTIVE',
    'goran',
    1,
    [
      ['Handheld: the new operating system', 1, 2, 5, '2026-08-31', '2026-11-20'],
      ['Handheld: build with one tool', 20, 1, 2, '2026-01-20', '2026-03-14'],
      ['Handheld: longer battery life', 8, 1, 1, '2026-02-09', '2026-10-18'],
      ['Handheld: work with gloves', 15, 3, 6, '2026-01-26', '2026-06-20'],
      ['Handheld: retire the old model', 0, 0, 0, null, null],
    ],
  ],
  [
    0,
    'Desk for the night shift',
    '2026-03-16/2026-09-25',
    'ON_TRACK',
    'ACTIVE',
    'vera',
    0,
    [['Desk: plan the night', 1, 0, 0, '2026-03-16', '2026-09-16']],
  ],
  [
    1,
    'Routes that see the traffic',
    '2026-H2',
    'AT_RISK',
    'ACTIVE',
    'jonas',
    0,
    [['Routes follow the traffic', 16, 1, 1, '2026-08-10', '2026-12-11']],
  ],
  [
    1,
    'Loading plans for lorries',
    '2026-Q4',
    'AT_RISK',
    'PLANNED',
    'vera',
    0,
    [['Loading plan for mixed pallets', 0, 0, 0, '2026-09-07', null]],
  ],
  [1, 'Weigh while moving', '2027-Q1', 'NOT_SET', 'DRAFT', null, 0, [['Scales under the belt', 2, 0, 1, null, null]]],
  [2, 'Paperwork', '2026-H2', 'OFF_TRACK', 'ACTIVE', 'carla', 2, [['Customs papers by themselves', 2, 3, 8, '2026-02-03', '2027-03-12']]],
  [
    2,
    'Returns made easy',
    '2026-06-01/2026-08-28',
    'ON_TRACK',
    'COMPLETED',
    'jonas',
    0,
    [['Returns without a printer', 8, 0, 0, '2026-04-06', '2026-08-26']],
  ],
  [2, 'Invoices 2', '2027-H1', 'ON_TRACK', 'PLANNED', 'elif', 0, [['Invoices: one per month', 15, 2, 1, '2027-01-18', '2027-05-28']]],
  [
    3,
    'Clean addresses',
    '2027-H1',
    'ON_TRACK',
    'ACTIVE',
    'carla',
    0,
    [['Addresses that can be found', 13, 5, 10, '2026-06-22', '2027-04-23']],
  ],
  [3, 'Delivery windows', '2027-Q1', 'AT_RISK', 'PLANNED', 'carla', 0, [['Choose a window', 0, 0, 1, '2026-12-07', '2027-04-14']]],
  [
    3,
    'Where is my parcel',
    '2026-10-05/2026-12-18',
    'ON_TRACK',
    'PLANNED',
    'goran',
    0,
    [['Where is my parcel', 0, 1, 6, '2026-10-12', '2026-12-11']],
  ],
  [3, 'Help that is found', '2026-Q4', 'ON_TRACK', 'PLANNED', 'elif', 0, [['Help pages', 0, 2, 4, '2026-10-05', '2026-11-27']]],
  [4, 'Close the old portal', '2026-Q3', 'ON_TRACK', 'ACTIVE', 'elif', 0, [['Old portal: move the last customers', 2, 0, 0, null, null]]],
  [4, 'Partner portal', '2027-Q1', 'NOT_SET', 'PAUSED', 'elif', 0, [['Partner portal: faster lists', 5, 0, 6, null, null]]],
  [null, 'Lockers', 'NEXT', 'NOT_SET', 'PLANNED', null, 0, []],
  [null, 'Evening delivery', 'NEXT', 'NOT_SET', 'PLANNED', null, 0, []],
  [null, 'Cargo bikes', 'LATER', 'NOT_SET', 'DRAFT', null, 0, []],
];
const RELEASES = {
  projects: [
    { id: '1', key: 'PARCEL', name: 'Parcels', category: 'Logistics' },
    { id: '3', key: 'GATE', name: 'Gates and barriers', category: 'Logistics' },
  ],
  project: [0, 1, 0, 0, 1, 0, 0],
  name: ['3.1', 'Barrier 7', '3.2', '3.3', 'Barrier 8 with a long name that is cut', '4.0', '4.1'],
  day: ['2026-03-31', '2026-06-12', '2026-06-30', '2026-09-15', '2026-12-01', '2026-12-04', '2026-12-08'].map(day),
  released: [true, true, true, false, false, false, false],
  total: 9,
};
const ORPHANS = [
  'Gate: new barrier',
  'Old portal: answer faster',
  'Handheld: updates over night',
  'Depot: one way to sort',
  'Handheld: larger buttons',
  'Labels, third edition',
  'Belt: less waiting',
  'Tracking page on small screens',
  'Measure the belt every night',
  'Test scales by themselves',
  'Printers of another maker',
  '<img src=x onerror="document.title=1"> & "quotes"',
];

class Refused extends Error {
  constructor(status, code, message, more = {}) {
    super(message);
    this.status = status;
    this.body = { code, message, field: null, value: null, ...more };
  }
}

export function world({ epics: size = 0, empty = false, edit = true, points = false } = {}) {
  const state = {
    version: 4,
    uid: empty ? null : 'roadmap-1',
    themes: [],
    initiatives: [],
    epics: [],
    commands: new Map(),
    ledger: new Map(),
    updates: [],
    revisions: new Map(),
  };
  const addEpic = ([summary, done, inProgress, toDo, from, to, status], key) => {
    const category = done + inProgress + toDo > 0 && inProgress + toDo === 0 ? 'DONE' : inProgress > 0 || done > 0 ? 'IN_PROGRESS' : 'TODO';
    state.epics.push({
      id: String(10000 + state.epics.length),
      key: key ?? 'PARCEL-' + (28045 - state.epics.length * 137),
      summary,
      done,
      inProgress,
      toDo,
      from: day(from),
      to: day(to),
      category,
      status: status ?? { DONE: 'Closed', IN_PROGRESS: 'In progress', TODO: 'To do' }[category],
    });
    return state.epics.at(-1).id;
  };
  const told = (updates) => ({
    total: updates.length,
    offset: 0,
    updates: updates.slice(0, 20),
    people: { elif: { name: PEOPLE.elif, active: true }, vera: { name: PEOPLE.vera, active: true } },
  });
  const frame = (text) => {
    if (!text) return null;
    const parsed = texts.parse(text);
    if (!parsed) throw new Refused(400, 'INVALID', `timeframe: "${text}" is not a timeframe`, { field: 'timeframe', value: text });
    return { text: parsed.text, label: texts.label(parsed, 'en'), granularity: parsed.granularity, from: parsed.from, to: parsed.to };
  };
  if (!empty) {
    THEMES.forEach(([name, colour], i) => state.themes.push({ uid: 'theme-' + i, name, colour, version: 1 }));
    INITIATIVES.forEach(([theme, name, time, health, lifecycle, owner, moves, epics], i) => {
      state.initiatives.push({
        uid: 'initiative-' + i,
        name,
        why: i === 0 ? 'A parcel is read once at every gate, and nobody types a number again.' : null,
        themeUid: theme === null ? null : 'theme-' + theme,
        timeframe: frame(time),
        lifecycle,
        health,
        owner,
        version: 3,
        moves,
        epicIds: epics.map((epic) => addEpic(epic)),
        supportIds: [],
      });
    });
  }
  ORPHANS.forEach((summary, i) => addEpic([summary, i % 3, i % 2, i % 5, null, null]));
  for (let i = 0; i < size; i++) {
    if (i % 10 === 0)
      state.initiatives.push({
        uid: 'big-' + i,
        name: 'Initiative ' + i / 10,
        why: null,
        themeUid: state.themes[(i / 10) % 5]?.uid ?? null,
        timeframe: frame(['2026-Q3', '2026-Q4', '2027-H1', '2027-01-04/2027-03-26', '2027'][(i / 10) % 5]),
        lifecycle: 'PLANNED',
        health: ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_SET'][(i / 10) % 4],
        owner: 'vera',
        version: 1,
        moves: 0,
        epicIds: [],
        supportIds: [],
      });
    state.initiatives
      .at(-1)
      .epicIds.push(
        addEpic(['Epic number ' + i, i % 7, i % 3, i % 5, '2026-07-0' + (1 + (i % 9)), '2026-1' + (i % 3) + '-11'], 'BIG-' + (i + 1)),
      );
  }

  const find = (list, uid) =>
    list.find((item) => item.uid === uid) ??
    (() => {
      throw new Refused(404, 'NOT_FOUND', 'There is no such object');
    })();
  const epicOf = (idOrKey) =>
    state.epics.find((epic) => epic.id === idOrKey || epic.key === idOrKey) ??
    (() => {
      throw new Refused(400, 'INVALID', `There is no epic ${idOrKey}`, { field: 'epic', value: idOrKey });
    })();
  const snapshot = () => structuredClone({ themes: state.themes, initiatives: state.initiatives });
  const act = (change) => {
    const before = snapshot();
    const answer = change();
    const command = randomUUID();
    state.commands.set(command, before);
    return { command, ...answer };
  };
  const check = (item, version) => {
    if (item.version !== version) throw new Refused(409, 'CONFLICT', 'This was changed meanwhile', { current: view(item), yours: {} });
  };
  function sums(item) {
    const list = item.epicIds.map(epicOf);
    const count = list.reduce(
      (all, epic) => ({ done: all.done + epic.done, inProgress: all.inProgress + epic.inProgress, toDo: all.toDo + epic.toDo }),
      { done: 0, inProgress: 0, toDo: 0 },
    );
    const total = count.done + count.inProgress + count.toDo;
    const starts = list.map((epic) => epic.from).filter((value) => value !== null);
    const ends = list.map((epic) => epic.to).filter((value) => value !== null);
    const span =
      starts.length + ends.length === 0
        ? null
        : {
            from: starts.length ? Math.min(...starts) : null,
            fromSource: starts.length ? 'SPRINT' : 'NONE',
            to: ends.length ? Math.max(...ends) : null,
            toSource: ends.length ? 'VERSION' : 'NONE',
          };
    const over = span?.to != null && item.timeframe?.to != null ? span.to - item.timeframe.to : 0;
    return {
      progress: {
        count: { ...count, total, dropped: total > 30 ? 2 : 0 },
        points: { done: count.done * 3, open: (total - count.done) * 2, unestimated: Math.floor(total / 6) },
      },
      span,
      overhang: over > 0 ? over : null,
    };
  }
  const view = (item) => ({ ...item, ...sums(item) });

  function screen() {
    const index = new Map(state.epics.map((epic, i) => [epic.id, i]));
    const initiatives = state.initiatives.map((item) => {
      const { epicIds, supportIds, ...rest } = item;
      return { ...rest, epics: epicIds.map((id) => index.get(id)), supports: supportIds.map((id) => index.get(id)), ...sums(item) };
    });
    const taken = new Set(state.initiatives.flatMap((item) => item.epicIds));
    const column = (read) => state.epics.map(read);
    return {
      uid: state.uid,
      name: 'Parcel roadmap',
      kind: 'PROJECT',
      version: state.uid ? state.version : null,
      home: { id: '1', key: 'PARCEL', name: 'Parcels' },
      asOf: { instant: '2026-09-22T10:00:00Z', today: TODAY, zone: 'Europe/Berlin' },
      fiscalStartMonth: 1,
      rights: { edit },
      rules: {
        epicDates: 'CHILDREN_THEN_PARENT',
        initiativeDates: 'CHILDREN_ONLY',
        progress: points ? 'POINTS' : 'COUNT',
        teamWeeks: [1, 2, 4, 8, 16],
      },
      themes: state.themes,
      people: Object.fromEntries(Object.entries(PEOPLE).map(([key, name]) => [key, { name, active: true }])),
      views: [],
      vision: null,
      objectives: [],
      projects: [
        { id: '1', key: 'PARCEL', name: 'Parcels', category: 'Logistics' },
        { id: '2', key: 'BIG', name: 'Big things', category: null },
      ],
      components: ['Belt', 'Gate'],
      labels: ['gate', 'belt', 'a,b'],
      initiatives,
      lanes: [...state.themes.map((theme) => theme.uid), null]
        .map((themeUid) => ({
          themeUid,
          initiatives: initiatives.flatMap((item, i) => (item.themeUid === themeUid ? [i] : [])),
          count: {},
        }))
        .filter((lane) => lane.initiatives.length > 0),
      releases: RELEASES,
      undated: initiatives.flatMap((item, i) => (item.timeframe?.from == null ? [i] : [])),
      unassigned: column((epic, i) => i).filter((i) => !taken.has(state.epics[i].id)),
      epics: {
        id: column((e) => e.id),
        key: column((e) => e.key),
        summary: column((e) => e.summary),
        project: column((e) => (e.key.startsWith('BIG') ? 1 : 0)),
        components: column((e, i) => (i % 3 === 0 ? [] : [(i % 3) - 1])),
        releases: column((e, i) => (i % 3 === 1 ? [0, 5] : [])),
        labels: column((e, i) => (i % 4 === 0 ? [] : i % 4 === 3 ? [0, 2] : [(i % 4) - 1])),
        status: column((e) => e.status),
        category: column((e) => e.category),
        dropped: column(() => false),
        toDo: column((e) => e.toDo),
        inProgress: column((e) => e.inProgress),
        done: column((e) => e.done),
        droppedChildren: column(() => 0),
        pointsDone: column((e) => e.done * 3),
        pointsOpen: column((e) => e.toDo * 2),
        unestimated: column(() => 0),
        from: column((e) => e.from),
        fromSource: column((e) => (e.from === null ? 'NONE' : 'SPRINT')),
        to: column((e) => e.to),
        toSource: column((e) => (e.to === null ? 'NONE' : 'VERSION')),
      },
    };
  }

  const ledgerOf = (item) =>
    state.ledger.get(item.uid) ??
    (item.timeframe
      ? [
          {
            number: 1,
            timeframe: item.timeframe,
            who: item.owner ?? 'elif',
            when: '2026-01-12T09:00:00Z',
            reason: 'Usual yearly slot.',
            reverses: null,
            kind: 'PROMISED',
            days: null,
          },
        ]
      : []);
  for (const [i, item] of state.initiatives.slice(0, 6).entries()) {
    const health = item.health === 'NOT_SET' ? 'ON_TRACK' : item.health;
    state.updates.push({
      uid: randomUUID(),
      kind: 'INITIATIVE',
      subjectUid: item.uid,
      name: item.name,
      health,
      text: 'The first gates read the new labels.\n\n- Two depots wait for parts\n- The rest follows by the end of the month',
      author: 'vera',
      when: new Date(Date.now() - (i + 1) * 3e8).toISOString(),
      edited: i === 1 ? new Date().toISOString() : null,
      version: 1,
      open: false,
    });
  }

  const routes = [
    ['GET', /^\/projects\/[^/]+\/roadmap$/, screen],
    [
      'POST',
      /^\/projects\/[^/]+\/roadmap$/,
      () => {
        state.uid ??= 'roadmap-1';
        return screen();
      },
    ],
    [
      'POST',
      /^\/roadmaps\/[^/]+\/initiatives$/,
      (_, body) =>
        act(() => {
          const item = {
            uid: randomUUID(),
            name: body.name,
            why: body.why ?? null,
            themeUid: body.themeUid ?? null,
            timeframe: frame(body.timeframe),
            lifecycle: body.lifecycle ?? 'PLANNED',
            health: body.health ?? 'NOT_SET',
            owner: body.owner ?? null,
            version: 1,
            moves: 0,
            epicIds: [...(body.epics ?? []), ...(body.move ?? [])].map((id) => epicOf(id).id),
            supportIds: (body.supports ?? []).map((id) => epicOf(id).id),
          };
          state.initiatives.push(item);
          return { initiative: view(item) };
        }),
    ],
    [
      'GET',
      /^\/initiatives\/([^/]+)\/history$/,
      ([uid]) => {
        const item = find(state.initiatives, uid);
        return {
          total: 1,
          offset: 0,
          revisions: [
            {
              number: 1,
              who: 'elif',
              when: '2026-01-12T09:00:00Z',
              command: 'c1',
              reason: null,
              undoes: null,
              changes: [
                { field: 'name', old: null, new: item.name },
                { field: 'timeframe', old: '2026-Q2', new: item.timeframe?.text ?? null },
                ...item.epicIds.map((id) => ({ field: 'epic:' + id, old: null, new: 'PRIMARY' })),
              ],
            },
          ],
          ledger: ledgerOf(item),
          people: { elif: { name: 'Elif Hahn', active: true } },
        };
      },
    ],
    [
      'GET',
      /^\/initiatives\/([^/]+)\/updates$/,
      ([uid]) => ({
        ...told(state.updates.filter((update) => update.subjectUid === uid)),
        cadence: 'FORTNIGHTLY',
        due: TODAY - 3,
        overdue: state.updates.some((update) => update.subjectUid === uid && update.open) ? null : 3,
      }),
    ],
    [
      'POST',
      /^\/initiatives\/([^/]+)\/updates$/,
      ([uid], body) => {
        if (!body.text) throw new Refused(400, 'INVALID', 'The text is empty', { field: 'text', value: '' });
        return act(() => {
          const item = find(state.initiatives, uid);
          const update = {
            uid: randomUUID(),
            kind: 'INITIATIVE',
            subjectUid: uid,
            name: item.name,
            health: body.health,
            text: body.text,
            author: 'elif',
            when: new Date().toISOString(),
            edited: null,
            version: 1,
            open: true,
          };
          state.updates.unshift(update);
          Object.assign(item, { health: body.health, version: item.version + 1 });
          return { update };
        });
      },
    ],
    ['GET', /^\/roadmaps\/[^/]+\/updates$/, () => told(state.updates)],
    [
      'GET',
      /^\/initiatives\/([^/]+)$/,
      ([uid]) => ({ initiative: view(find(state.initiatives, uid)), ledger: ledgerOf(find(state.initiatives, uid)) }),
    ],
    [
      'PUT',
      /^\/initiatives\/([^/]+)$/,
      ([uid], body) => {
        const item = find(state.initiatives, uid);
        check(item, body.version);
        return act(() => {
          const time = frame(body.timeframe);
          const entries = [...ledgerOf(item)];
          if (time?.text !== item.timeframe?.text) {
            entries.push({
              number: entries.length + 1,
              timeframe: time,
              who: 'elif',
              when: '2026-09-22T10:00:00Z',
              reason: body.reason ?? null,
              reverses: null,
              kind: 'MOVED',
              days: time && item.timeframe ? time.to - item.timeframe.to : null,
            });
            item.moves++;
          } else if (body.reason && entries.length > 0) entries[entries.length - 1] = { ...entries.at(-1), reason: body.reason };
          state.ledger.set(uid, entries);
          Object.assign(item, {
            name: body.name,
            why: body.why,
            themeUid: body.themeUid,
            timeframe: time,
            lifecycle: body.lifecycle,
            health: body.health,
            owner: body.owner,
            version: item.version + 1,
          });
          return { initiative: view(item) };
        });
      },
    ],
    [
      'DELETE',
      /^\/initiatives\/([^/]+)$/,
      ([uid]) => act(() => void state.initiatives.splice(state.initiatives.indexOf(find(state.initiatives, uid)), 1)),
    ],
    [
      'PUT',
      /^\/initiatives\/([^/]+)\/epics\/([^/]+)$/,
      ([uid, epic], body) => {
        const item = find(state.initiatives, uid);
        check(item, body.version);
        const { id } = epicOf(epic);
        const home = state.initiatives.find((other) => other !== item && other.epicIds.includes(id));
        if (home && body.role === 'PRIMARY' && !body.move)
          throw new Refused(409, 'PRIMARY_ELSEWHERE', 'The epic is primary in another initiative', {
            current: { initiativeUid: home.uid, name: home.name },
            yours: null,
          });
        return act(() => {
          if (home && body.role === 'PRIMARY') home.epicIds = home.epicIds.filter((other) => other !== id);
          item.epicIds = item.epicIds.filter((other) => other !== id);
          item.supportIds = item.supportIds.filter((other) => other !== id);
          (body.role === 'PRIMARY' ? item.epicIds : item.supportIds).push(id);
          item.version++;
          return { initiative: view(item) };
        });
      },
    ],
    [
      'GET',
      /^\/initiatives\/([^/]+)\/epics\/([^/]+)\/children$/,
      ([, id]) => {
        const epic = epicOf(id);
        const total = epic.done + epic.inProgress + epic.toDo;
        return {
          epicId: epic.id,
          total,
          issues: Array.from({ length: Math.min(total, 12) }, (_, i) => ({
            id: epic.id + '-' + i,
            key: 'PARCEL-' + (70000 + i),
            summary: 'Part ' + (i + 1) + ' of ' + epic.summary,
            status: i < epic.done ? 'Closed' : 'To do',
            category: i < epic.done ? 'DONE' : 'TODO',
            dropped: false,
            from: epic.from === null ? null : epic.from + i * 9,
            to: epic.from === null || i % 4 === 3 ? null : epic.from + i * 9 + 20,
          })),
        };
      },
    ],
    [
      'DELETE',
      /^\/initiatives\/([^/]+)\/epics\/([^/]+)$/,
      ([uid, epic]) =>
        act(() => {
          const item = find(state.initiatives, uid);
          item.epicIds = item.epicIds.filter((id) => id !== epicOf(epic).id);
          item.supportIds = item.supportIds.filter((id) => id !== epicOf(epic).id);
          item.version++;
          return { initiative: view(item) };
        }),
    ],
    [
      'POST',
      /^\/roadmaps\/[^/]+\/rank$/,
      (_, body) => {
        if (body.version !== state.version)
          throw new Refused(409, 'CONFLICT', 'The order was changed meanwhile', { current: {}, yours: {} });
        return act(() => {
          const item = find(state.initiatives, body.initiativeUid);
          state.initiatives.splice(state.initiatives.indexOf(item), 1);
          state.initiatives.splice(body.afterUid ? state.initiatives.findIndex((other) => other.uid === body.afterUid) + 1 : 0, 0, item);
          if ('themeUid' in body) item.themeUid = body.themeUid;
          return { version: ++state.version };
        });
      },
    ],
    [
      'POST',
      /^\/roadmaps\/[^/]+\/themes$/,
      (_, body) =>
        act(() => {
          const theme = { uid: randomUUID(), ...body, version: 1 };
          state.themes.push(theme);
          return { theme };
        }),
    ],
    [
      'PUT',
      /^\/themes\/([^/]+)$/,
      ([uid], body) =>
        act(() => ({ theme: Object.assign(find(state.themes, uid), { name: body.name, colour: body.colour, version: body.version + 1 }) })),
    ],
    [
      'DELETE',
      /^\/themes\/([^/]+)$/,
      ([uid]) =>
        act(() => {
          state.themes.splice(state.themes.indexOf(find(state.themes, uid)), 1);
          state.initiatives.filter((item) => item.themeUid === uid).forEach((item) => (item.themeUid = null));
        }),
    ],
    [
      'POST',
      /^\/commands\/([^/]+)\/undo$/,
      ([command]) => {
        Object.assign(state, structuredClone(state.commands.get(command)));
        return { command: randomUUID(), left: [] };
      },
    ],
    [
      'POST',
      /^\/commands\/([^/]+)\/reason$/,
      ([command], body) => {
        const before = state.commands.get(command).ledger;
        for (const [uid, entries] of state.ledger) {
          if (entries.at(-1)?.reason === null && before.get(uid)?.length !== entries.length)
            state.ledger.set(uid, [...entries.slice(0, -1), { ...entries.at(-1), reason: body.reason }]);
        }
        return { command };
      },
    ],
    [
      'GET',
      /^\/roadmaps\/[^/]+\/suggestions$/,
      () => {
        const free = state.epics.filter((epic) => !state.initiatives.some((item) => item.epicIds.includes(epic.id)));
        const having = (word) => free.filter((epic) => epic.summary.includes(word)).map((epic) => epic.id);
        return {
          total: 4,
          groups: [
            ['COMPONENT', 'Android'],
            ['COMPONENT', 'Ti'],
            ['LABEL', 'Performance'],
            ['FIX_VERSION', 'JDK'],
          ]
            .map(([kind, name]) => ({ kind, name, epicIds: having(name) }))
            .filter((group) => group.epicIds.length > 0),
        };
      },
    ],
  ];

  /** Answers {status, body}. */
  return function answer(method, path, body) {
    for (const [verb, pattern, run] of routes) {
      const match = verb === method && pattern.exec(path);
      if (!match) continue;
      try {
        return { status: 200, body: run(match.slice(1).map(decodeURIComponent), body) };
      } catch (problem) {
        if (problem instanceof Refused) return { status: problem.status, body: problem.body };
        throw problem;
      }
    }
    return { status: 404, body: { code: 'NOT_FOUND', message: 'No such resource' } };
  };
}

/** Jira's own user picker. */
export function pickUsers(query) {
  const users = Object.entries(PEOPLE)
    .filter(([key, name]) => (key + name).toLowerCase().includes(query.toLowerCase()))
    .map(([key, displayName]) => ({ name: key, key, displayName }));
  return { users, total: users.length };
}

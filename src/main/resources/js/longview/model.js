/** The screen as a value: what the server sent, ready to be asked for rows. Nothing here is ever changed in place. */
define('longview/model', ['longview/filter', 'longview/outline', 'longview/releases'], (filters, outlines, releases) => {
  const SIZES = { lane: 32, initiative: 40, epic: 24, none: 32 };
  const COMPACT = { lane: 24, initiative: 28, epic: 20, none: 24 };

  /** Reads the server's answer; epics stay columns and become objects one by one, when a row asks for them. */
  function parse(screen) {
    const undated = new Set(screen.undated);
    const initiatives = screen.initiatives.map((initiative, index) => ({
      ...initiative,
      index,
      undated: undated.has(index),
      reach: reach(initiative, screen.epics),
      span: told(initiative, screen.epics),
      objectives: served(initiative, screen),
      ...origins(initiative, screen),
    }));
    const themes = new Map(screen.themes.map((theme) => [theme.uid, theme]));
    const shown = new Set(screen.lanes.map((lane) => lane.themeUid));
    const lanes = screen.lanes.concat(
      screen.themes.filter((theme) => !shown.has(theme.uid)).map((theme) => ({ themeUid: theme.uid, initiatives: [] })),
    );
    return {
      ...screen,
      initiatives,
      byUid: new Map(initiatives.map((initiative) => [initiative.uid, initiative])),
      themeByUid: themes,
      objectiveByUid: new Map(screen.objectives.map((each) => [each.uid, each])),
      lanes: inOrder(lanes, screen.themes).map((lane) => ({
        themeUid: lane.themeUid,
        theme: themes.get(lane.themeUid) ?? null,
        initiatives: lane.initiatives.map((index) => initiatives[index]).filter((initiative) => !initiative.undated),
      })),
      undated: screen.undated.map((index) => initiatives[index]),
      releases: releases.parse(screen.releases),
    };
  }

  /** Whether it shows what other roadmaps keep. */
  const portfolio = ({ kind }) => kind === 'PORTFOLIO';

  /** Whether the reader may change an initiative: that is for the roadmap to say that keeps it. */
  const edits = (app, { version }) => app.edit && version !== null;

  /** Whether the reader may change the roadmap or portfolio itself, its order before all. */
  const owns = ({ model, edit }) => model?.rights?.portfolio ?? edit;

  /** The objectives (uids) that it serves, in their order. */
  const served = ({ uid }, { objectives }) => objectives.filter((each) => each.initiatives.includes(uid)).map((each) => each.uid);

  /** The live span with how many of the issues that it comes from have dates that cannot be meant. */
  function told({ span, epics: own }, { misdated }) {
    const count = misdated ? own.reduce((sum, index) => sum + misdated[index], 0) : 0;
    return count === 0 ? span : { from: null, to: null, ...span, misdated: count };
  }

  /** The days from the first to the last of its epics' own bars, which may reach beyond the live span. */
  function reach({ epics, supports }, { from, to }) {
    const found = { from: null, to: null };
    for (const list of [epics, supports]) {
      for (const index of list) {
        const first = from[index] ?? to[index];
        const last = to[index] ?? from[index];
        if (first == null) continue;
        if (found.from === null || first < found.from) found.from = first;
        if (found.to === null || last > found.to) found.to = last;
      }
    }
    return found;
  }

  /** The projects (ids) and labels of its epics, and its project (in a portfolio its home) and the component that most of its own epics are in, the first of them by key or name. */
  function origins({ home, epics: own, supports }, { epics, projects, labels, components }) {
    const places = new Map();
    const marks = new Map();
    const parts = new Map();
    // in the plainest way, for it is done for each epic before anything is drawn
    const count = (found, at, weight) => found.set(at, (found.get(at) ?? 0) + weight);
    const take = (list, weight) => {
      for (let i = 0; i < list.length; i++) {
        const index = list[i];
        count(places, epics.project[index], weight);
        for (const at of epics.labels[index]) count(marks, at, weight);
        for (const at of epics.components[index]) count(parts, at, weight);
      }
    };
    take(own, 1);
    take(supports, own.length > 0 ? 0 : 1);
    const most = (found, known, by) => {
      let best = null;
      for (const [at, times] of found)
        if (times > 0 && (best === null || times > found.get(best) || (times === found.get(best) && by(known[at]) < by(known[best]))))
          best = at;
      return best === null ? null : known[best];
    };
    const project = projects.find(({ id }) => id === home) ?? most(places, projects, ({ key }) => key);
    return {
      projects: Array.from(new Set([home ?? [], Array.from(places.keys(), (at) => projects[at].id)].flat())),
      labels: Array.from(marks.keys(), (at) => labels[at]),
      project: project && project.id,
      category: project && project.category,
      component: most(parts, components, (name) => name),
    };
  }

  function inOrder(lanes, themes) {
    const position = new Map(themes.map((theme, index) => [theme.uid, index]));
    const of = (lane) => position.get(lane.themeUid) ?? themes.length;
    return [...lanes].sort((a, b) => of(a) - of(b));
  }

  /** One epic as an object. */
  function epic(model, index) {
    const { epics } = model;
    /** @type {Record<string, any>} */
    const value = { index };
    for (const column of Object.keys(epics)) value[column] = epics[column][index];
    value.total = value.done + value.inProgress + value.toDo;
    value.progress = ofEpic(value, model.rules?.progress, model);
    if (value.unread > 0) value.progress.extent = extent(value);
    return value;
  }

  /**
   * On how many children its numbers rest, of how many.
   * @param {Record<string, any>} columns
   */
  function extent({ total, droppedChildren, unread }) {
    const read = total + droppedChildren;
    return { read, of: read + unread };
  }

  /** Whether no field says points: none is there, or none is filled. */
  const pointless = ({ rules: { notFound = [], notFilled = [] } }) => [...notFound, ...notFilled].includes('POINTS');

  /**
   * The same for an epic, of the columns that the server sends where the roadmap's rule weighs issues.
   * @param {Record<string, any>} columns
   */
  function ofEpic({ done, total, droppedChildren: dropped = 0, share, unweighed, byCount, pointsDone, pointsOpen }, rule, model) {
    if (share === undefined || byCount)
      return {
        rule: 'COUNT',
        why: !byCount ? 'NONE' : rule === 'POINTS' && pointless(model) ? 'NO_FIELD' : 'MOSTLY_UNESTIMATED',
        done,
        total,
        unestimated: 0,
        dropped,
        parts: shares(done, total, 0),
      };
    const without = total === 0 ? 0 : Math.min(1, unweighed / total);
    if (rule === 'POINTS' && !weightless(pointsDone + pointsOpen, total, unweighed))
      return {
        rule,
        done: pointsDone,
        total: pointsDone + pointsOpen,
        unestimated: unweighed,
        dropped,
        parts: shares(pointsDone, pointsDone + pointsOpen, without),
      };
    return {
      rule: rule === 'POINTS' ? 'COUNT' : rule,
      share,
      done,
      total,
      unestimated: unweighed,
      dropped,
      parts: shares(share ?? 0, 1, without),
    };
  }

  /** Issues that are estimated at nothing are there, and are told by their number. */
  const weightless = (points, issues, unestimated) => points === 0 && issues > unestimated;

  /**
   * Done, open and unestimated work by the roadmap's rule, as parts that add up to one, with the numbers to print.
   * @returns {Record<string, any>}
   */
  function progress(initiative, asked) {
    const value = measured(initiative, asked);
    const { extent: of } = initiative;
    return of && of.read < of.of ? { ...value, extent: of } : value;
  }

  function measured(initiative, asked) {
    const { count, points } = initiative.progress;
    const { shown } = initiative;
    const rule = shown?.rule ?? asked;
    if (shown && rule !== 'COUNT' && rule !== 'POINTS') return byShare(shown, rule);
    if (rule !== 'POINTS') {
      return {
        rule: 'COUNT',
        why: shown?.why,
        done: count.done,
        total: count.total,
        unestimated: 0,
        dropped: count.dropped,
        parts: shares(count.done, count.total, 0),
      };
    }
    const total = points.done + points.open;
    if (shown && weightless(total, count.total, points.unestimated)) return byShare(shown, 'COUNT');
    const without = count.total === 0 ? 0 : Math.min(1, points.unestimated / count.total);
    return {
      rule,
      done: points.done,
      total,
      unestimated: points.unestimated,
      dropped: count.dropped,
      parts: shares(points.done, total, without),
    };
  }

  /** By a rule that weighs issues otherwise: only the share of what it can weigh is known. */
  function byShare(shown, rule) {
    const all = shown.done + shown.open + shown.unestimated;
    const without = all === 0 ? 0 : shown.unestimated / all;
    return {
      rule,
      share: shown.share,
      done: shown.done,
      total: all,
      unestimated: shown.unestimated,
      dropped: shown.dropped,
      parts: shares(shown.share ?? 0, 1, without),
    };
  }

  function shares(done, total, unestimated) {
    if (total === 0) return { done: 0, rest: 1 - unestimated, unestimated };
    const known = 1 - unestimated;
    return { done: (known * done) / total, rest: (known * (total - done)) / total, unestimated };
  }

  const added = (all, done, open, unestimated, dropped) => ({
    done: all.done + done,
    total: all.total + done + open,
    unestimated: all.unestimated + unestimated,
    dropped: all.dropped + dropped,
  });

  /** What of a lane's work is done: in points where all its initiatives are measured so, else in issues, `instead` of what the rule asks for. */
  function work(rows, { rules }) {
    const rule = rules?.progress ?? 'COUNT';
    const none = { done: 0, total: 0, unestimated: 0, dropped: 0 };
    const issues = rows.reduce((all, { progress: { count } }) => added(all, count.done, count.total - count.done, 0, count.dropped), none);
    const weighed = rows.reduce(
      (all, { progress: { count, points: each } }) => added(all, each.done, each.open, each.unestimated, count.dropped),
      none,
    );
    const points =
      rule === 'POINTS' &&
      rows.every((item) => (item.shown?.rule ?? rule) === 'POINTS' || item.progress.count.total === 0) &&
      !weightless(weighed.total, issues.total, weighed.unestimated);
    return { ...(points ? weighed : issues), points, instead: !points && rule !== 'COUNT' };
  }

  /**
   * The lanes that pass the filter, with what of their work is done. Lanes without a hit go while a filter is on.
   * @param {any} model
   * @param {Record<string, any>} view
   */
  function lanes(model, { filter, group = 'theme' }) {
    if (group !== 'theme' || portfolio(model)) return grouped(model, filter, group);
    const free = filters.isEmpty(filter);
    return model.lanes
      .map((lane) => {
        const rows = free ? lane.initiatives : lane.initiatives.filter((initiative) => filters.matches(initiative, filter, model.epics));
        return { group, value: lane.themeUid, themeUid: lane.themeUid, theme: lane.theme, rows, work: work(rows, model) };
      })
      .filter((lane) => lane.rows.length > 0 || (free && lane.theme));
  }

  /** What a group other than the theme is of: of an initiative its value, of a value its name and its place among the others. */
  const GROUPS = {
    theme: {
      of: (item) => item.themeUid,
      name: (uid, { themeByUid }) => themeByUid.get(uid).name,
      place: (uid, { themes }) => themes.findIndex((theme) => theme.uid === uid),
    },
    owner: { of: (item) => item.owner, name: (key, { people }) => people[key]?.name ?? key },
    project: {
      of: (item) => item.project,
      name: (id, { projects }) => projects.find((project) => project.id === id).name,
      ships:
        (id) =>
        ({ project }) =>
          project.id === id,
    },
    category: {
      of: (item) => item.category,
      name: (value) => value,
      ships:
        (value) =>
        ({ project }) =>
          project.category === value,
    },
    component: {
      of: (item) => item.component,
      name: (value) => value,
      ships: (value, { components, epics }) => {
        const found = new Set(
          epics.components.flatMap((some, index) => (some.some((at) => components[at] === value) ? epics.releases[index] : [])),
        );
        return (_, at) => found.has(at);
      },
    },
    // one that serves several stands with the first of them
    objective: {
      of: (item) => item.objectives[0],
      name: (uid, { objectiveByUid }) => objectiveByUid.get(uid).name,
      place: (uid, { objectives }) => objectives.findIndex((each) => each.uid === uid),
    },
    lifecycle: { of: (item) => item.lifecycle, name: (value) => value, place: (value) => STAGES.indexOf(value) },
    none: { of: () => null, name: () => '' },
  };
  const STAGES = ['DRAFT', 'PLANNED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED'];

  /** Lanes of all initiatives that pass the filter, dated or not, in rank order. */
  const cards = (model, { filter, group = 'theme' }) => grouped(model, filter, group, true);

  /** Lanes of dated (or `all`) initiatives in rank order, by name, the lane of those without a value last. */
  function grouped(model, filter, group, all = false) {
    const { of, name, place = () => 0, ships } = GROUPS[group];
    const found = new Map();
    for (const initiative of model.initiatives) {
      if ((initiative.undated && !all) || !filters.matches(initiative, filter, model.epics)) continue;
      const value = of(initiative) ?? null;
      if (!found.has(value))
        found.set(value, {
          group,
          value,
          name: value === null ? null : name(value, model),
          theme: (group === 'theme' && model.themeByUid.get(value)) || null,
          fixed: group === 'theme' && portfolio(model),
          rows: [],
        });
      found.get(value).rows.push(initiative);
    }
    const last = (lane) => (lane.value === null ? 1 : 0);
    return [...found.values()]
      .sort(
        (a, b) =>
          last(a) - last(b) ||
          place(a.value, model) - place(b.value, model) ||
          (a.name ?? '').localeCompare(b.name ?? '') ||
          (a.value < b.value ? -1 : 1),
      )
      .map((lane) => ({ ...lane, work: work(lane.rows, model), ...(ships && { shipped: shipped(lane, model, ships) }) }));
  }

  /** What a lane of an offering has brought so far and what stands ahead: its releases, and how many of its initiatives are completed. */
  function shipped({ value, rows }, model, ships) {
    const { items, total } = model.releases;
    const own = value === null ? [] : items.filter(ships(value, model));
    return {
      releases: own,
      out: own.filter(({ released }) => released).length,
      completed: rows.filter(({ lifecycle }) => lifecycle === 'COMPLETED').length,
      all: items.length === total,
    };
  }

  const { laneId, linked, isOpen } = outlines;

  /** The lane of the undated initiatives, below all others: of `all`, or of those whose epics are folded out. Null when it is empty. */
  function undatedLane(model, view, all) {
    const rows = undated(model, view.filter).filter((initiative) => all || (linked(initiative) > 0 && isOpen(view, initiative.uid)));
    return rows.length === 0 ? null : { theme: null, undated: true, rows, work: work(rows, model) };
  }

  /**
   * The rows from top to bottom, longview/outline: lanes, the initiatives of open lanes, the epics of open initiatives. `view` has filter, group, epics, open
   * (initiative uids), closed (lane ids), and what compares initiatives when they are not in their rank (order). Undated initiatives come last: `all` of them, else only those whose epics are folded out.
   */
  function outline(model, view, sizes = SIZES, all = false, more = {}) {
    const shown = [...lanes(model, view), undatedLane(model, view, all)].filter(Boolean);
    const sorted = view.order ? shown.map((lane) => ({ ...lane, rows: [...lane.rows].sort(view.order) })) : shown;
    return outlines.create({ lanes: sorted, view, sizes, epicIds: model.epics.id, ...more });
  }

  /** The same as an array. */
  const rows = (model, view, sizes, all) => outline(model, view, sizes, all).all();

  /** The initiatives without a day that pass the filter. */
  const undated = (model, filter) =>
    filters.isEmpty(filter) ? model.undated : model.undated.filter((initiative) => filters.matches(initiative, filter, model.epics));

  /** How many initiatives pass the filter, of how many. */
  function shown(model, filter) {
    const hits = filters.isEmpty(filter)
      ? model.initiatives
      : model.initiatives.filter((initiative) => filters.matches(initiative, filter, model.epics));
    return { shown: hits.length, total: model.initiatives.length, hits };
  }

  /** With one of them right `behind` another one, or first where that is null. */
  function ranked(initiatives, uid, behind) {
    if (behind === undefined) return initiatives;
    const moved = initiatives.find((item) => item.uid === uid);
    const others = initiatives.filter((item) => item !== moved);
    others.splice(behind === null ? 0 : others.findIndex((item) => item.uid === behind) + 1, 0, moved);
    return others;
  }

  /** The same screen with some fields of one initiative changed, and its place if it goes `behind` another one, for showing an act before the server has answered. */
  function changed(model, uid, { behind, ...fields }) {
    const swap = (initiative) => (initiative.uid === uid ? { ...initiative, ...fields } : initiative);
    const initiatives = ranked(model.initiatives.map(swap), uid, behind);
    const replaced = behind !== undefined || 'themeUid' in fields;
    return {
      ...model,
      initiatives,
      byUid: new Map(initiatives.map((initiative) => [initiative.uid, initiative])),
      lanes: model.lanes.map((lane) => ({
        ...lane,
        initiatives: replaced
          ? initiatives.filter((item) => !item.undated && (item.themeUid ?? null) === lane.themeUid)
          : lane.initiatives.map(swap),
      })),
      undated: model.undated.map(swap),
    };
  }

  /** What a person decides of a roadmap, with the version in which it was read. */
  function settings({ name, version, rules }) {
    const {
      ownZone,
      epicDates,
      initiativeDates,
      progress,
      overhangPercent,
      pacePercent,
      lastResortDates,
      nowName = null,
      nextName = null,
      laterName = null,
      scoring = null,
      cadence = 'NONE',
      teamWeeks = [],
    } = rules;
    return {
      name,
      zone: ownZone ?? null,
      epicDates,
      initiativeDates,
      progress,
      overhangPercent,
      pacePercent,
      lastResortDates,
      nowName,
      nextName,
      laterName,
      scoring,
      cadence,
      teamWeeks: teamWeeks.join(' '),
      version,
    };
  }

  /** Every span that has a place on the axis: what Jira says of initiatives and of their epics, and the promises that can be meant beside it. */
  function spans(model) {
    const found = [];
    for (const initiative of model.initiatives) {
      if (initiative.span) found.push(initiative.span);
      if (initiative.reach) found.push(initiative.reach);
    }
    const { from, to } = plausible(model, found);
    for (const { timeframe: frame } of model.initiatives) {
      if (frame && frame.from != null && frame.from >= from && frame.to <= to) found.push(frame);
    }
    return found;
  }

  const TEN_YEARS = 3653;

  /** The days that are at most ten years from today and from what Jira says; the server leaves out what is farther away there. */
  function plausible({ asOf: { today } }, spans) {
    let [from, to] = [today, today];
    for (const { from: first, to: last } of spans) {
      from = Math.min(from, first ?? from, last ?? from);
      to = Math.max(to, last ?? to, first ?? to);
    }
    return { from: from - TEN_YEARS, to: to + TEN_YEARS };
  }

  return {
    SIZES,
    COMPACT,
    edits,
    owns,
    parse,
    epic,
    progress,
    lanes,
    laneId,
    isOpen,
    linked,
    cards,
    outline,
    rows,
    undated,
    shown,
    changed,
    settings,
    spans,
    plausible,
  };
});

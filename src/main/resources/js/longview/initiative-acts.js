/** What changes initiatives: made, saved, dated, ranked, deleted. `on` is what acts.js puts together. */
define('longview/initiative-acts', ['longview/dom', 'longview/dialog', 'longview/model', 'longview/timeframe-text'], (
  { h },
  dialogs,
  models,
  texts,
) => {
  /** Makes an initiative; an epic that is primary elsewhere is moved or supports, as the user says when `ask`ed. */
  function make(on, values, epicIds, commands, ask) {
    return on.withTheme(values, commands, async (body) => {
      const wish = { epics: [...epicIds], move: [], supports: [] };
      for (;;) {
        try {
          const made = await on.app.rest.create(await on.roadmapUid(), { ...body, ...wish });
          commands.push(made.command);
          return made.initiative.uid;
        } catch (problem) {
          const answer =
            ask &&
            problem.code === 'PRIMARY_ELSEWHERE' &&
            (await on.conflicts.elsewhere(on.epicName(problem.value), values.name, problem.current));
          if (!answer) throw problem;
          wish.epics = wish.epics.filter((epic) => epic !== problem.value);
          wish[answer === 'move' ? 'move' : 'supports'].push(problem.value);
        }
      }
    });
  }

  /** Creates an initiative and answers what to do once the form is closed; rejects with the problem so that the form can show it at its field. */
  async function createInitiative(on, values, epicIds) {
    const made = [];
    const uid = await make(on, values, epicIds, made, true);
    await on.run({ work: async (commands) => void commands.push(...made), text: AJS.I18n.getText('longview.done.created', values.name) });
    return () => on.app.focus(uid);
  }

  /** Creates several at once, as one act to undo; what cannot be created is told and the others are. */
  function createAll(on, list) {
    const work = async (commands) => {
      const amiss = [];
      let made = 0;
      for (const { values, epicIds } of list) {
        try {
          await make(on, values, epicIds, commands, false);
          made++;
        } catch (problem) {
          if (!on.isProblem(problem)) throw problem;
          amiss.push(values.name + ': ' + problem.say(on.epicName));
          if (on.stops(problem)) break;
        }
      }
      return amiss.length > 0 && AJS.I18n.getText('longview.done.created-partly', made, list.length, amiss.join(' '));
    };
    return on.run({ work, text: AJS.I18n.getText('longview.done.created-many', list.length) });
  }

  /** Saves the form of an initiative and answers false when the user goes back to it; rejects as above. */
  async function save(on, initiative, values) {
    const made = [];
    const answer = await on.withTheme(values, made, (fields) => on.put(initiative, fields));
    if (!answer) {
      await on.app.load().catch(() => {});
      return false;
    }
    made.push(answer.command);
    await on.run({
      work: async (commands) => void commands.push(...made.filter(Boolean)),
      text: AJS.I18n.getText('longview.done.saved', answer.initiative.name),
      extra: answer.moved ? (commands) => on.reasonField(commands.slice(-1)) : null,
    });
    return true;
  }

  /** Changes some fields at once, shown before the server has answered. Who moved a promise by it is asked why. */
  function change(on, uid, fields, text, shown, place = null) {
    let moved = [];
    const work = async (commands) => {
      const answer = await on.put(on.confirmed(uid), fields);
      if (!answer) return;
      if (answer.command) commands.push(answer.command);
      moved = answer.moved ? [answer.command] : [];
      if (!place || !models.owns(on.app)) return;
      const { command } = await placed(on, place);
      if (command) commands.push(command);
    };
    return on.run({ work, text, extra: () => moved.length > 0 && on.reasonField(moved), shown });
  }

  const placed = ({ app }, place) => app.rest.rank(app.confirmed.uid, { version: app.confirmed.version, ...place });

  /** A timeframe as the picture takes it before the server has answered. */
  const dated = ({ app }, frame) => ({ timeframe: { ...frame, label: texts.label(frame, app.locale) }, overhang: null });

  /** Puts a card into a column: gives it a horizon, if any, and its place, if any, as one act. */
  function horizon(on, uid, frame, place, name) {
    const { into, ...at } = place ?? {};
    const own = { ...(into && { [into.field]: into.value }), ...(at.themeUid !== undefined && { themeUid: at.themeUid }) };
    const fields = { ...own, ...(frame && { timeframe: frame.text }) };
    const shown = { uid, fields: { ...own, ...(frame && dated(on, frame)), ...(place && { behind: at.afterUid }) } };
    const { themeUid, ...rank } = at;
    const item = on.app.model.byUid.get(uid);
    const words = frame
      ? AJS.I18n.getText('longview.done.moved', item.name, name)
      : AJS.I18n.getText('longview.done.ranked-own', item.name);
    return change(on, uid, fields, words, shown, place && rank);
  }

  /** Gives an initiative another timeframe (or none) and asks for the reason afterwards. */
  function promise(on, uid, wanted) {
    const initiative = on.app.model.byUid.get(uid);
    const frame = texts.instead(wanted, initiative.timeframe);
    if ((initiative.timeframe?.text ?? null) === (frame?.text ?? null)) return null;
    const words = frame
      ? AJS.I18n.getText('longview.done.moved', initiative.name, texts.label(frame, on.app.locale))
      : AJS.I18n.getText('longview.done.undated', initiative.name);
    return change(on, uid, { timeframe: frame ? frame.text : null }, words, frame && { uid, fields: dated(on, frame) });
  }

  const health = (on, uid, value, word) =>
    change(on, uid, { health: value }, AJS.I18n.getText('longview.done.health', on.app.model.byUid.get(uid).name, word), undefined);

  async function remove(on, uid) {
    const initiative = on.app.model.byUid.get(uid);
    const sure = await dialogs.ask({
      title: AJS.I18n.getText('longview.delete.title', initiative.name),
      body: h('p', null, AJS.I18n.getText('longview.delete.text')),
      choices: [{ text: AJS.I18n.getText('longview.action.delete'), value: true, primary: true }],
    });
    if (!sure) return;
    on.app.close();
    await on.once(() => on.app.rest.remove(uid, on.confirmed(uid).version), AJS.I18n.getText('longview.done.deleted', initiative.name));
  }

  /** Puts a row somewhere else; `request` comes from the rank module. */
  function rank(on, request, text) {
    if (!request) return null;
    const { into, ...place } = request;
    const uid = place.initiativeUid;
    const shown = {
      uid,
      fields: {
        ...(into && { [into.field]: into.value }),
        ...(place.themeUid !== undefined && { themeUid: place.themeUid }),
        behind: place.afterUid,
      },
    };
    if (!into) return on.once(() => placed(on, place), text, shown);
    const work = async (commands) => {
      const answer = await on.put(on.confirmed(uid), { [into.field]: into.value });
      if (!answer) return;
      if (answer.command) commands.push(answer.command);
      if (!models.owns(on.app)) return;
      const { command } = await placed(on, place);
      if (command) commands.push(command);
    };
    return on.run({ work, text, shown });
  }

  /** Makes a theme and moves an initiative into it. */
  function newTheme(on, uid, name) {
    const work = async (commands) => {
      const answer = await on.withTheme({ newTheme: { name, colour: on.freeColour() } }, commands, (fields) =>
        on.put(on.confirmed(uid), fields),
      );
      if (answer?.command) commands.push(answer.command);
    };
    return on.run({ work, text: AJS.I18n.getText('longview.done.to-theme', on.app.model.byUid.get(uid).name, name) });
  }

  return { createInitiative, createAll, save, horizon, promise, health, remove, rank, newTheme };
});

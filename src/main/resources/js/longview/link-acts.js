/** What links epics to initiatives. `on` is what acts.js puts together. */
define('longview/link-acts', [], () => {
  /** Links one epic; an epic that is primary elsewhere is moved or supported, as the user says. */
  async function linkOne(on, initiative, version, epic, role, move) {
    try {
      return await on.app.rest.link(initiative.uid, epic, { role, version, move });
    } catch (problem) {
      if (problem.code !== 'PRIMARY_ELSEWHERE') throw problem;
      const answer = await on.conflicts.elsewhere(on.epicName(epic), initiative.name, problem.current);
      if (answer === 'move') return linkOne(on, initiative, version, epic, role, true);
      return answer === 'support' ? linkOne(on, initiative, version, epic, 'SUPPORTS', false) : null;
    }
  }

  /** Links epics (ids or keys) to an initiative; one that cannot be linked is told and the others are. */
  function link(on, uid, epics, { role = 'PRIMARY', move = false } = {}) {
    const initiative = on.app.model.byUid.get(uid);
    let linked = 0;
    const work = async (commands) => {
      const amiss = [];
      const target = on.confirmed(uid);
      let { version } = target;
      for (const epic of epics) {
        try {
          const answer = await linkOne(on, target, version, epic, role, move);
          if (!answer) continue;
          linked++;
          if (answer.command) commands.push(answer.command);
          version = answer.initiative.version;
        } catch (problem) {
          if (!on.isProblem(problem)) throw problem;
          amiss.push(problem.say(on.epicName));
          if (on.stops(problem)) break;
        }
      }
      if (amiss.length === 0) return null;
      return epics.length === 1
        ? amiss[0]
        : AJS.I18n.getText('longview.done.linked-partly', linked, epics.length, initiative.name, amiss.join(' '));
    };
    const text = () =>
      linked === 0 ? AJS.I18n.getText('longview.done.nothing') : AJS.I18n.getText('longview.done.linked', linked, initiative.name);
    return on.run({ work, text });
  }

  function unlink(on, uid, epic, key) {
    const words = AJS.I18n.getText('longview.done.unlinked', key, on.app.model.byUid.get(uid).name);
    return on.once(() => on.app.rest.unlink(uid, epic, on.confirmed(uid).version), words);
  }

  return { link, unlink };
});

/** What changes vision, objectives, key results and briefs: asks the server and offers to take it back. */
define('longview/aim-acts', ['longview/dom', 'longview/dialog', 'longview/rest'], ({ h }, dialogs, { Problem }) => {
  function of(app) {
    const { run, over, once, fail, roadmapUid } = app.acts.parts;
    const find = (uid) => app.confirmed.objectives.find((each) => each.uid === uid);
    const findKey = (uid) => app.confirmed.objectives.flatMap((each) => each.keyResults).find((each) => each.uid === uid);
    const told = async (answer, text) => {
      await run({ work: async (commands) => void commands.push(...[answer.command].filter(Boolean)), text });
      return true;
    };
    /** The present state: the server's, or where it tells none what a new look finds. */
    const present = (look) => async (problem) => {
      if (problem.current) return problem.current;
      await app.load();
      const now = look();
      if (!now) throw problem;
      return now;
    };

    /** Saves over what was `seen`; false when the user chose nothing. */
    async function saved(name, seen, fields, flat, send, look) {
      const answer = await over({ name, seen, fields, flat, send, again: present(look) });
      return answer && told(answer, AJS.I18n.getText('longview.done.saved', name));
    }

    /** A dialog that is sent again sends what is read now. */
    async function again(ask) {
      try {
        return await ask();
      } catch (problem) {
        if (problem.status === 409) await app.load();
        throw problem;
      }
    }

    async function saveVision(seen, text) {
      try {
        const uid = await roadmapUid();
        const name = AJS.I18n.getText('longview.aims.vision');
        return Boolean(
          await saved(
            name,
            seen,
            { text },
            (vision) => ({ text: vision.text }),
            (body) => app.rest.vision(uid, body),
            () => app.confirmed.vision,
          ),
        );
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        await fail(problem);
        return false;
      }
    }

    async function saveObjective(seen, values) {
      if (!seen)
        return told(await app.rest.createObjective(await roadmapUid(), values), AJS.I18n.getText('longview.done.created', values.name));
      const flat = ({ name, why, timeframe, owner }) => ({ name, why, timeframe: timeframe?.text ?? null, owner });
      return saved(
        values.name,
        seen,
        values,
        flat,
        (body) => app.rest.editObjective(seen.uid, body),
        () => find(seen.uid),
      );
    }

    async function saveKeyResult(parent, seen, values) {
      if (!seen) return told(await app.rest.createKeyResult(parent.uid, values), AJS.I18n.getText('longview.done.created', values.name));
      const flat = ({ name, start, target, unit }) => ({ name, start, target, unit });
      return saved(
        values.name,
        seen,
        values,
        flat,
        (body) => app.rest.editKeyResult(seen.uid, body),
        () => findKey(seen.uid),
      );
    }

    const checkIn = (key, body) =>
      again(async () =>
        told(
          await app.rest.checkIn(key.uid, { ...body, version: (findKey(key.uid) ?? key).version }),
          AJS.I18n.getText('longview.done.checked-in', key.name),
        ),
      );

    /** Its quarter of an hour may be over, or somebody has checked in since. */
    const late = (problem) => {
      if (problem.status === 403) problem.say = () => AJS.I18n.getText('longview.refused.check-in');
      throw problem;
    };

    const correctCheckIn = (key, entry, body) =>
      again(async () =>
        told(
          await app.rest.correctCheckIn(key.uid, entry.number, { ...body, version: (findKey(key.uid) ?? key).version }).catch(late),
          AJS.I18n.getText('longview.done.corrected', key.name),
        ),
      );

    const takeBackCheckIn = (key, entry) =>
      once(
        () => app.rest.takeBackCheckIn(key.uid, entry.number, (findKey(key.uid) ?? key).version).catch(late),
        AJS.I18n.getText('longview.done.taken-back', key.name),
      );

    /** Of an initiative or an objective. */
    const postUpdate = (item, seen, values) =>
      again(async () => {
        const post = () =>
          item.keyResults
            ? app.rest.postUpdate(item.uid, values, 'objectives')
            : app.rest.postUpdate(item.uid, { ...values, version: app.confirmed.byUid.get(item.uid).version });
        return told(
          await (seen ? app.rest.editUpdate(seen.uid, { ...values, version: seen.version }) : post()),
          AJS.I18n.getText('longview.done.posted', item.name),
        );
      });

    const serve = (item, objectives) =>
      again(async () =>
        told(
          await app.rest.serve(item.uid, { objectives, version: app.confirmed.byUid.get(item.uid).version }),
          AJS.I18n.getText('longview.done.saved', item.name),
        ),
      );

    const placeObjective = (one, afterUid) =>
      once(
        () => app.rest.placeObjective(one.uid, { afterUid, version: find(one.uid).version }),
        AJS.I18n.getText('longview.done.saved', one.name),
      );

    async function removed(name, text, ask) {
      const sure = await dialogs.ask({
        title: AJS.I18n.getText('longview.delete.title', name),
        body: h('p', null, text),
        choices: [{ text: AJS.I18n.getText('longview.action.delete'), value: true, primary: true }],
      });
      if (sure) await once(ask, AJS.I18n.getText('longview.done.deleted', name));
    }

    const removeObjective = (one) =>
      removed(one.name, AJS.I18n.getText('longview.aims.delete-objective'), () => app.rest.removeObjective(one.uid, find(one.uid).version));

    const removeKeyResult = (key) =>
      removed(key.name, AJS.I18n.getText('longview.aims.delete-key-result'), () =>
        app.rest.removeKeyResult(key.uid, findKey(key.uid).version),
      );

    /** Answers the brief that came of it, or null. */
    async function tick(item, line, done, version) {
      let brief = null;
      await run({
        work: async (commands) => {
          const answer = await app.rest.tick(item.uid, line.uid, { done, version });
          brief = answer.brief;
          commands.push(...[answer.command].filter(Boolean));
        },
        text: done ? AJS.I18n.getText('longview.done.ticked', line.text) : AJS.I18n.getText('longview.done.unticked', line.text),
      });
      return brief;
    }

    /** Lists go as texts through the comparison of fields. */
    const flatBrief = ({ problem, outcome, benefits, measures, requirements, links }) => ({
      problem: problem ?? null,
      outcome: outcome ?? null,
      benefits: benefits ?? null,
      measures: measures ?? null,
      requirements: JSON.stringify(requirements),
      links: JSON.stringify(links),
    });

    /** Saves a brief over the one that was seen; answers the brief that came of it, or null when the user chose nothing. */
    async function saveBrief(item, seen, values) {
      const answer = await over({
        name: item.name,
        seen,
        fields: flatBrief(values),
        flat: flatBrief,
        send: ({ requirements, links, ...body }, stored) => {
          const known = new Set(stored.requirements.map((line) => line.uid));
          // a line that somebody took away meanwhile and that stays here is a new one
          const lines = JSON.parse(requirements).map((line) => (known.has(line.uid) ? line : { ...line, uid: null }));
          return app.rest.saveBrief(item.uid, { ...body, requirements: lines, links: JSON.parse(links) });
        },
        again: (problem) => problem.current ?? app.rest.brief(item.uid),
      });
      if (!answer) return null;
      await told(answer, AJS.I18n.getText('longview.done.brief', item.name));
      return answer.brief;
    }

    return {
      saveVision,
      saveObjective,
      saveKeyResult,
      checkIn,
      correctCheckIn,
      takeBackCheckIn,
      postUpdate,
      serve,
      placeObjective,
      removeObjective,
      removeKeyResult,
      tick,
      saveBrief,
    };
  }

  return { of };
});

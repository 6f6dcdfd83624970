/** Sends what was edited over what was seen: what others changed meanwhile stays, and where both changed the same the user chooses. */
define('longview/edits', ['longview/dom', 'longview/rest', 'longview/later', 'longview/merge'], (
  { h, button },
  { Problem },
  later,
  { merge },
) => {
  /** What is asked where two people changed the same; hardly anybody ever sees it, so it comes when it is needed. */
  const conflicts = {
    ask: (...about) => later.get('conflict').then((module) => module.ask(...about)),
    elsewhere: (...about) => later.get('conflict').then((module) => module.elsewhere(...about)),
  };

  /** The fields of an initiative as they are sent. */
  const flatInitiative = (initiative) => ({
    name: initiative.name,
    why: initiative.why,
    themeUid: initiative.themeUid,
    timeframe: initiative.timeframe ? initiative.timeframe.text : null,
    lifecycle: initiative.lifecycle,
    health: initiative.health,
    owner: initiative.owner,
    manualProgress: initiative.manualProgress,
    estimate: initiative.estimate,
  });

  async function over(app, { name, seen, fields, flat, send, again }) {
    let base = flat(seen);
    let stored = seen;
    let wanted = Object.fromEntries(Object.entries(fields).filter(([field, value]) => base[field] !== value));
    for (;;) {
      try {
        return await send({ ...flat(stored), ...wanted, version: stored.version }, stored);
      } catch (problem) {
        if (problem.code !== 'CONFLICT') throw problem;
        stored = await again(problem);
        const theirs = flat(stored);
        const merged = merge(base, wanted, theirs);
        const chosen = merged.both.length === 0 ? {} : await conflicts.ask(app, { name, base, mine: wanted, theirs, both: merged.both });
        if (!chosen) return null;
        wanted = { ...merged.fields, ...chosen };
        base = theirs;
      }
    }
  }

  const put = (app, seen, fields) =>
    over(app, {
      name: seen.name,
      seen,
      fields,
      flat: flatInitiative,
      send: async (body, stored) => {
        const answer = await app.rest.edit(seen.uid, body);
        return { ...answer, moved: answer.initiative.moves > stored.moves };
      },
      again: async (problem) => problem.current ?? (await app.rest.initiative(seen.uid)).initiative,
    });

  async function roadmapUid(app) {
    if (app.model.uid) return app.model.uid;
    const made = await app.rest.make(app.projectKey);
    return made.uid;
  }

  async function withTheme(app, values, commands, work) {
    const { newTheme, ...rest } = values;
    if (!newTheme) return work(rest);
    const made = await app.rest.theme(await roadmapUid(app), newTheme);
    const back = () => app.rest.undo(made.command).catch(() => {});
    try {
      const answer = await work({ ...rest, themeUid: made.theme.uid });
      await (answer ? commands.unshift(made.command) : back());
      return answer;
    } catch (problem) {
      await back();
      throw problem;
    }
  }

  /** Gives the commands their reason, and says in the form's place what came of it. */
  async function giveReason(app, fail, form, input, commands) {
    const reason = input.value.trim();
    // not the property disabled: the focus would be lost with it
    if (!reason || form.getAttribute('aria-busy') === 'true') return;
    const done = (text) => form.replaceChildren(h('p.lv-hint', null, text));
    form.setAttribute('aria-busy', 'true');
    input.readOnly = true;
    try {
      for (const command of commands) await app.rest.reason(command, reason);
      done(AJS.I18n.getText('longview.reason.saved'));
      await app.load();
      app.reread();
    } catch (problem) {
      form.setAttribute('aria-busy', 'false');
      input.readOnly = false;
      if (problem.status === 409) done(AJS.I18n.getText('longview.reason.late'));
      else await fail(problem);
    }
  }

  function reasonField(app, fail, commands) {
    const input = h('input.text', {
      type: 'text',
      maxlength: 1000,
      placeholder: AJS.I18n.getText('longview.reason.label'),
      'aria-label': AJS.I18n.getText('longview.reason.label'),
    });
    const submit = button(AJS.I18n.getText('longview.action.save'), null, 'aui-button', { type: 'submit' });
    const form = h(
      'form.lv-reason',
      {
        onsubmit: (event) => {
          event.preventDefault();
          giveReason(app, fail, form, input, commands);
        },
      },
      input,
      submit,
    );
    return form;
  }

  /** A colour that no theme has yet. */
  function freeColour({ model }) {
    const used = new Set(model.themes.map((theme) => theme.colour));
    return ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA'].find((value) => !used.has(value)) ?? 'GRAY';
  }

  /** What changes of a page are made of; `fail` shows what went wrong. */
  const create = (app, fail) => ({
    conflicts,
    confirmed: (uid) => app.confirmed.byUid.get(uid),
    /**
     * Sends `fields` over what was `seen`; both have the fields of `flat`. What others changed meanwhile stays; where they changed the same
     * fields the user chooses. `send(body, stored)` does it over what is `stored`, of which `again(problem)` reads the present state. Answers
     * what `send` does, or null when the user chose nothing.
     */
    over: (wish) => over(app, wish),
    /** Changes fields of an initiative as it was `seen`; answers {command, initiative, moved}, or null when the user chose nothing. */
    put: (seen, fields) => put(app, seen, fields),
    /** The roadmap's uid; made on the first act that needs one. */
    roadmapUid: () => roadmapUid(app),
    /**
     * Gives `work` the values with a theme that is new made before; its command goes first. When nothing comes of the work, or it answers
     * nothing, the theme goes again, so that half an act never stays.
     */
    withTheme: (values, commands, work) => withTheme(app, values, commands, work),
    /** One line under the message of a re-dating: why, of each of the commands. Leaving it is fine. */
    reasonField: (commands) => reasonField(app, fail, commands),
    freeColour: () => freeColour(app),
    isProblem: (problem) => problem instanceof Problem,
  });

  return { create };
});

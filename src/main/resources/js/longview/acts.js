/** Everything that changes something: asks the server, shows what came of it, and offers to take it back. */
define('longview/acts', ['longview/dom', 'longview/flags', 'longview/dialog', 'longview/model', 'longview/rest', 'longview/timeframe-text', 'longview/conflict'],
  ({ h, button, id }, flags, dialogs, models, { Problem }, texts, conflicts) => {
    const REMEMBERED = 20;

    /** The acts of a page. `app` gives rest, model, the confirmed model, load(), show(model), locale. */
    function create(app) {
      const done = [];

      const waiting = [];
      let line = Promise.resolve();

      /** Shows what acts still wait for the server would make of the confirmed picture. */
      const foresee = () => waiting.length > 0 && app.show(waiting.reduce((model, { uid, fields }) => models.changed(model, uid, fields), app.confirmed));

      /**
       * Runs a change after those before it, so that keys pressed quickly lose nothing; work() finds the confirmed state when its turn comes.
       * `shown` is what it makes of an initiative, {uid, fields}, drawn at once. On success the page is read again and the flag offers Undo, on
       * failure the old picture comes back.
       */
      function run(work, text, extra = null, shown = null) {
        if (shown) {
          waiting.push(shown);
          app.show(models.changed(app.model, shown.uid, shown.fields));
        }
        flags.tidy();
        const turn = line.then(() => act(work, text, extra, shown));
        line = turn.catch(() => {});
        return turn;
      }

      async function act(work, text, extra, shown) {
        const settled = () => shown && waiting.splice(waiting.indexOf(shown), 1);
        try {
          const commands = (await work()).filter(Boolean);
          settled();
          await app.load();
          foresee();
          const title = typeof text === 'function' ? text() : text;
          remember(commands);
          flags.show({ text: title, extra: extra && commands.length > 0 ? extra(commands) : null, actions: commands.length > 0 ? [{ text: AJS.I18n.getText('longview.action.undo'), run: () => undo(commands) }] : [] });
          return true;
        } catch (problem) {
          settled();
          await fail(problem);
          foresee();
          return false;
        }
      }

      async function fail(problem) {
        if (!(problem instanceof Problem)) throw problem;
        if (problem.status === 409 || problem.status === 404) await app.load().catch(() => app.show(app.confirmed));
        else app.show(app.confirmed);
        flags.show({ kind: 'problem', text: problem.message });
      }

      function remember(commands) {
        if (commands.length === 0) return;
        done.push(commands);
        if (done.length > REMEMBERED) done.shift();
      }

      async function undo(commands) {
        const at = done.indexOf(commands);
        if (at >= 0) done.splice(at, 1);
        await run(async () => {
          for (const command of [...commands].reverse()) await app.rest.undo(command);
          return [];
        }, AJS.I18n.getText('longview.done.undone'));
      }

      const undoLast = () => {
        if (done.length > 0) undo(done.at(-1));
        else flags.show({ kind: 'notice', text: AJS.I18n.getText('longview.done.nothing-to-undo') });
      };

      const confirmed = (uid) => app.confirmed.byUid.get(uid);

      /** The roadmap's uid; made on the first act that needs one. */
      async function roadmapUid() {
        if (app.model.uid) return app.model.uid;
        const made = await app.rest.make(app.projectKey);
        return made.uid;
      }

      async function themeOf(values, commands) {
        const { newTheme, ...rest } = values;
        if (!newTheme) return rest;
        const made = await app.rest.theme(await roadmapUid(), newTheme);
        commands.push(made.command);
        return { ...rest, themeUid: made.theme.uid };
      }

      const replacement = (initiative, fields) => ({
        name: initiative.name, why: initiative.why, themeUid: initiative.themeUid, timeframe: initiative.timeframe ? initiative.timeframe.text : null,
        lifecycle: initiative.lifecycle, health: initiative.health, owner: initiative.owner, ...fields, version: initiative.version,
      });

      /** The fields that really change, so that a conflict is about these only and what others changed beside them stays. */
      const changes = (initiative, values) => {
        const before = replacement(initiative, {});
        return Object.fromEntries(Object.entries(values).filter(([field, value]) => before[field] !== value));
      };

      /** Sends the replacement; when somebody else was faster, shows both states and does as the user says. */
      async function put(initiative, fields) {
        try {
          return await app.rest.edit(initiative.uid, replacement(initiative, fields));
        } catch (problem) {
          if (problem.code !== 'CONFLICT' || !problem.current) throw problem;
          const theirs = problem.current.initiative ?? problem.current;
          if (!(await conflicts.ask(app, theirs, replacement(theirs, fields)))) return null;
          return put(theirs, fields);
        }
      }

      async function make(values, epicIds) {
        const commands = [];
        const body = await themeOf(values, commands);
        const made = await app.rest.create(await roadmapUid(), { ...body, epics: epicIds });
        commands.push(made.command);
        return { commands, uid: made.initiative.uid };
      }

      /** Creates an initiative; rejects with the problem so that the form can show it at its field. */
      async function createInitiative(values, epicIds) {
        const { commands, uid } = await make(values, epicIds);
        await run(async () => commands, AJS.I18n.getText('longview.done.created', values.name));
        app.focus(uid);
      }

      /** Creates several at once, as one act to undo. */
      function createAll(list) {
        return run(async () => {
          const commands = [];
          for (const { values, epicIds } of list) commands.push(...(await make(values, epicIds)).commands);
          return commands;
        }, AJS.I18n.getText('longview.done.created-many', list.length));
      }

      /** Saves the form of an initiative; rejects as above. */
      async function save(initiative, values) {
        const commands = [];
        const answer = await put(initiative, changes(initiative, await themeOf(values, commands)));
        if (!answer) return void (await app.load());
        commands.push(answer.command);
        const moved = (initiative.timeframe?.text ?? null) !== (answer.initiative.timeframe?.text ?? null);
        await run(async () => commands, AJS.I18n.getText('longview.done.saved', values.name), moved && initiative.timeframe ? reasonField : null);
      }

      /** Changes some fields at once, shown before the server has answered. */
      function change(uid, fields, text, extra, shown) {
        return run(async () => {
          const answer = await put(confirmed(uid), fields);
          return answer ? [answer.command] : [];
        }, text, extra, shown);
      }

      /** Gives an initiative another timeframe (or none) and asks for the reason afterwards. */
      function promise(uid, frame) {
        const initiative = app.model.byUid.get(uid);
        if ((initiative.timeframe?.text ?? null) === (frame?.text ?? null)) return;
        const shown = frame && { uid, fields: { timeframe: { ...frame, label: texts.label(frame, app.locale) }, overhang: null } };
        const words = frame
          ? AJS.I18n.getText('longview.done.moved', initiative.name, texts.label(frame, app.locale))
          : AJS.I18n.getText('longview.done.undated', initiative.name);
        return change(uid, { timeframe: frame ? frame.text : null }, words, initiative.timeframe && initiative.lifecycle !== 'DRAFT' ? reasonField : null, shown);
      }

      /** One line under the message of a re-dating: why. Leaving it is fine. */
      const reasonField = (commands) => {
        const field = id('reason');
        const input = h('input.text', { type: 'text', id: field, maxlength: 1000, placeholder: AJS.I18n.getText('longview.reason.placeholder') });
        const form = h('form.lv-reason', { onsubmit: async (event) => {
          event.preventDefault();
          const reason = input.value.trim();
          if (!reason) return;
          form.replaceChildren(h('p.lv-hint', null, AJS.I18n.getText('longview.reason.saved')));
          try {
            await app.rest.reason(commands.at(-1), reason);
            await app.load();
          } catch (problem) {
            await fail(problem);
          }
        } }, h('label', { htmlFor: field }, AJS.I18n.getText('longview.reason.label')), h('span.lv-picker-row', null, input, button(AJS.I18n.getText('longview.action.save'), null, 'aui-button', { type: 'submit' })));
        return form;
      };

      const health = (uid, value, word) =>
        change(uid, { health: value }, AJS.I18n.getText('longview.done.health', app.model.byUid.get(uid).name, word));

      async function remove(uid) {
        const initiative = app.model.byUid.get(uid);
        const sure = await dialogs.ask({
          title: AJS.I18n.getText('longview.delete.title', initiative.name),
          body: h('p', null, AJS.I18n.getText('longview.delete.text')),
          choices: [{ text: AJS.I18n.getText('longview.action.delete'), value: true, primary: true }],
        });
        if (!sure) return;
        app.close();
        await run(async () => [(await app.rest.remove(uid, confirmed(uid).version)).command], AJS.I18n.getText('longview.done.deleted', initiative.name));
      }

      /** Links one epic; an epic that is primary elsewhere is moved or supported, as the user says. */
      async function linkOne(initiative, version, epic, role, move) {
        try {
          return await app.rest.link(initiative.uid, epic, { role, version, move });
        } catch (problem) {
          if (problem.code !== 'PRIMARY_ELSEWHERE') throw problem;
          const answer = await conflicts.elsewhere(app, epic, initiative, problem.current);
          if (answer === 'move') return linkOne(initiative, version, epic, role, true);
          return answer === 'support' ? linkOne(initiative, version, epic, 'SUPPORTS', false) : null;
        }
      }

      /** Links epics (ids or keys) to an initiative. */
      function link(uid, epics, { role = 'PRIMARY', move = false } = {}) {
        const initiative = app.model.byUid.get(uid);
        let linked = 0;
        return run(async () => {
          const commands = [];
          const target = confirmed(uid);
          let { version } = target;
          for (const epic of epics) {
            const answer = await linkOne(target, version, epic, role, move);
            if (!answer) continue;
            linked++;
            commands.push(answer.command);
            version = answer.initiative.version;
          }
          return commands;
        }, () => (linked === 0 ? AJS.I18n.getText('longview.done.nothing') : AJS.I18n.getText('longview.done.linked', linked, initiative.name)));
      }

      const unlink = (uid, epic, key) => {
        const initiative = app.model.byUid.get(uid);
        return run(async () => [(await app.rest.unlink(uid, epic, confirmed(uid).version)).command], AJS.I18n.getText('longview.done.unlinked', key, initiative.name));
      };

      /** Puts a row somewhere else; `request` comes from the rank module. */
      function rank(request, text) {
        if (!request) return;
        return run(async () => [(await app.rest.rank(app.confirmed.uid, { version: app.confirmed.version, ...request })).command], text);
      }

      /** Makes a theme and moves an initiative into it. */
      function newTheme(uid, name) {
        const used = new Set(app.model.themes.map((theme) => theme.colour));
        const colour = ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA'].find((value) => !used.has(value)) ?? 'GRAY';
        const initiative = app.model.byUid.get(uid);
        return run(async () => {
          const made = await app.rest.theme(app.model.uid, { name, colour });
          const answer = await put(confirmed(uid), { themeUid: made.theme.uid });
          return [made.command, answer && answer.command];
        }, AJS.I18n.getText('longview.done.to-theme', initiative.name, name));
      }

      const renameTheme = (theme, name) =>
        run(async () => [(await app.rest.editTheme(theme.uid, { name, colour: theme.colour, version: theme.version })).command], AJS.I18n.getText('longview.done.theme-renamed', name));

      const removeTheme = (theme) =>
        run(async () => [(await app.rest.removeTheme(theme.uid, theme.version)).command], AJS.I18n.getText('longview.done.theme-deleted', theme.name));

      return { renameTheme, removeTheme, createInitiative, createAll, save, promise, health, change, remove, link, unlink, rank, newTheme, undoLast };
    }

    return { create };
  });

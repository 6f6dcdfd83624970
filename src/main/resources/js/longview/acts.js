/** Everything that changes something: asks the server, shows what came of it, and offers to take it back. */
define('longview/acts', ['longview/dom', 'longview/flags', 'longview/dialog', 'longview/model', 'longview/rest', 'longview/timeframe-text', 'longview/later', 'longview/merge'],
  ({ h, button }, flags, dialogs, models, { Problem }, texts, later, { merge }) => {
    const REMEMBERED = 20;

    /** What is asked where two people changed the same; hardly anybody ever sees it, so it comes when it is needed. */
    const conflicts = {
      ask: (...about) => later.get('conflict').then((module) => module.ask(...about)),
      elsewhere: (...about) => later.get('conflict').then((module) => module.elsewhere(...about)),
    };

    /** The acts of a page. `app` gives rest, model, the confirmed model, load(), show(model), locale. */
    function create(app) {
      const done = [];

      const waiting = [];
      let line = Promise.resolve();

      /** Shows what acts still wait for the server would make of the confirmed picture. */
      const foresee = () => waiting.length > 0 && app.show(foreseen(app.confirmed, waiting));
      const foreseen = (model, shown) => shown.reduce((now, { uid, fields }) => models.changed(now, uid, fields), model);

      /**
       * Runs a change after those before it, so that keys pressed quickly lose nothing. `work(commands)` finds the confirmed state when its turn
       * comes, adds each command that was done, and answers what went wrong beside them, if so. `shown` is what it makes of an initiative, or of
       * several, {uid, fields}, drawn at once. `text` says what was done, or nothing, `extra(commands)` is an element below it. Whatever was done can be undone
       * from the flag, also when the rest failed.
       */
      function run(act) {
        if (act.shown) {
          const shown = [act.shown].flat();
          waiting.push(...shown);
          app.show(foreseen(app.model, shown));
        }
        flags.tidy();
        app.busy(1);
        const turn = line.then(() => perform(act));
        line = turn.catch(() => {}).then(() => app.busy(-1));
        return flags.slow(turn, AJS.I18n.getText('longview.state.saving'));
      }

      async function perform(act) {
        const { work, text, extra = null, shown = null } = act;
        const commands = [];
        const settled = () => [shown ?? []].flat().forEach((one) => waiting.splice(waiting.indexOf(one), 1));
        try {
          const amiss = await work(commands);
          settled();
          await app.load();
          foresee();
          remember(commands);
          const said = typeof text === 'function' ? text(commands) : commands.length > 0 ? text : AJS.I18n.getText('longview.done.nothing');
          if (amiss || said) flags.show({ kind: amiss ? 'problem' : 'done', text: amiss || said, extra: extra && commands.length > 0 ? extra(commands) : null, actions: undoing(commands) });
          return !amiss;
        } catch (problem) {
          settled();
          remember(commands);
          await fail(problem, commands, act);
          foresee();
          return false;
        }
      }

      const undoing = (commands) => (commands.length > 0 ? [{ text: AJS.I18n.getText('longview.action.undo'), run: () => undo(commands) }] : []);

      /** An epic's key, where it was asked for by its id. */
      const epicName = (value) => {
        const index = app.model.epics.id.indexOf(String(value));
        return index >= 0 ? app.model.epics.key[index] : value;
      };

      async function fail(problem, commands = [], act = null) {
        if (!(problem instanceof Problem)) throw problem;
        if (problem.status === 409 || problem.status === 404 || commands.length > 0) await app.load().catch(() => app.show(app.confirmed));
        else app.show(app.confirmed);
        const again = act && commands.length === 0 && (problem.status === 0 || problem.status >= 500) ? [{ text: AJS.I18n.getText('longview.action.retry'), run: () => run(act) }] : [];
        flags.show({ kind: 'problem', text: problem.say(epicName), actions: [...undoing(commands), ...again] });
      }

      /** Whether what failed for one thing would fail for the next as well: nobody is signed in, the server is away ... */
      const stops = ({ status, field, code }) => !(status === 400 || (status === 404 && field === 'epic') || code === 'PRIMARY_ELSEWHERE');

      function remember(commands) {
        if (commands.length === 0) return;
        done.push(commands);
        if (done.length > REMEMBERED) done.shift();
      }

      /** A command of Longview, or dates that were changed in Jira. */
      const takeBack = (command) => (command.dates ? app.rest.restore(app.model.uid, command) : app.rest.undo(command));

      async function undo(commands) {
        const at = done.indexOf(commands);
        if (at >= 0) done.splice(at, 1);
        const left = [];
        await run({
          work: async () => {
            const open = [...commands];
            while (open.length > 0) {
              try {
                left.push(...((await takeBack(open.at(-1))).left ?? []));
                open.pop();
              } catch (problem) {
                if (open.length === commands.length || !(problem instanceof Problem)) throw problem;
                remember(open);
                return AJS.I18n.getText('longview.done.undone-partly', commands.length - open.length, commands.length, problem.say(epicName));
              }
            }
            return null;
          },
          text: () => (left.length === 0 ? AJS.I18n.getText('longview.done.undone') : AJS.I18n.getText('longview.done.undone-left', left.map(({ issueId, key, name }) => (key ?? epicName(issueId)) + (name ? ` (${name})` : '')).join(', '))),
        });
      }

      const undoLast = () => (done.length > 0 ? undo(done.at(-1)) : flags.show({ kind: 'notice', text: AJS.I18n.getText('longview.done.nothing-to-undo') }));

      const confirmed = (uid) => app.confirmed.byUid.get(uid);

      /** The roadmap's uid; made on the first act that needs one. */
      async function roadmapUid() {
        if (app.model.uid) return app.model.uid;
        const made = await app.rest.make(app.projectKey);
        return made.uid;
      }

      /**
       * Gives `work` the values with a theme that is new made before; its command goes first. When nothing comes of the work, or it answers
       * nothing, the theme goes again, so that half an act never stays.
       */
      async function withTheme(values, commands, work) {
        const { newTheme, ...rest } = values;
        if (!newTheme) return work(rest);
        const made = await app.rest.theme(await roadmapUid(), newTheme);
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

      /** The fields of an initiative as they are sent. */
      const flat = (initiative) => ({
        name: initiative.name, why: initiative.why, themeUid: initiative.themeUid, timeframe: initiative.timeframe ? initiative.timeframe.text : null,
        lifecycle: initiative.lifecycle, health: initiative.health, owner: initiative.owner,
        manualProgress: initiative.manualProgress, estimate: initiative.estimate,
      });

      /**
       * Sends `fields` over what was `seen`; both have the fields of `flat`. What others changed meanwhile stays; where they changed the same
       * fields the user chooses. `send(body, stored)` does it over what is `stored`, of which `again(problem)` reads the present state. Answers
       * what `send` does, or null when the user chose nothing.
       */
      async function over({ name, seen, fields, flat, send, again }) {
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

      /** Changes fields of an initiative as it was `seen`; answers {command, initiative, moved}, or null when the user chose nothing. */
      const put = (seen, fields) =>
        over({
          name: seen.name, seen, fields, flat,
          send: async (body, stored) => {
            const answer = await app.rest.edit(seen.uid, body);
            return { ...answer, moved: answer.initiative.moves > stored.moves };
          },
          again: async (problem) => problem.current ?? (await app.rest.initiative(seen.uid)).initiative,
        });

      /** Makes an initiative; an epic that is primary elsewhere is moved or supports, as the user says when `ask`ed. */
      function make(values, epicIds, commands, ask) {
        return withTheme(values, commands, async (body) => {
          const wish = { epics: [...epicIds], move: [], supports: [] };
          for (;;) {
            try {
              const made = await app.rest.create(await roadmapUid(), { ...body, ...wish });
              commands.push(made.command);
              return made.initiative.uid;
            } catch (problem) {
              const answer = ask && problem.code === 'PRIMARY_ELSEWHERE' && (await conflicts.elsewhere(epicName(problem.value), values.name, problem.current));
              if (!answer) throw problem;
              wish.epics = wish.epics.filter((epic) => epic !== problem.value);
              wish[answer === 'move' ? 'move' : 'supports'].push(problem.value);
            }
          }
        });
      }

      /** Creates an initiative and answers what to do once the form is closed; rejects with the problem so that the form can show it at its field. */
      async function createInitiative(values, epicIds) {
        const made = [];
        const uid = await make(values, epicIds, made, true);
        await run({ work: async (commands) => void commands.push(...made), text: AJS.I18n.getText('longview.done.created', values.name) });
        return () => app.focus(uid);
      }

      /** Creates several at once, as one act to undo; what cannot be created is told and the others are. */
      function createAll(list) {
        return run({
          work: async (commands) => {
            const amiss = [];
            let made = 0;
            for (const { values, epicIds } of list) {
              try {
                await make(values, epicIds, commands, false);
                made++;
              } catch (problem) {
                if (!(problem instanceof Problem)) throw problem;
                amiss.push(values.name + ': ' + problem.say(epicName));
                if (stops(problem)) break;
              }
            }
            return amiss.length > 0 && AJS.I18n.getText('longview.done.created-partly', made, list.length, amiss.join(' '));
          },
          text: AJS.I18n.getText('longview.done.created-many', list.length),
        });
      }

      /** Saves the form of an initiative and answers false when the user goes back to it; rejects as above. */
      async function save(initiative, values) {
        const made = [];
        const answer = await withTheme(values, made, (fields) => put(initiative, fields));
        if (!answer) {
          await app.load().catch(() => {});
          return false;
        }
        made.push(answer.command);
        await run({ work: async (commands) => void commands.push(...made.filter(Boolean)), text: AJS.I18n.getText('longview.done.saved', answer.initiative.name), extra: answer.moved ? (commands) => reasonField(commands.slice(-1)) : null });
        return true;
      }

      /** Changes some fields at once, shown before the server has answered. Who moved a promise by it is asked why. */
      function change(uid, fields, text, shown, place = null) {
        let moved = [];
        return run({
          work: async (commands) => {
            const answer = await put(confirmed(uid), fields);
            if (!answer) return;
            if (answer.command) commands.push(answer.command);
            moved = answer.moved ? [answer.command] : [];
            if (!place || !models.owns(app)) return;
            const { command } = await app.rest.rank(app.confirmed.uid, { version: app.confirmed.version, ...place });
            if (command) commands.push(command);
          },
          text,
          extra: () => moved.length > 0 && reasonField(moved),
          shown,
        });
      }

      /** Puts a card into a column: gives it a horizon, if any, and its place, if any, as one act. */
      function horizon(uid, frame, place, name) {
        const { into, ...at } = place ?? {};
        const own = { ...(into && { [into.field]: into.value }), ...(at.themeUid !== undefined && { themeUid: at.themeUid }) };
        const fields = { ...own, ...(frame && { timeframe: frame.text }) };
        const shown = { uid, fields: { ...own, ...(frame && { timeframe: { ...frame, label: texts.label(frame, app.locale) }, overhang: null }), ...(place && { behind: at.afterUid }) } };
        const { themeUid, ...rank } = at;
        const words = frame ? AJS.I18n.getText('longview.done.moved', app.model.byUid.get(uid).name, name) : AJS.I18n.getText('longview.done.ranked-own', app.model.byUid.get(uid).name);
        return change(uid, fields, words, shown, place && rank);
      }

      /** Gives an initiative another timeframe (or none) and asks for the reason afterwards. */
      function promise(uid, wanted) {
        const initiative = app.model.byUid.get(uid);
        const frame = texts.instead(wanted, initiative.timeframe);
        if ((initiative.timeframe?.text ?? null) === (frame?.text ?? null)) return;
        const shown = frame && { uid, fields: { timeframe: { ...frame, label: texts.label(frame, app.locale) }, overhang: null } };
        const words = frame
          ? AJS.I18n.getText('longview.done.moved', initiative.name, texts.label(frame, app.locale))
          : AJS.I18n.getText('longview.done.undated', initiative.name);
        return change(uid, { timeframe: frame ? frame.text : null }, words, shown);
      }

      /** One line under the message of a re-dating: why, of each of the commands. Leaving it is fine. */
      const reasonField = (commands) => {
        const input = h('input.text', { type: 'text', maxlength: 1000, placeholder: AJS.I18n.getText('longview.reason.label'), 'aria-label': AJS.I18n.getText('longview.reason.label') });
        const form = h('form.lv-reason', { onsubmit: async (event) => {
          event.preventDefault();
          const reason = input.value.trim();
          if (!reason) return;
          const done = (text) => form.replaceChildren(h('p.lv-hint', null, text));
          // not the property disabled: the focus would be lost with it
          if (form.getAttribute('aria-busy') === 'true') return;
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
        } }, input, button(AJS.I18n.getText('longview.action.save'), null, 'aui-button', { type: 'submit' }));
        return form;
      };

      const health = (uid, value, word) =>
        change(uid, { health: value }, AJS.I18n.getText('longview.done.health', app.model.byUid.get(uid).name, word));

      /** An act of one command: `ask()` gets the server's answer. */
      const once = (ask, text, shown = null) => run({ work: async (commands) => void commands.push(...[(await ask()).command].filter(Boolean)), text, shown });

      async function remove(uid) {
        const initiative = app.model.byUid.get(uid);
        const sure = await dialogs.ask({
          title: AJS.I18n.getText('longview.delete.title', initiative.name),
          body: h('p', null, AJS.I18n.getText('longview.delete.text')),
          choices: [{ text: AJS.I18n.getText('longview.action.delete'), value: true, primary: true }],
        });
        if (!sure) return;
        app.close();
        await once(() => app.rest.remove(uid, confirmed(uid).version), AJS.I18n.getText('longview.done.deleted', initiative.name));
      }

      /** Links one epic; an epic that is primary elsewhere is moved or supported, as the user says. */
      async function linkOne(initiative, version, epic, role, move) {
        try {
          return await app.rest.link(initiative.uid, epic, { role, version, move });
        } catch (problem) {
          if (problem.code !== 'PRIMARY_ELSEWHERE') throw problem;
          const answer = await conflicts.elsewhere(epicName(epic), initiative.name, problem.current);
          if (answer === 'move') return linkOne(initiative, version, epic, role, true);
          return answer === 'support' ? linkOne(initiative, version, epic, 'SUPPORTS', false) : null;
        }
      }

      /** Links epics (ids or keys) to an initiative; one that cannot be linked is told and the others are. */
      function link(uid, epics, { role = 'PRIMARY', move = false } = {}) {
        const initiative = app.model.byUid.get(uid);
        let linked = 0;
        return run({
          work: async (commands) => {
            const amiss = [];
            const target = confirmed(uid);
            let { version } = target;
            for (const epic of epics) {
              try {
                const answer = await linkOne(target, version, epic, role, move);
                if (!answer) continue;
                linked++;
                if (answer.command) commands.push(answer.command);
                version = answer.initiative.version;
              } catch (problem) {
                if (!(problem instanceof Problem)) throw problem;
                amiss.push(problem.say(epicName));
                if (stops(problem)) break;
              }
            }
            if (amiss.length === 0) return null;
            return epics.length === 1 ? amiss[0] : AJS.I18n.getText('longview.done.linked-partly', linked, epics.length, initiative.name, amiss.join(' '));
          },
          text: () => (linked === 0 ? AJS.I18n.getText('longview.done.nothing') : AJS.I18n.getText('longview.done.linked', linked, initiative.name)),
        });
      }

      const unlink = (uid, epic, key) =>
        once(() => app.rest.unlink(uid, epic, confirmed(uid).version), AJS.I18n.getText('longview.done.unlinked', key, app.model.byUid.get(uid).name));

      /** Puts a row somewhere else; `request` comes from the rank module. */
      function rank(request, text) {
        if (!request) return null;
        const { into, ...place } = request;
        const ask = () => app.rest.rank(app.confirmed.uid, { version: app.confirmed.version, ...place });
        const uid = place.initiativeUid;
        const shown = { uid, fields: { ...(into && { [into.field]: into.value }), ...(place.themeUid !== undefined && { themeUid: place.themeUid }), behind: place.afterUid } };
        if (!into) return once(ask, text, shown);
        return run({
          work: async (commands) => {
            const answer = await put(confirmed(uid), { [into.field]: into.value });
            if (!answer) return;
            if (answer.command) commands.push(answer.command);
            if (!models.owns(app)) return;
            const { command } = await ask();
            if (command) commands.push(command);
          },
          text,
          shown,
        });
      }

      /** A colour that no theme has yet. */
      function freeColour() {
        const used = new Set(app.model.themes.map((theme) => theme.colour));
        return ['BLUE', 'TEAL', 'PURPLE', 'ORANGE', 'MAGENTA'].find((value) => !used.has(value)) ?? 'GRAY';
      }

      /** Makes a theme and moves an initiative into it. */
      function newTheme(uid, name) {
        return run({
          work: async (commands) => {
            const answer = await withTheme({ newTheme: { name, colour: freeColour() } }, commands, (fields) => put(confirmed(uid), fields));
            if (answer?.command) commands.push(answer.command);
          },
          text: AJS.I18n.getText('longview.done.to-theme', app.model.byUid.get(uid).name, name),
        });
      }

      const removeTheme = (theme) => once(() => app.rest.removeTheme(theme.uid, theme.version), AJS.I18n.getText('longview.done.theme-deleted', theme.name));

      /** Saves the settings of the roadmap over those that were `seen`; as save(). */
      async function settings(seen, values) {
        const answer = await over({
          name: seen.name, seen, fields: values,
          flat: ({ version, ...fields }) => fields,
          send: ({ teamWeeks, ...body }) => app.rest.editRoadmap(app.confirmed.uid, { ...body, teamWeeks: teamWeeks ? teamWeeks.split(' ').map((each) => Number(each) || each) : null }),
          again: async () => {
            await app.load();
            return models.settings(app.confirmed);
          },
        });
        if (!answer) return false;
        await run({ work: async (commands) => void commands.push(...[answer.command].filter(Boolean)), text: AJS.I18n.getText('longview.done.settings') });
        return true;
      }

      /** The fields of a saved view as they are sent. */
      const kept = ({ name, query, shared, ownDefault, commonDefault }) => ({ name, query, shared, ownDefault, commonDefault });

      /** Keeps the view under a name; answers what to do then, with the view that was made. */
      async function saveView(values, then) {
        const made = await app.rest.saveView(app.confirmed.uid, values);
        await run({ work: async (commands) => void commands.push(made.command), text: AJS.I18n.getText('longview.done.view-saved', values.name) });
        return () => then(made.view);
      }

      /** Changes a saved view over what was `seen`; as save(). */
      async function editView(seen, fields) {
        const answer = await over({
          name: seen.name, seen, fields, flat: kept,
          send: (body) => app.rest.editView(seen.uid, body),
          again: async (problem) => {
            await app.load();
            const now = app.confirmed.views.find((view) => view.uid === seen.uid);
            if (!now) throw problem;
            return now;
          },
        });
        if (!answer) return false;
        await run({ work: async (commands) => void commands.push(...[answer.command].filter(Boolean)), text: AJS.I18n.getText('longview.done.view-saved', answer.view.name) });
        return true;
      }

      const removeView = (view) => once(() => app.rest.removeView(view.uid, view.version), AJS.I18n.getText('longview.done.view-deleted', view.name));

      /** Mends what the data doctor found; what was done in Jira's workflow cannot be taken back. */
      const mend = (wish, text) => run({
        work: async (commands) => {
          const { command, issueId, dates } = await app.rest.fix(app.confirmed.uid, wish());
          if (command || dates.length > 0) commands.push(command ?? { issueId, dates });
        },
        text: () => text,
      });

      return { mend, fail, once, saveView, editView, removeView, settings, removeTheme, createInitiative, createAll, save, promise, parts: { run, over, once, fail, roadmapUid, put, withTheme, reasonField, freeColour }, horizon, health, remove, link, unlink, rank, newTheme, undoLast, epicName };
    }

    return { create };
  });

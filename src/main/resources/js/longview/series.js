/** Changes one after the other: each is drawn before the server has answered, told of when it has, and can be taken back. */
define('longview/series', ['longview/flags', 'longview/model', 'longview/rest'], (flags, models, { Problem }) => {
  const REMEMBERED = 20;

  const foreseen = (model, shown) => shown.reduce((now, { uid, fields }) => models.changed(now, uid, fields), model);

  /** Shows what changes that still wait for the server would make of the confirmed picture. */
  function foresee({ app, waiting }) {
    if (waiting.length > 0) app.show(foreseen(app.confirmed, waiting));
  }

  /** An epic's key, where it was asked for by its id. */
  function epicName({ epics }, value) {
    const index = epics.id.indexOf(String(value));
    return index >= 0 ? epics.key[index] : value;
  }

  function remember({ done }, commands) {
    if (commands.length === 0) return;
    done.push(commands);
    if (done.length > REMEMBERED) done.shift();
  }

  const undoing = (series, commands) =>
    commands.length > 0 ? [{ text: AJS.I18n.getText('longview.action.undo'), run: () => undo(series, commands) }] : [];

  /** Whether asking again can help: nobody has answered, or the server stumbled. */
  const passes = ({ status }) => status === 0 || status >= 500;

  async function fail(series, problem, commands = [], act = null) {
    const { app } = series;
    if (!(problem instanceof Problem)) throw problem;
    if (problem.status === 409 || problem.status === 404 || commands.length > 0) await app.load().catch(() => app.show(app.confirmed));
    else app.show(app.confirmed);
    const again =
      act && commands.length === 0 && passes(problem)
        ? [{ text: AJS.I18n.getText('longview.action.retry'), run: () => run(series, act) }]
        : [];
    flags.show({
      kind: 'problem',
      text: problem.say((value) => epicName(app.model, value)),
      actions: [...undoing(series, commands), ...again],
    });
  }

  /** Says what was done, or what went wrong beside it. */
  function tell(series, { text, extra = null }, commands, amiss) {
    const said = typeof text === 'function' ? text(commands) : commands.length > 0 ? text : AJS.I18n.getText('longview.done.nothing');
    if (!amiss && !said) return;
    flags.show({
      kind: amiss ? 'problem' : 'done',
      text: amiss || said,
      extra: extra && commands.length > 0 ? extra(commands) : null,
      actions: undoing(series, commands),
    });
  }

  async function perform(series, act) {
    const { app, waiting } = series;
    const commands = [];
    const settled = () => [act.shown ?? []].flat().forEach((one) => waiting.splice(waiting.indexOf(one), 1));
    try {
      const amiss = await act.work(commands);
      settled();
      await app.load();
      foresee(series);
      remember(series, commands);
      tell(series, act, commands, amiss);
      return !amiss;
    } catch (problem) {
      settled();
      remember(series, commands);
      await fail(series, problem, commands, act);
      foresee(series);
      return false;
    }
  }

  function run(series, act) {
    const { app, waiting } = series;
    if (act.shown) {
      const shown = [act.shown].flat();
      waiting.push(...shown);
      app.show(foreseen(app.model, shown));
    }
    flags.tidy();
    app.busy(1);
    const turn = series.last.then(() => perform(series, act));
    series.last = turn.catch(() => {}).then(() => app.busy(-1));
    return flags.slow(turn, AJS.I18n.getText('longview.state.saving'));
  }

  /** Takes back a command of Longview, or dates that were changed in Jira. */
  const takeBack = (app, command) => (command.dates ? app.rest.restore(app.model.uid, command) : app.rest.undo(command));

  /** What an undo says: done, or what stays as others have made it since. */
  function undone({ model }, left) {
    if (left.length === 0) return AJS.I18n.getText('longview.done.undone');
    const names = left.map(({ issueId, key, name }) => (key ?? epicName(model, issueId)) + (name ? ` (${name})` : ''));
    return AJS.I18n.getText('longview.done.undone-left', names.join(', '));
  }

  async function undo(series, commands) {
    const { app, done } = series;
    const at = done.indexOf(commands);
    if (at >= 0) done.splice(at, 1);
    const left = [];
    const work = async () => {
      const open = [...commands];
      while (open.length > 0) {
        try {
          left.push(...((await takeBack(app, open.at(-1))).left ?? []));
          open.pop();
        } catch (problem) {
          if (open.length === commands.length || !(problem instanceof Problem)) throw problem;
          remember(series, open);
          const why = problem.say((value) => epicName(app.model, value));
          return AJS.I18n.getText('longview.done.undone-partly', commands.length - open.length, commands.length, why);
        }
      }
      return null;
    };
    await run(series, { work, text: () => undone(app, left) });
  }

  /** Whether what failed for one thing would fail for the next as well: nobody is signed in, the server is away ... */
  const stops = ({ status, field, code }) => !(status === 400 || (status === 404 && field === 'epic') || code === 'PRIMARY_ELSEWHERE');

  /** The series of a page. `app` gives rest, model, the confirmed model, load(), show(model) and busy(step). */
  function create(app) {
    const series = { app, done: [], waiting: [], last: Promise.resolve() };
    return {
      /**
       * Runs a change after those before it, so that keys pressed quickly lose nothing. `work(commands)` finds the confirmed state when its turn
       * comes, adds each command that was done, and answers what went wrong beside them, if so. `shown` is what it makes of an initiative, or of
       * several, {uid, fields}, drawn at once. `text` says what was done, or nothing, `extra(commands)` is an element below it. Whatever was done
       * can be undone from the flag, also when the rest failed.
       */
      run: (act) => run(series, act),
      /** A change of one command: `ask()` gets the server's answer. */
      once: (ask, text, shown = null) =>
        run(series, { work: async (commands) => void commands.push(...[(await ask()).command].filter(Boolean)), text, shown }),
      fail: (problem, commands, act) => fail(series, problem, commands, act),
      undoLast: () =>
        series.done.length > 0
          ? undo(series, series.done.at(-1))
          : flags.show({ kind: 'notice', text: AJS.I18n.getText('longview.done.nothing-to-undo') }),
      epicName: (value) => epicName(app.model, value),
      stops,
    };
  }

  return { create };
});

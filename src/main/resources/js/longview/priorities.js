/** The tab of priorities: what initiatives are scored by, the score while it is typed, and the order by it. */
define('longview/priorities', [
  'longview/dom',
  'longview/model',
  'longview/rows',
  'longview/score',
  'longview/flags',
  'longview/states',
  'longview/quadrants',
  'longview/words',
  'longview/estimates',
  'longview/number-field',
], ({ h, button }, models, rows, scores, flags, states, quadrants, words, estimates, numberFields) => {
  const METHODS = {
    RICE: [AJS.I18n.getText('longview.scores.rice'), AJS.I18n.getText('longview.scores.rice-formula')],
    WSJF: [AJS.I18n.getText('longview.scores.wsjf'), AJS.I18n.getText('longview.scores.wsjf-formula')],
    VALUE_EFFORT: [AJS.I18n.getText('longview.scores.value-effort'), AJS.I18n.getText('longview.scores.value-effort-formula')],
  };
  const INPUTS = {
    reach: [AJS.I18n.getText('longview.scores.reach'), AJS.I18n.getText('longview.scores.reach-hint')],
    impact: [AJS.I18n.getText('longview.scores.impact'), AJS.I18n.getText('longview.scores.impact-hint')],
    confidence: [AJS.I18n.getText('longview.scores.confidence'), AJS.I18n.getText('longview.scores.confidence-hint')],
    effort: [AJS.I18n.getText('longview.scores.effort'), AJS.I18n.getText('longview.scores.effort-hint')],
    value: [AJS.I18n.getText('longview.scores.value'), null],
    urgency: [AJS.I18n.getText('longview.scores.urgency'), null],
    risk: [AJS.I18n.getText('longview.scores.risk'), null],
    size: [AJS.I18n.getText('longview.scores.size'), null],
  };

  function mount(app, container) {
    const root = h('div.lv-aims.lv-scores');
    container.replaceChildren(root);
    let seen = null;
    let asked = null;
    let data = null;
    let drawing = false;
    let sort = { by: 'rank', down: false };

    const number = (value) => words.figure(value, app.locale);

    /** What is shown belongs to the model that was read before it. */
    function update() {
      if (app.confirmed === asked) return void (data && draw());
      const model = (asked = app.confirmed);
      app.rest.priorities(model.uid).then(
        (answer) => {
          if (asked !== model) return;
          seen = model;
          data = { ...answer, rows: answer.scores.map(row) };
          draw();
        },
        (problem) => {
          if (asked !== model) return;
          asked = null;
          if (data) flags.show({ kind: 'problem', text: problem.message, actions: [] });
          else root.replaceChildren(states.partMissing(update));
        },
      );
    }

    const row = (score, rank) => ({
      uid: score.initiativeUid,
      rank: rank + 1,
      version: score.version,
      saved: Object.fromEntries(score.inputs.map(({ name, value }) => [name, value])),
      inputs: Object.fromEntries(score.inputs.map(({ name, value }) => [name, value])),
    });

    const item = (uid) => seen.byUid.get(uid);
    const effort = () => scores.ASKED[data.method].at(-1);
    const size = ({ uid }) => (item(uid).estimate ? estimates.SIZES.indexOf(item(uid).estimate) : null);
    const reversed = () => scores.reversed(data.rows, size, (each) => each.inputs[effort()]);

    /** The size of an initiative beside its effort, and another one that the two put in opposite orders. */
    function bySize(each, other) {
      const { estimate } = item(each.uid);
      if (!estimate) return null;
      const differs =
        other &&
        AJS.I18n.getText('longview.scores.reversed', item(other.uid).name, item(other.uid).estimate, number(other.inputs[effort()]));
      return h(
        'small.lv-by-size',
        null,
        AJS.I18n.getText('longview.scores.by-size', estimates.say(estimate, app.model.rules, app.locale)),
        differs && h('span.lv-reversed', null, differs),
      );
    }

    const VALUES = { rank: (each) => each.rank, name: (each) => item(each.uid).name, score: (each) => scores.of(data.method, each.inputs) };

    function draw() {
      const active = root.contains(document.activeElement) ? /** @type {HTMLInputElement} */ (document.activeElement) : null;
      const { focus, typed } = active?.dataset ?? {};
      drawing = true;
      root.replaceChildren(
        head(),
        ...(data.method === 'VALUE_EFFORT'
          ? [
              quadrants.draw(app, {
                rows: data.rows,
                name: (uid) => item(uid).name,
                number,
                save: (each, wanted) => save(each, item(each.uid), wanted),
              }),
            ]
          : []),
        table(),
      );
      drawing = false;
      const again = /** @type {HTMLInputElement | null} */ (focus && root.querySelector(`[data-focus="${CSS.escape(focus)}"]`));
      again?.focus();
      if (!again || !typed) return;
      // what is being typed stays
      again.value = active.value;
      again.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function head() {
      const [, formula] = METHODS[data.method];
      const done = scores.count(data.method, data.rows);
      const method = app.edit
        ? h(
            'select.select',
            { 'aria-label': AJS.I18n.getText('longview.scores.method'), 'data-focus': 'scoring', onchange: choose },
            Object.entries(METHODS).map(([name, [text]]) => h('option', { value: name, selected: name === data.method }, text)),
          )
        : h('b', null, METHODS[data.method][0]);
      return h(
        'header.lv-scores-head',
        null,
        h('label', null, AJS.I18n.getText('longview.scores.method'), ' ', method),
        h('span', null, AJS.I18n.getText('longview.scores.formula', formula)),
        h('span.lv-figure.lv-scored', null, AJS.I18n.getText('longview.scores.scored', done, data.rows.length)),
        app.edit &&
          button(AJS.I18n.getText('longview.scores.rank'), rank, 'aui-button aui-button-primary', {
            'data-focus': 'rank-by-score',
            'aria-disabled': String(done === 0),
          }),
        h(
          'p.lv-hint',
          null,
          AJS.I18n.getText('longview.scores.hint'),
          data.rows.some((each) => item(each.uid).estimate) && [' ', AJS.I18n.getText('longview.scores.apart')],
          reversed().size > 0 && [' ', AJS.I18n.getText('longview.scores.differ', reversed().size)],
        ),
      );
    }

    async function choose(event) {
      const was = models.settings(app.confirmed);
      try {
        if (!(await app.acts.settings(was, { ...was, scoring: event.target.value }))) draw();
      } catch (problem) {
        await app.acts.fail(problem);
      }
    }

    function rank() {
      const done = scores.count(data.method, data.rows);
      if (done === 0) return;
      const said =
        done === data.rows.length
          ? AJS.I18n.getText('longview.scores.ranked-all', done)
          : AJS.I18n.getText('longview.scores.ranked', done, data.rows.length);
      app.acts.once(
        () => app.rest.rankByScore(app.confirmed.uid, { version: app.confirmed.version }),
        (commands) => (commands.length > 0 ? said : AJS.I18n.getText('longview.scores.in-order')),
      );
    }

    function table() {
      const names = data.asked.map(({ name }) => name);
      const value = VALUES[sort.by] ?? ((each) => each.inputs[sort.by]);
      const column = (name, text, hint) =>
        h(
          'th',
          { scope: 'col', 'aria-sort': sort.by !== name ? null : sort.down ? 'descending' : 'ascending', class: 'lv-score-' + name },
          h(
            'button.lv-link',
            {
              type: 'button',
              'data-focus': 'sort-' + name,
              onclick: () => {
                sort = { by: name, down: sort.by === name ? !sort.down : name !== 'rank' && name !== 'name' };
                draw();
              },
            },
            text,
            sort.by === name && (sort.down ? ' ↓' : ' ↑'),
          ),
          hint && h('small', null, hint),
        );
      const others = reversed();
      return h(
        'div.lv-scores-scroll',
        { tabIndex: 0, role: 'region', 'aria-label': AJS.I18n.getText('longview.tab.priorities') },
        h(
          'table.aui.lv-scores-table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              column('rank', AJS.I18n.getText('longview.scores.place')),
              column('name', AJS.I18n.getText('longview.scores.initiative')),
              names.map((name) => column(name, ...INPUTS[name])),
              column('score', AJS.I18n.getText('longview.scores.score')),
            ),
          ),
          h(
            'tbody',
            null,
            scores.sorted(data.rows, value, sort.down).map((each) => line(each, others.get(each.uid))),
          ),
        ),
      );
    }

    function line(each, other) {
      const of = item(each.uid);
      const score = h('td.lv-score');
      const tell = () => {
        const now = scores.of(data.method, each.inputs);
        score.replaceChildren(
          now === null
            ? h(
                'span.lv-hint',
                { title: AJS.I18n.getText('longview.scores.none') },
                '–',
                h('span.assistive', null, AJS.I18n.getText('longview.scores.none')),
              )
            : number(now),
        );
      };
      tell();
      return h(
        'tr',
        { 'data-score': each.uid, 'data-version': each.version },
        h('td', null, each.rank),
        h(
          'th',
          { scope: 'row' },
          h(
            'div.lv-score-of',
            null,
            rows.mark(of),
            h(
              'button.lv-link',
              { type: 'button', 'data-row': each.uid, 'data-focus': 'name-' + each.uid, onclick: () => app.open(each.uid) },
              of.name,
            ),
          ),
        ),
        data.asked.map((input) =>
          h(
            'td',
            null,
            app.edit ? control(each, of, input, tell) : each.inputs[input.name] == null ? '–' : number(each.inputs[input.name]),
            input.name === effort() && bySize(each, other),
          ),
        ),
        score,
      );
    }

    function control(each, of, { name, least, most, choices }, tell) {
      const value = each.inputs[name] ?? null;
      const props = {
        'aria-label': AJS.I18n.getText('longview.scores.cell', INPUTS[name][0], of.name),
        'data-focus': name + '-' + each.uid,
      };
      const typed =
        choices.length > 0 ? null : numberFields.create({ label: props['aria-label'], value, locale: app.locale, least, most, ...props });
      const node =
        typed?.input ??
        h(
          'select.select',
          props,
          h('option', { value: '', selected: value === null }, '–'),
          choices.map((choice) => h('option', { value: choice, selected: choice === value }, number(choice))),
        );
      const read = () => (typed ? typed.value() : node.value === '' ? null : Number(node.value));
      const put = (to) => {
        if (to === null) delete each.inputs[name];
        else each.inputs[name] = to;
      };
      node.addEventListener('input', () => {
        node.dataset.typed = '1';
        node.setCustomValidity(typed?.problem() ?? '');
        if (!node.checkValidity()) return;
        put(read());
        tell();
        root.querySelector('.lv-scored').textContent = AJS.I18n.getText(
          'longview.scores.scored',
          scores.count(data.method, data.rows),
          data.rows.length,
        );
      });
      const commit = () => {
        if (drawing || !node.dataset.typed || !node.reportValidity()) return;
        delete node.dataset.typed;
        if (read() !== (each.saved[name] ?? null)) save(each, of, { [name]: read() });
      };
      node.addEventListener('change', commit);
      node.addEventListener('focusout', commit);
      return node;
    }

    /** Saves the row as it is when its turn comes; what another one has entered meanwhile stays, and is told. */
    function save(each, of, wanted) {
      const { method } = data;
      const before = { ...each.saved };
      each.saved = joined(before, wanted);
      const send = async (inputs, version) => {
        const answer = await app.rest.keepScore(each.uid, {
          method,
          inputs: Object.entries(inputs).map(([key, value]) => ({ name: key, value })),
          version,
        });
        each.version = answer.score.version;
        return answer;
      };
      const said = AJS.I18n.getText('longview.done.saved', of.name);
      app.acts.once(async () => {
        try {
          return await send(each.saved, each.version);
        } catch (problem) {
          if (problem.status !== 409 || !problem.current) throw problem;
          const theirs = Object.fromEntries(
            scores.ASKED[method]
              .map((key) => [key, problem.current.inputs[method + '.' + key]])
              .filter(([, value]) => value != null)
              .map(([key, value]) => [key, Number(value)]),
          );
          const text = (value) => (value == null ? '–' : number(value));
          const lost = Object.keys(wanted).find((name) => theirs[name] !== before[name] && (theirs[name] ?? null) !== wanted[name]);
          if (lost)
            throw Object.assign(problem, {
              say: () => AJS.I18n.getText('longview.scores.meanwhile', INPUTS[lost][0], of.name, text(theirs[lost]), text(wanted[lost])),
            });
          return send(joined(theirs, wanted), problem.current.version);
        }
      }, said);
    }

    /** The inputs with these changes made to them; null takes one away. */
    const joined = (inputs, wanted) => Object.fromEntries(Object.entries({ ...inputs, ...wanted }).filter(([, value]) => value !== null));

    return {
      update,
      focus: (uid) => root.querySelector(`[data-row="${CSS.escape(uid)}"]`)?.focus(),
      today() {},
      active: () => null,
      anchor: (uid) => root.querySelector(`[data-row="${CSS.escape(uid)}"]`),
      actions: null,
      destroy() {
        asked = {};
      },
    };
  }

  return { mount };
});

/** The page on which administrators say what epics are, which fields are read, what endings mean, and the calendar. */
define('longview/conventions', ['longview/dom', 'longview/rest', 'longview/words'], ({ h, button, id }, rests, words) => {
  const USES = {
    POINTS: [AJS.I18n.getText('longview.conventions.points'), AJS.I18n.getText('longview.conventions.points-hint')],
    START: [AJS.I18n.getText('longview.conventions.start'), AJS.I18n.getText('longview.conventions.start-hint')],
    END: [AJS.I18n.getText('longview.conventions.end'), AJS.I18n.getText('longview.conventions.end-hint')],
  };
  const KINDS = {
    STATUS: AJS.I18n.getText('longview.conventions.status'),
    RESOLUTION: AJS.I18n.getText('longview.conventions.resolution'),
  };
  const MEANINGS = {
    DELIVERED: AJS.I18n.getText('longview.conventions.delivered'),
    DROPPED: AJS.I18n.getText('longview.conventions.dropped'),
  };
  const PARTS = {
    epicTypes: AJS.I18n.getText('longview.conventions.types'),
    points: USES.POINTS[0],
    start: USES.START[0],
    end: USES.END[0],
    meanings: AJS.I18n.getText('longview.conventions.meanings'),
    fiscalStartMonth: AJS.I18n.getText('longview.conventions.month'),
    zone: AJS.I18n.getText('longview.conventions.zone'),
  };

  /** "620 of 1,204 open issues have it (51%)"; a part is never said to be nothing or all. */
  function share({ filled, open }, locale) {
    if (filled == null) return AJS.I18n.getText('longview.conventions.not-counted');
    if (open === 0) return AJS.I18n.getText('longview.conventions.no-open');
    const percent = filled === 0 || filled === open ? (filled / open) * 100 : Math.max(1, Math.min(99, Math.round((filled / open) * 100)));
    return AJS.I18n.getText('longview.conventions.share', filled.toLocaleString(locale), open.toLocaleString(locale), percent);
  }

  /** The names of the parts in which two states differ. */
  const differences = (before, after) =>
    Object.keys(PARTS)
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => PARTS[name]);

  /** The lines of a trial: [what, by what holds, by what is wished]. */
  function lines({ now, then }, locale) {
    const yes = (value) => (value ? AJS.I18n.getText('longview.conventions.yes') : AJS.I18n.getText('longview.conventions.no'));
    const number = (value) => words.figure(value, locale);
    const day = (value) =>
      value ? new Date(value + 'T00:00:00Z').toLocaleDateString(locale, { timeZone: 'UTC', dateStyle: 'medium' }) : '–';
    const done = ({ done: some, total, droppedIssues }) => AJS.I18n.getText('longview.conventions.done-of', some, total, droppedIssues);
    const points = ({ pointsDone, pointsOpen, withoutPoints }) =>
      AJS.I18n.getText('longview.conventions.points-of', number(pointsDone), number(pointsDone + pointsOpen), withoutPoints);
    const span = ([from, to]) => day(from) + ' – ' + day(to);
    /** @type {[string, (one: any) => string][]} */
    const rows = [
      [AJS.I18n.getText('longview.conventions.is-epic'), (one) => yes(one.epic)],
      [AJS.I18n.getText('longview.conventions.is-dropped'), (one) => yes(one.dropped)],
      [AJS.I18n.getText('longview.conventions.issues'), done],
      [PARTS.points, points],
      [AJS.I18n.getText('longview.conventions.own-dates'), (one) => span([one.start, one.end])],
      [AJS.I18n.getText('longview.conventions.issue-dates'), (one) => span([one.childrenStart, one.childrenEnd])],
    ];
    return rows.map(([text, say]) => [text, say(now), say(then)]);
  }

  const table = (heads, rows) =>
    h(
      'table.aui',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map(([first, ...cells]) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, first),
            cells.map((cell) => h('td', null, cell)),
          ),
        ),
      ),
    );

  /** Boxes to choose several of, with how much each is in use. */
  function boxes(choices, chosen, note) {
    const all = choices.map((choice) => [
      choice,
      h('input.checkbox', { type: 'checkbox', id: id('choice'), value: choice.id, checked: chosen.includes(choice.id) }),
    ]);
    // what was chosen and is gone stays chosen until somebody takes it away
    for (const gone of chosen.filter((one) => choices.every((choice) => choice.id !== one))) {
      all.push([
        { id: gone, name: AJS.I18n.getText('longview.conventions.gone', gone), gone: true },
        h('input.checkbox', { type: 'checkbox', id: id('choice'), value: gone, checked: true }),
      ]);
    }
    return {
      nodes: all.map(([choice, box]) =>
        h(
          'div.checkbox',
          null,
          box,
          h(
            'label',
            { htmlFor: box.id },
            choice.name,
            ' ',
            h(
              'small',
              null,
              [!choice.gone && note(choice), choice.used && AJS.I18n.getText('longview.conventions.used')].filter(Boolean).join(', '),
            ),
          ),
        ),
      ),
      values: () => all.filter(([, box]) => box.checked).map(([choice]) => choice.id),
    };
  }

  const group = (title, hint, nodes) =>
    h('fieldset.group', null, h('legend', null, h('span', null, title)), nodes, h('div.description', null, hint));
  const field = (title, control, hint) =>
    h('div.field-group', null, h('label', { htmlFor: control.id }, title), control, hint && h('div.description', null, hint));

  function meaning(ending) {
    const guess = AJS.I18n.getText('longview.conventions.guess', MEANINGS[ending.meaning]);
    const texts = { '': ending.confirmed ? AJS.I18n.getText('longview.conventions.by-name') : guess, ...MEANINGS };
    const now = ending.confirmed ? ending.meaning : '';
    return h(
      'select.select.medium-long-field',
      { 'aria-label': AJS.I18n.getText('longview.conventions.means', ending.name) },
      Object.keys(texts).map((value) => h('option', { value, selected: value === now }, texts[value])),
    );
  }

  /** The form over what the server says; `wish` answers what is wished. */
  function form(seen, locale) {
    const counted = ({ issues }) =>
      issues == null
        ? AJS.I18n.getText('longview.conventions.not-counted')
        : AJS.I18n.getText('longview.conventions.issue-count', issues, issues.toLocaleString(locale));
    const types = boxes(seen.types, seen.epicTypes, counted);
    /** @type {[string, ReturnType<typeof boxes>][]} */
    const fields = Object.keys(USES).map((use) => [
      use,
      boxes(
        seen.fields.filter((one) => one.use === use),
        seen[use.toLowerCase()],
        (one) => share(one, locale),
      ),
    ]);
    const endings = seen.endings.map((ending) => [ending, meaning(ending)]);
    const guessed = endings.filter(([ending]) => !ending.confirmed);
    const confirmAll = () =>
      guessed
        .filter(([, select]) => !select.value)
        .forEach(([ending, select]) => {
          select.value = ending.meaning;
        });
    const shown = new Set(seen.endings.map(({ kind, id: key }) => kind + key));
    const others = seen.meanings.filter(({ kind, id: key }) => !shown.has(kind + key));
    const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const month = h(
      'select.select',
      { id: id('month') },
      Array.from({ length: 12 }, (_, at) =>
        h('option', { value: at + 1, selected: at + 1 === seen.fiscalStartMonth }, name.format(new Date(Date.UTC(2026, at, 1)))),
      ),
    );
    const zone = h('input.text', { type: 'text', id: id('zone'), value: seen.zone ?? '', maxlength: 64, spellcheck: 'false' });
    return {
      nodes: [
        group(PARTS.epicTypes, AJS.I18n.getText('longview.conventions.types-hint'), types.nodes),
        fields.map(([use, one]) =>
          group(
            USES[use][0],
            USES[use][1],
            one.nodes.length > 0 ? one.nodes : h('p', null, AJS.I18n.getText('longview.conventions.no-field')),
          ),
        ),
        h('h3', null, PARTS.meanings),
        h('p', null, AJS.I18n.getText('longview.conventions.meanings-hint')),
        table(
          [
            AJS.I18n.getText('longview.conventions.name'),
            AJS.I18n.getText('longview.conventions.kind'),
            AJS.I18n.getText('longview.conventions.issues'),
            AJS.I18n.getText('longview.conventions.meaning'),
          ],
          endings.map(([ending, select]) => [ending.name, KINDS[ending.kind], ending.issues.toLocaleString(locale), select]),
        ),
        seen.moreEndings && h('p', null, AJS.I18n.getText('longview.conventions.more-endings')),
        guessed.length > 0 &&
          h(
            'p',
            null,
            button(AJS.I18n.getText('longview.conventions.confirm-all', guessed.length), confirmAll),
            ' ',
            h('small', null, AJS.I18n.getText('longview.conventions.confirm-hint')),
          ),
        h('h3', null, AJS.I18n.getText('longview.conventions.calendar')),
        field(PARTS.fiscalStartMonth, month, AJS.I18n.getText('longview.conventions.month-hint')),
        field(PARTS.zone, zone, AJS.I18n.getText('longview.conventions.zone-hint')),
      ],
      wish: () => ({
        epicTypes: types.values(),
        ...Object.fromEntries(fields.map(([use, one]) => [use.toLowerCase(), one.values()])),
        meanings: [
          ...others,
          ...endings.filter(([, select]) => select.value).map(([{ kind, id: key }, select]) => ({ kind, id: key, meaning: select.value })),
        ],
        fiscalStartMonth: Number(month.value),
        zone: zone.value.trim() || null,
      }),
    };
  }

  const past = (seen, locale) =>
    seen.history
      .filter((entry) => entry.version > 0)
      .map((entry) => {
        const before = seen.history.find((other) => other.version === entry.version - 1);
        const what = before ? differences(before, entry).join(', ') || AJS.I18n.getText('longview.conventions.nothing') : '';
        return h(
          'li',
          null,
          AJS.I18n.getText('longview.conventions.entry', new Date(entry.when).toLocaleString(locale), entry.name ?? entry.who ?? '–', what),
        );
      });

  function start() {
    const root = document.getElementById('longview-conventions');
    if (!root) return;
    const { contextPath, locale } = root.dataset;
    const rest = rests.create(contextPath);
    const told = h('div', { role: 'status', 'aria-live': 'polite', tabindex: '-1' });
    const tell = (kind, text) => {
      told.replaceChildren(h('div.aui-message', { class: 'aui-message-' + kind }, h('p', null, text)));
      told.focus();
    };
    const guarded = (work) => async () => {
      try {
        await work();
      } catch (problem) {
        tell('error', problem.message);
      }
    };

    function draw(seen) {
      const { nodes, wish } = form(seen, locale);
      const key = h('input.text', { type: 'text', id: id('try'), maxlength: 255, spellcheck: 'false' });
      const result = h('div', { 'aria-live': 'polite' });
      const after = (text) => async () => {
        await read();
        tell('success', text);
      };
      const save = guarded(async () => {
        await rest.call('PUT', '/settings', { ...wish(), version: seen.version });
        await after(AJS.I18n.getText('longview.conventions.saved'))();
      });
      const back = guarded(async () => {
        await rest.call('POST', '/settings/undo', { version: seen.version });
        await after(AJS.I18n.getText('longview.conventions.taken-back'))();
      });
      const attempt = guarded(async () => {
        const answer = await rest.call('POST', '/settings/try', { ...wish(), key: key.value.trim() });
        result.replaceChildren(
          h('p', null, AJS.I18n.getText('longview.conventions.tried', answer.key)),
          table(['', AJS.I18n.getText('longview.conventions.now'), AJS.I18n.getText('longview.conventions.then')], lines(answer, locale)),
        );
      });
      const trial = h(
        'form.aui',
        {
          onsubmit: (event) => {
            event.preventDefault();
            attempt();
          },
        },
        h('h3', null, AJS.I18n.getText('longview.conventions.try')),
        field(AJS.I18n.getText('longview.conventions.try-key'), key, AJS.I18n.getText('longview.conventions.try-hint')),
        h(
          'div.buttons-container',
          null,
          h('div.buttons', null, button(AJS.I18n.getText('longview.conventions.try'), null, 'aui-button', { type: 'submit' })),
        ),
        result,
      );
      const settings = h(
        'form.aui',
        {
          id: id('settings'),
          onsubmit: (event) => {
            event.preventDefault();
            save();
          },
        },
        nodes,
      );
      const saving = h(
        'form.aui',
        null,
        h(
          'div.buttons-container',
          null,
          h(
            'div.buttons',
            null,
            button(AJS.I18n.getText('longview.action.save'), null, 'aui-button aui-button-primary', { type: 'submit', form: settings.id }),
            seen.version > 0 && button(AJS.I18n.getText('longview.conventions.take-back'), back),
          ),
        ),
      );
      const entries = past(seen, locale);
      root.replaceChildren(
        h('p', null, AJS.I18n.getText('longview.conventions.intro')),
        told,
        settings,
        trial,
        saving,
        h('h3', null, AJS.I18n.getText('longview.conventions.history')),
        entries.length > 0 ? h('ul', null, entries) : h('p', null, AJS.I18n.getText('longview.conventions.never')),
      );
    }

    const read = async () => draw(await rest.call('GET', '/settings'));
    root.append(told);
    guarded(read)();
  }

  return { start, share, differences, lines };
});

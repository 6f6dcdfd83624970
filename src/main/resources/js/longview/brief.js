/** The brief of an initiative: read in the drawer, ticked there, written in a dialog, compared version by version. */
define('longview/brief', [
  'longview/dom',
  'longview/fields',
  'longview/dialog',
  'longview/prose',
  'longview/difference',
  'longview/days',
  'longview/aim-acts',
], ({ h, button, iconButton, id }, inputs, dialogs, prose, difference, days, aimActs) => {
  const NEEDS = {
    MUST: AJS.I18n.getText('longview.brief.must'),
    SHOULD: AJS.I18n.getText('longview.brief.should'),
    COULD: AJS.I18n.getText('longview.brief.could'),
  };
  const TEXTS = {
    problem: AJS.I18n.getText('longview.brief.problem'),
    outcome: AJS.I18n.getText('longview.brief.outcome'),
    benefits: AJS.I18n.getText('longview.brief.benefits'),
    measures: AJS.I18n.getText('longview.brief.measures'),
  };
  const PARTS = {
    ...TEXTS,
    requirements: AJS.I18n.getText('longview.brief.requirements'),
    links: AJS.I18n.getText('longview.brief.links'),
  };
  /** At which field of the dialog a refusal of a line is said. */
  const LINES = { text: 'requirements', need: 'requirements', url: 'links', title: 'links' };

  const isEmpty = (brief) => Object.keys(TEXTS).every((key) => !brief[key]) && brief.requirements.length === 0 && brief.links.length === 0;

  /** What the drawer shows of a brief; null while it is read. `changed` is told of the brief that came of an act. */
  function section(app, item, brief, changed) {
    if (!brief) return h('p.lv-hint', null, AJS.I18n.getText('longview.state.loading'));
    const write = () => edit(app, item, brief, changed);
    const actions = h(
      'p',
      null,
      app.edit &&
        button(isEmpty(brief) ? AJS.I18n.getText('longview.brief.write') : AJS.I18n.getText('longview.brief.edit'), write, 'aui-button', {
          'data-focus': 'brief',
        }),
      brief.version > 0 &&
        button(AJS.I18n.getText('longview.brief.versions', brief.version), () => versions(app, item), 'aui-button aui-button-link', {
          'data-focus': 'brief-versions',
        }),
    );
    if (isEmpty(brief)) return [h('p.lv-hint', null, AJS.I18n.getText('longview.brief.none')), actions];
    return [
      Object.entries(TEXTS)
        .filter(([key]) => brief[key])
        .map(([key, label]) => [h('h4', null, label), prose.render(brief[key])]),
      requirements(app, item, brief, changed),
      links(brief),
      actions,
    ];
  }

  function requirements(app, item, brief, changed) {
    if (brief.requirements.length === 0) return null;
    const done = brief.requirements.filter((line) => line.done).length;
    const tick = (line) => async (event) => {
      const on = event.target.checked;
      const answer = await aimActs.of(app).tick(item, line, on, brief.version);
      changed(answer);
    };
    return [
      h(
        'h4',
        null,
        PARTS.requirements,
        ' ',
        h('span.lv-chip', null, AJS.I18n.getText('longview.progress.count', done, brief.requirements.length)),
      ),
      h(
        'ul.lv-requirements',
        null,
        brief.requirements.map((line) => {
          const box = h('input.checkbox', {
            type: 'checkbox',
            checked: line.done,
            disabled: !app.edit,
            id: id('line'),
            'data-focus': 'line-' + line.uid,
            onchange: tick(line),
          });
          return h('li', null, box, h('label', { htmlFor: box.id }, h('span.lv-chip', null, NEEDS[line.need]), ' ', line.text));
        }),
      ),
    ];
  }

  const links = (brief) =>
    brief.links.length > 0 && [
      h('h4', null, PARTS.links),
      h(
        'ul.lv-prose',
        null,
        brief.links.map((link) => h('li', null, prose.anchor(link.url, link.title ?? link.url))),
      ),
    ];

  /** Rows that can be added, taken away and, with `order`, put higher; `row(value)` answers {nodes, value(), input}. */
  function editor(values, row, add, order) {
    const list = h('div.lv-editor');
    const rows = [];
    function put(value, focus) {
      const one = row(value);
      const up =
        order &&
        iconButton(
          'left',
          AJS.I18n.getText('longview.menu.up'),
          () => {
            const at = rows.indexOf(one);
            if (at === 0) return;
            rows.splice(at - 1, 0, ...rows.splice(at, 1));
            one.node.previousElementSibling.before(one.node);
            up.focus();
          },
          'lv-ib lv-ib-up',
        );
      one.node = h(
        'div',
        null,
        one.nodes,
        up,
        iconButton('close', AJS.I18n.getText('longview.brief.remove'), () => {
          const at = rows.indexOf(one);
          rows.splice(at, 1);
          one.node.remove();
          (rows[Math.min(at, rows.length - 1)]?.input ?? more).focus();
        }),
      );
      rows.push(one);
      list.append(one.node);
      if (focus) one.input.focus();
    }
    const more = button(add, () => put(null, true), 'aui-button aui-button-link');
    values.forEach((value) => put(value, false));
    return { element: h('div', null, list, more), values: () => rows.map((one) => one.value()).filter(Boolean) };
  }

  function requirementRow(line) {
    const need = h(
      'select.select',
      { 'aria-label': AJS.I18n.getText('longview.brief.need') },
      Object.entries(NEEDS).map(([value, text]) => h('option', { value, selected: value === (line?.need ?? 'MUST') }, text)),
    );
    const input = h('input.text', {
      type: 'text',
      maxlength: 500,
      value: line?.text ?? '',
      'aria-label': AJS.I18n.getText('longview.brief.requirement'),
    });
    return {
      nodes: [need, input],
      input,
      value: () => input.value.trim() && { uid: line?.uid ?? null, need: need.value, done: line?.done ?? false, text: input.value.trim() },
    };
  }

  function linkRow(link) {
    const input = h('input.text', {
      type: 'url',
      maxlength: 2000,
      value: link?.url ?? '',
      placeholder: 'https://',
      'aria-label': AJS.I18n.getText('longview.brief.url'),
    });
    const title = h('input.text', {
      type: 'text',
      maxlength: 255,
      value: link?.title ?? '',
      placeholder: AJS.I18n.getText('longview.brief.title'),
      'aria-label': AJS.I18n.getText('longview.brief.title'),
    });
    return {
      nodes: [input, title],
      input,
      value: () => input.value.trim() && { url: input.value.trim(), title: title.value.trim() || null },
    };
  }

  function edit(app, item, brief, changed) {
    const areas = Object.fromEntries(
      Object.keys(TEXTS).map((key) => [
        key,
        h('textarea.textarea.lv-wide', { id: id('brief'), rows: 4, maxlength: 32767, value: brief[key] ?? '' }),
      ]),
    );
    const lines = editor(brief.requirements, requirementRow, AJS.I18n.getText('longview.brief.add-requirement'), true);
    const urls = editor(brief.links, linkRow, AJS.I18n.getText('longview.brief.add-link'), false);
    inputs.open(app, {
      title: AJS.I18n.getText('longview.brief.of', item.name),
      note: AJS.I18n.getText('longview.brief.form'),
      action: AJS.I18n.getText('longview.action.save'),
      wide: true,
      fields: {
        ...Object.fromEntries(Object.entries(TEXTS).map(([key, label]) => [key, inputs.field(label, areas[key], areas[key].id)])),
        requirements: inputs.field(PARTS.requirements, lines.element, null),
        links: inputs.field(PARTS.links, urls.element, null),
      },
      values: () => [
        {
          ...Object.fromEntries(Object.entries(areas).map(([key, area]) => [key, area.value.trim() || null])),
          requirements: lines.values(),
          links: urls.values(),
        },
      ],
      save: async (values) => {
        try {
          const answer = await aimActs.of(app).saveBrief(item, brief, values);
          if (answer) changed(answer);
          return Boolean(answer);
        } catch (problem) {
          if (problem.field in LINES) problem.field = LINES[problem.field];
          throw problem;
        }
      },
    });
    areas.problem.focus();
  }

  const say = (line) => `${line.done ? '☑' : '☐'} ${NEEDS[line.need]}: ${line.text}`;
  const name = (link) => (link.title ? `${link.title} (${link.url})` : link.url);
  const MARKS = { same: ['span', ''], gone: ['del', '− '], new: ['ins', '+ '] };

  /** Two versions beside their list: what changed from one to the other. */
  async function versions(app, item) {
    const shown = h('div.lv-difference', { 'aria-live': 'polite' });
    const select = (label) => h('select.select', { 'aria-label': label, onchange: () => compare() });
    const from = select(AJS.I18n.getText('longview.brief.from'));
    const to = select(AJS.I18n.getText('longview.brief.to'));
    dialogs.open({
      title: AJS.I18n.getText('longview.brief.versions-of', item.name),
      wide: true,
      body: [h('p.lv-compare', null, from, ' → ', to), shown],
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });
    const empty = { requirements: [], links: [] };
    const at = (version) => (version === '0' ? empty : app.rest.briefVersion(item.uid, version));

    async function compare() {
      const wanted = [from.value, to.value];
      try {
        const [before, after] = await Promise.all(wanted.map(at));
        if (wanted[0] !== from.value || wanted[1] !== to.value) return;
        const parts = difference.between(before, after, say, name);
        shown.replaceChildren(
          ...parts.map(({ part, lines }) =>
            h(
              'section',
              null,
              h('h3', null, PARTS[part]),
              lines.map(({ kind, text }) => h(MARKS[kind][0], null, MARKS[kind][1] + text)),
            ),
          ),
        );
        if (parts.length === 0) shown.append(h('p.lv-hint', null, AJS.I18n.getText('longview.brief.same')));
      } catch (problem) {
        shown.replaceChildren(h('p.lv-error', null, problem.message));
      }
    }

    try {
      const { versions: all, people } = await app.rest.briefVersions(item.uid);
      const label = (one) =>
        AJS.I18n.getText(
          'longview.brief.version',
          one.version,
          days.format(Math.floor(Date.parse(one.when) / 86400000), app.locale),
          people[one.who]?.name ?? one.who,
        );
      from.append(
        ...all.slice(1).map((one) => h('option', { value: one.version }, label(one))),
        h('option', { value: 0 }, AJS.I18n.getText('longview.brief.nothing')),
      );
      to.append(...all.map((one) => h('option', { value: one.version }, label(one))));
      await compare();
    } catch (problem) {
      shown.replaceChildren(h('p.lv-error', null, problem.message));
    }
  }

  return { section };
});

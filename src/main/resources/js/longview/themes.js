/** The themes of a roadmap: what belongs to each, its colour, their order; merging two, and deleting. */
define('longview/themes', ['longview/dom', 'longview/dialog', 'longview/fields', 'longview/menu', 'longview/shades', 'longview/keys'], (
  { h, icon, button, iconButton, id },
  dialogs,
  inputs,
  menus,
  shades,
  keys,
) => {
  const hue = (colour) => h('i.lv-hue', { class: 'lv-tone-' + colour.toLowerCase(), 'aria-hidden': 'true' });

  /** The list of themes, or the form of one of them. */
  function open(app, theme = null) {
    if (theme) return form(app, theme, () => {});
    const list = h('ol.lv-themes');
    const status = h('p.lv-theme-status', { role: 'status' });
    const count = ({ uid }) => app.model.initiatives.filter((item) => item.themeUid === uid).length;

    function draw(focus = null) {
      const { themes } = app.model;
      list.replaceChildren(...themes.map(row));
      if (themes.length === 0) list.replaceChildren(h('li.lv-hint', null, AJS.I18n.getText('longview.themes.none')));
      if (focus) list.querySelector(`[data-theme="${CSS.escape(focus)}"] .lv-theme-name`)?.focus();
    }

    /** Does one act and says in the dialog what came of it: what is said on the page is behind it. */
    async function act(ask, text, focus) {
      /** @type {any} */
      let problem = null;
      const done = await app.acts.once(
        () =>
          ask().catch((reason) => {
            problem = reason;
            throw reason;
          }),
        text,
      );
      status.replaceChildren(
        ...(done
          ? [text + ' ', button(AJS.I18n.getText('longview.action.undo'), undo, 'aui-button aui-button-link')]
          : [problem?.say ? problem.say() : AJS.I18n.getText('longview.error.changed')]),
      );
      draw(focus);
    }

    async function undo() {
      await app.acts.undoLast();
      status.replaceChildren(AJS.I18n.getText('longview.done.undone'));
      draw();
    }

    /** Puts a theme at another place of the list. */
    function place(theme, to) {
      const others = app.model.themes.filter((other) => other !== theme);
      const at = Math.max(0, Math.min(others.length, to));
      if (at === app.model.themes.indexOf(theme)) return null;
      return act(
        () => app.rest.placeTheme(theme.uid, { afterUid: at === 0 ? null : others[at - 1].uid, version: theme.version }),
        AJS.I18n.getText('longview.themes.placed', theme.name, at + 1, others.length + 1),
        theme.uid,
      );
    }

    function row(theme, at, all) {
      const key = (event) => {
        const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[keys.of(event)];
        if (!by) return;
        event.preventDefault();
        place(theme, at + by);
      };
      const name = [hue(theme.colour), h('b', null, theme.name)];
      return h(
        'li',
        { 'data-theme': theme.uid },
        app.edit &&
          h(
            'span.lv-theme-grip',
            { 'aria-hidden': 'true', title: AJS.I18n.getText('longview.themes.drag'), onpointerdown: (event) => grab(event, theme) },
            icon('grip'),
          ),
        h(
          'div',
          null,
          app.edit
            ? h('button.lv-theme-name.lv-link', { type: 'button', onclick: () => edit(theme), onkeydown: key }, name)
            : h('span.lv-theme-name', null, name),
          h('span.lv-count', { title: AJS.I18n.getText('longview.lane.count', count(theme)) }, count(theme)),
          h('p', { class: theme.description ? '' : 'lv-hint' }, theme.description ?? AJS.I18n.getText('longview.themes.no-description')),
        ),
        app.edit &&
          iconButton(
            'more',
            AJS.I18n.getText('longview.row.menu', theme.name),
            (event) => commands(theme, at, all, event.currentTarget),
            'lv-ib',
          ),
      );
    }

    function commands(theme, at, all, anchor) {
      menus.show(
        anchor,
        [
          { text: AJS.I18n.getText('longview.themes.edit'), run: () => edit(theme) },
          { text: AJS.I18n.getText('longview.menu.up'), key: 'Alt ↑', disabled: at === 0, run: () => place(theme, at - 1) },
          { text: AJS.I18n.getText('longview.menu.down'), key: 'Alt ↓', disabled: at === all.length - 1, run: () => place(theme, at + 1) },
          { text: AJS.I18n.getText('longview.themes.merge'), disabled: all.length < 2, run: () => into(theme, all, anchor) },
          { line: true },
          {
            text: AJS.I18n.getText('longview.action.delete'),
            danger: true,
            run: () =>
              act(() => app.rest.removeTheme(theme.uid, theme.version), AJS.I18n.getText('longview.done.theme-deleted', theme.name)),
          },
        ],
        { label: theme.name },
      );
    }

    function into(theme, all, anchor) {
      menus.show(
        anchor,
        all.filter((other) => other !== theme).map((other) => ({ text: other.name, run: () => merge(theme, other) })),
        { label: AJS.I18n.getText('longview.themes.merge'), search: AJS.I18n.getText('longview.menu.find-theme') },
      );
    }

    async function merge(theme, other) {
      const sure = await dialogs.ask({
        title: AJS.I18n.getText('longview.themes.merge-title', theme.name, other.name),
        body: h('p', null, AJS.I18n.getText('longview.themes.merge-text', count(theme), other.name, theme.name)),
        choices: [{ text: AJS.I18n.getText('longview.themes.merge-do'), value: true, primary: true }],
      });
      if (sure)
        await act(
          () => app.rest.mergeTheme(theme.uid, { intoUid: other.uid, version: theme.version }),
          AJS.I18n.getText('longview.themes.merged', theme.name, other.name),
          other.uid,
        );
    }

    const edit = (theme) => form(app, theme, () => draw(theme.uid));

    /** Drags a row by its grip; it goes before the row whose upper half, or behind the one whose lower half, the pointer is on. */
    function grab(event, theme) {
      event.preventDefault();
      const grip = event.currentTarget;
      grip.setPointerCapture(event.pointerId);
      grip.closest('li').classList.add('lv-held');
      const others = () => [...list.children].filter((node) => node.dataset.theme !== theme.uid);
      const target = (y) =>
        others().filter((node) => {
          const box = node.getBoundingClientRect();
          return y > box.top + box.height / 2;
        }).length;
      const mark = (to) => {
        others().forEach((node, i, all) => {
          node.classList.toggle('lv-before', i === to);
          node.classList.toggle('lv-behind', to === all.length && i === all.length - 1);
        });
      };
      const end = (drop) => (last) => {
        abort.abort();
        grip.closest('li')?.classList.remove('lv-held');
        list.querySelectorAll('.lv-before, .lv-behind').forEach((node) => node.classList.remove('lv-before', 'lv-behind'));
        if (drop) place(theme, target(last.clientY));
      };
      const abort = new AbortController();
      const { signal } = abort;
      grip.addEventListener('pointermove', (move) => mark(target(move.clientY)), { signal });
      grip.addEventListener('pointerup', end(true), { signal });
      grip.addEventListener('pointercancel', end(false), { signal });
    }

    draw();
    dialogs.open({
      title: AJS.I18n.getText('longview.themes.title'),
      body: [
        list,
        app.edit &&
          h(
            'p',
            null,
            button(AJS.I18n.getText('longview.theme.new'), () => form(app, null, draw), 'aui-button', { 'data-focus': 'new-theme' }),
          ),
        status,
      ],
      note: app.edit ? AJS.I18n.getText('longview.themes.note') : null,
      actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
    });
    return null;
  }

  /** The form of a theme, or of a new one; `done` is called when it was saved. */
  function form(app, theme, done) {
    const used = (colour) =>
      app.model.themes.filter((other) => other.uid !== theme?.uid && other.colour === colour).map((other) => other.name);
    const free = Object.keys(shades.NAMES).find((colour) => used(colour).length === 0) ?? 'GRAY';
    const name = h('input.text.lv-wide', { type: 'text', id: id('theme'), maxlength: 255, required: true, value: theme?.name ?? '' });
    const description = h('textarea.textarea.lv-wide', { id: id('theme'), rows: 3, maxlength: 2000, value: theme?.description ?? '' });
    const group = id('colour');
    const twin = h('p.lv-hint', { role: 'status' });
    const colours = h(
      'div.lv-shades',
      { role: 'radiogroup', 'aria-label': AJS.I18n.getText('longview.themes.colour'), onchange: warn },
      Object.entries(shades.NAMES).map(([colour, text]) =>
        h(
          'label',
          null,
          h('input', { type: 'radio', name: group, value: colour, checked: colour === (theme?.colour ?? free) }),
          hue(colour),
          text,
        ),
      ),
    );
    const chosen = () => colours.querySelector('input:checked').value;

    /** Two lanes of one colour are allowed, and told: somebody may have run out of colours. */
    function warn() {
      const others = used(chosen());
      twin.textContent = others.length > 0 ? AJS.I18n.getText('longview.themes.twin', others.join(', ')) : '';
    }

    warn();
    inputs.open(app, {
      title: theme ? AJS.I18n.getText('longview.form.edit', theme.name) : AJS.I18n.getText('longview.theme.new'),
      action: theme ? AJS.I18n.getText('longview.action.save') : AJS.I18n.getText('longview.action.create'),
      fields: {
        name: inputs.field(AJS.I18n.getText('longview.field.name'), name, name.id),
        description: inputs.field(
          AJS.I18n.getText('longview.themes.description'),
          description,
          description.id,
          AJS.I18n.getText('longview.themes.description-hint'),
        ),
        colour: inputs.field(AJS.I18n.getText('longview.themes.colour'), h('div', null, colours, twin), null),
      },
      values: () => [{ name: name.value.trim(), description: description.value.trim() || null, colour: chosen() }],
      save: (values) => save(app, theme, values, done),
    });
    name.focus();
    name.select();
  }

  async function save(app, theme, values, done) {
    const { run, over } = app.acts.parts;
    const answer = theme
      ? await over({
          name: theme.name,
          seen: theme,
          fields: values,
          flat: ({ name, description, colour }) => ({ name, description, colour }),
          send: (body) => app.rest.editTheme(theme.uid, body),
          again: async (problem) => {
            await app.load();
            const now = app.confirmed.themeByUid.get(theme.uid);
            if (!now) throw problem;
            return now;
          },
        })
      : await app.rest.theme(app.confirmed.uid, values);
    if (!answer) return false;
    await run({
      work: async (commands) => void commands.push(...[answer.command].filter(Boolean)),
      text: AJS.I18n.getText('longview.done.saved', values.name),
    });
    return done;
  }

  return { open };
});

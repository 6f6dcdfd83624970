/** Epics to choose from: those of the roadmap, free ones first, and any key that is typed. */
define('longview/epics', ['longview/dom', 'longview/combobox', 'longview/dialog', 'longview/fold'], ({ h }, combobox, dialogs, fold) => {
  const KEY = /^[A-Za-z][A-Za-z0-9_]+-[0-9]+$/;

  /** Epics that have all words, not in the given initiative: {value, text, note}, free ones first. */
  function find(model, query, initiative) {
    const own = new Set(initiative ? [...initiative.epics, ...initiative.supports] : []);
    const home = homes(model);
    const away = elsewhere(model, home);
    const note = (index) =>
      home.get(index)
        ? AJS.I18n.getText('longview.epic.in', home.get(index).name)
        : away(index)
          ? AJS.I18n.getText('longview.epic.elsewhere')
          : '';
    const words = fold.words(query);
    const hits = [];
    const { id, key, summary } = model.epics;
    for (let index = 0; index < id.length; index++) {
      if (own.has(index)) continue;
      const text = key[index] + ' ' + summary[index];
      if (fold.has(text, words)) hits.push({ value: id[index], text, note: note(index) });
    }
    hits.sort((a, b) => Number(Boolean(a.note)) - Number(Boolean(b.note)));
    const typed = fold.digits(query).trim().toUpperCase();
    if (KEY.test(typed) && !key.includes(typed))
      hits.unshift({ value: typed, text: typed, note: AJS.I18n.getText('longview.epic.other-project') });
    return hits;
  }

  /** The initiative that an epic belongs to, by the epic's index. */
  function homes(model) {
    const home = new Map();
    for (const initiative of model.initiatives) for (const index of initiative.epics) home.set(index, initiative);
    return home;
  }

  /**
   * Whether an epic counts in another roadmap, by its index: it is of this project and in no initiative here, yet not unassigned. Of epics of
   * other projects nothing is known.
   */
  function elsewhere(model, home) {
    const free = new Set(model.unassigned);
    const own = model.projects.findIndex((project) => project.id === model.home?.id);
    return (index) => !home.has(index) && !free.has(index) && model.epics.project[index] === own;
  }

  const field = (app, initiative, chosen = []) =>
    combobox.create({
      chosen: chosen.map((epic) => ({ value: epic.id, text: epic.key + ' ' + epic.summary })),
      label: AJS.I18n.getText('longview.field.epics'),
      placeholder: AJS.I18n.getText('longview.epic.search'),
      many: true,
      source: async (query) => {
        const offers = find(app.model, query, initiative);
        return { offers, total: offers.length };
      },
    });

  /** Asks which epics to add to an initiative; `add(ids)` gets them. */
  function pick(app, initiative, add) {
    const ok = { text: AJS.I18n.getText('longview.action.add'), primary: true, submit: true };
    const picker = field(app, initiative);
    dialogs.open({
      title: AJS.I18n.getText('longview.epic.add-to', initiative.name),
      body: h(
        'div.lv-form',
        null,
        h('div.lv-field', null, h('label', { htmlFor: picker.input.id }, AJS.I18n.getText('longview.field.epics')), picker.element),
      ),
      actions: [ok, { text: AJS.I18n.getText('longview.action.cancel'), link: true }],
      submit: (dialog) => {
        const ids = picker.values().map((value) => value.value);
        dialog.close();
        if (ids.length > 0) add(ids);
      },
    });
    picker.input.focus();
  }

  return { find, homes, elsewhere, field, pick };
});

/** Releases as flags on a strip below the axis; those that would cover each other stand as one that counts them. */
define('longview/releases', ['longview/dom', 'longview/days'], ({ h, textWidth }, days) => {
  const STRIP = 20;
  const FONT = 11;
  const FLAG = 14;
  const COUNT = 24;
  const GAP = 4;
  /** A shorter piece of a name says nothing. */
  const SHORTEST = 28;
  const LONGEST = 140;

  const NONE = { items: [], total: 0 };

  /** The releases that a picture shows, which a view can do without. */
  const shown = ({ model, view }) => (view.releases === false ? NONE : model.releases);

  /** The releases of a server's answer as objects, by their day. */
  const parse = (columns) =>
    columns
      ? {
          items: columns.name.map((name, i) => ({
            name,
            project: columns.projects[columns.project[i]],
            day: columns.day[i],
            released: columns.released[i],
          })),
          total: columns.total,
        }
      : NONE;

  const state = ({ day, released }, today) =>
    released
      ? AJS.I18n.getText('longview.release.done')
      : day < today
        ? AJS.I18n.getText('longview.release.late')
        : AJS.I18n.getText('longview.release.open');

  /** Project, day and what became of it. */
  const note = (item, today, locale) => [item.project.name, days.format(item.day, locale), state(item, today)].join(' · ');

  const sentence = (item, today, locale) => item.name + ' · ' + note(item, today, locale);

  /** Where flags stand: {x, items, room} with the pixels that are left for a name; a flag that would touch the one before joins it. */
  function stacks(items, scale) {
    const found = [];
    for (const item of items) {
      const x = scale.x(item.day);
      const last = found.at(-1);
      if (last && x < last.x + FLAG + GAP + (last.items.length > 1 ? COUNT : 0)) last.items.push(item);
      else found.push({ x, items: [item], room: LONGEST });
    }
    found.forEach((stack, i) => {
      const next = found[i + 1]?.x ?? Infinity;
      stack.room = Math.min(LONGEST, next - stack.x - FLAG - 2 * GAP - (stack.items.length > 1 ? COUNT : 0));
    });
    return found;
  }

  /** The flags for the days [from, to); each tells in its tooltip what it stands for. */
  function nodes(all, { from, to }, today, locale, choose) {
    return all
      .filter((stack) => stack.items.at(-1).day >= from && stack.items[0].day < to)
      .map((stack) => {
        const { items, x, room } = stack;
        const words = items.map((item) => sentence(item, today, locale)).join('\n');
        const name =
          room >= SHORTEST && (items.length === 1 || room >= Math.min(LONGEST, textWidth(items[0].name, FONT))) ? items[0].name : '';
        return h(
          choose ? 'button.lv-release' : 'span.lv-release',
          {
            type: choose ? 'button' : null,
            tabIndex: choose ? -1 : null,
            title: words,
            'aria-label': words,
            'aria-haspopup': choose ? 'menu' : null,
            'data-day': items[0].day,
            class: items.every((item) => item.released) ? 'lv-release-done' : '',
            style: { left: x, 'max-width': Math.max(0, room) + FLAG + GAP + (items.length > 1 ? COUNT : 0) },
            onclick: choose && ((event) => choose(event.currentTarget, items)),
          },
          h('i'),
          name && h('span', null, name),
          items.length > 1 && h('b', null, '+' + (items.length - 1)),
        );
      });
  }

  /** How many there are, "500 of 620" where not all are told. */
  const count = ({ items, total }) =>
    total > items.length ? AJS.I18n.getText('longview.releases.shown', items.length, total) : String(total);

  return { STRIP, shown, parse, note, sentence, stacks, nodes, count };
});

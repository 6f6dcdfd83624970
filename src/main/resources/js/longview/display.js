/** How the rows are shown: what they are grouped by, what the colour means, how close they stand, and whether their epics are. */
define('longview/display', ['longview/dom', 'longview/menu', 'longview/colour'], ({ h, icon }, menu, { NAMES }) => {
  const GROUPS = [
    ['theme', NAMES.theme],
    ['objective', NAMES.objective],
    ['owner', NAMES.owner],
    ['project', AJS.I18n.getText('longview.field.project')],
    ['category', AJS.I18n.getText('longview.field.category')],
    ['component', AJS.I18n.getText('longview.field.component')],
    ['lifecycle', NAMES.lifecycle],
    ['none', AJS.I18n.getText('longview.display.no-groups')],
  ];
  const DENSITIES = [
    ['comfortable', AJS.I18n.getText('longview.display.comfortable')],
    ['compact', AJS.I18n.getText('longview.display.compact')],
  ];

  /** The button with its menu. */
  function create(app) {
    const button = h(
      'button.aui-button.aui-button-subtle.lv-filter',
      { type: 'button', 'aria-haspopup': 'menu', 'data-focus': 'display', onclick: open },
      h('span', null, AJS.I18n.getText('longview.display.title')),
      icon('down'),
    );

    const one = (name, choices, also = () => ({})) =>
      choices.map(([value, text]) => ({
        text,
        group: name,
        checked: app.view[name] === value,
        run: () => app.set({ [name]: value, ...also() }),
      }));

    function open() {
      menu.show(
        button,
        [
          ...(app.picture?.columnItems?.() ?? []),
          { heading: AJS.I18n.getText('longview.display.group') },
          ...one('group', GROUPS),
          // marks are values of the meaning that the colour had
          { heading: AJS.I18n.getText('longview.display.colour') },
          ...one('colour', Object.entries(NAMES), () => ({ mark: new Set() })),
          { heading: AJS.I18n.getText('longview.display.density') },
          ...one('density', DENSITIES),
          { line: true },
          {
            text: AJS.I18n.getText('longview.display.epics'),
            checked: app.view.epics,
            run: (on) => app.set({ epics: on, open: new Set() }),
          },
          ...(app.view.tab === 'timeline' && app.model.releases.items.length > 0
            ? [{ text: AJS.I18n.getText('longview.display.releases'), checked: app.view.releases, run: (on) => app.set({ releases: on }) }]
            : []),
        ],
        { label: AJS.I18n.getText('longview.display.title') },
      );
    }

    return button;
  }

  return { create };
});

/** Chooses the columns of the table. */
define('longview/tablecolumns', ['longview/menu', 'longview/table'], (menu, tables) => {
  function open(app, anchor) {
    const { columns } = app.table;
    menu.show(
      anchor,
      Object.entries(tables.COLUMNS).map(([name, [text]]) => ({
        text,
        checked: columns.includes(name),
        run(on) {
          const others = app.table.columns.filter((other) => other !== name);
          app.setTable({ ...app.table, columns: on ? [...others, name] : others });
          app.picture?.update();
        },
      })),
      { label: AJS.I18n.getText('longview.columns.choose') },
    );
  }

  return { open };
});

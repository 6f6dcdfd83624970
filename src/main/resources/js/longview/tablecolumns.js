/** Chooses the columns of the table, and remembers in this browser what a person has chosen. */
define('longview/tablecolumns', ['longview/menu', 'longview/table'], (menu, tables) => {
  /** What is kept under a name; a browser that keeps nothing forgets with the page. */
  function remembered(name) {
    return {
      read(otherwise) {
        try {
          const kept = JSON.parse(localStorage.getItem(name));
          return kept && Array.isArray(kept.columns) ? { width: Number.isFinite(kept.width) ? kept.width : null, columns: kept.columns } : otherwise;
        } catch {
          return otherwise;
        }
      },
      write(value) {
        try {
          localStorage.setItem(name, JSON.stringify(value));
        } catch {
          // a browser without room for it
        }
      },
    };
  }

  function choose(app, anchor) {
    const { columns } = app.table;
    menu.show(anchor, Object.entries(tables.COLUMNS).map(([name, [text]]) => ({
      text,
      checked: columns.includes(name),
      run(on) {
        const others = app.table.columns.filter((other) => other !== name);
        app.setTable({ ...app.table, columns: on ? [...others, name] : others });
        app.picture?.update();
      },
    })), { label: AJS.I18n.getText('longview.columns.choose') });
  }

  return { remembered, choose };
});

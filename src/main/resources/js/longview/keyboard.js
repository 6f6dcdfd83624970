/** Keys of the whole page; those of a row are the timeline's. They work when nothing is being typed. */
define('longview/keyboard', ['longview/keys'], (keys) => {
  const typing = (node) => Boolean(node.closest('input, textarea, select, [contenteditable]'));

  function attach(app) {
    document.addEventListener(
      'keydown',
      (event) => {
        const target = event.target instanceof Element ? event.target : document.body;
        const mine = target === document.body || app.root.contains(target);
        if (!mine || typing(target) || document.querySelector('dialog[open]')) return;
        // a menu closes itself, and nothing behind it
        if (keys.of(event) === 'Escape' && target.closest('.lv-menu')) return;
        const act = keys.command(event)
          ? keys.of(event) === 'z' && !event.shiftKey && app.edit && app.acts.undoLast
          : keys.plain(event) &&
            {
              n: app.edit && (() => app.createForm()),
              t: () => app.picture?.today(),
              '/': app.model && app.find,
              '?': app.help,
              Escape: app.view.selected ? app.close : app.doctor?.open ? app.doctor.close : app.picks?.uids.size > 0 && app.unpick,
            }[keys.of(event)];
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      },
      { capture: true },
    );
  }

  return { attach };
});

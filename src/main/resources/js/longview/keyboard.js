/** Keys of the whole page; those of a row are the timeline's. They work when nothing is being typed. */
define('longview/keyboard', [], () => {
  const typing = (node) => Boolean(node.closest('input, textarea, select, [contenteditable]'));

  function attach(app) {
    document.addEventListener('keydown', (event) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const mine = target === document.body || app.root.contains(target);
      if (!mine || typing(target) || event.altKey || document.querySelector('dialog[open]')) return;
      // a menu closes itself, and nothing behind it
      if (event.key === 'Escape' && target.closest('.lv-menu')) return;
      const command = event.ctrlKey || event.metaKey;
      const act = command
        ? event.key.toLowerCase() === 'z' && !event.shiftKey && app.edit && app.acts.undoLast
        : {
            n: app.edit && (() => app.createForm()),
            t: () => app.picture?.today(),
            '/': app.model && app.find,
            '?': app.help,
            Escape: app.view.selected ? app.close : app.doctor?.open ? app.doctor.close : app.picks?.uids.size > 0 && app.unpick,
          }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    }, { capture: true });
  }

  return { attach };
});

/** Says results to screen readers. */
define('longview/live', ['longview/dom'], ({ h }) => {
  let region = null;
  let turn = 0;

  function mount(root) {
    region = h('div.lv-hidden', { role: 'status', 'aria-live': 'polite' }, h('p'), h('p'));
    root.append(region);
  }

  /** Two lines take turns, so that the same sentence twice is read twice. */
  function say(text) {
    if (!region) return;
    region.children[turn].textContent = '';
    turn = 1 - turn;
    region.children[turn].textContent = text;
  }

  return { mount, say };
});

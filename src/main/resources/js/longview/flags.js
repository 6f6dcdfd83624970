/** Short messages in the free room beside the tabs that carry what can be done next: Undo, a reason, Retry. */
define('longview/flags', ['longview/dom', 'longview/live'], ({ h, icon, iconButton, button }, live) => {
  const STAY = 12000;
  const MOST = 2;
  const SLOW = 1500;
  const MARKS = { done: 'ON_TRACK', problem: 'OFF_TRACK', notice: 'AT_RISK' };
  let stack = null;

  function mount(root) {
    stack = h('div.lv-flags', { role: 'region', 'aria-label': AJS.I18n.getText('longview.flags.label') });
    root.append(stack);
  }

  /**
   * Shows a message. `actions` are {text, run}; a run that answers nothing closes the flag. `extra` is an element below the text. A problem
   * stays until it is closed; the others go by themselves unless the pointer or the focus is on them, or when the next one comes.
   */
  function show({ kind = 'done', text, actions = [], extra = null }) {
    const flag = h(
      'div.lv-flag',
      { class: 'lv-flag-' + kind },
      icon(MARKS[kind], null, 'lv-hi lv-hi-' + MARKS[kind]),
      h(
        'div.lv-flag-body',
        null,
        h('p', { title: text }, text),
        actions.length > 0 &&
          h(
            'p.lv-flag-actions',
            null,
            actions.map((action) => button(action.text, () => act(action), 'aui-button aui-button-link')),
          ),
        extra,
      ),
      iconButton('close', AJS.I18n.getText('longview.action.close'), close),
    );
    let timer = 0;
    function close() {
      clearTimeout(timer);
      flag.remove();
    }
    function act(action) {
      close();
      action.run();
    }
    const wait = () => {
      clearTimeout(timer);
      if (kind === 'done') timer = setTimeout(close, STAY);
    };
    flag.addEventListener('pointerenter', () => clearTimeout(timer));
    flag.addEventListener('pointerleave', wait);
    flag.addEventListener('focusin', () => clearTimeout(timer));
    flag.addEventListener('focusout', wait);
    tidy();
    stack.prepend(flag);
    while (stack.children.length > MOST) stack.lastChild.remove();
    wait();
    live.say(text);
    return { close };
  }

  /** Says so when something takes long, until it is over; answers it. */
  function slow(work, text) {
    let flag = null;
    const timer = setTimeout(() => {
      flag = stack && show({ kind: 'notice', text });
    }, SLOW);
    const over = () => {
      clearTimeout(timer);
      flag?.close();
    };
    work.then(over, over);
    return work;
  }

  /** Takes away what told of acts before: its Undo would be mistaken for that of the next one. */
  function tidy() {
    for (const old of [...stack.children]) if (old.matches('.lv-flag-done') && !old.contains(document.activeElement)) old.remove();
  }

  return { mount, show, slow, tidy };
});

/** Dialogs: the browser's own modal element with the look of AUI. */
define('longview/dialog', ['longview/dom'], ({ h, button, iconButton, id, again }) => {
  /** What is open and would be lost by leaving, the latest last. */
  const holds = [];

  /**
   * After a step back in the browser: closes what was opened last, after its question. Answers whether the picture stays where it is, because
   * something is open still; then the address is as before.
   */
  function kept() {
    const top = holds.at(-1);
    if (letGo()) return false;
    history.pushState(history.state, '', top.here);
    return true;
  }

  /** Closes what was opened last, after its question. Answers whether nothing is open any more. */
  function letGo() {
    const top = holds.at(-1);
    if (top?.leave()) top.gone();
    return holds.length === 0;
  }

  const unload = (event) => holds.some(({ dirty }) => dirty()) && event.preventDefault();

  /**
   * Keeps what is `dirty()` from being lost by a step back, which else calls `gone`, and by closing the window. Answers {leave() -> whether it may
   * go, end()}.
   */
  function hold({ dirty, gone }) {
    const held = {
      dirty,
      gone,
      here: location.href,
      leave: () => !dirty() || window.confirm(AJS.I18n.getText('longview.form.unsaved')),
      end() {
        if (holds.includes(held)) holds.splice(holds.indexOf(held), 1);
      },
    };
    holds.push(held);
    // adding it again changes nothing
    window.addEventListener('beforeunload', unload);
    return held;
  }

  /**
   * Opens a dialog and answers {element, close}. `actions` are {text, primary?, submit?, run?}; run gets the dialog. Escape, the close button and
   * a step back in the browser close it, after a question when it is `dirty`. The focus goes back by itself.
   */
  function open({ title, body, actions = [], note = null, wide = false, submit = null, onclose = null, dirty = () => false }) {
    const before = document.activeElement;
    const home = before?.closest('.lv-drawer, .lv-side');
    const heading = id('heading');
    const form = h('form', { method: 'dialog', novalidate: true });
    const element = h('dialog.lv-dialog', { class: wide ? 'lv-dialog-wide' : '', 'aria-labelledby': heading }, form);
    const dialog = { element, close };
    let closed = false;
    function close() {
      if (closed) return;
      closed = true;
      held.end();
      element.close();
      element.remove();
      if (before) again(before, home)?.focus();
      if (onclose) onclose();
    }
    const leave = () => held.leave() && close();
    const held = hold({ dirty, gone: close });
    form.append(
      h('header', null, h('h2', { id: heading }, title), iconButton('close', AJS.I18n.getText('longview.action.close'), leave)),
      h('div.lv-dialog-body', null, body),
      h(
        'footer',
        null,
        h('span.lv-dialog-note', null, note),
        actions.map((action) => {
          const look = action.primary ? 'aui-button aui-button-primary' : action.link ? 'aui-button aui-button-link' : 'aui-button';
          const node = button(action.text, action.submit ? null : () => (action.run ? action.run(dialog) : leave()), look, {
            type: action.submit ? 'submit' : 'button',
          });
          action.node = node;
          return node;
        }),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (submit) submit(dialog);
    });
    element.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    // a browser may close it on a second Escape without asking
    element.addEventListener('close', close);
    element.addEventListener('keydown', (event) => event.stopPropagation());
    (document.querySelector('.longview') ?? document.body).append(element);
    element.showModal();
    actions.find((action) => action.primary)?.node.focus();
    return dialog;
  }

  /** Asks one question; resolves to the chosen action's value, or null. */
  function ask({ title, body, choices, wide = false }) {
    return new Promise((resolve) => {
      let answer = null;
      open({
        title,
        body,
        wide,
        actions: [
          ...choices.map((choice) => ({
            ...choice,
            run: (dialog) => {
              answer = choice.value;
              dialog.close();
            },
          })),
          { text: AJS.I18n.getText('longview.action.cancel'), link: true },
        ],
        onclose: () => resolve(answer),
      });
    });
  }

  return { open, ask, hold, kept, letGo };
});

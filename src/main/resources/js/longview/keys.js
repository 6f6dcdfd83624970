/** What a key says, however it is typed. The only module that looks at a keyboard event's key. Pure. */
define('longview/keys', [], () => {
  /** Safari tells so of the Enter that ends a composition, where `isComposing` is already false. */
  const COMPOSING = 229;

  /**
   * The character, in lower case, or the name of the key; empty while characters are being composed: Enter, Escape and the arrows belong to the
   * input method then.
   */
  const of = ({ key, isComposing, keyCode }) => (isComposing || keyCode === COMPOSING ? '' : key.length === 1 ? key.toLowerCase() : key);

  /** Keeps an Enter or Escape of the input method from sending a form or closing a dialog, which browsers do by themselves. */
  const hold = (event) => ['Enter', 'Escape'].includes(event.key) && of(event) === '' && event.preventDefault();

  /** Whether modifiers were held only to type the character: brackets are behind Option or AltGr, which is Ctrl+Alt, on many keyboards. */
  const types = (event) => {
    const graph = event.getModifierState?.('AltGraph');
    return !event.metaKey && event.key.length === 1 && (graph || (event.altKey && /[^\p{L}\p{N}\s]/u.test(event.key)));
  };

  /** Whether it is a key by itself and no command of a browser or a system. */
  const plain = (event) => !(event.ctrlKey || event.metaKey || event.altKey) || types(event);

  /** Whether it is a key with Ctrl or Cmd. */
  const command = (event) => (event.ctrlKey || event.metaKey) && !event.altKey;

  return { of, hold, plain, command };
});

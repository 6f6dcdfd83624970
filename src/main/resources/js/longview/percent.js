/** A field for percent. */
define('longview/percent', ['longview/dom'], ({ h, id }) => {
  /** A field for a whole number of percent; empty is null, and what is no number is left to the server to refuse. */
  function percent(value) {
    const input = h('input.text.lv-percent', { type: 'text', id: id('percent'), inputmode: 'numeric', maxlength: 9, value: value == null ? '' : String(value) });
    const read = () => {
      const text = input.value.trim();
      return text === '' ? null : /^-?\d+$/.test(text) ? Number(text) : text;
    };
    return { input, element: h('span', null, input, ' %'), value: read };
  }

  return { percent };
});

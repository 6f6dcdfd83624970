/** The field for numbers, the only one of the product: takes them as the reader writes them and says in words what it does not take. */
define('longview/number-field', ['longview/dom', 'longview/numbers'], ({ h, id }, numbers) => {
  /**
   * Answers {input, value, problem}: `value()` is the number, null for an empty field and undefined where it is not taken; `problem()` says why, with
   * `label` for the field, or is null. What a field is given is not read again: a number stays as it is until somebody changes it.
   */
  function create({ label, value = null, locale, unit = null, least = -Infinity, most = Infinity, decimals = 4, ...props }) {
    const shown = numbers.format(value, locale);
    const input = h('input.text', {
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      id: id('number'),
      maxlength: 60,
      value: shown,
      ...props,
    });
    const say = (number) => numbers.format(number, locale);
    /** @returns {ReturnType<typeof numbers.read>} */
    const read = () => {
      if (input.value === shown) return { value };
      const answer = numbers.read(input.value, locale, unit);
      if (answer.problem || answer.value === null) return answer;
      if (answer.value !== Number(answer.value.toFixed(decimals))) return { problem: decimals === 0 ? 'WHOLE' : 'DECIMALS' };
      return answer.value < least || answer.value > most ? { problem: 'RANGE' } : answer;
    };
    function problem() {
      const typed = input.value.trim();
      const { problem: kind, means } = read();
      switch (kind) {
        case undefined:
          return null;
        case 'AMBIGUOUS':
          return AJS.I18n.getText('longview.number.ambiguous', label, typed, say(means[0]), say(means[1]));
        case 'DIGITS':
          return AJS.I18n.getText('longview.number.digits', label, typed);
        case 'DECIMALS':
          return AJS.I18n.getText('longview.number.decimals', label, typed, decimals);
        case 'WHOLE':
          return AJS.I18n.getText('longview.number.whole', label, typed);
        case 'RANGE':
          return AJS.I18n.getText('longview.number.range', label, typed, say(least), say(most));
        default:
          return AJS.I18n.getText('longview.number.none', label, typed);
      }
    }
    return { input, value: () => read().value, problem };
  }

  /** A check for a dialog, longview/fields: the first of its fields with a number, or with several, that is not taken, as [name, why, input], else null. */
  const check = (fields) => () => {
    for (const [name, each] of Object.entries(fields)) {
      const wrong = [each].flat().find((field) => field?.problem());
      if (wrong) return [name, wrong.problem(), wrong.input];
    }
    return null;
  };

  return { create, check };
});

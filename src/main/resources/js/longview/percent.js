/** A field for percent. */
define('longview/percent', ['longview/dom', 'longview/number-field'], ({ h }, numberFields) => {
  /** A field for a whole number of percent, longview/number-field; empty is null. */
  function percent({ label, value, locale, most }) {
    const field = numberFields.create({
      label,
      value,
      locale,
      unit: '%',
      least: 0,
      most,
      decimals: 0,
      inputmode: 'numeric',
      class: 'lv-percent',
    });
    return { ...field, element: h('span', null, field.input, ' %') };
  }

  return { percent };
});

/** The numbers of key results in the reader's language. Pure. */
define('longview/figures', [], () => {
  const number = (value, locale) => value.toLocaleString(locale, { maximumFractionDigits: 4 });

  /** "37.5%", "12 days", "230". */
  function measured(value, unit, locale) {
    if (!unit) return number(value, locale);
    return number(value, locale) + (unit === '%' && locale.startsWith('en') ? '' : '\u00a0') + unit;
  }

  /** "from 31% to 45%": where it began and where it is to go. */
  const way = ({ start, target, unit }, locale) =>
    AJS.I18n.getText('longview.aims.way', number(start, locale), measured(target, unit, locale));

  const score = (value, locale) => value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

  return { measured, way, score };
});

/** How long ago something was, in the reader's words. Pure. */
define('longview/age', [], () => {
  const MINUTE = 60000;
  /** @type {[Intl.RelativeTimeFormatUnit, number][]} */
  const UNITS = [
    ['year', 365 * 24 * 60],
    ['month', 30 * 24 * 60],
    ['day', 24 * 60],
    ['hour', 60],
    ['minute', 1],
  ];
  /** @type {[Intl.RelativeTimeFormatUnit, number]} */
  const NOW = ['second', 1];

  /** Such as "3 days ago"; what is less than a minute old is "now". */
  function say(instant, now, locale) {
    const minutes = Math.max(0, Math.floor((now - Date.parse(instant)) / MINUTE));
    const [unit, size] = UNITS.find(([, long]) => minutes >= long) ?? NOW;
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(minutes / size), unit);
  }

  return { say };
});

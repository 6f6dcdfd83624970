/** Numbers as people write them, in any language that a page may have: read exactly or refused, never altered. Pure. */
define('longview/numbers', ['longview/fold'], ({ digits }) => {
  /** More digits than these would be altered where JSON numbers are doubles. */
  const DIGITS = 15;
  const FURTHEST = 30;

  /** The signs of a language, {decimal, group}; how it would write them with the digits 0 to 9. */
  function signs(locale) {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1234567.5);
    const of = (type) => parts.find((part) => part.type === type)?.value;
    return { decimal: of('decimal'), group: of('group') };
  }

  const NUMERALS = /^\d+$/;

  /** Whether digits stand in groups, as 1,234,567 or in India 12,34,567; a first group never begins with a zero. */
  const grouped = (groups) =>
    groups.length > 1 &&
    /^[1-9]\d{0,2}$/.test(groups[0]) &&
    groups.every((group) => NUMERALS.test(group)) &&
    groups.at(-1).length === 3 &&
    (groups.slice(1).every((group) => group.length === 3) ||
      (groups[0].length < 3 && groups.slice(1, -1).every((group) => group.length === 2)));

  /**
   * What digits with signs between them can mean, each {digits: '1234.5', by}: `by` is the sign that makes it so, 'decimal' or 'group'.
   * @returns {{ digits: string, by?: string }[]}
   */
  function readings(text) {
    if (NUMERALS.test(text)) return [{ digits: text }];
    const marks = [...new Set(text.replace(/\d/g, ''))];
    const last = text.match(/\D(?=\d*$)/)[0];
    const [whole, part] = [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)];
    const found = [];
    // the last sign is that of the decimals: it stands once, and before it are at most groups by one other sign
    const other = marks.find((mark) => mark !== last);
    const before = other ? whole.split(other) : [whole];
    if (marks.length <= 2 && '.,'.includes(last) && NUMERALS.test(part) && (other ? grouped(before) : /^\d*$/.test(whole)))
      found.push({ digits: before.join('') + '.' + part, by: 'decimal' });
    // or there are no decimals
    if (marks.length === 1 && grouped(text.split(last))) found.push({ digits: text.split(last).join(''), by: 'group' });
    return found;
  }

  /** Digits with an exponent as they are without: '1.5', 3 is '1500'. */
  function shifted(digits, exponent) {
    const [whole, part = ''] = digits.split('.');
    const point = whole.length + exponent;
    const all = '0'.repeat(Math.max(0, -point)) + (whole + part).padEnd(point, '0');
    const cut = Math.max(0, point);
    const decimals = all.slice(cut).replace(/0+$/, '');
    return (all.slice(0, cut).replace(/^0+/, '') || '0') + (decimals && '.' + decimals);
  }

  function exact(sign, digits, exponent) {
    const text = Math.abs(exponent) <= FURTHEST && shifted(digits, exponent);
    if (!text || text.replace('.', '').replace(/^0+/, '').length > DIGITS) return { problem: 'DIGITS' };
    return { value: text === '0' ? 0 : Number(sign + text) };
  }

  /** With the digits of any script as digits, and nothing else altered: ½ and ² are none. */
  const plain = (text) =>
    digits(text)
      .normalize('NFC')
      .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '')
      .trim();

  /**
   * What a text says: {value}, null where it is empty; or why it is not taken: {problem: 'NONE'} for no number, 'DIGITS' for more than can be
   * kept, and 'AMBIGUOUS', with the values that it `means`, where the language does not settle what 1,234 is. `unit` may stand behind it.
   * @returns {{ value?: number | null, problem?: string, means?: number[] }}
   */
  function read(text, locale, unit = null) {
    let rest = plain(text).replace(/[\u2010-\u2015\u2212]/g, '-');
    const own = unit && plain(unit);
    if (own && /^\D/.test(own) && rest.endsWith(own)) rest = rest.slice(0, -own.length).trim();
    if (rest === '') return text.trim() === '' ? { value: null } : { problem: 'NONE' };
    // all kinds of spaces and of apostrophes are one each
    const [, sign, body, power = '0'] =
      /^([+-]?) ?([\d., ']*\d)(?:e([+-]?\d{1,5}))?$/i.exec(rest.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'")) ?? [];
    const found = body ? readings(body) : [];
    if (found.length === 0) return { problem: 'NONE' };
    const settled = found.length > 1 ? found.filter((one) => signs(locale)[one.by] === body.match(/\D/)[0]) : found;
    if (settled.length !== 1) return { problem: 'AMBIGUOUS', means: found.map((one) => exact(sign, one.digits, Number(power)).value) };
    return exact(sign, settled[0].digits, Number(power));
  }

  /** A number as a field shows it: what is read of it in that language is the same number. */
  const format = (value, locale) =>
    value == null ? '' : value.toLocaleString(locale, { numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 20 });

  return { read, format };
});

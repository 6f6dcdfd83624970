/** Text as it is searched: without case, accents and the forms of Unicode, and in each way in which a language writes it. Pure. */
define('longview/fold', [], () => {
  /** Letters that are written in two ways, or that have no accent to take away. */
  const SPELT = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
  const LIKE = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ĸ: 'k', ς: 'σ', '’': "'", '‘': "'", ʼ: "'" };
  /** Accents, the vowel points of Hebrew and Arabic, and what is not seen at all. */
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u200b-\u200f\u2060\ufeff]/g;
  const LATEST = 20000;
  const known = new Map();

  const letters = (text, table) => text.replace(/[^\x00-\x7f]/g, (letter) => table[letter] ?? letter);

  const bare = (text) =>
    letters(text.normalize('NFKD').toLowerCase().replace(MARKS, ''), LIKE)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

  /** The ways in which a text may be written, one or two. */
  function forms(text) {
    // most texts have nothing to fold, and a list of epics is long
    if (/^[\x00-\x7f]*$/.test(text)) return [text.toLowerCase()];
    if (known.has(text)) return known.get(text);
    const all = [...new Set([bare(text), bare(letters(text.normalize('NFKC').toLowerCase(), SPELT))])];
    if (known.size >= LATEST) known.clear();
    known.set(text, all);
    return all;
  }

  /** The words of a query, to be given to `has`. */
  const words = (query) => query.split(/\s+/).filter(Boolean).map(forms);

  /** Whether a text has all of these words. */
  function has(text, wanted) {
    const ways = forms(text);
    return wanted.every((word) => word.some((form) => ways.some((way) => way.includes(form))));
  }

  /** Whether a text begins so. */
  const begins = (text, query) => forms(query).some((form) => forms(text).some((way) => way.startsWith(form)));

  return { words, has, begins };
});

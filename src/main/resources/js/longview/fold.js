/**
 * Text as it is searched: without case, accents and the forms of Unicode, and in each way in which a language writes it. And text as it is read: digits
 * of any script are digits, and only those. Pure. The server's twin is FoldedText; shared examples hold the two together.
 */
define('longview/fold', [], () => {
  /** Letters that are written in two ways within one word too: Müller, Mueller. */
  const SPELT = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', đ: 'dj' };
  /** What is left of those without their sign. */
  const BASE = { ä: 'a', ö: 'o', ü: 'u', å: 'a', ø: 'o', đ: 'd' };
  const LETTERS = /[äöüåøæœßþđ]/g;
  /** Where a word may have two spellings. */
  const TWO = /[äöüåøæœßþđ]|a?[aou]e|aa+e?|ss+|th|dj/;
  /** What stands for what, in this order; the same list is on the server. */
  const FOLDS = [
    [/[‘’‚‛ʹʻʼʽˈ´`′‵‹›׳]/g, "'"],
    [/[“”„‟«»″‶״〝〞〟]/g, '"'],
    [/[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, ''],
    [/\u05be/g, '-'],
  ];
  const MORE = [
    [/a\u0308/g, 'ä'],
    [/o\u0308/g, 'ö'],
    [/u\u0308/g, 'ü'],
    [/a\u030a/g, 'å'],
    // accents, and the vowel points of Hebrew and Arabic
    [
      /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g,
      '',
    ],
    [/ð/g, 'd'],
    [/ł/g, 'l'],
    [/ħ/g, 'h'],
    [/ŧ/g, 't'],
    [/ŋ/g, 'n'],
    [/ı/g, 'i'],
    [/ĸ/g, 'k'],
    [/ς/g, 'σ'],
    [/[ىیېے]/g, 'ي'],
    [/[کڪ]/g, 'ك'],
    [/[ةەہھۀۃ]/g, 'ه'],
    [/ٱ/g, 'ا'],
    [/[\u2010-\u2015\u2043\u2212]/g, '-'],
    [/\u2044/g, '/'],
    [/[\s\u0085]+/g, ' '],
  ];
  const LATEST = 20000;
  const known = new Map();

  const folds = (text, list) => list.reduce((now, [from, to]) => now.replace(from, to), text);

  /** The same with Latin signs and digits for those of full width, and with the digits 0 to 9 for those of any script. */
  const digits = (text) =>
    text
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0);
        let zero = code;
        while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
        return (code - zero) % 10;
      });

  const kana = (text) => text.replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

  /** The two forms of a text: `all`, in which each letter that can be written in two ways is one letter, and `bare`, without their signs. */
  function forms(text) {
    // most texts have nothing to fold, and a list of epics is long
    if (/^[ -_a-~]*$/.test(text)) return { all: text.toLowerCase(), bare: text.toLowerCase() };
    let found = known.get(text);
    if (!found) {
      const all = kana(folds(digits(folds(text, FOLDS)).normalize('NFKD').toLowerCase(), MORE));
      found = { all, bare: all.replace(LETTERS, (letter) => BASE[letter] ?? SPELT[letter]) };
      if (known.size >= LATEST) known.clear();
      known.set(text, found);
    }
    return found;
  }

  /** A text as it is compared. */
  const folded = (text) => forms(text).all;

  const base = (letter) => BASE[letter] ?? letter;
  const same = (a, b) => base(a) === base(b) || (a in SPELT && SPELT[a] === SPELT[b]);

  /** Where a word can begin. */
  function places(text, [first]) {
    const spelt = SPELT[first]?.[0];
    const found = [];
    for (let i = 0; i < text.length; i++) if (text[i] === spelt || same(text[i], first) || SPELT[text[i]]?.[0] === first) found.push(i);
    return found;
  }

  /** Whether a word stands in a text, from one of the places on. */
  function stands(text, word, from) {
    let at = new Set(from);
    let ahead = new Set();
    for (let i = 0; i < word.length; i++) {
      const next = ahead;
      ahead = new Set();
      for (const place of at) {
        if (place < text.length && same(text[place], word[i])) next.add(place + 1);
        if (SPELT[word[i]] === text.slice(place, place + 2)) next.add(place + 2);
        if (SPELT[text[place]] === word.slice(i, i + 2)) ahead.add(place + 1);
        // "stras" is on its way to Straße
        if (i === word.length - 1 && SPELT[text[place]]?.[0] === word[i]) next.add(place + 1);
      }
      at = next;
    }
    return at.size > 0;
  }

  /** The words of a query, to be given to `has`; each with the longest part of it that has one spelling. */
  const words = (query) =>
    folded(query)
      .split(' ')
      .filter(Boolean)
      .map((word) => ({
        word,
        sure: word.split(TWO).reduce((one, other) => (other.length > one.length ? other : one)),
        own: word.search(LETTERS) >= 0,
      }));

  /** Whether a text has all of these words. */
  function has(text, wanted) {
    const { all, bare } = forms(text);
    return wanted.every(
      ({ word, sure, own }) =>
        all.includes(word) ||
        bare.includes(word) ||
        (sure !== word && (own || all !== bare) && bare.includes(sure) && stands(all, word, places(all, word))),
    );
  }

  /** Whether a text begins so. */
  const begins = (text, query) => stands(folded(text), folded(query), [0]);

  return { folded, digits, words, has, begins };
});

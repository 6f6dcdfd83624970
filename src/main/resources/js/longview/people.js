/** People and groups to choose from, as Jira finds them: it takes a text as it is, so it is asked in each way in which a name may be written. */
define('longview/people', ['longview/fold'], (fold) => {
  const SIGNS = { ä: 'a', ö: 'o', ü: 'u', å: 'a', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' };
  const SPELT = { ...SIGNS, ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };
  const GERMAN = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' };
  const NORDIC = { ae: 'æ', oe: 'ø', aa: 'å' };

  const replaced = (text, table) => text.replace(/[aou]e|aa|ss|[^\x00-\x7f]/g, (found) => table[found] ?? found);

  /** What is typed, and what else it may be: without signs, spelt out, and with the signs that it spells out. */
  function spellings(query) {
    const typed = query.normalize('NFC').toLowerCase();
    const folded = fold.folded(query);
    return [...new Set([typed, ...[SIGNS, SPELT, GERMAN, NORDIC].map((table) => replaced(folded, table))])];
  }

  /** All that is found by any spelling: {offers, total}, where the most that one of them found is the least that there are. */
  async function find(query, ask) {
    if (!query) return { offers: [], total: 0 };
    const answers = await Promise.all(spellings(query).map((way) => ask(way).catch(() => ({ offers: [], total: 0 }))));
    const offers = [...new Map(answers.flatMap((answer) => answer.offers).map((offer) => [offer.value, offer])).values()];
    return { offers, total: Math.max(offers.length, ...answers.map((answer) => answer.total || 0)) };
  }

  const users = (rest, query) =>
    find(query, async (way) => {
      const found = await rest.users(way);
      return { offers: found.users.map((user) => ({ value: user.key, text: user.displayName, note: user.name })), total: found.total };
    });

  const groups = (rest, query) =>
    find(query, async (way) => {
      const found = await rest.groups(way);
      return { offers: found.groups.map(({ name }) => ({ value: name, text: name })), total: found.total };
    });

  return { spellings, users, groups };
});

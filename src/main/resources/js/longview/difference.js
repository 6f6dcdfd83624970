/** What changed from one version of a brief to another, line by line. Pure. */
define('longview/difference', [], () => {
  const TEXTS = ['problem', 'outcome', 'benefits', 'measures'];

  /** The lines of both in one list, {kind: 'same' | 'gone' | 'new', text}, with as many kept as can be. */
  function lines(before, after) {
    const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
    for (let i = before.length - 1; i >= 0; i--) {
      for (let j = after.length - 1; j >= 0; j--)
        table[i][j] = before[i] === after[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
    const found = [];
    let i = 0;
    let j = 0;
    while (i < before.length || j < after.length) {
      if (i < before.length && j < after.length && before[i] === after[j]) {
        found.push({ kind: 'same', text: before[i++] });
        j++;
      } else if (i < before.length && (j === after.length || table[i + 1][j] >= table[i][j + 1]))
        found.push({ kind: 'gone', text: before[i++] });
      else found.push({ kind: 'new', text: after[j++] });
    }
    return found;
  }

  const split = (text) => (text ? text.split(/\r\n|\r|\n/) : []);

  /** The parts that differ, {part, lines}; `say(requirement)` and `name(link)` put entries of lists into words. */
  function between(before, after, say, name) {
    const part = (key, old, now) => ({ part: key, lines: lines(old, now) });
    return [
      ...TEXTS.map((key) => part(key, split(before[key]), split(after[key]))),
      part('requirements', before.requirements.map(say), after.requirements.map(say)),
      part('links', before.links.map(name), after.links.map(name)),
    ].filter((each) => each.lines.some(({ kind }) => kind !== 'same'));
  }

  return { lines, between };
});

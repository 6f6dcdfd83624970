/** Plain text with a little form: paragraphs, lines that begin with "- ", **bold** and bare addresses. Answers values, never markup. Pure. */
define('longview/markup', [], () => {
  const MARKS = /\*\*(?=\S)(.+?)(?<=\S)\*\*|(https?:\/\/[^\s<>"]+)/g;
  const TRAILING = /[.,;:!?)\]}'"…]+$/;

  /** The parts of one line: {text}, {bold} or {link}. */
  function inline(line) {
    const parts = [];
    let from = 0;
    const add = (part, to) => {
      parts.push(part);
      from = to;
    };
    for (const match of line.matchAll(MARKS)) {
      if (match.index > from) add({ text: line.slice(from, match.index) }, match.index);
      if (match[1]) {
        add({ bold: match[1] }, match.index + match[0].length);
      } else {
        // a sentence may end behind an address
        const link = match[2].replace(TRAILING, '');
        if (link.length > 'https://'.length) add({ link }, match.index + link.length);
      }
    }
    if (from < line.length) parts.push({ text: line.slice(from) });
    return parts;
  }

  /** The blocks of a text: {kind: 'paragraph' | 'list', lines: parts of each line}. */
  function parse(text) {
    const blocks = [];
    let open = null;
    for (const line of (text ?? '').split(/\r\n|\r|\n/)) {
      if (!line.trim()) {
        open = null;
        continue;
      }
      const item = /^\s*[-*•]\s+(.*)$/.exec(line);
      const kind = item ? 'list' : 'paragraph';
      if (open?.kind !== kind) blocks.push((open = { kind, lines: [] }));
      open.lines.push(inline(item ? item[1] : line));
    }
    return blocks;
  }

  return { parse, inline };
});

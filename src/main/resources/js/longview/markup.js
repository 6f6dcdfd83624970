/** Plain text with a little form: paragraphs, lines that begin with "- ", **bold** and bare addresses. Answers values, never markup. Pure. */
define('longview/markup', [], () => {
  const MARKS = /\*\*(?=\S)|https?:\/\/[^\s<>"]+/g;
  const TRAILING = '.,;:!?)]}\'"…';

  /** A sentence may end behind an address. Searched from the end, because an expression would begin anew at each sign. */
  function withoutTrailing(address) {
    let end = address.length;
    while (TRAILING.includes(address[end - 1])) end--;
    return address.slice(0, end);
  }

  /** Finds where bold ends, asked at growing places only, so that a line is looked through once. */
  function closings(line) {
    let at = 0;
    return (from) => {
      if (at < from) at = line.indexOf('**', from);
      while (at >= 0 && /\s/.test(line[at - 1])) at = line.indexOf('**', at + 1);
      if (at < 0) at = Infinity;
      return at;
    };
  }

  /** The parts of one line: {text}, {bold} or {link}. */
  function inline(line) {
    const parts = [];
    const closing = closings(line);
    let from = 0;
    const add = (part, start, end) => {
      if (start > from) parts.push({ text: line.slice(from, start) });
      parts.push(part);
      from = end;
    };
    const marks = new RegExp(MARKS);
    for (let match; (match = marks.exec(line));) {
      const { 0: mark, index } = match;
      if (mark === '**') {
        const close = closing(index + 3);
        if (close < line.length) {
          add({ bold: line.slice(index + 2, close) }, index, close + 2);
          marks.lastIndex = from;
        } else {
          marks.lastIndex = index + 1;
        }
      } else {
        const link = withoutTrailing(mark);
        if (link.length > 'https://'.length) add({ link }, index, index + link.length);
      }
    }
    if (from < line.length) parts.push({ text: line.slice(from) });
    return parts;
  }

  /** The blocks of a text: {kind: 'paragraph' | 'list', lines: parts of each line}. */
  function parse(text) {
    const blocks = [];
    /** @type {{ kind: string, lines: any[] } | null} */
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

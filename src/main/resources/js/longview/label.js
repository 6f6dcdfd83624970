/** Where the words of a bar go: into the widest part that holds them whole, else behind the bar. */
define('longview/label', [], () => {
  const PADDING = 12;
  const END = 6;
  const ICON = 20;
  const ICON_FROM = 112;
  const NARROWEST = 8;

  /**
   * `parts` are the widths of done, rest and unestimated in pixels, `text` is the width of the words. Answers {inside, left, icon}: the
   * left edge within the bar, and whether an icon of the given health has room.
   */
  function place(parts, text, wantsIcon) {
    const bar = parts.reduce((sum, part) => sum + part, 0);
    const icon = wantsIcon && bar >= ICON_FROM;
    const need = PADDING + text + END + (icon ? ICON : 0);
    let left = 0;
    let best = null;
    for (const part of parts) {
      if (part >= need && (!best || part > best.width)) best = { left, width: part };
      left += part;
    }
    return best ? { inside: true, left: best.left + PADDING, icon } : { inside: false, left: 0, icon: false };
  }

  /** A bar is never drawn narrower than this. */
  const width = (pixels) => Math.max(NARROWEST, pixels);

  return { place, width };
});

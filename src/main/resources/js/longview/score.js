/** Scores as the server computes them, for showing one while it is typed. Pure. */
define('longview/score', [], () => {
  const GAIN = {
    RICE: ({ reach, impact, confidence }) => reach * impact * (confidence / 100),
    WSJF: ({ value, urgency, risk }) => value + urgency + risk,
    VALUE_EFFORT: ({ value }) => value,
  };
  const ASKED = {
    RICE: ['reach', 'impact', 'confidence', 'effort'],
    WSJF: ['value', 'urgency', 'risk', 'size'],
    VALUE_EFFORT: ['value', 'effort'],
  };

  /** The score; null while an input is missing, or where it would cost nothing. */
  function of(method, inputs) {
    const cost = inputs[ASKED[method].at(-1)];
    return ASKED[method].some((name) => inputs[name] == null) || cost === 0 ? null : GAIN[method](inputs) / cost;
  }

  /** The rows ordered by a column, those without a value last whichever way it goes; equal ones stay as they are ranked. */
  function sorted(rows, value, down) {
    return rows
      .map((row, i) => [row, value(row), i])
      .sort(([, a, i], [, b, j]) => {
        if (a == null || b == null) return Number(a == null) - Number(b == null) || i - j;
        const by = typeof a === 'string' ? a.localeCompare(b) : a - b;
        return (down ? -by : by) || i - j;
      })
      .map(([row]) => row);
  }

  /**
   * Of each row (by uid) another one that `size` and `effort` put in opposite orders, where there is one. The two are never turned into each
   * other: which of two initiatives is larger is all that both tell.
   */
  function reversed(rows, size, effort) {
    const known = rows.filter((row) => size(row) != null && effort(row) != null);
    return new Map(
      known
        .map((row) => [row.uid, known.find((other) => (size(row) - size(other)) * (effort(row) - effort(other)) < 0)])
        .filter(([, other]) => other),
    );
  }

  const count = (method, rows) => rows.filter((row) => of(method, row.inputs) !== null).length;

  const WIDTH = 720;
  const HEIGHT = 400;
  const EDGE = 36;

  /** The plane of value and effort, both from 1 to 10, in its own pixels. */
  const chart = {
    WIDTH,
    HEIGHT,
    x: (effort) => EDGE + ((effort - 1) / 9) * (WIDTH - 2 * EDGE),
    y: (value) => HEIGHT - EDGE - ((value - 1) / 9) * (HEIGHT - 2 * EDGE),
    within: ({ value, effort }) => ({ value: Math.min(10, Math.max(1, value)), effort: Math.min(10, Math.max(1, effort)) }),
    /** What stands there, in whole numbers. */
    at: (left, top) =>
      chart.within({
        value: Math.round(1 + ((HEIGHT - EDGE - top) / (HEIGHT - 2 * EDGE)) * 9),
        effort: Math.round(1 + ((left - EDGE) / (WIDTH - 2 * EDGE)) * 9),
      }),
    kind: ({ value, effort }) => (value > 5.5 ? (effort > 5.5 ? 'bet' : 'win') : effort > 5.5 ? 'pit' : 'fill'),
  };

  return { chart, ASKED, reversed, of, sorted, count };
});

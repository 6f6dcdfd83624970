/** Free zoom: the wheel with Ctrl or Cmd, and two fingers on a screen or a trackpad; the day under them stays where it is. */
define('longview/gestures', [], () => {
  const FASTEST = 14;
  const SETTLED = 160;

  /** By how much a turn of the wheel zooms; a trackpad sends many small ones for a pinch, a mouse few large ones. */
  const factorOf = (delta) => Math.exp(Math.max(-FASTEST, Math.min(FASTEST, delta)) / 100);

  function attach(app, timeline, signal) {
    const { scroller } = timeline;
    const fingers = new Map();
    let factor = 1;
    let x = 0;
    let frame = 0;
    let timer = 0;

    /** Draws once per frame, and tells the page when it is over, so that the address is not written for each move. */
    function zoom(by, clientX) {
      factor *= by;
      x = Math.max(0, clientX - scroller.getBoundingClientRect().left - timeline.table);
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        timeline.zoomFor(factor, x);
        factor = 1;
        clearTimeout(timer);
        const { zoom: wanted } = app.view;
        timer = setTimeout(() => app.set({ zoom: wanted }), SETTLED);
      });
    }

    scroller.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        zoom(factorOf(event.deltaY), event.clientX);
      },
      { passive: false, signal },
    );

    const spread = () => {
      const [a, b] = [...fingers.values()];
      return { apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), middle: (a.clientX + b.clientX) / 2 };
    };
    scroller.addEventListener('pointerdown', (event) => event.pointerType === 'touch' && fingers.set(event.pointerId, event), { signal });
    scroller.addEventListener(
      'pointermove',
      (event) => {
        if (!fingers.has(event.pointerId)) return;
        const before = fingers.size === 2 ? spread().apart : 0;
        fingers.set(event.pointerId, event);
        if (fingers.size !== 2) return;
        const { apart, middle } = spread();
        if (apart > 0) zoom(before / apart, middle);
      },
      { signal },
    );
    const lift = (event) => fingers.delete(event.pointerId);
    for (const name of ['pointerup', 'pointercancel', 'pointerleave']) scroller.addEventListener(name, lift, { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    });
  }

  return { attach, factorOf };
});

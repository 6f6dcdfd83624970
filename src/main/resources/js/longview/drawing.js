/** The drawing of a roadmap that has nothing yet. */
define('longview/drawing', [], () => {
  const SVG = 'http://www.w3.org/2000/svg';

  function draw() {
    const make = (name, values) => {
      const node = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(values)) node.setAttribute(key, value);
      return node;
    };
    const svg = make('svg', { width: 296, height: 112, viewBox: '0 0 296 112', class: 'lv-drawing', 'aria-hidden': 'true' });
    for (const x of [4, 76, 148, 220, 292]) svg.append(make('path', { d: `M${x} 4v104`, class: 'lv-d-line' }));
    svg.append(
      make('rect', { x: 12, y: 14, width: 104, height: 20, rx: 10, class: 'lv-d-green' }),
      make('rect', { x: 28, y: 37, width: 80, height: 4, rx: 2, class: 'lv-d-rail' }),
      make('rect', { x: 84, y: 50, width: 120, height: 20, rx: 10, class: 'lv-d-yellow' }),
      make('rect', { x: 204, y: 50, width: 16, height: 20, class: 'lv-d-over' }),
      make('rect', { x: 68, y: 73, width: 152, height: 4, rx: 2, class: 'lv-d-rail' }),
      make('rect', { x: 188, y: 86, width: 96, height: 20, rx: 10, class: 'lv-d-dash' }),
    );
    return svg;
  }

  return { draw };
});

/** Makes elements. Text only ever becomes text nodes, styles only go through the CSSOM. */
define('longview/dom', ['longview/keys'], (keys) => {
  const SVG = 'http://www.w3.org/2000/svg';
  const PROPERTIES = new Set(['value', 'checked', 'disabled', 'hidden', 'selected', 'indeterminate', 'htmlFor', 'tabIndex', 'type']);
  const ICONS = {
    ON_TRACK: ['c', 'M4.8 8.3l2.2 2.2 4.3-4.6'],
    AT_RISK: [
      'f',
      'M8 1.2c.5 0 .9.3 1.2.7l5.6 10.4c.5.9-.2 2-1.2 2H2.4c-1 0-1.7-1.1-1.2-2L6.8 1.9c.3-.4.7-.7 1.2-.7z',
      'M8 5.4v4M8 11.8v.1',
    ],
    OFF_TRACK: ['f', 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z', 'M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8'],
    NOT_SET: ['d'],
    COMPLETED: ['r', 'M5 8.2l2.1 2.1 4-4.3'],
    down: ['s', 'M4.5 6.5L8 10l3.5-3.5'],
    right: ['s', 'M6.5 4.5L10 8l-3.5 3.5'],
    left: ['s', 'M9.5 4.5L6 8l3.5 3.5'],
    grip: ['s', 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1'],
    more: ['s', 'M3.5 8v.1M8 8v.1M12.5 8v.1'],
    close: ['s', 'M4 4l8 8m0-8l-8 8'],
    plus: ['s', 'M8 3v10M3 8h10'],
    minus: ['s', 'M3 8h10'],
    arrow: ['s', 'M2.5 8h11M10 4.5L13.5 8 10 11.5'],
    search: ['s', 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4M10.2 10.2L13.5 13.5'],
    refresh: ['s', 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3'],
    help: ['s', 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.6v.1M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4'],
    gear: [
      's',
      'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6l1.4 1.4M11 11l1.4 1.4M12.4 3.6L11 5M5 11l-1.4 1.4',
    ],
    pulse: ['s', 'M1.5 8.5h3L6.5 3l3 10 2-4.5h3'],
    check: ['s', 'M3.5 8.4l3 3 6-6.6'],
  };

  function append(node, children) {
    for (const child of children) {
      if (Array.isArray(child)) append(node, child);
      else if (child != null && child !== false && child !== '') node.append(child instanceof Node ? child : String(child));
    }
    return node;
  }

  /** An element: 'tag.class.class', its attributes, properties and `on…` listeners, then children as nodes or texts. */
  function h(name, props, ...children) {
    const [tag, ...classes] = name.split('.');
    const node = document.createElement(tag || 'div');
    if (classes.length > 0) node.className = classes.join(' ');
    if (tag === 'form') node.addEventListener('keydown', keys.hold, { capture: true });
    for (const key in props) {
      const value = props[key];
      if (value == null || value === false) continue;
      if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
      else if (key === 'class') node.classList.add(...value.split(' ').filter(Boolean));
      else if (key === 'style') style(node, value);
      else if (PROPERTIES.has(key)) node[key] = value;
      else node.setAttribute(key, value === true ? '' : String(value));
    }
    return append(node, children);
  }

  function style(node, values) {
    const own = node.style;
    for (const name in values) own.setProperty(name, typeof values[name] === 'number' ? values[name] + 'px' : values[name]);
    return node;
  }

  function shape(name, attributes) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    return node;
  }

  const line = (d, colour) =>
    shape('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.7, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

  function drawing(id) {
    const [kind, first, second] = ICONS[id];
    const cut = 'var(--lv-cut)';
    const ring = (extra) => shape('circle', { cx: 8, cy: 8, r: 6.2, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, ...extra });
    if (kind === 'c') return [shape('circle', { cx: 8, cy: 8, r: 7, fill: 'currentColor' }), line(first, cut)];
    if (kind === 'f') return [shape('path', { d: first, fill: 'currentColor' }), line(second, cut)];
    if (kind === 'd') return [ring({ 'stroke-dasharray': '2.4 2.47' })];
    if (kind === 'r') return [ring({}), line(first, 'currentColor')];
    return [line(first, 'currentColor')];
  }

  /** Each icon is made once and copied. */
  const drawn = new Map();
  /** A 16 pixel icon; with a title it is an image with that name, without one it is decoration. */
  function icon(id, title, className = 'lv-i') {
    if (!drawn.has(id)) drawn.set(id, append(shape('svg', { viewBox: '0 0 16 16' }), drawing(id)));
    const node = drawn.get(id).cloneNode(true);
    node.setAttribute('class', className);
    if (title) {
      node.setAttribute('role', 'img');
      node.setAttribute('aria-label', title);
      node.prepend(append(shape('title', {}), [title]));
    } else node.setAttribute('aria-hidden', 'true');
    return node;
  }

  /** A button with the look of AUI. */
  function button(text, onclick, className = 'aui-button', props = {}) {
    return h('button', { type: 'button', class: className, onclick, ...props }, text);
  }

  /** A button that is only an icon, with a name for all. */
  function iconButton(id, name, onclick, className = 'lv-ib', props = {}) {
    return h('button', { type: 'button', class: className, 'aria-label': name, title: name, onclick, ...props }, icon(id));
  }

  let canvas = null;
  const widths = new Map();
  /** The width of a short text in pixels, in the font of the bars, or in another size of it; one font for all, as a browser takes its time with each. */
  function textWidth(text, size = 12) {
    if (!widths.has(text)) {
      if (!canvas) {
        canvas = document.createElement('canvas').getContext('2d');
        canvas.font = '500 12px -apple-system, "Segoe UI", Roboto, Arial, sans-serif';
      }
      if (widths.size > 4000) widths.clear();
      widths.set(text, canvas.measureText(text).width);
    }
    return (widths.get(text) * size) / 12;
  }

  /** An element, or what was drawn in its stead meanwhile, below `home`. */
  const again = (node, home) =>
    node.isConnected ? node : node.dataset.focus && (home ?? document).querySelector(`[data-focus="${CSS.escape(node.dataset.focus)}"]`);

  let last = 0;
  const id = (name) => 'longview-' + name + '-' + ++last;

  return { h, shape, append, style, icon, button, iconButton, textWidth, id, again };
});

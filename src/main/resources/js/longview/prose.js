/** Texts that people wrote, as elements. */
define('longview/prose', ['longview/dom', 'longview/markup'], ({ h }, markup) => {
  const part = ({ text, bold, link }) => (bold ? h('b', null, bold) : link ? anchor(link) : text);

  const anchor = (url, title = url) => h('a', { href: url, rel: 'noopener noreferrer nofollow', target: '_blank' }, title);

  const lines = (all) => all.flatMap((line, i) => [i > 0 && h('br'), line.map(part)]);

  const render = (text) =>
    h(
      'div.lv-prose',
      null,
      markup.parse(text).map((block) =>
        block.kind === 'list'
          ? h(
              'ul',
              null,
              block.lines.map((line) => h('li', null, line.map(part))),
            )
          : h('p', null, lines(block.lines)),
      ),
    );

  return { render, anchor };
});

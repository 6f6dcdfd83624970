/** What is promised for each quarter beside what was finished in those of the last year, with all that the numbers are made of. */
define('longview/capacity', ['longview/dom', 'longview/dialog', 'longview/words', 'longview/estimates'], (
  { h },
  dialogs,
  words,
  estimates,
) => {
  const MISSING = {
    QUARTERS: ({ have, need }) => AJS.I18n.getText('longview.capacity.missing-quarters', have, need),
    ISSUES: ({ have, need }) => AJS.I18n.getText('longview.capacity.missing-issues', have, need),
  };

  function open(app) {
    const { uid } = app.model;
    return app.rest.capacity(uid).then((capacity) => {
      dialogs.open({
        title: AJS.I18n.getText('longview.capacity.title'),
        wide: true,
        body: h('div.lv-capacity', null, body(app, capacity)),
        note: AJS.I18n.getText('longview.legend.scope'),
        actions: [{ text: AJS.I18n.getText('longview.action.close'), primary: true }],
      });
    }, app.acts.fail);
  }

  function body(app, capacity) {
    const number = (value) => words.figure(value, app.locale);
    const weeks = (value) => AJS.I18n.getText('longview.capacity.weeks', value, number(value));
    const name = (uid) => app.model.byUid.get(uid)?.name ?? '–';
    const names = (uids) => uids.map(name).join(', ');
    const { past, average, best, missing, ahead } = capacity;

    const telling = past.filter((each) => each.tells);

    /** What the last year says, or what it lacks for saying anything. */
    const verdict =
      average === null
        ? [
            h('p', null, h('b', null, AJS.I18n.getText('longview.capacity.none'))),
            h(
              'ul',
              null,
              missing.map((each) => h('li', null, MISSING[each.what](each))),
            ),
          ]
        : [
            h(
              'p',
              null,
              AJS.I18n.getText(
                'longview.capacity.average',
                telling.map((each) => number(each.teamWeeks)).join(' + '),
                telling.length,
                number(average),
                number(best),
              ),
            ),
          ];

    const pastTable = table(
      [
        AJS.I18n.getText('longview.capacity.quarter'),
        AJS.I18n.getText('longview.capacity.finished'),
        AJS.I18n.getText('longview.capacity.of-sized'),
        AJS.I18n.getText('longview.capacity.counts'),
      ],
      past.map((each) => [
        each.quarter.label,
        number(each.teamWeeks),
        [
          AJS.I18n.getText('longview.capacity.issues', each.ofSized, each.issues),
          h(
            'small',
            null,
            [
              each.ofInitiatives > each.ofSized && AJS.I18n.getText('longview.capacity.unsized-issues', each.ofInitiatives - each.ofSized),
              each.issues > each.ofInitiatives && AJS.I18n.getText('longview.capacity.beside', each.issues - each.ofInitiatives),
            ]
              .filter(Boolean)
              .join(', '),
          ),
        ],
        each.tells ? AJS.I18n.getText('longview.capacity.tells') : AJS.I18n.getText('longview.capacity.tells-not'),
      ]),
    );

    function part(each) {
      const size = app.model.byUid.get(each.initiativeUid)?.estimate;
      const whole = size ? estimates.say(size, app.model.rules, app.locale) : weeks(each.teamWeeks);
      const left =
        each.issues === 0
          ? AJS.I18n.getText('longview.capacity.whole')
          : AJS.I18n.getText('longview.capacity.left', each.openIssues, each.issues, number(each.left));
      return h(
        'li',
        null,
        h('b', null, name(each.initiativeUid)),
        ': ',
        whole,
        ', ',
        left,
        each.here !== each.left && [', ', AJS.I18n.getText('longview.capacity.here', number(each.here))],
        each.late && [', ', AJS.I18n.getText('longview.capacity.late')],
      );
    }

    function promised(each) {
      const sized = each.parts.filter((one) => one.teamWeeks !== null);
      const bare = each.parts.filter((one) => one.teamWeeks === null);
      const sum =
        each.finished > 0
          ? AJS.I18n.getText('longview.capacity.sum', number(each.finished), number(each.open), number(each.promised))
          : weeks(each.promised);
      return [
        h('span', null, AJS.I18n.getText('longview.capacity.promised', sized.length, sum)),
        bare.length > 0 &&
          h('p.lv-unsized', null, AJS.I18n.getText('longview.capacity.unsized', bare.length, names(bare.map((one) => one.initiativeUid)))),
        sized.length > 0 &&
          h('details', null, h('summary', null, AJS.I18n.getText('longview.capacity.parts')), h('ul', null, sized.map(part))),
      ];
    }

    const compared = (each) =>
      each.ofAverage === null
        ? h('span.lv-hint', null, AJS.I18n.getText('longview.capacity.no-ratio'))
        : [
            h('b', null, AJS.I18n.getText('longview.capacity.ratio', number(each.ofAverage))),
            h(
              'small',
              null,
              AJS.I18n.getText('longview.capacity.division', number(each.promised), number(average), number(each.ofAverage)),
            ),
            h('small', null, AJS.I18n.getText('longview.capacity.of-best', number(each.ofBest))),
          ];

    const aheadTable = table(
      [
        AJS.I18n.getText('longview.capacity.quarter'),
        AJS.I18n.getText('longview.capacity.promise'),
        AJS.I18n.getText('longview.capacity.compared'),
      ],
      ahead.map((each, i) => [
        [each.quarter.label, i === 0 && h('small', null, AJS.I18n.getText('longview.capacity.current'))],
        promised(each),
        compared(each),
      ]),
    );

    const notes = [
      words.extent(capacity.extent),
      capacity.beyond.quarters > 0 &&
        AJS.I18n.getText('longview.capacity.beyond', capacity.beyond.quarters, number(capacity.beyond.teamWeeks)),
      capacity.undated.length > 0 && AJS.I18n.getText('longview.capacity.undated', capacity.undated.length, names(capacity.undated)),
      capacity.drafts.length > 0 && AJS.I18n.getText('longview.capacity.drafts', capacity.drafts.length, names(capacity.drafts)),
      capacity.unseen.length > 0 && AJS.I18n.getText('longview.capacity.unseen', capacity.unseen.length, names(capacity.unseen)),
      capacity.unknown > 0 && AJS.I18n.getText('longview.capacity.unknown', capacity.unknown),
    ].filter(Boolean);

    return [
      h('h3', null, AJS.I18n.getText('longview.capacity.ahead')),
      aheadTable,
      notes.length > 0 &&
        h(
          'ul.lv-hint',
          null,
          notes.map((text) => h('li', null, text)),
        ),
      h('h3', null, AJS.I18n.getText('longview.capacity.past')),
      verdict,
      pastTable,
      h(
        'details',
        null,
        h('summary', null, AJS.I18n.getText('longview.capacity.how')),
        h(
          'ul.lv-hint',
          null,
          [
            AJS.I18n.getText('longview.capacity.how-share'),
            AJS.I18n.getText('longview.capacity.how-spread'),
            AJS.I18n.getText('longview.capacity.how-current'),
            AJS.I18n.getText('longview.capacity.how-thin'),
            AJS.I18n.getText('longview.capacity.how-now'),
          ].map((text) => h('li', null, text)),
        ),
      ),
    ];
  }

  const table = (heads, lines) =>
    h(
      'table.aui',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        lines.map(([first, ...cells]) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, first),
            cells.map((cell) => h('td', null, cell)),
          ),
        ),
      ),
    );

  return { open };
});

/** The columns of the list: what each says of an initiative in words, by what it sorts, and which field it lets change. Pure. */
define('longview/columns', ['longview/model', 'longview/words', 'longview/colour', 'longview/estimates'], (
  models,
  words,
  colours,
  estimates,
) => {
  const HEALTH = ['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'NOT_SET'];
  const HORIZONS = ['NOW', 'NEXT', 'LATER'];
  const STAGES = Object.keys(words.LIFECYCLE);
  /** After every day that can be promised. */
  const NO_DAY = 1e8;

  /** Days that break between them only, not within one. */
  const whole = (text) => (text.includes(' – ') ? text.replace(/(?<!–) /g, '\u00a0') : text);
  const owner = (item, app) => (item.owner ? (app.model.people[item.owner]?.name ?? item.owner) : null);
  const theme = (item, app) => app.model.themeByUid.get(item.themeUid)?.name ?? null;

  function progress(item, app) {
    const value = models.progress(item, app.model.rules.progress);
    return { text: words.done(value, app.model.rules.progress, app.locale), note: words.notes(value).join(', ') };
  }

  /** Where its days come from stands below it. */
  const span = (item, app) =>
    item.epics.length === 0
      ? { text: words.remark(item, app.locale) }
      : { text: whole(words.span(item.span, app.locale)), note: item.span ? words.sources(item.span) : '' };

  function difference(item) {
    if (!item.timeframe || item.timeframe.to == null) return { text: '–' };
    if (item.overhang > 0) {
      const rough = words.measure(item.overhang);
      const note = rough.unit === 'DAY' ? '' : words.amount({ unit: 'DAY', count: item.overhang });
      return { text: AJS.I18n.getText('longview.list.beyond', words.amount(rough)), note, tone: 'lv-beyond lv-health-' + item.health };
    }
    return {
      text: item.span && item.span.to != null ? AJS.I18n.getText('longview.list.inside') : AJS.I18n.getText('longview.list.unknown'),
    };
  }

  function share(item, { model }) {
    const { total, share: known, done } = models.progress(item, model.rules.progress);
    return total === 0 ? null : (known ?? done / total);
  }

  const promised = ({ timeframe: frame }) => (!frame ? null : (frame.to ?? NO_DAY + HORIZONS.indexOf(frame.text)));

  /** {id, text, width, say(item, app) -> {text, note?, icon?, tone?}, by(item, app), edit?, plain?}; `plain` ones are shown where nothing was chosen. */
  const COLUMNS = [
    {
      id: 'name',
      text: AJS.I18n.getText('longview.column.initiative'),
      width: 180,
      say: (item) => ({ text: item.name }),
      by: (item) => item.name,
      edit: 'name',
      plain: true,
    },
    {
      id: 'promise',
      text: AJS.I18n.getText('longview.column.promise'),
      width: 116,
      say: (item, app) => ({ text: whole(words.timeframe(item, app.locale)), note: words.moved(item, app.locale) }),
      by: promised,
      edit: 'timeframe',
      plain: true,
    },
    {
      id: 'lifecycle',
      text: AJS.I18n.getText('longview.field.lifecycle'),
      width: 104,
      say: (item) => ({ text: words.LIFECYCLE[item.lifecycle], icon: item.lifecycle === 'COMPLETED' ? 'COMPLETED' : null }),
      by: (item) => STAGES.indexOf(item.lifecycle),
      edit: 'lifecycle',
      plain: true,
    },
    {
      id: 'health',
      text: AJS.I18n.getText('longview.field.health'),
      width: 112,
      edit: 'health',
      plain: true,
      by: (item) => HEALTH.indexOf(item.health),
      say: (item) => ({ text: words.HEALTH[item.health], icon: item.health, note: words.datesSay(item) }),
    },
    { id: 'progress', text: AJS.I18n.getText('longview.column.progress'), width: 108, say: progress, by: share, plain: true },
    { id: 'span', text: AJS.I18n.getText('longview.column.span'), width: 116, say: span, by: (item) => item.span?.to ?? null, plain: true },
    {
      id: 'difference',
      text: AJS.I18n.getText('longview.column.difference'),
      width: 92,
      say: difference,
      by: (item) => item.overhang ?? null,
      plain: true,
    },
    {
      id: 'owner',
      text: AJS.I18n.getText('longview.column.owner'),
      width: 112,
      say: (item, app) => ({ text: owner(item, app) ?? AJS.I18n.getText('longview.owner.none') }),
      by: owner,
      edit: 'owner',
      plain: true,
    },
    {
      id: 'slip',
      text: AJS.I18n.getText('longview.slips.moved'),
      width: 116,
      say: (item) => ({
        text: item.moves > 0 && item.slip ? words.shift({ unit: 'DAY', count: item.slip }) : '–',
        note: item.moves > 0 ? words.moves(item.moves) : '',
      }),
      by: (item) => item.slip ?? 0,
    },
    {
      id: 'theme',
      text: AJS.I18n.getText('longview.field.theme'),
      width: 132,
      say: (item, app) => ({ text: theme(item, app) ?? AJS.I18n.getText('longview.theme.none') }),
      by: theme,
    },
    {
      id: 'estimate',
      text: AJS.I18n.getText('longview.field.estimate'),
      width: 144,
      say: (item, { model, locale }) => ({ text: estimates.say(item.estimate, model.rules, locale) }),
      by: (item) => (item.estimate ? estimates.SIZES.indexOf(item.estimate) : null),
      edit: 'estimate',
    },
    {
      id: 'epics',
      text: AJS.I18n.getText('longview.field.epics'),
      width: 80,
      say: (item) => ({
        text: String(item.epics.length),
        note: item.supports.length > 0 ? AJS.I18n.getText('longview.list.supports', item.supports.length) : '',
      }),
      by: (item) => item.epics.length,
    },
    {
      id: 'why',
      text: AJS.I18n.getText('longview.field.why'),
      width: 280,
      say: (item) => ({ text: item.why ?? '–' }),
      by: (item) => item.why,
    },
  ];
  const PLAIN = COLUMNS.filter((column) => column.plain).map((column) => column.id);

  /** The columns of a view in their order; the first always names the initiative. */
  function shown({ columns }) {
    const wanted = columns.length > 0 ? columns : PLAIN;
    return COLUMNS.filter((column) => column.id === 'name' || wanted.includes(column.id));
  }

  /** The choice with one column more or less; none when it is the plain one. */
  function toggled(view, id, on) {
    const ids = shown(view)
      .map((column) => column.id)
      .filter((other) => other !== id);
    const next = COLUMNS.map((column) => column.id).filter((other) => ids.includes(other) || (on && other === id));
    return next.join() === PLAIN.join() ? [] : next;
  }

  /** {id, down} of what a view sorts by, or null. */
  function sorting({ sort }) {
    const id = sort.replace(/^-/, '');
    return COLUMNS.some((column) => column.id === id) ? { id, down: sort.startsWith('-') } : null;
  }

  /** What a press on a column's head makes of the sorting: up, down, and back to the rank. */
  const pressed = ({ sort }, id) => (sort === id ? '-' + id : sort === '-' + id ? '' : id);

  /** Compares initiatives as the view sorts them, or null for their rank; what has no value comes last both ways. */
  function order(view, app) {
    const wanted = sorting(view);
    if (!wanted) return null;
    const { by } = COLUMNS.find((column) => column.id === wanted.id);
    const sign = wanted.down ? -1 : 1;
    return (a, b) => {
      const [x, y] = [by(a, app), by(b, app)];
      if (x == null || y == null) return (x == null ? 1 : 0) - (y == null ? 1 : 0) || a.index - b.index;
      return sign * (typeof x === 'string' ? x.localeCompare(y, app.locale) : x - y) || a.index - b.index;
    };
  }

  return { COLUMNS, shown, toggled, sorting, pressed, order };
});

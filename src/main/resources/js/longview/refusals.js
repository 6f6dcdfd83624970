/** What the server refuses, in the reader's words, told by status, code and field: its own sentences are English. Pure. */
define('longview/refusals', [], () => {
  const noEpic = (value) => AJS.I18n.getText('longview.refused.epic', value);
  const column = () => AJS.I18n.getText('longview.refused.column');
  const INVALID = {
    name: (value) =>
      /\S/.test(value.replace(/[\u200B-\u200F\u2060\u00AD]/g, ''))
        ? AJS.I18n.getText('longview.refused.name')
        : AJS.I18n.getText('longview.form.name-missing'),
    why: () => AJS.I18n.getText('longview.refused.why'),
    timeframe: (value) => AJS.I18n.getText('longview.refused.timeframe', value),
    owner: (value) => AJS.I18n.getText('longview.refused.owner', value),
    nowName: column,
    nextName: column,
    laterName: column,
    manualProgress: (value) => AJS.I18n.getText('longview.refused.percent', value, 100),
    pacePercent: (value) => AJS.I18n.getText('longview.refused.percent', value, 100),
    teamWeeks: () => AJS.I18n.getText('longview.refused.team-weeks'),
    description: () => AJS.I18n.getText('longview.refused.description'),
    estimate: (value) => AJS.I18n.getText('longview.refused.estimate', value),
    overhangPercent: (value) => AJS.I18n.getText('longview.refused.percent', value, 1000),
    zone: (value) => AJS.I18n.getText('longview.refused.zone', value),
    themeUid: () => AJS.I18n.getText('longview.refused.theme'),
    jira: (value) => AJS.I18n.getText('longview.refused.jira', value),
    reason: () => AJS.I18n.getText('longview.refused.reason'),
    query: () => AJS.I18n.getText('longview.refused.query'),
    views: () => AJS.I18n.getText('longview.refused.views'),
    start: () => AJS.I18n.getText('longview.refused.number'),
    target: () => AJS.I18n.getText('longview.refused.target'),
    value: () => AJS.I18n.getText('longview.refused.number'),
    note: () => AJS.I18n.getText('longview.refused.reason'),
    unit: () => AJS.I18n.getText('longview.refused.unit'),
    health: () => AJS.I18n.getText('longview.refused.health'),
    text: () => AJS.I18n.getText('longview.refused.text'),
    url: (value) => AJS.I18n.getText('longview.refused.url', value),
    objectives: () => AJS.I18n.getText('longview.refused.objectives'),
    keyResults: () => AJS.I18n.getText('longview.refused.objectives'),
    requirements: () => AJS.I18n.getText('longview.refused.requirements'),
    version: () => AJS.I18n.getText('longview.error.changed'),
    epics: noEpic,
    move: noEpic,
    supports: noEpic,
  };

  /** The sentence for an answer that is no success; `name` gives an epic's key for what was sent. */
  function words(status, body, name = (value) => value) {
    const value = body.value == null ? '' : String(name(body.value));
    switch (status) {
      case 0:
        return AJS.I18n.getText('longview.error.network');
      case 400:
        return INVALID[body.field]?.(value) ?? AJS.I18n.getText('longview.refused.other', body.field ?? '–');
      case 401:
        return AJS.I18n.getText('longview.error.signed-out');
      case 403:
        return AJS.I18n.getText('longview.error.forbidden');
      case 404:
        return body.field === 'epic' ? noEpic(value) : AJS.I18n.getText('longview.error.not-found');
      case 409:
        return body.code === 'PRIMARY_ELSEWHERE'
          ? AJS.I18n.getText('longview.refused.elsewhere', value)
          : AJS.I18n.getText('longview.error.changed');
      case 413:
        return AJS.I18n.getText('longview.error.too-large');
      default:
        return AJS.I18n.getText('longview.error.server', status);
    }
  }

  return { words };
});

/** The ways to look at a roadmap, in their order; the first one is shown at first. */
define('longview/tabs', [], () => [
  ['timeline', AJS.I18n.getText('longview.tab.timeline')],
  ['board', AJS.I18n.getText('longview.tab.board')],
  ['list', AJS.I18n.getText('longview.tab.list')],
  ['priorities', AJS.I18n.getText('longview.tab.priorities')],
  ['objectives', AJS.I18n.getText('longview.tab.objectives')],
]);

/** The colours that a theme can have, by the names that people call them; the first are those furthest apart. Pure. */
define('longview/shades', [], () => {
  const NAMES = {
    BLUE: AJS.I18n.getText('longview.shade.blue'),
    TEAL: AJS.I18n.getText('longview.shade.teal'),
    PURPLE: AJS.I18n.getText('longview.shade.purple'),
    ORANGE: AJS.I18n.getText('longview.shade.orange'),
    MAGENTA: AJS.I18n.getText('longview.shade.magenta'),
    GREEN: AJS.I18n.getText('longview.shade.green'),
    LIME: AJS.I18n.getText('longview.shade.lime'),
    YELLOW: AJS.I18n.getText('longview.shade.yellow'),
    RED: AJS.I18n.getText('longview.shade.red'),
    GRAY: AJS.I18n.getText('longview.shade.gray'),
  };

  return { NAMES };
});

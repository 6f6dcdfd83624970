// AUI registers globals when no AMD loader is there yet; these are the modules under which plugins ask for them.
define('jquery', function () { return window.jQuery; });
define('aui/flag', function () { return window.AJS.flag; });
define('aui/dialog2', function () { return window.AJS.dialog2; });

/*
 * Starts the page once the document is there. All files of this folder are AMD modules, so their order in the web-resource does not matter;
 * this one only asks for longview/page. They need AJS (I18n, format, toInit) and an AMD loader, nothing else.
 */
AJS.toInit(() => require(['longview/page'], (page) => page.start()));

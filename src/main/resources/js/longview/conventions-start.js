/* Starts the page of fields, types and meanings once the document is there; see start.js. */
AJS.toInit(() => require(['longview/conventions'], (conventions) => conventions.start()));

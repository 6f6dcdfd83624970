/* Starts the page of portfolios, or of one of them, once the document is there; see start.js. */
AJS.toInit(() => require(['longview/portfolio'], (portfolio) => portfolio.start()));

package org.longview.sandbox.jira;

/** That a query is wrong, or uses what the sandbox does not have. */
final class BadJql extends Exception {
    private static final long serialVersionUID = 1;

    BadJql(String message) {
        super(message);
    }
}

package com.atlassian.jira.issue.search;

/** Signature. Evidence: checked, in GROOVY and MYTEAM [source use]. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    public SearchException(String message) {
        super(message);
    }
}

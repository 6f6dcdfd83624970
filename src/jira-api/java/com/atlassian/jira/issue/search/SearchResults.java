package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * Signature. Evidence: a class: CONDEC constructs it; getResults, getTotal in GROOVY, MYTEAM
 * [source use].
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    public SearchResults(List<T> results, int start, int max, int total) {
        this.results = results;
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}

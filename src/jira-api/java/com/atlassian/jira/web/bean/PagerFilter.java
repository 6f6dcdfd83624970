package com.atlassian.jira.web.bean;

/** Signature. Evidence: GROOVY, MYTEAM [source use], javadoc of 7.2.6. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}

package com.atlassian.jira.issue.history;

/**
 * Signature. Evidence: a class, public plugins [source use]; its constructor is called by the
 * sandbox only.
 */
public class ChangeItemBean {
    private final String field;
    private final String from;
    private final String fromString;
    private final String to;
    private final String toText;

    public ChangeItemBean(String field, String from, String fromString, String to, String toText) {
        this.field = field;
        this.from = from;
        this.fromString = fromString;
        this.to = to;
        this.toText = toText;
    }

    public String getField() {
        return field;
    }

    public String getFrom() {
        return from;
    }

    public String getFromString() {
        return fromString;
    }

    public String getTo() {
        return to;
    }

    public String getToString() {
        return toText;
    }
}

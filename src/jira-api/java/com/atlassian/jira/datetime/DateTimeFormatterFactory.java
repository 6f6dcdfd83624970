package com.atlassian.jira.datetime;

/** Signature. Evidence: injected by public report plugins; public javadoc [source use]. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}

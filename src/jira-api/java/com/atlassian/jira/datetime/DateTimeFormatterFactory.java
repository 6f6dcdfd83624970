package com.atlassian.jira.datetime;

/** Signature. Evidence: injected and called by several public plugins [source use]. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}

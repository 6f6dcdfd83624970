package com.atlassian.jira.datetime;

/** Signature. Evidence: the constant is named by several public plugins [source use]. */
public enum DateTimeStyle {
    DATE_PICKER
}

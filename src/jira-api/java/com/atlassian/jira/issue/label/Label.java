package com.atlassian.jira.issue.label;

/**
 * Signature. Evidence: type named by Issue in SLACK 11.0 [source use]; getLabel in many public
 * plugins.
 */
public interface Label {
    String getLabel();
}

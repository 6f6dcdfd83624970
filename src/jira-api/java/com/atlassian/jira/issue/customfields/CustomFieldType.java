package com.atlassian.jira.issue.customfields;

/** Signature. Evidence: GROOVY, POKER [source use]. */
public interface CustomFieldType {
    String getKey();
}

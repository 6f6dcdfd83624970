package com.atlassian.jira.issue.status.category;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface StatusCategory {
    String getKey();
}

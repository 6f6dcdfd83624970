package com.atlassian.jira.issue;

/** Signature. Evidence: SLACK implements its children against Jira 11.0 [source use]. */
public interface IssueConstant {
    String getId();

    String getName();
}

package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}

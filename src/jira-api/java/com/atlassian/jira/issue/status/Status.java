package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}

package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public interface Resolution extends IssueConstant {}

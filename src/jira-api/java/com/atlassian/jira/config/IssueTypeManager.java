package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Signature. Evidence: CONDEC mock, SLACK 11.0 [source use]. */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();
}

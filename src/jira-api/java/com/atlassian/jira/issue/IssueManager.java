package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/** Signature. Evidence: POKER 11.3, SLACK 11.0, CONDEC [source use]. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);
}

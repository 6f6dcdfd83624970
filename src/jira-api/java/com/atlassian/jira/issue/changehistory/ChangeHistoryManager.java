package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Signature. Evidence: public plugins on Jira 7 to 9 [source use]; unchanged in 10 and 11
 * [inferred], called by the sandbox only.
 */
public interface ChangeHistoryManager {
    List<ChangeHistory> getChangeHistories(Issue issue);
}

package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Optional;
import org.longview.roadmap.Issues;

/** Finds issues in Jira without asking who may see them, also by a key that a moved one had. */
public final class JiraIssues implements Issues {

    private final IssueManager issues;

    public JiraIssues(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<IssueRef> byId(long id) {
        return Optional.ofNullable(issues.getIssueObject(id)).map(JiraIssues::ref);
    }

    @Override
    public Optional<IssueRef> byKey(String key) {
        return Optional.ofNullable(issues.getIssueObject(key)).map(JiraIssues::ref);
    }

    private static IssueRef ref(Issue issue) {
        return new IssueRef(issue.getId(), issue.getKey());
    }
}

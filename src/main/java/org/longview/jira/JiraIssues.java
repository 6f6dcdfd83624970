package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    @Override
    public Set<Long> gone(Set<Long> ids) {
        Set<Long> gone = new TreeSet<>(ids);
        for (Issue found : issues.getIssueObjects(ids)) {
            if (found != null) {
                gone.remove(found.getId());
            }
        }
        return gone;
    }

    private static IssueRef ref(Issue issue) {
        return new IssueRef(issue.getId(), issue.getKey());
    }
}

package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.longview.host.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issues that Longview itself changed a moment ago: Jira's index may still hold them as they
 * were, so that they are read from the database instead.
 *
 * <p>Each node knows of its own changes. Who is sent to another one sees the index.
 */
public final class JustWritten {

    /** OpenSearch shows a change after a second, a busy one later. */
    private static final Duration LAG = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(JustWritten.class);

    private final HostServices services;
    private final Clock clock;
    private final Map<Long, Instant> written = new ConcurrentHashMap<>();

    public JustWritten(HostServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void note(long issueId) {
        forget();
        written.put(issueId, clock.instant());
    }

    /** The same issues in the same order, with what was written to them. */
    List<Issue> upToDate(List<Issue> found) {
        forget();
        List<Long> stale =
                found.stream().map(Issue::getId).filter(written::containsKey).distinct().toList();
        return stale.isEmpty() ? found : replaced(found, stale);
    }

    private void forget() {
        Instant oldest = clock.instant().minus(LAG);
        written.values().removeIf(when -> when.isBefore(oldest));
    }

    private List<Issue> replaced(List<Issue> found, List<Long> stale) {
        Map<Long, Issue> fresh = new HashMap<>();
        try {
            for (Issue issue : services.get(IssueManager.class).getIssueObjects(stale)) {
                if (issue != null) {
                    fresh.put(issue.getId(), issue);
                }
            }
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("Longview shows issues as Jira's index has them: {}", e.toString());
        }
        return found.stream().map(issue -> fresh.getOrDefault(issue.getId(), issue)).toList();
    }
}

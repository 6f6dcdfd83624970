package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.longview.delivery.Ending;
import org.longview.delivery.Meanings;
import org.longview.roadmap.Tracker.EndingChoice;

/**
 * Finds the statuses and resolutions by which done issues are closed: one search finds the next.
 */
final class EndingsInUse {
    /** Of statuses and of resolutions. */
    static final int MOST = 100;

    private static final String DONE = "statusCategory = done";

    private final IssueSearch search;
    private final ApplicationUser user;
    private final Meanings meanings;
    private boolean cut;

    EndingsInUse(IssueSearch search, ApplicationUser user, Meanings meanings) {
        this.search = search;
        this.user = user;
        this.meanings = meanings;
    }

    List<EndingChoice> all() {
        List<EndingChoice> all = new ArrayList<>();
        add(all, Ending.Kind.STATUS, DONE, "status", Issue::getStatus);
        add(
                all,
                Ending.Kind.RESOLUTION,
                DONE + " AND resolution is not EMPTY",
                "resolution",
                Issue::getResolution);
        return all;
    }

    /** Whether there are more than were found; known once they were asked for. */
    boolean isCut() {
        return cut;
    }

    private void add(
            List<EndingChoice> all,
            Ending.Kind kind,
            String clause,
            String field,
            Function<Issue, IssueConstant> of) {
        Set<String> seen = new LinkedHashSet<>();
        Optional<Issue> next = search.any(user, clause);
        while (next.isPresent() && seen.size() < MOST) {
            IssueConstant constant = of.apply(next.get());
            // an index that lags behind may give an issue that was changed meanwhile
            if (constant == null || !seen.add(constant.getId())) {
                cut = true;
                return;
            }
            int issues =
                    search.count(user, DONE + " AND " + Jql.ids(field, Set.of(constant.getId())));
            all.add(
                    new EndingChoice(
                            meanings.of(kind, constant.getId(), constant.getName()), issues));
            next = search.any(user, clause + " AND " + Jql.others(field, seen));
        }
        cut |= next.isPresent();
    }
}

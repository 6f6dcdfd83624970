package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.longview.jira.EpicTypeRule.Carriers;

/**
 * The type that most of the issues have that carry an Epic Name, as one person sees them; of equal
 * ones the first by id.
 *
 * <p>Found by one issue at a time, each of a type not yet known, then counted, and kept for each
 * person apart, so that nobody's types tell of issues of others. Nodes of a cluster need not tell
 * each other: what changes is seen once the time is over.
 */
final class EpicNameTypes {

    static final Duration KEPT = Duration.ofMinutes(2);

    /** Of people; those who have not asked for longest go first. */
    static final int MOST_KEPT = 1_000;

    private final IssueSearch search;
    private final LongSupplier nanoTime;
    private final Map<Asked, Found> kept = new LinkedHashMap<>();

    EpicNameTypes(IssueSearch search, LongSupplier nanoTime) {
        this.search = search;
        this.nanoTime = nanoTime;
    }

    /**
     * @param called the types that are called Epic: where no other has a carrier nothing is counted
     *     and none is told, since those it is anyway
     */
    Optional<Carriers> most(
            ApplicationUser viewer, CustomField epicName, Collection<String> called) {
        Asked asked = new Asked(viewer.getKey(), epicName.getIdAsLong());
        Found known = kept(asked);
        if (known != null) {
            return known.most();
        }
        Optional<Carriers> most = found(viewer, Jql.filled(epicName), called);
        keep(asked, most);
        return most;
    }

    private Optional<Carriers> found(
            ApplicationUser viewer, String named, Collection<String> called) {
        if (!called.isEmpty()
                && search.any(viewer, named + " AND " + Jql.others("issuetype", called))
                        .isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new TreeSet<>();
        Optional<Issue> next = search.any(viewer, named);
        while (next.isPresent() && ids.add(next.get().getIssueTypeId())) {
            next = search.any(viewer, named + " AND " + Jql.others("issuetype", ids));
        }
        return mostOf(viewer, named, ids, called);
    }

    /** An issue that became another type and kept its Epic Name makes no epics of all of those. */
    private Optional<Carriers> mostOf(
            ApplicationUser viewer, String named, Set<String> ids, Collection<String> called) {
        Optional<Carriers> most =
                Carriers.most(
                        ids.stream()
                                .map(
                                        id ->
                                                new Carriers(
                                                        id,
                                                        search.count(
                                                                viewer, named + " AND " + of(id)),
                                                        0)),
                        called);
        return most.map(
                of ->
                        new Carriers(
                                of.typeId(), of.carriers(), search.count(viewer, of(of.typeId()))));
    }

    private static String of(String typeId) {
        return Jql.ids("issuetype", Set.of(typeId));
    }

    private Found kept(Asked asked) {
        synchronized (kept) {
            Found found = kept.get(asked);
            return found != null && nanoTime.getAsLong() - found.at() < KEPT.toNanos()
                    ? found
                    : null;
        }
    }

    private void keep(Asked asked, Optional<Carriers> most) {
        synchronized (kept) {
            kept.remove(asked);
            kept.put(asked, new Found(most, nanoTime.getAsLong()));
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private record Asked(String userKey, long field) {}

    private record Found(Optional<Carriers> most, long at) {}
}

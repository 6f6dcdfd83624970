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
import java.util.function.Supplier;

/**
 * The type that most of the issues have that carry an Epic Name, as one person sees them; of equal
 * ones the first by id.
 *
 * <p>Found by one issue at a time, each of a type not yet known, counted where there are several,
 * and kept for each person apart, so that nobody's types tell of issues of others. Nodes of a
 * cluster need not tell each other: what changes is seen once the time is over.
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
     * What those tell that one person sees.
     *
     * @param epicName the field, looked up only when something is asked
     */
    EpicTypeRule.Carriers of(ApplicationUser viewer, Supplier<Optional<CustomField>> epicName) {
        return new EpicTypeRule.Carriers() {
            @Override
            public boolean haveAnyOf(Collection<String> types) {
                return epicName.get()
                        .filter(field -> !among(viewer, field, types).isEmpty())
                        .isPresent();
            }

            @Override
            public Set<String> most() {
                return epicName.get().map(field -> ids(viewer, field)).orElse(Set.of());
            }
        };
    }

    Set<String> ids(ApplicationUser viewer, CustomField epicName) {
        return asked(viewer, epicName, Set.of(), () -> found(viewer, epicName));
    }

    /** One of these types of which an issue carries a name, or none. */
    private Set<String> among(
            ApplicationUser viewer, CustomField epicName, Collection<String> types) {
        Set<String> wanted = Set.copyOf(types);
        String jql = Jql.filled(epicName) + " AND " + Jql.ids("issuetype", wanted);
        return asked(
                viewer,
                epicName,
                wanted,
                () ->
                        search.any(viewer, jql)
                                .map(i -> Set.of(i.getIssueTypeId()))
                                .orElse(Set.of()));
    }

    private Set<String> asked(
            ApplicationUser viewer,
            CustomField epicName,
            Set<String> among,
            Supplier<Set<String>> finding) {
        Asked asked = new Asked(viewer.getKey(), epicName.getIdAsLong(), among);
        Set<String> known = kept(asked);
        if (known != null) {
            return known;
        }
        Set<String> ids = Set.copyOf(finding.get());
        keep(asked, ids);
        return ids;
    }

    private Set<String> found(ApplicationUser viewer, CustomField epicName) {
        String named = Jql.filled(epicName);
        Set<String> ids = new TreeSet<>();
        Optional<Issue> next = search.any(viewer, named);
        while (next.isPresent() && ids.add(next.get().getIssueTypeId())) {
            next = search.any(viewer, named + " AND " + Jql.others("issuetype", ids));
        }
        return ids.size() > 1 ? mostOf(viewer, named, ids) : ids;
    }

    /** An issue that became another type and kept its Epic Name makes no epics of all of those. */
    private Set<String> mostOf(ApplicationUser viewer, String named, Set<String> ids) {
        String most = null;
        int carriers = 0;
        for (String id : ids) {
            int of = search.count(viewer, named + " AND " + Jql.ids("issuetype", Set.of(id)));
            if (of > carriers) {
                most = id;
                carriers = of;
            }
        }
        return most == null ? Set.of() : Set.of(most);
    }

    private Set<String> kept(Asked asked) {
        synchronized (kept) {
            Found found = kept.get(asked);
            return found != null && nanoTime.getAsLong() - found.at() < KEPT.toNanos()
                    ? found.ids()
                    : null;
        }
    }

    private void keep(Asked asked, Set<String> ids) {
        synchronized (kept) {
            kept.remove(asked);
            kept.put(asked, new Found(ids, nanoTime.getAsLong()));
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }

    private record Asked(String userKey, long field, Set<String> among) {}

    private record Found(Set<String> ids, long at) {}
}

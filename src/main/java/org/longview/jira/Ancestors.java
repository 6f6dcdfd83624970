package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.longview.delivery.Ancestor;

/**
 * Climbs from epics to the issues above them, level by level, each read by searches for 500 at once
 * as the viewer: where something hidden stands between, nothing above it is found.
 */
final class Ancestors {

    /** More levels than any hierarchy has that people work with; each may cost a search. */
    static final int LEVELS = 8;

    private final IssueSearch search;
    private final ApplicationUser viewer;
    private final JiraFields fields;
    private final IssueDates dates;
    private final List<String> epicTypeIds;
    private final Map<Long, Found> found = new LinkedHashMap<>();

    Ancestors(
            IssueSearch search,
            ApplicationUser viewer,
            JiraFields fields,
            IssueDates dates,
            List<String> epicTypeIds) {
        this.search = search;
        this.viewer = viewer;
        this.fields = fields;
        this.dates = dates;
        this.epicTypeIds = epicTypeIds;
    }

    /** An issue above, and the epics below it that are known so far. */
    private record Found(
            String key, String summary, int level, IssueDates.Ends ends, Set<Long> epicIds) {
        Ancestor whole() {
            return new Ancestor(
                    key, summary, level, ends.first(), ends.last(), List.copyOf(epicIds));
        }
    }

    /** The nearest first. */
    List<Ancestor> of(Collection<Long> epicIds) {
        Map<String, Set<Long>> wanted = aboveEpics(epicIds);
        for (int level = 1; level <= LEVELS && !wanted.isEmpty(); level++) {
            wanted = climb(wanted, level);
        }
        return found.values().stream().map(Found::whole).toList();
    }

    private Map<String, Set<Long>> aboveEpics(Collection<Long> epicIds) {
        Map<String, Set<Long>> wanted = new TreeMap<>();
        Set<String> ids = epicIds.stream().map(Object::toString).collect(Collectors.toSet());
        each(ids, epic -> want(wanted, epic, Set.of(epic.getId())));
        return wanted;
    }

    /**
     * @param wanted by id or key of the issues of this level the epics below them
     * @return the same of the next level
     */
    private Map<String, Set<Long>> climb(Map<String, Set<Long>> wanted, int level) {
        Map<String, Set<Long>> next = new TreeMap<>();
        each(
                wanted.keySet(),
                issue -> {
                    Set<Long> below = new TreeSet<>();
                    below.addAll(wanted.getOrDefault(issue.getId().toString(), Set.of()));
                    below.addAll(wanted.getOrDefault(issue.getKey(), Set.of()));
                    // links that lead back to where they began bring nothing new, and end there
                    if (isAbove(issue) && keep(issue, level, below)) {
                        want(next, issue, below);
                    }
                });
        return next;
    }

    private boolean isAbove(Issue issue) {
        return !issue.isSubTask() && !epicTypeIds.contains(issue.getIssueTypeId());
    }

    private boolean keep(Issue issue, int level, Set<Long> below) {
        return found.computeIfAbsent(
                        issue.getId(),
                        id ->
                                new Found(
                                        issue.getKey(),
                                        issue.getSummary(),
                                        level,
                                        dates.entered(issue),
                                        new HashSet<>()))
                .epicIds()
                .addAll(below);
    }

    private void want(Map<String, Set<Long>> wanted, Issue issue, Set<Long> below) {
        String above = above(issue);
        if (above != null) {
            wanted.computeIfAbsent(above, idOrKey -> new TreeSet<>()).addAll(below);
        }
    }

    /**
     * The id or key of what is above: by the Parent Link, else by the parent. The value of a Parent
     * Link is a class of another plugin, whose text is the key.
     */
    private String above(Issue issue) {
        for (CustomField field : fields.parentLink()) {
            Object value = issue.getCustomFieldValue(field);
            if (value instanceof Issue parent) {
                return parent.getId().toString();
            }
            if (value != null && Jql.KEY.matcher(value.toString().strip()).matches()) {
                return value.toString().strip();
            }
        }
        return issue.getParentId() == null ? null : issue.getParentId().toString();
    }

    private void each(Collection<String> idsOrKeys, Consumer<Issue> reader) {
        List<String> ids = new ArrayList<>(idsOrKeys);
        List<String> keys = new ArrayList<>(idsOrKeys);
        ids.removeIf(Jql.KEY.asMatchPredicate());
        keys.removeIf(Jql.KEY.asMatchPredicate().negate());
        Jql.batches(ids).forEach(some -> search.open(viewer, Jql.ids("id", some)).each(reader));
        Jql.batches(keys).forEach(some -> search.open(viewer, Jql.keys("key", some)).each(reader));
    }
}

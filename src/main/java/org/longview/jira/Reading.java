package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.longview.delivery.Child;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.roadmap.Census;
import org.longview.roadmap.EpicReading;
import org.longview.rollup.Family;

/** One reading of epics and their children for one viewer. */
final class Reading {

    /** As people read keys: APP-9 before APP-10. */
    private static final Comparator<Epic> BY_KEY =
            Comparator.comparing(
                            (Epic epic) -> epic.key().substring(0, epic.key().lastIndexOf('-') + 1))
                    .thenComparing(epic -> epic.key().length())
                    .thenComparing(Epic::key);

    private final IssueSearch search;
    private final ApplicationUser viewer;
    private final EpicReader epicReader;
    private final ChildReader childReader;
    private final Optional<CustomField> epicLink;

    Reading(
            IssueSearch search,
            ApplicationUser viewer,
            JiraFields fields,
            Outcomes outcomes,
            IssueDates dates) {
        this.search = search;
        this.viewer = viewer;
        this.epicLink = fields.epicLink();
        this.epicReader = new EpicReader(outcomes, dates);
        this.childReader = new ChildReader(outcomes, fields.points(), dates);
    }

    /** What is an epic among the issues of a clause, which names a batch of them at most. */
    List<Epic> epics(String clause, List<String> epicTypeIds) {
        List<Epic> found = new ArrayList<>();
        search.open(viewer, clause)
                .each(
                        issue -> {
                            if (epicTypeIds.contains(issue.getIssueTypeId())) {
                                found.add(epicReader.of(issue));
                            }
                        });
        return found;
    }

    /**
     * The epics of the projects and the linked issues, in the order of their keys, with the sums of
     * their children.
     */
    EpicReading facts(Collection<Long> projectIds, List<String> epicTypeIds, Set<Long> linked) {
        Scope scope = ofScope(projectIds, epicTypeIds, linked, issue -> {});
        return new EpicReading(withChildren(scope.epics.values()), scope.unread);
    }

    /** The same with their children one by one, and which of the linked issues are no epics. */
    Census census(Collection<Long> projectIds, List<String> epicTypeIds, Set<Long> linked) {
        Set<Long> others = new TreeSet<>();
        Consumer<Issue> tell =
                issue -> {
                    if (!epicTypeIds.contains(issue.getIssueTypeId())) {
                        others.add(issue.getId());
                    }
                };
        Scope scope = ofScope(projectIds, epicTypeIds, linked, tell);
        return new Census(withFamilies(scope.epics.values()), others, scope.unread);
    }

    /** Epics by id, and how many more Jira counts. */
    private static final class Scope {
        private final Map<Long, Epic> epics = new LinkedHashMap<>();
        private int unread;
    }

    private Scope ofScope(
            Collection<Long> projectIds,
            List<String> epicTypeIds,
            Set<Long> linked,
            Consumer<Issue> tell) {
        Scope scope = new Scope();
        Consumer<Issue> keep =
                issue -> {
                    tell.accept(issue);
                    scope.epics.computeIfAbsent(issue.getId(), id -> epicReader.of(issue));
                };
        if (!epicTypeIds.isEmpty()) {
            String ofTypes = Jql.ids("issuetype", epicTypeIds);
            for (List<Long> batch : Jql.batches(projectIds)) {
                search.each(
                        viewer,
                        new Sought.InProjects<>(batch, batch, ofTypes),
                        keep,
                        (projects, unread) -> scope.unread += unread);
            }
        }
        Set<Long> elsewhere = new TreeSet<>(linked);
        elsewhere.removeAll(scope.epics.keySet());
        for (List<Long> batch : Jql.batches(elsewhere)) {
            search.open(viewer, Jql.ids("id", batch)).each(keep);
        }
        return scope;
    }

    private List<EpicFacts> withChildren(Collection<Epic> epics) {
        Map<Long, ChildCounts> sums = new HashMap<>();
        Map<Long, Integer> unread =
                eachChild(
                        epics,
                        child -> childReader.of(child).counts(),
                        (epicId, counts) -> sums.merge(epicId, counts, ChildCounts::plus));
        return epics.stream()
                .sorted(BY_KEY)
                .map(
                        epic ->
                                new EpicFacts(
                                        epic,
                                        sums.getOrDefault(epic.id(), ChildCounts.NONE),
                                        unread.getOrDefault(epic.id(), 0)))
                .toList();
    }

    /** These epics in the order of their keys, with their children one by one. */
    List<Family> families(Set<Long> epicIds) {
        Map<Long, Epic> epics = new LinkedHashMap<>();
        for (List<Long> batch : Jql.batches(epicIds)) {
            search.open(viewer, Jql.ids("id", batch))
                    .each(issue -> epics.put(issue.getId(), epicReader.of(issue)));
        }
        return withFamilies(epics.values());
    }

    private List<Family> withFamilies(Collection<Epic> epics) {
        Map<Long, List<Child>> children = new HashMap<>();
        Map<Long, Integer> unread =
                eachChild(
                        epics,
                        childReader::named,
                        (epicId, child) ->
                                children.computeIfAbsent(epicId, id -> new ArrayList<>())
                                        .add(child.under(epicId)));
        return epics.stream()
                .sorted(BY_KEY)
                .map(
                        epic ->
                                new Family(
                                        epic,
                                        children.getOrDefault(epic.id(), List.of()),
                                        unread.getOrDefault(epic.id(), 0)))
                .toList();
    }

    /**
     * @return by id of the epic, how many more children Jira counts than it gave; a batch is parted
     *     until that is known of each
     */
    private <T> Map<Long, Integer> eachChild(
            Collection<Epic> epics, Function<Issue, T> reader, BiConsumer<Long, T> taker) {
        Children<T> found = new Children<>(epicLink, epics, reader, taker);
        Map<Long, Integer> unread = new HashMap<>();
        for (List<Epic> batch : Jql.batches(epics)) {
            search.each(
                    viewer,
                    new Sought.OfItems<>(batch, this::children),
                    found::add,
                    (of, left) -> of.forEach(epic -> unread.merge(epic.id(), left, Integer::sum)));
        }
        found.settle();
        return unread;
    }

    private String children(List<Epic> epics) {
        String byParent = Jql.ids("parent", epics.stream().map(Epic::id).toList());
        return epicLink.map(
                        link ->
                                Jql.keys(
                                                "cf[" + link.getIdAsLong() + "]",
                                                epics.stream().map(Epic::key).toList())
                                        + " OR "
                                        + byParent)
                .orElse(byParent);
    }
}

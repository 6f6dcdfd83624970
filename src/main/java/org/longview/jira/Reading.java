package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
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
            ZoneId zone) {
        this.search = search;
        this.viewer = viewer;
        this.epicLink = fields.epicLink();
        IssueDates dates = new IssueDates(fields, zone);
        this.epicReader = new EpicReader(outcomes, dates);
        this.childReader = new ChildReader(outcomes, fields.points(), dates);
    }

    /** What is an epic among the issues of a clause. */
    List<Epic> epics(String clause, List<String> epicTypeIds) {
        List<Epic> found = new ArrayList<>();
        each(
                clause,
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
    List<EpicFacts> facts(Collection<Long> projectIds, List<String> epicTypeIds, Set<Long> linked) {
        return withChildren(ofScope(projectIds, epicTypeIds, linked, issue -> {}).values());
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
        return new Census(
                withFamilies(ofScope(projectIds, epicTypeIds, linked, tell).values()), others);
    }

    private Map<Long, Epic> ofScope(
            Collection<Long> projectIds,
            List<String> epicTypeIds,
            Set<Long> linked,
            Consumer<Issue> tell) {
        Map<Long, Epic> epics = new LinkedHashMap<>();
        Consumer<Issue> keep =
                issue -> {
                    tell.accept(issue);
                    epics.computeIfAbsent(issue.getId(), id -> epicReader.of(issue));
                };
        if (!epicTypeIds.isEmpty()) {
            for (List<Long> batch : Jql.batches(projectIds)) {
                each(Jql.ids("project", batch) + " AND " + Jql.ids("issuetype", epicTypeIds), keep);
            }
        }
        Set<Long> elsewhere = new TreeSet<>(linked);
        elsewhere.removeAll(epics.keySet());
        for (List<Long> batch : Jql.batches(elsewhere)) {
            each(Jql.ids("id", batch), keep);
        }
        return epics;
    }

    private List<EpicFacts> withChildren(Collection<Epic> epics) {
        Map<Long, ChildCounts> sums = new HashMap<>();
        eachChild(
                epics,
                child -> childReader.of(child).counts(),
                (epicId, counts) -> sums.merge(epicId, counts, ChildCounts::plus));
        List<EpicFacts> facts = new ArrayList<>(epics.size());
        epics.stream()
                .sorted(BY_KEY)
                .forEach(
                        epic ->
                                facts.add(
                                        new EpicFacts(
                                                epic,
                                                sums.getOrDefault(epic.id(), ChildCounts.NONE))));
        return facts;
    }

    /** These epics in the order of their keys, with their children one by one. */
    List<Family> families(Set<Long> epicIds) {
        Map<Long, Epic> epics = new LinkedHashMap<>();
        for (List<Long> batch : Jql.batches(epicIds)) {
            each(Jql.ids("id", batch), issue -> epics.put(issue.getId(), epicReader.of(issue)));
        }
        return withFamilies(epics.values());
    }

    private List<Family> withFamilies(Collection<Epic> epics) {
        Map<Long, List<Child>> children = new HashMap<>();
        eachChild(
                epics,
                childReader::named,
                (epicId, child) ->
                        children.computeIfAbsent(epicId, id -> new ArrayList<>())
                                .add(child.under(epicId)));
        return epics.stream()
                .sorted(BY_KEY)
                .map(epic -> new Family(epic, children.getOrDefault(epic.id(), List.of())))
                .toList();
    }

    private <T> void eachChild(
            Collection<Epic> epics, Function<Issue, T> reader, BiConsumer<Long, T> taker) {
        Children<T> found = new Children<>(epicLink, epics, reader, taker);
        for (List<Epic> batch : Jql.batches(epics)) {
            each(children(batch), found::add);
        }
        found.settle();
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

    private void each(String clauses, Consumer<Issue> reader) {
        search.each(viewer, Jql.byKey(clauses), reader);
    }
}

package org.longview.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longview.delivery.Ancestor;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Timeframe;

/** Finds epics without an initiative that have something above them or in common. */
public final class SuggestInitiatives {
    /** No more groups are shown; how many there are is said. */
    public static final int MOST = 50;

    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Settings settings;

    public SuggestInitiatives(Gate gate, RoadmapStore store, EpicViews views, Settings settings) {
        this.settings = settings;
        this.gate = gate;
        this.store = store;
        this.views = views;
    }

    /** What the epics of a group share. */
    public enum Kind {
        /** An issue of Jira above them, which they may have alone. */
        PARENT,
        LABEL,
        COMPONENT,
        FIX_VERSION
    }

    /**
     * Epics that share something.
     *
     * @param key of the issue above them, null for any other kind
     * @param timeframe proposed by the dates of that issue, or null
     */
    public record Group(
            Kind kind, String name, List<Long> epicIds, String key, Timeframe timeframe) {
        Group(Kind kind, String name, List<Long> epicIds) {
            this(kind, name, epicIds, null, null);
        }
    }

    /**
     * The issues above epics first, the nearest before those above them; then, and among these, the
     * largest groups first.
     *
     * @param total how many groups there are, shown or not
     */
    public record Suggestions(List<Group> groups, int total) {}

    public Suggestions ofRoadmap(Viewer viewer, String roadmapUid) {
        Roadmap roadmap = gate.ownRoadmap(viewer, roadmapUid);
        List<Epic> epics =
                views.read(viewer, roadmap, List.of()).epics().stream()
                        .map(EpicFacts::epic)
                        .toList();
        Set<Long> assigned =
                new HashSet<>(store.primaries(epics.stream().map(Epic::id).toList()).keySet());
        List<Epic> free = epics.stream().filter(epic -> !assigned.contains(epic.id())).toList();
        Set<Long> ids = free.stream().map(Epic::id).collect(Collectors.toSet());
        List<Group> groups =
                Stream.concat(above(views.ancestors(viewer, roadmap, ids)), groups(free).stream())
                        .toList();
        return new Suggestions(groups.subList(0, Math.min(MOST, groups.size())), groups.size());
    }

    private Stream<Group> above(List<Ancestor> ancestors) {
        FiscalYear fiscal = settings.fiscalYear();
        return ancestors.stream()
                .sorted(
                        Comparator.comparing(Ancestor::level)
                                .thenComparing(ancestor -> -ancestor.epicIds().size()))
                .map(
                        ancestor ->
                                new Group(
                                        Kind.PARENT,
                                        ancestor.summary(),
                                        ancestor.epicIds(),
                                        ancestor.key(),
                                        proposed(ancestor, fiscal)));
    }

    /** A start alone tells nothing of a promise; of an end alone its quarter is proposed. */
    private static Timeframe proposed(Ancestor ancestor, FiscalYear fiscal) {
        if (!ancestor.last().isKnown()) {
            return null;
        }
        try {
            return Timeframe.around(
                    ancestor.first().or(ancestor.last()).day(), ancestor.last().day(), fiscal);
        } catch (Rejected e) {
            // days in the wrong order, or of a year that nobody can mean, propose nothing
            return null;
        }
    }

    private static List<Group> groups(List<Epic> epics) {
        Map<Kind, Map<String, List<Long>>> shared = new EnumMap<>(Kind.class);
        for (Epic epic : epics) {
            put(shared, Kind.LABEL, epic.labels(), epic);
            put(shared, Kind.COMPONENT, epic.components(), epic);
            put(shared, Kind.FIX_VERSION, epic.fixVersions(), epic);
        }
        List<Group> groups = new ArrayList<>();
        shared.forEach(
                (kind, byName) ->
                        byName.forEach((name, ids) -> groups.add(new Group(kind, name, ids))));
        groups.removeIf(group -> group.epicIds().size() < 2);
        groups.sort(
                Comparator.comparing((Group group) -> -group.epicIds().size())
                        .thenComparing(Group::kind)
                        .thenComparing(Group::name));
        return groups;
    }

    private static void put(
            Map<Kind, Map<String, List<Long>>> shared, Kind kind, List<String> names, Epic epic) {
        for (String name : new HashSet<>(names)) {
            shared.computeIfAbsent(kind, k -> new TreeMap<>())
                    .computeIfAbsent(name, n -> new ArrayList<>())
                    .add(epic.id());
        }
    }
}

package org.longview.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Roadmap;

/** Finds epics without an initiative that have something in common. */
public final class SuggestInitiatives {
    /** No more groups are shown; how many there are is said. */
    public static final int MOST = 50;

    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;

    public SuggestInitiatives(Gate gate, RoadmapStore store, EpicViews views) {
        this.gate = gate;
        this.store = store;
        this.views = views;
    }

    /** What the epics of a group share. */
    public enum Kind {
        LABEL,
        COMPONENT,
        FIX_VERSION
    }

    /** Two or more epics that share something. */
    public record Group(Kind kind, String name, List<Long> epicIds) {}

    /**
     * The largest groups first.
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
        List<Group> groups =
                groups(epics.stream().filter(epic -> !assigned.contains(epic.id())).toList());
        return new Suggestions(groups.subList(0, Math.min(MOST, groups.size())), groups.size());
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

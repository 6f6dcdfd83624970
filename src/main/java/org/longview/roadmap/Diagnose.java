package org.longview.roadmap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longview.delivery.Child;
import org.longview.delivery.ProjectRef;
import org.longview.rollup.Case;
import org.longview.rollup.Diagnosis;
import org.longview.rollup.Family;
import org.longview.rollup.Finding;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;

/**
 * Looks for what is amiss in a roadmap.
 *
 * <p>An issue that exists and that the one who looks may not see is passed over like one that was
 * never linked: only of what is gone for everybody is it told that it is gone, and only to those
 * who may do something about it.
 */
public final class Diagnose {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;
    private final Issues issues;

    public Diagnose(
            Gate gate, RoadmapStore store, EpicViews views, Directory directory, Issues issues) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
        this.issues = issues;
    }

    public Findings of(Viewer viewer, String roadmapUid) {
        Roadmap roadmap = gate.ownRoadmap(viewer, roadmapUid);
        return of(viewer, roadmap, gate.edits(viewer, roadmap));
    }

    /** The same for one who is about to mend something. */
    Findings forEditor(Viewer viewer, String roadmapUid) {
        return of(viewer, gate.editableRoadmap(viewer, roadmapUid), true);
    }

    private Findings of(Viewer viewer, Roadmap roadmap, boolean editable) {
        Plan plan = store.plan(roadmap.uid());
        Census census = views.census(viewer, roadmap, plan.links());
        Set<Long> ids =
                census.families().stream()
                        .map(family -> family.epic().id())
                        .collect(Collectors.toSet());
        Set<Long> unseen = EpicViews.issueIds(plan.links());
        unseen.removeAll(ids);
        Set<String> owners = owners(plan);
        Map<String, Person> people = directory.people(owners);
        Case.Known known =
                new Case.Known(
                        Set.copyOf(roadmap.scope()),
                        store.primaries(ids).keySet(),
                        census.others(),
                        editable && !unseen.isEmpty() ? issues.gone(unseen) : Set.of(),
                        inactive(owners, people),
                        new Told(roadmap.settings().cadence(), views.rulesOf(roadmap).zone())
                                .of(plan, store.updatesOn(roadmap.uid())));
        List<Finding> found =
                Diagnosis.of(
                        new Case(
                                plan.initiatives(),
                                census.families(),
                                plan.links(),
                                known,
                                views.judge(roadmap)
                                        .reading(
                                                census.families().stream()
                                                        .map(Family::facts)
                                                        .toList())));
        return named(editable, found, plan, census, people);
    }

    private static Set<String> owners(Plan plan) {
        return plan.initiatives().stream()
                .map(Initiative::ownerKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> inactive(Set<String> owners, Map<String, Person> people) {
        Set<String> inactive = new HashSet<>(owners);
        inactive.removeIf(key -> people.containsKey(key) && people.get(key).active());
        return inactive;
    }

    private Findings named(
            boolean editable,
            List<Finding> found,
            Plan plan,
            Census census,
            Map<String, Person> people) {
        Map<Long, Findings.Named> issuesById = names(found, census);
        Map<Long, ProjectRef> projects = new HashMap<>();
        for (Finding finding : found) {
            if (finding.kind() == Finding.Kind.OUT_OF_SCOPE) {
                long id = issuesById.get(finding.subject().issueId()).projectId();
                directory.projectById(id).ifPresent(project -> projects.put(id, project));
            }
        }
        return new Findings(
                editable,
                found,
                plan.initiatives().stream()
                        .collect(Collectors.toMap(Initiative::uid, Function.identity())),
                issuesById,
                projects,
                people,
                census.extent());
    }

    private static Map<Long, Findings.Named> names(List<Finding> found, Census census) {
        Set<Long> wanted = new HashSet<>();
        for (Finding finding : found) {
            wanted.add(finding.subject().issueId());
            wanted.add(finding.subject().childId());
        }
        Map<Long, Findings.Named> names = new HashMap<>();
        for (Family family : census.families()) {
            long project = family.epic().projectId();
            if (wanted.contains(family.epic().id())) {
                names.put(
                        family.epic().id(),
                        new Findings.Named(family.epic().key(), family.epic().summary(), project));
            }
            for (Child child : family.children()) {
                if (wanted.contains(child.id())) {
                    names.putIfAbsent(
                            child.id(), new Findings.Named(child.key(), child.summary(), project));
                }
            }
        }
        return names;
    }
}

package org.longview.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longview.strategy.Change;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Score;

/** Shows the initiatives of a roadmap with their scores, and ranks them all by it. */
public final class Prioritise {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;

    public Prioritise(Gate gate, RoadmapStore store, EpicViews views, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
    }

    public Priorities read(Viewer viewer, String roadmapUid) {
        Roadmap roadmap = gate.ownRoadmap(viewer, roadmapUid);
        return of(roadmap, gate.edits(viewer, roadmap));
    }

    private Priorities of(Roadmap roadmap, boolean editable) {
        List<Initiative> initiatives = store.plan(roadmap.uid()).initiatives();
        Map<String, Score> scores = new HashMap<>();
        for (Score score : store.scores(uids(initiatives))) {
            scores.put(score.initiativeUid(), score);
        }
        return new Priorities(
                Priorities.method(roadmap.settings().scoring()),
                initiatives,
                scores,
                editable,
                roadmap.version());
    }

    /**
     * Puts the highest score first, in one act; those without a score follow in their order.
     *
     * @param seen the version of the roadmap that the person saw
     * @return the priorities after it
     */
    public Done<Priorities> rank(Viewer viewer, String roadmapUid, long seen) {
        return Acts.settled(() -> attempt(viewer, roadmapUid, seen));
    }

    private Done<Priorities> attempt(Viewer viewer, String roadmapUid, long seen) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        Priorities before = of(roadmap, true);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, roadmapUid, seen, roadmap.version())) {
            throw conflict(roadmap, seen, before.byScore());
        }
        List<Placement> places = store.placements(roadmap.uid());
        List<Placement> after = Places.permuted(places, before.byScore());
        if (after.isEmpty()) {
            return new Done<>(null, before);
        }
        Map<String, String> keys =
                places.stream()
                        .collect(
                                Collectors.toMap(
                                        Placement::initiativeUid, place -> place.sortKey().text()));
        List<Change> changes = new ArrayList<>();
        for (Placement place : after) {
            changes.add(
                    new Change(
                            Places.FIELD + place.initiativeUid(),
                            keys.get(place.initiativeUid()),
                            place.sortKey().text()));
        }
        Roadmap next = roadmap.withVersion(roadmap.version() + 1);
        Step step = new Step.OfRoadmap(next, after, changes);
        String command = acts.write(viewer, acts.now(), null, List.of(step));
        return new Done<>(command, of(next, true));
    }

    private Conflict conflict(Roadmap current, long seen, List<String> wanted) {
        List<String> order = uids(store.plan(current.uid()).initiatives());
        return Conflict.changedSince(
                "order of the roadmap",
                new ConflictState.OfOrder(current.uid(), current.version(), order),
                new ConflictState.OfOrder(current.uid(), seen, wanted));
    }

    private static List<String> uids(List<Initiative> initiatives) {
        return initiatives.stream().map(Initiative::uid).toList();
    }
}

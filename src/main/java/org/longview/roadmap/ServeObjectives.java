package org.longview.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.longview.strategy.Change;
import org.longview.strategy.Contribution;
import org.longview.strategy.Initiative;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;

/** Says which objectives of its roadmap an initiative serves. */
public final class ServeObjectives {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;

    public ServeObjectives(Gate gate, RoadmapStore store, EpicViews views, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
    }

    /**
     * @param seen the version of the initiative that the person saw
     * @return the initiative's version after it
     */
    public Done<Long> serve(Viewer viewer, String uid, List<String> objectives, long seen) {
        return Acts.settled(() -> attempt(viewer, uid, objectives, seen));
    }

    private Done<Long> attempt(Viewer viewer, String uid, List<String> objectives, long seen) {
        Initiative initiative = gate.editableInitiative(viewer, uid);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, uid, seen, initiative.version())) {
            throw conflict(viewer, initiative, objectives);
        }
        Set<String> possible =
                store.aims(initiative.roadmapUid()).objectives().stream()
                        .map(Objective::uid)
                        .collect(Collectors.toSet());
        Set<String> wanted = new LinkedHashSet<>(objectives);
        for (String objective : wanted) {
            if (!possible.contains(objective)) {
                throw new Rejected(
                        "objectives", objective, "The initiative's roadmap has no such objective");
            }
        }
        List<Change> changes = changes(uid, wanted, possible);
        if (changes.isEmpty()) {
            return new Done<>(null, initiative.version());
        }
        Step step = Acts.change(initiative, initiative, List.of(), null).and(changes);
        String command = acts.write(viewer, acts.now(), null, List.of(step));
        return new Done<>(command, step.version());
    }

    /** What was served and is deleted now stays served, so that an undo restores it. */
    private List<Change> changes(String uid, Set<String> wanted, Set<String> possible) {
        Set<String> served =
                store.contributions(uid).stream()
                        .map(Contribution::objectiveUid)
                        .collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        for (String objective : possible.stream().sorted().toList()) {
            if (wanted.contains(objective) && !served.contains(objective)) {
                changes.add(Contribution.began(objective));
            } else if (!wanted.contains(objective) && served.contains(objective)) {
                changes.add(Contribution.ended(objective));
            }
        }
        return changes;
    }

    private Conflict conflict(Viewer viewer, Initiative current, List<String> objectives) {
        return Conflict.changedSince(
                "initiative",
                views.view(viewer, current),
                new ConflictState.OfFields(
                        current.uid(), Map.of("objectives", String.join(" ", objectives))));
    }
}

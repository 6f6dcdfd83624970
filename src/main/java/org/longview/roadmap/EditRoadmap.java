package org.longview.roadmap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.RoadmapSettings;

/** Replaces the name and the settings of a roadmap. */
public final class EditRoadmap {
    private final Gate gate;
    private final Acts acts;

    public EditRoadmap(Gate gate, Acts acts) {
        this.gate = gate;
        this.acts = acts;
    }

    /**
     * @param version what the person saw
     * @return the roadmap's version after it
     */
    public Done<Long> edit(
            Viewer viewer, String uid, String name, RoadmapSettings settings, long version) {
        Roadmap before = gate.editableRoadmap(viewer, uid);
        Rules.check(settings);
        return write(viewer, before, before.with(name, settings), version);
    }

    /**
     * Lets the roadmap look at one project more.
     *
     * @param version what the person saw
     */
    Done<Long> widen(Viewer viewer, String uid, long projectId, long version) {
        Roadmap before = gate.editableRoadmap(viewer, uid);
        Set<Long> scope = new LinkedHashSet<>(before.scope());
        scope.add(projectId);
        return write(viewer, before, before.withScope(List.copyOf(scope)), version);
    }

    private Done<Long> write(Viewer viewer, Roadmap before, Roadmap wanted, long version) {
        Roadmap after = wanted.withVersion(before.version() + 1);
        if (Inputs.isStale(version, before.version())) {
            throw conflict(before, after);
        }
        List<Change> changes = Changes.between(RoadmapFields.of(before), RoadmapFields.of(after));
        if (changes.isEmpty()) {
            return new Done<>(null, before.version());
        }
        try {
            Step step = new Step.OfRoadmap(after, List.of(), changes);
            return new Done<>(acts.write(viewer, acts.now(), null, List.of(step)), after.version());
        } catch (SlotTaken lost) {
            throw conflict(gate.roadmap(viewer, before.uid()), after);
        }
    }

    private static Conflict conflict(Roadmap current, Roadmap yours) {
        Map<String, String> now = RoadmapFields.of(current);
        return Conflict.changedSince(
                "roadmap",
                new ConflictState.OfFields(current.uid(), now),
                new ConflictState.OfFields(current.uid(), RoadmapFields.of(yours)));
    }
}

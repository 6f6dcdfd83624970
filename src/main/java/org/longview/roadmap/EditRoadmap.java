package org.longview.roadmap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.RoadmapSettings;

/** Replaces the name and the settings of a roadmap. */
public final class EditRoadmap {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;

    public EditRoadmap(Gate gate, RoadmapStore store, EpicViews views, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
    }

    /**
     * @param version what the person saw
     * @return the roadmap's version after it
     */
    public Done<Long> edit(
            Viewer viewer, String uid, String name, RoadmapSettings settings, long version) {
        return write(
                viewer,
                uid,
                version,
                before -> {
                    Rules.check(settings);
                    return before.with(name, settings);
                });
    }

    /**
     * Lets the roadmap look at one project more.
     *
     * @param version what the person saw
     */
    Done<Long> widen(Viewer viewer, String uid, long projectId, long version) {
        return write(
                viewer,
                uid,
                version,
                before -> {
                    Set<Long> scope = new LinkedHashSet<>(before.scope());
                    scope.add(projectId);
                    return before.withScope(List.copyOf(scope));
                });
    }

    private Done<Long> write(Viewer viewer, String uid, long version, UnaryOperator<Roadmap> wish) {
        return Acts.settled(
                () -> {
                    Roadmap before = gate.editableRoadmap(viewer, uid);
                    return attempt(viewer, before, wish.apply(before), version);
                });
    }

    private Done<Long> attempt(Viewer viewer, Roadmap before, Roadmap wanted, long version) {
        Roadmap after = wanted.withVersion(before.version() + 1);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, before.uid(), version, before.version())) {
            throw conflict(viewer, before, after);
        }
        List<Change> changes = Changes.between(RoadmapFields.of(before), RoadmapFields.of(after));
        if (changes.isEmpty()) {
            return new Done<>(null, before.version());
        }
        Step step = new Step.OfRoadmap(after, List.of(), changes);
        return new Done<>(acts.write(viewer, acts.now(), null, List.of(step)), after.version());
    }

    private Conflict conflict(Viewer viewer, Roadmap current, Roadmap yours) {
        return Conflict.changedSince(
                "roadmap",
                new ConflictState.OfFields(current.uid(), gate.seenFields(viewer, current)),
                new ConflictState.OfFields(current.uid(), gate.seenFields(viewer, yours)));
    }
}

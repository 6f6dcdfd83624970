package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.longview.strategy.Changes;
import org.longview.strategy.Initiative;

/** Replaces the fields of an initiative; its epics stay as they are. */
public final class EditInitiative {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Entry entry;
    private final Acts acts;

    public EditInitiative(Gate gate, RoadmapStore store, EpicViews views, Entry entry, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.entry = entry;
        this.acts = acts;
    }

    /**
     * @param version what the person saw
     * @param reason why a promise moved, null when not given
     */
    public Done<InitiativeView> edit(
            Viewer viewer, String uid, InitiativeInput input, long version, String reason) {
        return Acts.settled(() -> attempt(viewer, uid, input, version, reason));
    }

    private Done<InitiativeView> attempt(
            Viewer viewer, String uid, InitiativeInput input, long version, String reason) {
        Initiative before = gate.editableInitiative(viewer, uid);
        Instant now = acts.now();
        Optional<Step.OfInitiative> step = step(viewer, before, input, version, now, reason);
        if (step.isEmpty()) {
            return new Done<>(null, views.view(viewer, before));
        }
        Initiative after = step.get().initiative();
        String command = acts.write(viewer, now, Acts.checkedReason(reason), List.of(step.get()));
        return new Done<>(command, views.view(viewer, after));
    }

    /** What an edit does to an initiative, empty when it stays as it is. */
    Optional<Step.OfInitiative> step(
            Viewer viewer,
            Initiative before,
            InitiativeInput input,
            long version,
            Instant now,
            String reason) {
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, before.uid(), version, before.version())) {
            throw conflict(viewer, before, entry.replaceWhereValid(viewer, before, input));
        }
        Initiative after = entry.replace(viewer, before, input);
        // only now: a stale form is a conflict, whatever else is wrong with it
        String why = Acts.checkedReason(reason);
        if (Changes.between(before, after).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Acts.change(before, after, List.of(), acts.promise(after, viewer, now, why)));
    }

    private Conflict conflict(Viewer viewer, Initiative current, Initiative yours) {
        InitiativeView now = views.view(viewer, current);
        return Conflict.changedSince("initiative", now, now.with(yours));
    }
}

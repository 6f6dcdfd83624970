package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.longview.strategy.Rejected;

/** Takes a command back by appending its reverse; taking that back in turn is a redo. */
public final class UndoCommand {
    private final Gate gate;
    private final RoadmapStore store;
    private final Acts acts;
    private final EpicViews views;
    private final Reversal reversal;

    public UndoCommand(Gate gate, RoadmapStore store, Acts acts, EpicViews views) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
        this.views = views;
        this.reversal = new Reversal(store, gate, views);
    }

    /**
     * The outcome holds what could not be restored with a deleted initiative, because others have
     * taken it meanwhile.
     */
    public Done<List<LeftOut>> undo(Viewer viewer, String commandId) {
        return Acts.settled(() -> attempt(viewer, commandId));
    }

    private Done<List<LeftOut>> attempt(Viewer viewer, String commandId) {
        List<Recorded> done = store.command(commandId);
        reversal.requireEdit(viewer, commandId, done);
        if (done.stream().allMatch(recorded -> recorded.changes().isEmpty())) {
            throw new Rejected("id", commandId, "This command changed nothing");
        }
        Instant now = acts.now();
        List<Step> steps = new ArrayList<>();
        for (Recorded recorded : done) {
            steps.add(reversal.of(viewer, recorded, now));
        }
        Retaken retaken = new Retaken(gate, store, views, steps);
        List<Step> possible = retaken.possible(viewer, steps);
        String command = acts.undo(viewer, now, commandId, possible);
        return new Done<>(command, retaken.leftOut(viewer));
    }
}

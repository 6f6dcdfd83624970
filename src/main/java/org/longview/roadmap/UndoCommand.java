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
    private final Reversal reversal;

    public UndoCommand(Gate gate, RoadmapStore store, Acts acts, EpicViews views) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
        this.reversal = new Reversal(store, gate, views);
    }

    /**
     * @return the id of the new command
     */
    public String undo(Viewer viewer, String commandId) {
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
        reversal.requireFree(viewer, steps);
        try {
            return acts.undo(viewer, now, commandId, steps);
        } catch (SlotTaken lost) {
            // tells what moved on; when nothing that matters did, the caller may simply try again
            done.forEach(recorded -> reversal.of(viewer, recorded, now));
            reversal.requireFree(viewer, steps);
            throw Conflict.tryAgain();
        }
    }
}

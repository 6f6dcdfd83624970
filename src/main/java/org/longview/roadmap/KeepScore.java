package org.longview.roadmap;

import org.longview.strategy.Initiative;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.Uid;

/** Keeps what initiatives are scored by. */
public final class KeepScore {
    private final Gate gate;
    private final RoadmapStore store;
    private final ItemChange items;

    public KeepScore(Gate gate, RoadmapStore store, ItemChange items) {
        this.gate = gate;
        this.store = store;
        this.items = items;
    }

    /**
     * Replaces what is entered for one method; what is entered for the others stays.
     *
     * @param seen the version that the person saw, 0 when there was none
     */
    public Done<Score> keep(Viewer viewer, String initiativeUid, ScoreInputs inputs, long seen) {
        Initiative initiative = gate.editableInitiative(viewer, initiativeUid);
        Score before =
                store.scoreOf(initiative.uid())
                        .orElseGet(() -> Score.empty(Uid.fresh(), initiative.uid()));
        Score after = before.with(inputs);
        ItemChange.requireFresh("score", before, after, seen);
        return items.change(viewer, before, after);
    }
}

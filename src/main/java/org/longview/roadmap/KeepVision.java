package org.longview.roadmap;

import org.longview.strategy.Roadmap;
import org.longview.strategy.Uid;
import org.longview.strategy.Vision;

/** Says what a roadmap is for in the long run. */
public final class KeepVision {
    private final Gate gate;
    private final RoadmapStore store;
    private final ItemChange items;

    public KeepVision(Gate gate, RoadmapStore store, ItemChange items) {
        this.gate = gate;
        this.store = store;
        this.items = items;
    }

    /**
     * @param text null takes it away
     * @param seen the version that the person saw, 0 when there was none
     */
    public Done<Vision> keep(Viewer viewer, String roadmapUid, String text, long seen) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        Vision before =
                store.visionOf(roadmap.uid())
                        .orElseGet(() -> new Vision(Uid.fresh(), roadmap.uid(), null, 0));
        Vision after = new Vision(before.uid(), roadmap.uid(), text, before.version() + 1);
        ItemChange.requireFresh("vision", before, after, seen);
        return items.change(viewer, before, after);
    }
}

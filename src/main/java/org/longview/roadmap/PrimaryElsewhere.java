package org.longview.roadmap;

import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** Says that an epic counts in another initiative, naming it only to who may see its roadmap. */
record PrimaryElsewhere(Gate gate, RoadmapStore store) {
    /**
     * @param wishUid the initiative that wanted the epic, null for one that is not made yet
     */
    Conflict conflict(Viewer viewer, String holderUid, String wishUid, long issueId) {
        Initiative holder = store.initiative(holderUid).orElseThrow();
        boolean visible = gate.sees(viewer, gate.home(holder));
        return new Conflict(
                Conflict.Code.PRIMARY_ELSEWHERE,
                visible
                        ? "This epic belongs to the initiative \"" + holder.name() + "\" already"
                        : "This epic belongs to another initiative already",
                visible ? new ConflictState.Elsewhere(holder.uid(), holder.name()) : null,
                new ConflictState.OfLink(wishUid, issueId, LinkRole.PRIMARY));
    }
}

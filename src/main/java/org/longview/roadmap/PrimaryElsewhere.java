package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** An epic that counts in another initiative: why it cannot be taken, and how it leaves. */
record PrimaryElsewhere(Gate gate, RoadmapStore store) {
    /**
     * Names the other initiative only to who may see its roadmap.
     *
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

    /** The step by which epics leave the initiative in which they count. */
    Step release(Viewer viewer, Initiative holder, List<Long> issueIds) {
        if (!gate.edits(viewer, gate.home(holder))) {
            throw new Forbidden("This epic belongs to an initiative that you may not change");
        }
        List<LinkChange> left =
                issueIds.stream().map(id -> new LinkChange(id, LinkRole.PRIMARY, null)).toList();
        return Acts.change(holder, holder, left, null);
    }
}

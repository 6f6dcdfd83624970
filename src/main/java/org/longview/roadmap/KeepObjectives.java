package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SortKey;
import org.longview.strategy.Uid;

/** Adds, changes, orders and deletes the objectives of a roadmap. */
public final class KeepObjectives {
    /** How many objectives a roadmap may have; more are no focus. */
    public static final int MOST = 100;

    private final Gate gate;
    private final RoadmapStore store;
    private final Entry entry;
    private final ItemChange items;
    private final Acts acts;

    public KeepObjectives(Gate gate, RoadmapStore store, Entry entry, ItemChange items, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.entry = entry;
        this.items = items;
        this.acts = acts;
    }

    public Done<Objective> create(Viewer viewer, String roadmapUid, ObjectiveInput input) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        List<Objective> others = store.aims(roadmap.uid()).objectives();
        if (others.size() >= MOST) {
            throw new Rejected(
                    "objectives", others.size(), "A roadmap has at most " + MOST + " objectives");
        }
        SortKey last = others.isEmpty() ? null : others.get(others.size() - 1).sortKey();
        return items.create(
                viewer,
                new Objective(
                        Uid.fresh(),
                        roadmap.uid(),
                        input.name(),
                        input.why(),
                        entry.timeframe(viewer, roadmap.uid(), null, input.timeframe()),
                        entry.owner(input.owner()),
                        SortKey.between(last, null),
                        1,
                        null));
    }

    /**
     * @param seen the version that the person saw
     */
    public Done<Objective> edit(Viewer viewer, String uid, ObjectiveInput input, long seen) {
        Objective before = gate.editableObjective(viewer, uid);
        boolean sameOwner = Objects.equals(before.ownerKey(), input.owner());
        Objective after =
                new Objective(
                        uid,
                        before.roadmapUid(),
                        input.name(),
                        input.why(),
                        entry.timeframe(
                                viewer, before.roadmapUid(), before.timeframe(), input.timeframe()),
                        sameOwner ? before.ownerKey() : entry.owner(input.owner()),
                        before.sortKey(),
                        before.version() + 1,
                        null);
        ItemChange.requireFresh("objective", before, after, seen);
        return items.change(viewer, before, after);
    }

    /**
     * Gives an objective another place in the order.
     *
     * @param afterUid the objective that it follows, null for the first place
     */
    public Done<Objective> place(Viewer viewer, String uid, String afterUid, long seen) {
        Objective before = gate.editableObjective(viewer, uid);
        List<Objective> others =
                store.aims(before.roadmapUid()).objectives().stream()
                        .filter(other -> !other.uid().equals(uid))
                        .toList();
        int at = afterUid == null ? 0 : placeOf(others, afterUid) + 1;
        SortKey low = at == 0 ? null : others.get(at - 1).sortKey();
        SortKey high = at == others.size() ? null : others.get(at).sortKey();
        boolean stays =
                (low == null || low.compareTo(before.sortKey()) < 0)
                        && (high == null || before.sortKey().compareTo(high) < 0);
        Objective after = before.withSortKey(stays ? before.sortKey() : SortKey.between(low, high));
        ItemChange.requireFresh("objective", before, after, seen);
        return items.change(viewer, before, after);
    }

    private static int placeOf(List<Objective> others, String uid) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).uid().equals(uid)) {
                return i;
            }
        }
        throw new Rejected("afterUid", uid, "This roadmap has no such objective");
    }

    /**
     * Deletes an objective; its key results go and come back with it, and initiatives stay.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long seen) {
        Objective before = gate.editableObjective(viewer, uid);
        ItemChange.requireFresh("objective", before, null, seen);
        return items.write(viewer, before, before.deleted(acts.now()), null).command();
    }
}

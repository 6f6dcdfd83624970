package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.CheckIn;
import org.longview.strategy.StrategyItem;

/** Writes the next version of a vision, an objective, a key result or a brief. */
public final class ItemChange {
    private final RoadmapStore store;
    private final Acts acts;

    public ItemChange(RoadmapStore store, Acts acts) {
        this.store = store;
        this.acts = acts;
    }

    /** Keeps something new. */
    <T extends StrategyItem> Done<T> create(Viewer viewer, T item) {
        return write(viewer, null, item, null);
    }

    /**
     * @param seen the version that the person saw
     * @param after null when what the person wanted cannot even be made of what is now
     */
    static <T extends StrategyItem> void requireFresh(String what, T before, T after, long seen) {
        if (Inputs.isStale(seen, before.version())) {
            throw conflict(what, before, after);
        }
    }

    <T extends StrategyItem> Done<T> change(Viewer viewer, T before, T after) {
        return Changes.between(before, after).isEmpty()
                ? new Done<>(null, before)
                : write(viewer, before, after, null);
    }

    /**
     * @param before null for something new
     * @param checkIn what is added to a key result, or null
     */
    <T extends StrategyItem> Done<T> write(Viewer viewer, T before, T after, CheckIn checkIn) {
        List<Change> changes = Changes.between(before, after);
        Step step = new Step.OfItem(after, checkIn, changes);
        try {
            return new Done<>(acts.write(viewer, acts.now(), null, List.of(step)), after);
        } catch (SlotTaken lost) {
            StrategyItem current = store.item(after.uid()).orElse(null);
            throw current == null || current.version() < after.version()
                    ? Conflict.tryAgain()
                    : conflict("item", current, after.exists() ? after : null);
        }
    }

    static Conflict conflict(String what, StrategyItem current, StrategyItem yours) {
        return Conflict.changedSince(
                what,
                current.exists() ? new ConflictState.OfItem(current) : null,
                yours == null ? null : new ConflictState.OfItem(yours));
    }
}

package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.longview.strategy.Changes;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.Uid;

/** Keeps the views of a roadmap that people save: their own, and those they share. */
public final class KeepViews {
    /** How many views one person may keep of one roadmap. */
    public static final int MOST = 100;

    private final Gate gate;
    private final RoadmapStore store;
    private final Acts acts;

    public KeepViews(Gate gate, RoadmapStore store, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
    }

    /** What a person wants to keep. */
    public record Wish(
            String name, String query, boolean shared, boolean ownDefault, boolean commonDefault) {}

    /** The viewer's own views and those that are shared. */
    public SeenViews ofRoadmap(Viewer viewer, String roadmapUid) {
        return visible(viewer, gate.roadmap(viewer, roadmapUid).uid(), store);
    }

    static SeenViews visible(Viewer viewer, String roadmapUid, RoadmapStore store) {
        return new SeenViews(
                viewer.userKey(),
                store.views(roadmapUid).stream()
                        .filter(view -> view.shared() || view.isOf(viewer.userKey()))
                        .toList());
    }

    public Done<SavedView> create(Viewer viewer, String roadmapUid, Wish wish) {
        Roadmap roadmap = gate.roadmap(viewer, roadmapUid);
        String uid = Uid.fresh();
        SavedView view = wished(uid, roadmap.uid(), viewer.userKey(), wish, 1);
        ViewRights.require(gate, viewer, null, view);
        long kept =
                store.views(roadmap.uid()).stream().filter(v -> v.isOf(viewer.userKey())).count();
        if (kept >= MOST) {
            throw new Rejected("views", kept, "At most " + MOST + " views can be kept here");
        }
        return new Done<>(write(viewer, null, view), view);
    }

    public Done<SavedView> edit(Viewer viewer, String uid, Wish wish, long version) {
        SavedView before = gate.view(viewer, uid);
        SavedView after =
                wished(uid, before.roadmapUid(), before.ownerKey(), wish, before.version() + 1);
        if (!before.isOf(viewer.userKey())) {
            // what it is to its owner is the owner's business, and is not told to others
            after = withOwnDefault(after, before.ownDefault());
        }
        ViewRights.require(gate, viewer, before, after);
        if (Inputs.isStale(version, before.version())) {
            throw conflict(viewer, before, after);
        }
        if (Changes.between(before, after).isEmpty()) {
            return new Done<>(null, before);
        }
        return new Done<>(write(viewer, before, after), after);
    }

    /**
     * Deletes a view.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long version) {
        SavedView before = gate.view(viewer, uid);
        Instant now = acts.now();
        SavedView after =
                new SavedView(
                        uid,
                        before.roadmapUid(),
                        before.ownerKey(),
                        before.name(),
                        before.query(),
                        before.shared(),
                        false,
                        false,
                        before.version() + 1,
                        now);
        ViewRights.require(gate, viewer, before, after);
        if (Inputs.isStale(version, before.version())) {
            throw conflict(viewer, before, null);
        }
        return write(viewer, before, after);
    }

    private static SavedView wished(
            String uid, String roadmapUid, String ownerKey, Wish wish, long version) {
        return new SavedView(
                uid,
                roadmapUid,
                ownerKey,
                wish.name(),
                wish.query(),
                wish.shared(),
                wish.ownDefault(),
                wish.commonDefault(),
                version,
                null);
    }

    private static SavedView withOwnDefault(SavedView view, boolean own) {
        return new SavedView(
                view.uid(),
                view.roadmapUid(),
                view.ownerKey(),
                view.name(),
                view.query(),
                view.shared(),
                own,
                view.commonDefault(),
                view.version(),
                view.deletedAt());
    }

    /**
     * Takes from others what only one can be, and then writes a view: the database has one place
     * for it.
     */
    private String write(Viewer viewer, SavedView before, SavedView after) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.OfView(after, Changes.between(before, after)));
        for (SavedView other : store.views(after.roadmapUid())) {
            boolean own = after.ownDefault() && other.ownDefault() && other.isOf(after.ownerKey());
            boolean common = after.commonDefault() && other.commonDefault();
            if (!other.uid().equals(after.uid()) && (own || common)) {
                SavedView less = other.withoutDefaults(own, common);
                steps.add(new Step.OfView(less, Changes.between(other, less)));
            }
        }
        try {
            return acts.write(viewer, acts.now(), null, steps);
        } catch (SlotTaken lost) {
            if (before == null) {
                throw Conflict.tryAgain();
            }
            SavedView current = gate.view(viewer, after.uid());
            throw current.version() < after.version()
                    ? Conflict.tryAgain()
                    : conflict(viewer, current, after.exists() ? after : null);
        }
    }

    private static Conflict conflict(Viewer viewer, SavedView current, SavedView yours) {
        boolean mine = current.isOf(viewer.userKey());
        return Conflict.changedSince(
                "view",
                new ConflictState.OfView(current, mine),
                yours == null ? null : new ConflictState.OfView(yours, mine));
    }
}

package org.longview.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.longview.strategy.Change;
import org.longview.strategy.Placement;
import org.longview.strategy.SortKey;

/** Finds sort keys for initiatives in an order. */
final class Places {
    /** The start of a field that tells, in a roadmap's history, of an initiative's place. */
    static final String FIELD = "rank:";

    private Places() {}

    static boolean isIn(Change change) {
        return change.field().startsWith(FIELD);
    }

    /**
     * Puts one place between others: usually only its own key is new; where no room is left the
     * whole order is numbered anew.
     */
    static List<Placement> insert(List<Placement> order, int at, Placement moved) {
        SortKey before = at == 0 ? null : order.get(at - 1).sortKey();
        SortKey after = at == order.size() ? null : order.get(at).sortKey();
        if (before == null || after == null || before.compareTo(after) < 0) {
            SortKey key = SortKey.between(before, after);
            if (!key.isLong()) {
                return List.of(at(moved, key));
            }
        }
        List<Placement> all = new ArrayList<>(order);
        all.add(at, moved);
        List<Placement> renumbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            renumbered.add(at(all.get(i), SortKey.spread(i, all.size())));
        }
        return renumbered;
    }

    private static Placement at(Placement placement, SortKey key) {
        return new Placement(placement.roadmapUid(), placement.initiativeUid(), key);
    }
}

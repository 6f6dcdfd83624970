package org.longview.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The initiative of whose place a change tells. */
    static String initiativeUid(Change change) {
        return change.field().substring(FIELD.length());
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

    /**
     * The places that change when some initiatives take each other's, in this order; the places of
     * all others stay. Where two places have one key the whole order is numbered anew.
     */
    static List<Placement> permuted(List<Placement> order, List<String> wanted) {
        Map<String, Placement> byUid = new HashMap<>();
        order.forEach(place -> byUid.put(place.initiativeUid(), place));
        Set<String> moving = new HashSet<>(wanted);
        Iterator<String> next = wanted.iterator();
        boolean clear = isClear(order);
        List<Placement> changed = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Placement held = order.get(i);
            Placement taking =
                    moving.contains(held.initiativeUid()) ? byUid.get(next.next()) : held;
            SortKey key = clear ? held.sortKey() : SortKey.spread(i, order.size());
            if (!taking.sortKey().equals(key)) {
                changed.add(at(taking, key));
            }
        }
        return changed;
    }

    private static boolean isClear(List<Placement> order) {
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i - 1).sortKey().compareTo(order.get(i).sortKey()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Placement at(Placement placement, SortKey key) {
        return new Placement(placement.roadmapUid(), placement.initiativeUid(), key);
    }
}

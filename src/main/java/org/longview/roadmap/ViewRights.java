package org.longview.roadmap;

import java.util.Set;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.SavedView;

/**
 * Who may change a saved view: everyone keeps their own; what others see needs the right to edit
 * the roadmap, except that an owner may always delete, and bring back, what was shared.
 */
final class ViewRights {
    private static final Set<String> PERSONAL = Set.of("ownDefault", Reversal.DELETED);
    private static final Set<String> GOING =
            Set.of("ownDefault", "commonDefault", Reversal.DELETED);

    private ViewRights() {}

    /**
     * @param before null for a new view
     */
    static void require(Gate gate, Viewer viewer, SavedView before, SavedView after) {
        boolean mine = after.isOf(viewer.userKey());
        boolean wasShared = before != null && before.shared();
        if (!wasShared && !after.shared()) {
            if (!mine) {
                throw new NotFound("view", after.uid());
            }
            return;
        }
        if (!mine && !after.shared()) {
            throw new Forbidden(
                    "Only its owner can make the view \"" + after.name() + "\" private");
        }
        if (!(mine && before != null && isPersonal(before, after))) {
            gate.editable(viewer, after.roadmapUid());
        }
    }

    /** What takes away or changes nothing for others but that the view is there. */
    private static boolean isPersonal(SavedView before, SavedView after) {
        Set<String> own = after.exists() ? PERSONAL : GOING;
        return Changes.between(before, after).stream().map(Change::field).allMatch(own::contains);
    }
}

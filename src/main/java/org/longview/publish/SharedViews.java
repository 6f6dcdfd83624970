package org.longview.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longview.roadmap.Recorded;
import org.longview.strategy.Change;
import org.longview.strategy.SavedView;

/**
 * The saved views of a roadmap as everybody who sees it may know them: private ones never leave,
 * nor what a shared one was while it was private, nor what it is to its owner alone.
 */
final class SharedViews {
    private static final String SHARED = "shared";
    private static final String OWN = "ownDefault";

    private SharedViews() {}

    /** Those that may leave, in an order of their own. */
    static List<SavedView> of(String roadmapUid, List<SavedView> views) {
        return views.stream()
                .filter(view -> view.roadmapUid().equals(roadmapUid) && view.shared())
                .sorted(Comparator.comparing(SavedView::uid))
                .toList();
    }

    static Map<String, Object> tree(SavedView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", view.uid());
        tree.put("name", view.name());
        tree.put("query", view.query().isEmpty() ? null : view.query());
        tree.put("owner", view.ownerKey());
        tree.put("commonDefault", view.commonDefault());
        tree.put("version", view.version());
        tree.put("deletedAt", view.deletedAt() == null ? null : view.deletedAt().toString());
        return tree;
    }

    /**
     * The revisions of one view, first to last, without what nobody but its owner saw; each keeps
     * its number.
     */
    static List<Recorded> told(List<Recorded> history) {
        List<Recorded> told = new ArrayList<>();
        boolean was = false;
        for (Recorded recorded : history) {
            boolean created = told.isEmpty();
            boolean now = after(was, recorded.changes());
            boolean all = now && (was || created);
            told.add(
                    new Recorded(
                            recorded.revision(),
                            recorded.changes().stream()
                                    .filter(change -> !change.field().equals(OWN))
                                    .filter(change -> all || now && change.field().equals(SHARED))
                                    .toList()));
            was = now;
        }
        return told;
    }

    private static boolean after(boolean before, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.field().equals(SHARED))
                .map(change -> change.newValue() != null)
                .reduce(before, (earlier, later) -> later);
    }
}

package org.longview.publish;

import java.util.List;
import org.longview.roadmap.Recorded;
import org.longview.strategy.SavedView;

/** Reads one shared view of a document into a record. */
final class ViewReader {
    private ViewReader() {}

    static SavedView read(Node node, Naming naming, String roadmapUid, List<Recorded> history) {
        String uid = RoadmapReader.uid(node, "uid");
        String owner = naming.user(node, "owner");
        SavedView view =
                node.made(
                        () ->
                                new SavedView(
                                        uid,
                                        roadmapUid,
                                        owner,
                                        node.text("name"),
                                        node.textOrNull("query"),
                                        true,
                                        false,
                                        node.flag("commonDefault"),
                                        node.number("version"),
                                        node.instantOrNull("deletedAt")));
        if (view.commonDefault() && !view.exists()) {
            throw node.refusal("commonDefault", true, "a deleted view opens nothing");
        }
        RoadmapReader.readHistory(node, naming, uid, view.version(), history);
        node.requireNothingElse();
        return view;
    }
}

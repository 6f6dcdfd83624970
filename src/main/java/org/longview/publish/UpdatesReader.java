package org.longview.publish;

import org.longview.roadmap.Inputs;
import org.longview.strategy.Health;
import org.longview.strategy.StatusUpdate;

/** Reads the status updates of an initiative or objective. */
final class UpdatesReader {
    private final Naming naming;
    private final Draft draft;

    UpdatesReader(Naming naming, Draft draft) {
        this.naming = naming;
        this.draft = draft;
    }

    void read(Node of, StatusUpdate.Subject subject) {
        for (Node node : of.list("updates")) {
            String uid = RoadmapReader.uid(node, "uid");
            String author = naming.user(node, "author");
            StatusUpdate update =
                    node.made(
                            () ->
                                    new StatusUpdate(
                                            uid,
                                            subject,
                                            Inputs.oneOf(
                                                    Health.class, "health", node.text("health")),
                                            node.text("text"),
                                            author,
                                            node.instant("when"),
                                            node.instantOrNull("editedAt"),
                                            node.instantOrNull("takenBackAt"),
                                            node.number("version")));
            RoadmapReader.readHistory(node, naming, uid, update.version(), draft.history);
            node.requireNothingElse();
            draft.items.add(update);
        }
    }
}

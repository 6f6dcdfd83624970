package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.longview.roadmap.Done;
import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.ReadUpdates;
import org.longview.roadmap.Viewer;
import org.longview.strategy.StatusUpdate;

/** The status updates of an initiative, whose health follows the latest. */
@Path("initiatives/{uid}/updates")
@Produces("application/json")
public class InitiativeUpdatesResource extends SubjectUpdates {

    private final ReadUpdates read;
    private final PostUpdate post;

    @Inject
    public InitiativeUpdatesResource(Answers answers, ReadUpdates read, PostUpdate post) {
        super(answers, "health", "text", "version");
        this.read = read;
        this.post = post;
    }

    @Override
    ReadUpdates.Story read(Viewer viewer, String uid, ReadUpdates.Part part) {
        return read.ofInitiative(viewer, uid, part);
    }

    @Override
    Done<StatusUpdate> post(Viewer viewer, String uid, Fields said) {
        return post.ofInitiative(viewer, uid, UpdateWishes.update(said), said.version());
    }
}

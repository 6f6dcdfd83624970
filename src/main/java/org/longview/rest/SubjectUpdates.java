package org.longview.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.ReadUpdates;
import org.longview.roadmap.Viewer;
import org.longview.strategy.StatusUpdate;

/** The status updates of what there are updates of. */
public abstract class SubjectUpdates {
    private final Answers answers;
    private final String[] fields;

    /**
     * @param fields those of a new update
     */
    SubjectUpdates(Answers answers, String... fields) {
        this.answers = answers;
        this.fields = fields;
    }

    abstract ReadUpdates.Story read(Viewer viewer, String uid, ReadUpdates.Part part);

    abstract Done<StatusUpdate> post(Viewer viewer, String uid, Fields said);

    @GET
    public Response list(
            @PathParam("uid") String uid,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                UpdatesJson.of(
                                        read(viewer, uid, UpdateWishes.part(offset, limit)),
                                        viewer.userKey())));
    }

    @POST
    public Response post(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, said) -> Answer.created(UpdatesJson.changed(post(viewer, uid, said))),
                fields);
    }
}

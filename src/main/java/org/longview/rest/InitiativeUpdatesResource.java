package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.ReadUpdates;

/** The status updates of an initiative. */
@Path("initiatives/{uid}/updates")
@Produces("application/json")
public class InitiativeUpdatesResource {

    private final Answers answers;
    private final ReadUpdates read;
    private final PostUpdate post;

    @Inject
    public InitiativeUpdatesResource(Answers answers, ReadUpdates read, PostUpdate post) {
        this.answers = answers;
        this.read = read;
        this.post = post;
    }

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
                                        read.ofInitiative(
                                                viewer, uid, UpdateWishes.part(offset, limit)),
                                        viewer.userKey())));
    }

    @POST
    public Response post(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields =
                            Fields.of(
                                    Body.text(request, body, Body.USUAL),
                                    "health",
                                    "text",
                                    "version");
                    return Answer.created(
                            UpdatesJson.changed(
                                    post.ofInitiative(
                                            viewer,
                                            uid,
                                            UpdateWishes.update(fields),
                                            fields.version())));
                });
    }
}

package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.PostUpdate;

/** One status update, while its author may put it right. */
@Path("updates/{uid}")
@Produces("application/json")
public class UpdateResource {

    private final Answers answers;
    private final PostUpdate post;

    @Inject
    public UpdateResource(Answers answers, PostUpdate post) {
        this.answers = answers;
        this.post = post;
    }

    @PUT
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                UpdatesJson.changed(
                                        post.edit(
                                                viewer,
                                                uid,
                                                UpdateWishes.update(fields),
                                                fields.version()))),
                "health",
                "text",
                "version");
    }
}

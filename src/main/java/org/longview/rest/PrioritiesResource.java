package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.Priorities;
import org.longview.roadmap.Prioritise;

/** What the initiatives of a roadmap are scored by, and their order by it. */
@Path("roadmaps/{uid}/priorities")
@Produces("application/json")
public class PrioritiesResource {
    private final Answers answers;
    private final Prioritise priorities;

    @Inject
    public PrioritiesResource(Answers answers, Prioritise priorities) {
        this.answers = answers;
        this.priorities = priorities;
    }

    @GET
    public Response read(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request, viewer -> Answer.ok(PrioritiesJson.of(priorities.read(viewer, uid))));
    }

    @POST
    @Path("rank")
    public Response rank(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields = Fields.of(Body.text(request, body, Body.USUAL), "version");
                    Done<Priorities> done = priorities.rank(viewer, uid, fields.version());
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) -> PrioritiesJson.ranked(json, done.result())));
                });
    }
}

package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.longview.roadmap.Inputs;
import org.longview.roadmap.ReadUpdates;
import org.longview.strategy.Health;

/** The status updates of everything on a roadmap. */
@Path("roadmaps/{uid}/updates")
@Produces("application/json")
public class RoadmapUpdatesResource {

    private final Answers answers;
    private final ReadUpdates read;

    @Inject
    public RoadmapUpdatesResource(Answers answers, ReadUpdates read) {
        this.answers = answers;
        this.read = read;
    }

    @GET
    public Response list(
            @PathParam("uid") String uid,
            @QueryParam("theme") String theme,
            @QueryParam("owner") String owner,
            @QueryParam("health") String health,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                UpdatesJson.of(
                                        read.ofRoadmap(
                                                viewer,
                                                uid,
                                                new ReadUpdates.Filter(
                                                        theme,
                                                        owner,
                                                        health == null
                                                                ? null
                                                                : Inputs.oneOf(
                                                                        Health.class,
                                                                        "health",
                                                                        health)),
                                                UpdateWishes.part(offset, limit)),
                                        viewer.userKey())));
    }
}

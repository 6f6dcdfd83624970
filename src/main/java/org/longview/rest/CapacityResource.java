package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.longview.roadmap.CheckCapacity;

/** What a roadmap promises for each quarter, beside what was finished in those of the last year. */
@Path("roadmaps/{uid}/capacity")
@Produces("application/json")
public class CapacityResource {
    private final Answers answers;
    private final CheckCapacity capacity;

    @Inject
    public CapacityResource(Answers answers, CheckCapacity capacity) {
        this.answers = answers;
        this.capacity = capacity;
    }

    @GET
    public Response read(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(CapacityJson.of(capacity.of(viewer, uid))));
    }
}

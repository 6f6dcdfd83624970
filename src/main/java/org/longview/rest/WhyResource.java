package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.longview.roadmap.ExplainInitiative;

/** Why an initiative's computed values are what they are. */
@Path("initiatives/{uid}/why")
@Produces("application/json")
public class WhyResource {

    private final Answers answers;
    private final ExplainInitiative explain;

    @Inject
    public WhyResource(Answers answers, ExplainInitiative explain) {
        this.answers = answers;
        this.explain = explain;
    }

    @GET
    public Response why(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(WhyJson.of(explain.explain(viewer, uid))));
    }
}

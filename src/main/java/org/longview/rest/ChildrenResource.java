package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.longview.roadmap.ReadChildren;

/** The issues under an epic of an initiative. */
@Path("initiatives/{uid}/epics/{issueId}/children")
@Produces("application/json")
public class ChildrenResource {

    private final Answers answers;
    private final ReadChildren children;

    @Inject
    public ChildrenResource(Answers answers, ReadChildren children) {
        this.answers = answers;
        this.children = children;
    }

    @GET
    public Response children(
            @PathParam("uid") String uid,
            @PathParam("issueId") String issueId,
            @Context HttpServletRequest request) {
        return answers.to(
                request, viewer -> Answer.ok(ChildrenJson.of(children.read(viewer, uid, issueId))));
    }
}

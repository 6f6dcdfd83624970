package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.LinkEpic;

/** The link of an epic to an initiative. */
@Path("initiatives/{uid}/epics/{issueIdOrKey}")
@Produces("application/json")
public class EpicLinkResource {

    private final Answers answers;
    private final LinkEpic link;

    @Inject
    public EpicLinkResource(Answers answers, LinkEpic link) {
        this.answers = answers;
        this.link = link;
    }

    @PUT
    public Response link(
            @PathParam("uid") String uid,
            @PathParam("issueIdOrKey") String issue,
            @Context HttpServletRequest request,
            InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.link(Body.text(request, body, Body.USUAL));
                    return Answer.ok(InitiativeJson.changed(link.link(viewer, uid, issue, wish)));
                });
    }

    @DELETE
    public Response unlink(
            @PathParam("uid") String uid,
            @PathParam("issueIdOrKey") String issue,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                InitiativeJson.changed(
                                        link.unlink(
                                                viewer, uid, issue, Numbers.version(version)))));
    }
}

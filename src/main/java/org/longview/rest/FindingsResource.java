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
import org.longview.roadmap.Diagnose;
import org.longview.roadmap.MendFinding;

/** The data doctor: what is amiss in a roadmap, and mending it. */
@Path("roadmaps/{uid}/findings")
@Produces("application/json")
public class FindingsResource {
    private final Answers answers;
    private final Diagnose diagnose;
    private final MendFinding mend;

    @Inject
    public FindingsResource(Answers answers, Diagnose diagnose, MendFinding mend) {
        this.answers = answers;
        this.diagnose = diagnose;
        this.mend = mend;
    }

    @GET
    public Response findings(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(FindingsJson.of(diagnose.of(viewer, uid))));
    }

    @POST
    @Path("fix")
    public Response fix(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = FindingWishes.fix(Body.text(request, body, Body.USUAL));
                    return Answer.ok(FindingsJson.mended(mend.mend(viewer, uid, wish)));
                });
    }

    @POST
    @Path("restore")
    public Response restore(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = FindingWishes.restore(Body.text(request, body, Body.USUAL));
                    mend.restore(viewer, uid, wish.issueId(), wish.dates());
                    return Answer.ok(Answer.command(null));
                });
    }
}

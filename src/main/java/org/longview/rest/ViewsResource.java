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
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.SeenViews;

/** The saved views of a roadmap, as far as they are for the one who asks. */
@Path("roadmaps/{uid}/views")
@Produces("application/json")
public class ViewsResource {

    private final Answers answers;
    private final KeepViews views;

    @Inject
    public ViewsResource(Answers answers, KeepViews views) {
        this.answers = answers;
        this.views = views;
    }

    @GET
    public Response list(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    SeenViews seen = views.ofRoadmap(viewer, uid);
                    return Answer.ok(Answer.object((json, print) -> Parts.views(json, seen)));
                });
    }

    @POST
    public Response create(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    String text = Body.text(request, body, Body.USUAL);
                    KeepViews.Wish wish =
                            Wishes.view(
                                    Fields.of(
                                            text,
                                            "name",
                                            "query",
                                            "shared",
                                            "ownDefault",
                                            "commonDefault"));
                    return Answer.created(
                            ViewResource.changed(viewer, views.create(viewer, uid, wish)));
                });
    }
}

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
import org.longview.roadmap.Done;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.Viewer;
import org.longview.strategy.SavedView;

/** One saved view. */
@Path("views/{uid}")
@Produces("application/json")
public class ViewResource {

    private final Answers answers;
    private final KeepViews views;

    @Inject
    public ViewResource(Answers answers, KeepViews views) {
        this.answers = answers;
        this.views = views;
    }

    @PUT
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                changed(
                                        viewer,
                                        views.edit(
                                                viewer,
                                                uid,
                                                Wishes.view(fields),
                                                fields.version()))),
                "name",
                "query",
                "shared",
                "ownDefault",
                "commonDefault",
                "version");
    }

    @DELETE
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.toDeletion(
                request, version, (viewer, seen) -> views.delete(viewer, uid, seen));
    }

    static Answer.Content changed(Viewer viewer, Done<SavedView> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("view");
                    SavedView view = done.result();
                    Parts.view(json, view, view.isOf(viewer.userKey()));
                });
    }
}

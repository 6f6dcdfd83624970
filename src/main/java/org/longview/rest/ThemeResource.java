package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.EditThemes;
import org.longview.roadmap.ThemeInput;
import org.longview.strategy.Theme;

/** One theme. */
@Path("themes/{uid}")
@Produces("application/json")
public class ThemeResource {

    private final Answers answers;
    private final EditThemes themes;

    @Inject
    public ThemeResource(Answers answers, EditThemes themes) {
        this.answers = answers;
        this.themes = themes;
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
                                        themes.edit(
                                                viewer,
                                                uid,
                                                new ThemeInput(
                                                        fields.text("name"),
                                                        fields.givenText("description"),
                                                        fields.text("colour")),
                                                fields.version()))),
                "name",
                "description",
                "colour",
                "version");
    }

    /** Gives it another place in the order. */
    @PUT
    @Path("place")
    public Response place(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                changed(
                                        themes.place(
                                                viewer,
                                                uid,
                                                fields.givenText("afterUid"),
                                                fields.version()))),
                "afterUid",
                "version");
    }

    /** Its initiatives move into another theme, and it goes. */
    @POST
    @Path("merge")
    public Response merge(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                Answer.command(
                                        themes.merge(
                                                viewer,
                                                uid,
                                                fields.text("intoUid"),
                                                fields.version()))),
                "intoUid",
                "version");
    }

    @DELETE
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.toDeletion(
                request, version, (viewer, seen) -> themes.delete(viewer, uid, seen));
    }

    static Answer.Content changed(Done<Theme> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("theme");
                    Parts.theme(json, done.result());
                });
    }
}

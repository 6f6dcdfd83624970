package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.EditThemes;
import org.longview.roadmap.ThemeInput;

/** The themes of a roadmap. */
@Path("roadmaps/{uid}/themes")
@Produces("application/json")
public class ThemesResource {

    private final Answers answers;
    private final EditThemes themes;

    @Inject
    public ThemesResource(Answers answers, EditThemes themes) {
        this.answers = answers;
        this.themes = themes;
    }

    @POST
    public Response create(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.created(
                                ThemeResource.changed(
                                        themes.create(
                                                viewer,
                                                uid,
                                                new ThemeInput(
                                                        fields.text("name"),
                                                        fields.textOrNull("description"),
                                                        fields.text("colour"))))),
                "name",
                "description",
                "colour");
    }
}

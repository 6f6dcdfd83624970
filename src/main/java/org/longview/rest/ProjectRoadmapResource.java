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
import org.longview.roadmap.CreateRoadmap;
import org.longview.roadmap.OpenRoadmap;

/** The roadmap of a project. */
@Path("projects/{key}/roadmap")
@Produces("application/json")
public class ProjectRoadmapResource {

    private final Answers answers;
    private final OpenRoadmap open;
    private final CreateRoadmap create;

    @Inject
    public ProjectRoadmapResource(Answers answers, OpenRoadmap open, CreateRoadmap create) {
        this.answers = answers;
        this.open = open;
        this.create = create;
    }

    @GET
    public Response open(@PathParam("key") String key, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(ScreenJson.of(open.ofProject(viewer, key))));
    }

    @POST
    public Response create(
            @PathParam("key") String key, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Body.nothing(request, body);
                    boolean isNew = create.ofProject(viewer, key).isNew();
                    Answer.Content screen = ScreenJson.of(open.ofProject(viewer, key));
                    return new Answer(isNew ? 201 : 200, screen);
                });
    }
}

package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.KeepObjectives;
import org.longview.roadmap.KeepVision;
import org.longview.roadmap.OpenRoadmap;
import org.longview.roadmap.RoadmapScreen;
import org.longview.strategy.Vision;

/** What a roadmap is for: its vision and its objectives. */
@Path("roadmaps/{uid}")
@Produces("application/json")
public class AimsResource {

    private final Answers answers;
    private final OpenRoadmap roadmaps;
    private final KeepVision vision;
    private final KeepObjectives objectives;

    @Inject
    public AimsResource(
            Answers answers, OpenRoadmap roadmaps, KeepVision vision, KeepObjectives objectives) {
        this.answers = answers;
        this.roadmaps = roadmaps;
        this.vision = vision;
        this.objectives = objectives;
    }

    @GET
    @Path("objectives")
    public Response list(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    RoadmapScreen screen = roadmaps.byUid(viewer, uid);
                    return Answer.ok(
                            Answer.object(
                                    (json, print) -> {
                                        AimsJson.write(json, screen, print);
                                        Parts.people(json, screen.people().values());
                                    }));
                });
    }

    @POST
    @Path("objectives")
    public Response create(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer ->
                        Answer.created(
                                ObjectiveResource.changed(
                                        objectives.create(
                                                viewer,
                                                uid,
                                                AimWishes.newObjective(
                                                        Body.text(request, body, Body.USUAL))))));
    }

    @PUT
    @Path("vision")
    public Response vision(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields =
                            Fields.of(Body.text(request, body, Body.USUAL), "text", "version");
                    Done<Vision> done =
                            vision.keep(viewer, uid, fields.givenText("text"), fields.version());
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) -> {
                                        json.writeFieldName("vision");
                                        AimsJson.write(json, done.result());
                                    }));
                });
    }
}

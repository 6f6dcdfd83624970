package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.longview.roadmap.KeepKeyResults;
import org.longview.roadmap.KeepObjectives;
import org.longview.roadmap.ReadHistory;
import org.longview.strategy.Objective;

/** One objective, its history, and new key results of it. */
@Path("objectives/{uid}")
@Produces("application/json")
public class ObjectiveResource {

    private final Answers answers;
    private final KeepObjectives objectives;
    private final KeepKeyResults keyResults;
    private final ReadHistory history;

    @Inject
    public ObjectiveResource(
            Answers answers,
            KeepObjectives objectives,
            KeepKeyResults keyResults,
            ReadHistory history) {
        this.answers = answers;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.history = history;
    }

    @PUT
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    AimWishes.Replacement wish =
                            AimWishes.objective(Body.text(request, body, Body.USUAL));
                    return Answer.ok(
                            changed(objectives.edit(viewer, uid, wish.input(), wish.version())));
                });
    }

    @DELETE
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.toDeletion(
                request, version, (viewer, seen) -> objectives.delete(viewer, uid, seen));
    }

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
                                        objectives.place(
                                                viewer,
                                                uid,
                                                fields.givenText("afterUid"),
                                                fields.version()))),
                "afterUid",
                "version");
    }

    @POST
    @Path("keyresults")
    public Response createKeyResult(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer ->
                        Answer.created(
                                KeyResultResource.changed(
                                        keyResults.create(
                                                viewer,
                                                uid,
                                                AimWishes.newKeyResult(
                                                        Body.text(request, body, Body.USUAL))))));
    }

    @GET
    @Path("history")
    public Response history(
            @PathParam("uid") String uid,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                HistoryJson.of(
                                        offset,
                                        limit,
                                        (from, most) ->
                                                history.ofObjective(viewer, uid, from, most))));
    }

    static Answer.Content changed(Done<Objective> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeObjectFieldStart("objective");
                    AimsJson.fields(json, done.result(), print);
                    json.writeEndObject();
                });
    }
}

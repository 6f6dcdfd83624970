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
import org.longview.strategy.CheckIn;
import org.longview.strategy.KeyResult;

/** One key result with its check-ins. */
@Path("keyresults/{uid}")
@Produces("application/json")
public class KeyResultResource {

    private final Answers answers;
    private final KeepKeyResults keyResults;

    @Inject
    public KeyResultResource(Answers answers, KeepKeyResults keyResults) {
        this.answers = answers;
        this.keyResults = keyResults;
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
                                        keyResults.edit(
                                                viewer,
                                                uid,
                                                AimWishes.keyResult(
                                                        fields, fields.givenText("unit")),
                                                fields.version()))),
                "name",
                "start",
                "target",
                "unit",
                "version");
    }

    @DELETE
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.toDeletion(
                request, version, (viewer, seen) -> keyResults.delete(viewer, uid, seen));
    }

    @GET
    @Path("checkins")
    public Response checkIns(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    KeepKeyResults.Log log = keyResults.checkIns(viewer, uid);
                    return Answer.ok(
                            Answer.object(
                                    (json, print) -> {
                                        json.writeObjectFieldStart("keyResult");
                                        AimsJson.fields(json, log.keyResult());
                                        json.writeEndObject();
                                        json.writeArrayFieldStart("entries");
                                        for (CheckIn entry : log.entries()) {
                                            AimsJson.checkIn(json, entry);
                                        }
                                        json.writeEndArray();
                                        json.writeFieldName("open");
                                        json.writeObject(log.open());
                                        Parts.people(json, log.people().values());
                                    }));
                });
    }

    @POST
    @Path("checkins")
    public Response checkIn(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.created(
                                changed(
                                        keyResults.checkIn(
                                                viewer,
                                                uid,
                                                fields.decimal("value"),
                                                fields.textOrNull("note"),
                                                fields.version()))),
                "value",
                "note",
                "version");
    }

    static Answer.Content changed(Done<KeyResult> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeObjectFieldStart("keyResult");
                    AimsJson.fields(json, done.result());
                    json.writeEndObject();
                });
    }
}

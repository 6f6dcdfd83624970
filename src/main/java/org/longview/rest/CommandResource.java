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
import java.util.List;
import org.longview.roadmap.Done;
import org.longview.roadmap.GiveReason;
import org.longview.roadmap.LeftOut;
import org.longview.roadmap.UndoCommand;

/** Taking a command back, and saying why it was given. */
@Path("commands/{id}")
@Produces("application/json")
public class CommandResource {

    private final Answers answers;
    private final UndoCommand undo;
    private final GiveReason reason;

    @Inject
    public CommandResource(Answers answers, UndoCommand undo, GiveReason reason) {
        this.answers = answers;
        this.undo = undo;
        this.reason = reason;
    }

    @POST
    @Path("undo")
    public Response undo(
            @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Body.nothing(request, body);
                    return Answer.ok(undone(undo.undo(viewer, id)));
                });
    }

    private static Answer.Content undone(Done<List<LeftOut>> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeArrayFieldStart("left");
                    for (LeftOut left : done.result()) {
                        json.writeStartObject();
                        json.writeStringField("issueId", Long.toString(left.issueId()));
                        json.writeStringField("key", left.key());
                        boolean named = left.holder() != null;
                        json.writeStringField(
                                "initiativeUid", named ? left.holder().initiativeUid() : null);
                        json.writeStringField("name", named ? left.holder().name() : null);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    @POST
    @Path("reason")
    public Response reason(
            @PathParam("id") String id, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    String why = Wishes.reason(Body.text(request, body, Body.USUAL));
                    reason.give(viewer, id, why);
                    return Answer.ok(Answer.command(id));
                });
    }
}

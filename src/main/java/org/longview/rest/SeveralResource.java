package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.EditSeveral;

/** Several initiatives changed as one command. */
@Path("initiatives/bulk")
@Produces("application/json")
public class SeveralResource {

    private final Answers answers;
    private final EditSeveral edit;

    @Inject
    public SeveralResource(Answers answers, EditSeveral edit) {
        this.answers = answers;
        this.edit = edit;
    }

    @POST
    public Response edit(@Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.several(Body.text(request, body, Body.USUAL));
                    return Answer.ok(changed(edit.edit(viewer, wish.wishes(), wish.reason())));
                });
    }

    private static Answer.Content changed(Done<EditSeveral.Outcome> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeArrayFieldStart("changed");
                    for (EditSeveral.Changed changed : done.result().changed()) {
                        json.writeStartObject();
                        json.writeStringField("uid", changed.uid());
                        json.writeNumberField("version", changed.version());
                        json.writeBooleanField("moved", changed.moved());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("refused");
                    for (EditSeveral.Refused refused : done.result().refused()) {
                        Answer error = Errors.of(refused.why());
                        json.writeStartObject();
                        json.writeStringField("uid", refused.uid());
                        json.writeNumberField("status", error.status());
                        json.writeFieldName("error");
                        error.content().writeTo(json, print);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}

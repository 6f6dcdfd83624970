package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.Done;
import org.longview.roadmap.ServeObjectives;

/** The objectives that an initiative serves. */
@Path("initiatives/{uid}/objectives")
@Produces("application/json")
public class ServedObjectivesResource {

    private static final int MOST = 100;

    private final Answers answers;
    private final ServeObjectives serve;

    @Inject
    public ServedObjectivesResource(Answers answers, ServeObjectives serve) {
        this.answers = answers;
        this.serve = serve;
    }

    @PUT
    public Response replace(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields =
                            Fields.of(
                                    Body.text(request, body, Body.USUAL), "objectives", "version");
                    Done<Long> done =
                            serve.serve(
                                    viewer,
                                    uid,
                                    fields.givenTexts("objectives", MOST),
                                    fields.version());
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) ->
                                            json.writeNumberField("version", done.result())));
                });
    }
}

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
import org.longview.roadmap.CheckInWish;
import org.longview.roadmap.CorrectCheckIn;

/** One check-in, while its author may put it right. */
@Path("keyresults/{uid}/checkins/{number}")
@Produces("application/json")
public class CheckInResource {

    private final Answers answers;
    private final CorrectCheckIn correct;

    @Inject
    public CheckInResource(Answers answers, CorrectCheckIn correct) {
        this.answers = answers;
        this.correct = correct;
    }

    @PUT
    public Response correct(
            @PathParam("uid") String uid,
            @PathParam("number") String number,
            @Context HttpServletRequest request,
            InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                KeyResultResource.changed(
                                        correct.correct(
                                                viewer,
                                                uid,
                                                Numbers.count("number", number, 0),
                                                new CheckInWish(
                                                        fields.decimal("value"),
                                                        fields.givenText("note")),
                                                fields.version()))),
                "value",
                "note",
                "version");
    }

    @DELETE
    public Response takeBack(
            @PathParam("uid") String uid,
            @PathParam("number") String number,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                KeyResultResource.changed(
                                        correct.takeBack(
                                                viewer,
                                                uid,
                                                Numbers.count("number", number, 0),
                                                Numbers.version(version)))));
    }
}

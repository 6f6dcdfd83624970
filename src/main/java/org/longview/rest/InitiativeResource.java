package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.DeleteInitiative;
import org.longview.roadmap.EditInitiative;
import org.longview.roadmap.ReadHistory;
import org.longview.roadmap.ReadInitiative;

/** One initiative and its history. */
@Path("initiatives/{uid}")
@Produces("application/json")
public class InitiativeResource {

    private final Answers answers;
    private final ReadInitiative read;
    private final EditInitiative edit;
    private final DeleteInitiative delete;
    private final ReadHistory history;

    @Inject
    public InitiativeResource(
            Answers answers,
            ReadInitiative read,
            EditInitiative edit,
            DeleteInitiative delete,
            ReadHistory history) {
        this.answers = answers;
        this.read = read;
        this.edit = edit;
        this.delete = delete;
        this.history = history;
    }

    @GET
    public Response read(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                InitiativeJson.withLedger(
                                        read.read(viewer, uid), read.mayEdit(viewer, uid))));
    }

    @PUT
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.replacement(Body.text(request, body, Body.USUAL));
                    return Answer.ok(
                            InitiativeJson.changed(
                                    edit.edit(
                                            viewer,
                                            uid,
                                            wish.input(),
                                            wish.version(),
                                            wish.reason())));
                });
    }

    @DELETE
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(
                                Answer.command(
                                        delete.delete(viewer, uid, Numbers.version(version)))));
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
                                                history.ofInitiative(viewer, uid, from, most))));
    }
}

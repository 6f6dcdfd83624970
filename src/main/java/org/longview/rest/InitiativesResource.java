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
import org.longview.roadmap.CreateInitiative;

/** The initiatives of a roadmap. */
@Path("roadmaps/{uid}/initiatives")
@Produces("application/json")
public class InitiativesResource {

    private final Answers answers;
    private final CreateInitiative create;

    @Inject
    public InitiativesResource(Answers answers, CreateInitiative create) {
        this.answers = answers;
        this.create = create;
    }

    @POST
    public Response create(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.newInitiative(Body.text(request, body, Body.USUAL));
                    return Answer.created(
                            InitiativeJson.changed(
                                    create.create(viewer, uid, wish.input(), wish.epics())));
                });
    }
}

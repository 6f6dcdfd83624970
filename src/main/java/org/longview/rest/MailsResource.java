package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.KeepSubscription;

/** Which mails of a roadmap or portfolio the one who asks gets. */
@Path("roadmaps/{uid}/mails")
@Produces("application/json")
public class MailsResource {

    private final Answers answers;
    private final KeepSubscription subscriptions;

    @Inject
    public MailsResource(Answers answers, KeepSubscription subscriptions) {
        this.answers = answers;
        this.subscriptions = subscriptions;
    }

    @GET
    public Response get(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(content(subscriptions.of(viewer, uid))));
    }

    @PUT
    public Response choose(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                content(
                                        subscriptions.choose(
                                                viewer,
                                                uid,
                                                fields.flag("digest"),
                                                fields.flag("reminders")))),
                "digest",
                "reminders");
    }

    private static Answer.Content content(KeepSubscription.Choice choice) {
        return Answer.object(
                (json, print) -> {
                    json.writeBooleanField("digest", choice.digest());
                    json.writeBooleanField("reminders", choice.reminders());
                    json.writeBooleanField("possible", choice.possible());
                    json.writeBooleanField("reachable", choice.reachable());
                });
    }
}

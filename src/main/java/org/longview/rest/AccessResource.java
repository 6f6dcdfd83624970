package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.KeepGrants;
import org.longview.roadmap.ReadAccess;
import org.longview.strategy.Access;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Rejected;

/** Who may see and change one roadmap. */
@Path("roadmaps/{uid}/access")
@Produces("application/json")
public class AccessResource {

    private final Answers answers;
    private final ReadAccess read;
    private final KeepGrants keep;

    @Inject
    public AccessResource(Answers answers, ReadAccess read, KeepGrants keep) {
        this.answers = answers;
        this.read = read;
        this.keep = keep;
    }

    @GET
    public Response screen(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(AccessJson.of(read.of(viewer, uid))));
    }

    @GET
    @Path("person")
    public Response person(
            @PathParam("uid") String uid,
            @QueryParam("user") String user,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    if (user == null || user.isBlank()) {
                        throw new Rejected("user", user, "Say whose rights you ask for");
                    }
                    return Answer.ok(AccessJson.of(read.of(viewer, uid, user)));
                });
    }

    @PUT
    public Response keep(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) -> {
                    var done = keep.keep(viewer, uid, wish(fields));
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) ->
                                            json.writeNumberField("version", done.result())));
                },
                "kind",
                "holder",
                "access",
                "seen",
                "sure");
    }

    private static KeepGrants.Wish wish(Fields fields) {
        return new KeepGrants.Wish(
                fields.oneOf(GrantHolder.Kind.class, "kind"),
                fields.text("holder"),
                access(fields, "access"),
                access(fields, "seen"),
                fields.has("sure") && fields.flag("sure"));
    }

    /** Null stands for no right, and has to be said. */
    private static Access access(Fields fields, String field) {
        return fields.givenText(field) == null ? null : fields.oneOf(Access.class, field);
    }
}

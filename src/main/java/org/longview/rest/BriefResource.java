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
import org.longview.roadmap.Done;
import org.longview.roadmap.KeepBrief;
import org.longview.strategy.Brief;

/** The brief of an initiative, as it is and as it was. */
@Path("initiatives/{uid}/brief")
@Produces("application/json")
public class BriefResource {

    private final Answers answers;
    private final KeepBrief briefs;

    @Inject
    public BriefResource(Answers answers, KeepBrief briefs) {
        this.answers = answers;
        this.briefs = briefs;
    }

    @GET
    public Response read(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(written(briefs.read(viewer, uid))));
    }

    @PUT
    public Response save(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    AimWishes.WholeBrief wish =
                            AimWishes.brief(Body.text(request, body, Body.USUAL));
                    return Answer.ok(
                            changed(briefs.save(viewer, uid, wish.wish(), wish.version())));
                });
    }

    @PUT
    @Path("requirements/{line}")
    public Response tick(
            @PathParam("uid") String uid,
            @PathParam("line") String line,
            @Context HttpServletRequest request,
            InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields =
                            Fields.of(Body.text(request, body, Body.USUAL), "done", "version");
                    return Answer.ok(
                            changed(
                                    briefs.tick(
                                            viewer,
                                            uid,
                                            line,
                                            fields.flag("done"),
                                            fields.version())));
                });
    }

    @GET
    @Path("versions")
    public Response versions(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request, viewer -> Answer.ok(BriefJson.versions(briefs.versions(viewer, uid))));
    }

    @GET
    @Path("versions/{version}")
    public Response version(
            @PathParam("uid") String uid,
            @PathParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer ->
                        Answer.ok(written(briefs.version(viewer, uid, Numbers.version(version)))));
    }

    private static Answer.Content written(Brief brief) {
        return Answer.object((json, print) -> BriefJson.fields(json, brief));
    }

    private static Answer.Content changed(Done<Brief> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("brief");
                    BriefJson.write(json, done.result());
                });
    }
}

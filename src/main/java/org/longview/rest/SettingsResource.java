package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.KeepConventions;
import org.longview.roadmap.Viewer;

/** Fields, types and meanings of this Jira, for system administrators. */
@Path("settings")
@Produces("application/json")
public class SettingsResource {
    private final Answers answers;
    private final KeepConventions conventions;
    private final SecureSession session;

    @Inject
    public SettingsResource(Answers answers, KeepConventions conventions, SecureSession session) {
        this.answers = answers;
        this.conventions = conventions;
        this.session = session;
    }

    @GET
    public Response read(@Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    confirm(request, viewer);
                    return Answer.ok(SettingsJson.of(conventions.read(viewer)));
                });
    }

    @PUT
    public Response save(@Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) -> {
                    confirm(request, viewer);
                    return Answer.ok(
                            SettingsJson.of(
                                    conventions.save(
                                            viewer, SettingsWishes.of(fields), fields.version())));
                },
                SettingsWishes.with("version"));
    }

    @POST
    @Path("undo")
    public Response takeBack(@Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) -> {
                    confirm(request, viewer);
                    return Answer.ok(
                            SettingsJson.of(conventions.takeBack(viewer, fields.version())));
                },
                "version");
    }

    @POST
    @Path("try")
    public Response tryOut(@Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) -> {
                    confirm(request, viewer);
                    return Answer.ok(
                            SettingsJson.of(
                                    conventions.tryOut(
                                            viewer,
                                            SettingsWishes.of(fields),
                                            fields.text("key"))));
                },
                SettingsWishes.with("key"));
    }

    /** Who may not do it at all is told that by the use case, and asked for no password. */
    private void confirm(HttpServletRequest request, Viewer viewer) {
        if (conventions.isOpenTo(viewer)) {
            session.require(request);
        }
    }
}

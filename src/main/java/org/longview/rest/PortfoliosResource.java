package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.KeepPortfolios;

/** The portfolios; what one shows is asked of the roadmap with its uid. */
@Path("portfolios")
@Produces("application/json")
public class PortfoliosResource {

    private final Answers answers;
    private final KeepPortfolios portfolios;

    @Inject
    public PortfoliosResource(Answers answers, KeepPortfolios portfolios) {
        this.answers = answers;
        this.portfolios = portfolios;
    }

    @GET
    public Response list(@Context HttpServletRequest request) {
        return answers.to(
                request, viewer -> Answer.ok(PortfoliosJson.of(portfolios.overview(viewer))));
    }

    @POST
    public Response create(@Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.created(
                                PortfoliosJson.changed(
                                        portfolios.create(viewer, PortfoliosJson.wish(fields)))),
                "name",
                "projects",
                "grouping");
    }

    @PUT
    @Path("{uid}")
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.toFields(
                request,
                body,
                (viewer, fields) ->
                        Answer.ok(
                                PortfoliosJson.changed(
                                        portfolios.edit(
                                                viewer,
                                                uid,
                                                PortfoliosJson.wish(fields),
                                                fields.version()))),
                "name",
                "projects",
                "grouping",
                "version");
    }

    @DELETE
    @Path("{uid}")
    public Response delete(
            @PathParam("uid") String uid,
            @QueryParam("version") String version,
            @Context HttpServletRequest request) {
        return answers.toDeletion(
                request, version, (viewer, seen) -> portfolios.delete(viewer, uid, seen));
    }
}

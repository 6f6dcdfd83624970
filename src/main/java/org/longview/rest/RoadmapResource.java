package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.longview.roadmap.EditRoadmap;
import org.longview.roadmap.OpenRoadmap;
import org.longview.roadmap.RankInitiative;
import org.longview.roadmap.SuggestInitiatives;

/** One roadmap: what it shows, its order, and what it could hold. */
@Path("roadmaps/{uid}")
@Produces("application/json")
public class RoadmapResource {

    private final Answers answers;
    private final OpenRoadmap open;
    private final RankInitiative rank;
    private final SuggestInitiatives suggest;
    private final EditRoadmap edit;

    @Inject
    public RoadmapResource(
            Answers answers,
            OpenRoadmap open,
            RankInitiative rank,
            SuggestInitiatives suggest,
            EditRoadmap edit) {
        this.edit = edit;
        this.answers = answers;
        this.open = open;
        this.rank = rank;
        this.suggest = suggest;
    }

    @GET
    public Response open(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(request, viewer -> Answer.ok(ScreenJson.of(open.byUid(viewer, uid))));
    }

    @PUT
    public Response edit(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.roadmap(Body.text(request, body, Body.USUAL));
                    var done = edit.edit(viewer, uid, wish.name(), wish.settings(), wish.version());
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) ->
                                            json.writeNumberField("version", done.result())));
                });
    }

    @POST
    @Path("rank")
    public Response rank(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    var wish = Wishes.ranking(Body.text(request, body, Body.USUAL));
                    var done = rank.rank(viewer, uid, wish);
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) ->
                                            json.writeNumberField("version", done.result())));
                });
    }

    @GET
    @Path("suggestions")
    public Response suggestions(@PathParam("uid") String uid, @Context HttpServletRequest request) {
        return answers.to(
                request, viewer -> Answer.ok(SuggestionsJson.of(suggest.ofRoadmap(viewer, uid))));
    }
}

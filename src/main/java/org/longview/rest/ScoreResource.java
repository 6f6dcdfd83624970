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
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.roadmap.Done;
import org.longview.roadmap.KeepScore;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;

/** What one initiative is scored by. */
@Path("initiatives/{uid}/score")
@Produces("application/json")
public class ScoreResource {
    private static final int MOST_INPUTS = 10;

    private final Answers answers;
    private final KeepScore scores;

    @Inject
    public ScoreResource(Answers answers, KeepScore scores) {
        this.answers = answers;
        this.scores = scores;
    }

    @PUT
    public Response keep(
            @PathParam("uid") String uid, @Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    Fields fields =
                            Fields.of(
                                    Body.text(request, body, Body.USUAL),
                                    "method",
                                    "inputs",
                                    "version");
                    ScoreInputs inputs = inputs(fields);
                    Done<Score> done = scores.keep(viewer, uid, inputs, fields.version());
                    return Answer.ok(
                            Answer.command(
                                    done.command(),
                                    (json, print) -> {
                                        json.writeFieldName("score");
                                        PrioritiesJson.score(
                                                json, done.result(), inputs.method(), true);
                                    }));
                });
    }

    private static ScoreInputs inputs(Fields fields) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Fields input : fields.distinct("inputs", MOST_INPUTS, List.of("name"), "value")) {
            values.put(input.text("name"), input.decimal("value"));
        }
        return new ScoreInputs(
                fields.oneOf(ScoreMethod.class, "method"), ScoreMethod.FORMULA, values);
    }
}

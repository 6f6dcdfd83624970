package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Scores and the order by them over REST, in the embedded host. */
public class PrioritiesRestIT {
    private static final String PRIORITIES = "/roadmaps/{uid}/priorities";
    private static final String RANK = "/roadmaps/{uid}/priorities/rank";
    private static final String SCORE = "/initiatives/{uid}/score";
    private static RestHost host;
    private static String path;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        path = "/roadmaps/" + host.roadmap() + "/priorities";
    }

    private static String rice(int reach, int version) {
        return ("{\"method\":\"RICE\",\"inputs\":[{\"name\":\"reach\",\"value\":%d},"
                        + "{\"name\":\"impact\",\"value\":2},{\"name\":\"confidence\",\"value\":50},"
                        + "{\"name\":\"effort\",\"value\":4}],\"version\":%d}")
                .formatted(reach, version);
    }

    @Test
    public void an_initiative_is_scored_ranked_and_ranked_back() {
        String low = host.initiative("Low score", "");
        String high = host.initiative("High score", "");
        host.ok("PUT", SCORE, host.manager.put("/initiatives/" + low + "/score", rice(9, 0)), 200);
        Reply scored =
                host.ok(
                        "PUT",
                        SCORE,
                        host.manager.put("/initiatives/" + high + "/score", rice(400, 0)),
                        200);
        assertEquals(100, Double.parseDouble(scored.at("/score/score")), 0);
        assertEquals("1", scored.at("/score/version"));

        Reply before = host.ok("GET", PRIORITIES, host.manager.get(path), 200);
        assertTrue(before.text().indexOf(low) < before.text().indexOf(high));
        String version = "{\"version\":" + before.at("/version") + "}";
        Reply ranked = host.ok("POST", RANK, host.manager.post(path + "/rank", version), 200);
        host.ok("POST", RANK, host.manager.post(path + "/rank", version), 409);

        Reply after = host.ok("GET", PRIORITIES, host.viewer.get(path), 200);
        assertTrue(after.text().indexOf(high) < after.text().indexOf(low));
        assertEquals(ranked.at("/scored"), after.at("/scored"));
        host.manager.post("/commands/" + ranked.at("/command") + "/undo", "{}");
        Reply undone = host.manager.get(path);
        assertTrue(undone.text().indexOf(low) < undone.text().indexOf(high));
    }

    @Test
    public void a_bad_input_is_refused_by_name_and_an_old_version_with_both_states() {
        String score = "/initiatives/" + host.initiative("Fought for", "") + "/score";
        Reply odd =
                host.ok(
                        "PUT",
                        SCORE,
                        host.manager.put(
                                score, rice(9, 0).replace("\"value\":50", "\"value\":101")),
                        400);
        assertEquals("confidence", odd.at("/field"));
        assertEquals("101", odd.at("/value"));
        Reply twice =
                host.ok(
                        "PUT",
                        SCORE,
                        host.manager.put(
                                score,
                                rice(9, 0)
                                        .replace(
                                                "\"inputs\":[",
                                                "\"inputs\":[{\"name\":\"reach\",\"value\":5},")),
                        400);
        assertEquals("name", twice.at("/field"));
        assertEquals("reach", twice.at("/value"));
        host.ok("PUT", SCORE, host.manager.put(score, rice(9, 0)), 200);

        Reply lost = host.ok("PUT", SCORE, host.manager.put(score, rice(10, 0)), 409);

        assertEquals("9", lost.at("/current/inputs/RICE.reach"));
        assertEquals("10", lost.at("/yours/inputs/RICE.reach"));
        host.ok("PUT", SCORE, host.viewer.put(score, rice(10, 1)), 403);
    }
}

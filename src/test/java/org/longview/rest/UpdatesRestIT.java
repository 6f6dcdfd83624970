package org.longview.rest;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Status updates over HTTP, answer by answer as the description says. */
public class UpdatesRestIT {
    private static final String OF_INITIATIVE = "/initiatives/{uid}/updates";
    private static final String OF_OBJECTIVE = "/objectives/{uid}/updates";
    private static final String STREAM = "/roadmaps/{uid}/updates";

    private static RestHost host;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
    }

    private static String body(String health, String text, int version) {
        return "{\"health\":\"%s\",\"text\":\"%s\",\"version\":%d}"
                .formatted(health, text, version);
    }

    @Test
    public void an_update_is_posted_put_right_read_and_taken_back() {
        String path = "/initiatives/" + host.initiative("Told", "") + "/updates";
        Reply posted =
                host.ok(
                        "POST",
                        OF_INITIATIVE,
                        host.manager.post(path, body("AT_RISK", "Late", 1)),
                        201);
        String uid = posted.at("/update/uid");
        host.ok(
                "PUT",
                "/updates/{uid}",
                host.manager.put("/updates/" + uid, body("ON_TRACK", "Fine", 1)),
                200);
        Reply lost =
                host.ok(
                        "PUT",
                        "/updates/{uid}",
                        host.manager.put("/updates/" + uid, body("OFF_TRACK", "Bad", 1)),
                        409);
        assertEquals("Fine", lost.at("/current/text"));
        assertEquals("Bad", lost.at("/yours/text"));

        Reply read = host.ok("GET", OF_INITIATIVE, host.viewer.get(path), 200);
        assertEquals("Fine", read.at("/updates/0/text"));
        assertEquals("false", read.at("/updates/0/open"));
        Reply own = host.ok("GET", OF_INITIATIVE, host.manager.get(path), 200);
        assertEquals("true", own.at("/updates/0/open"));
    }

    @Test
    public void what_is_wrong_is_named_and_changes_nothing() {
        String path = "/initiatives/" + host.initiative("Untold", "") + "/updates";
        Reply unset =
                host.ok(
                        "POST",
                        OF_INITIATIVE,
                        host.manager.post(path, body("NOT_SET", "Late", 1)),
                        400);
        assertEquals("health", unset.at("/field"));
        host.ok("POST", OF_INITIATIVE, host.viewer.post(path, body("AT_RISK", "Late", 1)), 403);
        host.ok("GET", OF_INITIATIVE, host.viewer.get(path + "?limit=0"), 400);
        Reply read = host.ok("GET", OF_INITIATIVE, host.viewer.get(path), 200);
        assertEquals("0", read.at("/total"));
    }

    @Test
    public void the_stream_holds_updates_of_objectives_too_and_is_filtered() {
        String roadmap = "/roadmaps/" + host.roadmap();
        Reply made = host.manager.post(roadmap + "/objectives", "{\"name\":\"Guests are told\"}");
        String path = "/objectives/" + made.at("/objective/uid") + "/updates";
        host.ok(
                "POST",
                OF_OBJECTIVE,
                host.manager.post(path, "{\"health\":\"OFF_TRACK\",\"text\":\"Stuck\"}"),
                201);
        host.ok("GET", OF_OBJECTIVE, host.viewer.get(path), 200);

        Reply stream =
                host.ok(
                        "GET",
                        STREAM,
                        host.viewer.get(roadmap + "/updates?health=OFF_TRACK&limit=1"),
                        200);
        assertEquals("Stuck", stream.at("/updates/0/text"));
        assertEquals("Guests are told", stream.at("/updates/0/name"));
        Reply wrong =
                host.ok("GET", STREAM, host.viewer.get(roadmap + "/updates?health=GOOD"), 400);
        assertEquals("health", wrong.at("/field"));
    }
}

package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;
import org.longview.sandbox.jira.Calls;

/** Opening roadmaps over REST, in the embedded host: what is shown to whom, and what it costs. */
public class RoadmapRestIT {

    private static RestHost host;
    private static String roadmap;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        roadmap = host.roadmap();
    }

    @Test
    public void a_project_has_a_screen_before_it_has_a_roadmap_and_one_roadmap_after() {
        Reply before =
                host.ok(
                        "GET",
                        "/projects/{key}/roadmap",
                        host.manager.get("/projects/NEW/roadmap"),
                        200);
        Reply refused = host.viewer.post("/projects/NEW/roadmap", "{}");
        Reply made = host.manager.post("/projects/NEW/roadmap", "");
        Reply again = host.manager.post("/projects/NEW/roadmap", "{}");

        assertTrue(before.json().get("uid").isNull());
        assertEquals("[0]", before.json().get("unassigned").toString());
        assertEquals("true", before.at("/rights/edit"));
        host.ok("POST", "/projects/{key}/roadmap", refused, 403);
        host.ok("POST", "/projects/{key}/roadmap", made, 201);
        host.ok("POST", "/projects/{key}/roadmap", again, 200);
        assertEquals(made.at("/uid"), again.at("/uid"));
        assertEquals(made.at("/uid"), host.viewer.get("/projects/NEW/roadmap").at("/uid"));
    }

    @Test
    public void a_viewer_reads_and_has_no_right_to_edit() {
        Reply screen =
                host.ok("GET", "/roadmaps/{uid}", host.viewer.get("/roadmaps/" + roadmap), 200);

        assertEquals("false", screen.at("/rights/edit"));
        assertEquals(
                "[\"APP-1\",\"APP-2\",\"APP-4\",\"APP-5\"]",
                screen.json().at("/epics/key").toString());
    }

    @Test
    public void numbers_are_of_the_issues_that_one_may_see() {
        JsonNode open = host.viewer.get("/roadmaps/" + roadmap).json().get("epics");
        JsonNode all = host.admin.get("/roadmaps/" + roadmap).json().get("epics");

        assertEquals("APP-1", open.at("/key/0").textValue());
        assertEquals(List.of(1, 1, 1, 1, 5, 3, 1), row(open, 0));
        assertEquals(List.of(2, 1, 1, 1, 45, 3, 1), row(all, 0));
        assertEquals(5, all.get("key").size());
    }

    @Test
    public void nothing_of_a_restricted_issue_is_in_the_bytes_for_others() {
        String initiative = host.initiative("Bytes", "\"APP-4\"");
        host.ok(
                "PUT",
                "/initiatives/{uid}/epics/{issueIdOrKey}",
                host.admin.put(
                        "/initiatives/" + initiative + "/epics/APP-3",
                        "{\"role\":\"SUPPORTS\",\"version\":1}"),
                200);

        for (Client reader : List.of(host.viewer, host.manager)) {
            for (String path :
                    List.of(
                            "/projects/APP/roadmap",
                            "/roadmaps/" + roadmap,
                            "/roadmaps/" + roadmap + "/suggestions",
                            "/initiatives/" + initiative,
                            "/initiatives/" + initiative + "/history")) {
                String text = reader.get(path).text();
                for (String secret :
                        List.of("RESTRICTED", "APP-3\"", "APP-13", "20003", "20013", "OPS-")) {
                    assertFalse(path + " tells " + secret, text.contains(secret));
                }
            }
        }
        assertTrue(host.admin.get("/initiatives/" + initiative).text().contains("20003"));
    }

    @Test
    public void what_one_may_not_see_is_answered_like_what_is_not_there() {
        Reply hidden = host.manager.get("/projects/OPS/roadmap");
        Reply missing = host.manager.get("/projects/NOPE/roadmap");

        host.ok("GET", "/projects/{key}/roadmap", hidden, 404);
        assertEquals(missing.text().replace("NOPE", "OPS"), hidden.text());
        assertEquals(200, host.admin.get("/projects/OPS/roadmap").status());
        for (String uid :
                List.of(
                        "nonsense",
                        "%01",
                        "%F0%9F%98%80",
                        "x".repeat(2_000),
                        "6f1d1f0a-8b5e-4d0d-9a53-2f7f2a1c9b11")) {
            assertEquals(uid, 404, host.manager.get("/roadmaps/" + uid).status());
            assertEquals(uid, 404, host.manager.get("/initiatives/" + uid).status());
        }
    }

    @Test
    public void nobody_gets_anything_without_logging_in() {
        for (String path :
                List.of(
                        "/projects/APP/roadmap",
                        "/roadmaps/" + roadmap,
                        "/roadmaps/" + roadmap + "/suggestions",
                        "/transfer")) {
            Reply reply =
                    host.ok(
                            "GET",
                            path.equals("/transfer") ? path : "/roadmaps/{uid}",
                            host.nobody.get(path),
                            401);
            assertFalse(reply.text().contains("APP-"));
        }
        assertEquals(401, host.nobody.post("/projects/APP/roadmap", "{}").status());
        assertEquals(401, host.nobody.delete("/initiatives/x?version=1").status());
    }

    @Test
    public void answers_are_compressed_for_those_who_accept_it_and_never_kept() {
        Reply plain = host.manager.get("/roadmaps/" + roadmap);
        Reply small =
                host.manager.send(
                        host.manager
                                .request("/roadmaps/" + roadmap)
                                .header("Accept-Encoding", "gzip")
                                .GET());

        assertFalse(plain.compressed());
        assertTrue(small.compressed());
        assertEquals(plain.json().get("epics"), small.json().get("epics"));
        assertEquals("no-store", small.raw().headers().firstValue("Cache-Control").orElse(""));
        assertTrue(
                plain.raw()
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .startsWith("application/json"));
    }

    @Test
    public void opening_a_roadmap_costs_two_searches_and_loads_no_issue() {
        host.manager.get("/roadmaps/" + roadmap);
        host.calls().reset();

        host.manager.get("/roadmaps/" + roadmap);

        Map<Calls.Kind, Long> cost = host.calls().snapshot();
        assertEquals(cost.toString(), Long.valueOf(2), cost.get(Calls.Kind.PAGES));
        assertEquals(Long.valueOf(2), cost.get(Calls.Kind.SEARCHES));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.ISSUE_LOADS));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.HISTORY_READS));
    }

    @Test
    public void suggestions_group_unassigned_epics() {
        Reply reply =
                host.ok(
                        "GET",
                        "/roadmaps/{uid}/suggestions",
                        host.viewer.get("/roadmaps/" + roadmap + "/suggestions"),
                        200);

        assertEquals("mobile", reply.at("/groups/0/name"));
        assertEquals("[\"20001\",\"20002\"]", reply.json().at("/groups/0/epicIds").toString());
    }

    private static List<Integer> row(JsonNode epics, int index) {
        return List.of(
                        "toDo",
                        "inProgress",
                        "done",
                        "droppedChildren",
                        "pointsOpen",
                        "pointsDone",
                        "unestimated")
                .stream()
                .map(column -> epics.get(column).get(index).intValue())
                .toList();
    }
}

package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/**
 * Changing roadmaps over REST, in the embedded host: every endpoint, conflicts, and hostile input.
 */
public class ChangeRestIT {

    private static final String INITIATIVE = "/initiatives/{uid}";
    private static final String LINK = "/initiatives/{uid}/epics/{issueIdOrKey}";
    private static RestHost host;
    private static String roadmap;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        roadmap = host.roadmap();
    }

    @Test
    public void an_initiative_is_made_read_changed_and_deleted_and_undo_brings_it_back() {
        Reply made =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/initiatives",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/initiatives",
                                "{\"name\":\" Life \",\"timeframe\":\"2026-Q3\",\"owner\":\"manager\",\"why\":\"w\"}"),
                        201);
        String path = "/initiatives/" + made.at("/initiative/uid");
        Reply changed =
                host.ok(
                        "PUT",
                        INITIATIVE,
                        host.manager.put(path, replacement("Life", "2026-Q4", 1, "Late")),
                        200);
        Reply read = host.ok("GET", INITIATIVE, host.viewer.get(path), 200);
        Reply history =
                host.ok(
                        "GET",
                        "/initiatives/{uid}/history",
                        host.viewer.get(path + "/history"),
                        200);
        Reply deleted =
                host.ok("DELETE", INITIATIVE, host.manager.delete(path + "?version=2"), 200);

        assertEquals("Life", made.at("/initiative/name"));
        assertEquals("PLANNED", made.at("/initiative/lifecycle"));
        assertEquals("2", changed.at("/initiative/version"));
        assertEquals("1", read.at("/initiative/moves"));
        assertEquals("Late", read.at("/ledger/1/reason"));
        assertEquals("2", history.at("/total"));
        assertEquals("Manager", history.at("/people/manager/name"));
        host.ok("GET", INITIATIVE, host.viewer.get(path), 404);
        host.ok(
                "POST",
                "/commands/{id}/undo",
                host.manager.post("/commands/" + deleted.at("/command") + "/undo", ""),
                200);
        host.ok("GET", INITIATIVE, host.viewer.get(path), 200);
    }

    @Test
    public void the_reason_of_a_move_is_given_afterwards_once_by_the_one_who_moved() {
        String path = "/initiatives/" + host.initiative("Why", "");
        String operation = "/commands/{id}/reason";
        host.manager.put(path, replacement("Why", "2026-Q3", 1, null));
        Reply moved = host.manager.put(path, replacement("Why", "2026-Q4", 2, null));
        String command = "/commands/" + moved.at("/command") + "/reason";
        String why = "{\"reason\":\"Late\"}";

        Reply blank =
                host.ok("POST", operation, host.manager.post(command, "{\"reason\":\" \"}"), 400);
        Reply none = host.ok("POST", operation, host.manager.post(command, "{}"), 400);
        host.ok("POST", operation, host.admin.post(command, why), 403);
        host.ok("POST", operation, host.viewer.post(command, why), 403);
        host.ok("POST", operation, host.manager.post("/commands/none/reason", why), 404);
        Reply given = host.ok("POST", operation, host.manager.post(command, why), 200);
        Reply again = host.ok("POST", operation, host.manager.post(command, why), 409);
        Reply history = host.viewer.get(path + "/history");

        assertEquals("reason", blank.at("/field"));
        assertEquals("reason", none.at("/field"));
        assertEquals(moved.at("/command"), given.at("/command"));
        assertEquals("CONFLICT", again.at("/code"));
        assertEquals("3", history.at("/total"));
        assertEquals("Late", history.at("/revisions/0/reason"));
        assertEquals("Late", history.at("/ledger/1/reason"));
    }

    @Test
    public void several_are_changed_by_one_command_and_who_cannot_be_is_told() {
        String one = host.initiative("Several one", "");
        String two = host.initiative("Several two", "");
        String stale = host.initiative("Several stale", "");
        host.manager.put("/initiatives/" + stale, replacement("Several stale", "2026-Q3", 1, null));
        String operation = "/initiatives/bulk";
        String body =
                """
                {"changes":[{"uid":"%s","version":1,"timeframe":"2026-Q4"},{"uid":"%s","version":1,"lifecycle":"ACTIVE"},\
                {"uid":"%s","version":1,"lifecycle":"PAUSED"},{"uid":"none","version":1,"owner":null}]}
                """
                        .formatted(one, two, stale);

        Reply done = host.ok("POST", operation, host.manager.post(operation, body), 200);

        assertEquals(
                "2026-Q4", host.viewer.get("/initiatives/" + one).at("/initiative/timeframe/text"));
        assertEquals("ACTIVE", host.viewer.get("/initiatives/" + two).at("/initiative/lifecycle"));
        assertEquals("2", done.at("/changed/1/version"));
        assertEquals(stale, done.at("/refused/0/uid"));
        assertEquals("409", done.at("/refused/0/status"));
        assertEquals("ACTIVE", done.at("/refused/0/error/current/lifecycle"));
        assertEquals("PAUSED", done.at("/refused/0/error/yours/lifecycle"));
        assertEquals("404", done.at("/refused/1/status"));
        host.ok(
                "POST",
                "/commands/{id}/undo",
                host.manager.post("/commands/" + done.at("/command") + "/undo", ""),
                200);
        assertEquals("PLANNED", host.viewer.get("/initiatives/" + two).at("/initiative/lifecycle"));
        String mine = "{\"changes\":[{\"uid\":\"%s\",\"version\":3}]}".formatted(one);
        host.ok("POST", operation, host.viewer.post(operation, mine), 403);
        Reply odd = host.manager.post(operation, mine.replace("}]", ",\"name\":\"x\"}]"));
        assertEquals("name", host.ok("POST", operation, odd, 400).at("/field"));
    }

    @Test
    public void labels_follow_the_readers_language() {
        Reply made =
                host.manager.post(
                        "/roadmaps/" + roadmap + "/initiatives",
                        "{\"name\":\"Labels\",\"timeframe\":\"2026-09\"}");

        assertEquals("September 2026", made.at("/initiative/timeframe/label"));
        assertEquals("MONTH", made.at("/initiative/timeframe/granularity"));
    }

    @Test
    public void of_two_editors_the_second_gets_both_states() {
        String path = "/initiatives/" + host.initiative("Two", "");
        host.ok(
                "PUT",
                INITIATIVE,
                host.manager.put(path, replacement("First", null, 1, null)),
                200);

        Reply second =
                host.ok(
                        "PUT",
                        INITIATIVE,
                        host.admin.put(path, replacement("Second", null, 1, null)),
                        409);
        Reply late = host.ok("DELETE", INITIATIVE, host.admin.delete(path + "?version=1"), 409);

        assertEquals("CONFLICT", second.at("/code"));
        assertEquals("First", second.at("/current/name"));
        assertEquals("Second", second.at("/yours/name"));
        assertEquals("First", late.at("/current/name"));
        assertEquals("First", host.viewer.get(path).at("/initiative/name"));
    }

    @Test
    public void an_epic_is_primary_in_one_initiative_and_moves_when_told() {
        String one = host.initiative("One", "\"APP-2\"");
        String two = host.initiative("Two", "");
        String path = "/initiatives/" + two + "/epics/20002";

        Reply elsewhere =
                host.ok(
                        "PUT",
                        LINK,
                        host.manager.put(
                                path, "{\"role\":\"PRIMARY\",\"version\":1,\"move\":false}"),
                        409);
        Reply support =
                host.ok(
                        "PUT",
                        LINK,
                        host.manager.put(path, "{\"role\":\"SUPPORTS\",\"version\":1}"),
                        200);
        Reply moved =
                host.ok(
                        "PUT",
                        LINK,
                        host.manager.put(
                                path, "{\"role\":\"PRIMARY\",\"version\":2,\"move\":true}"),
                        200);
        Reply gone = host.ok("DELETE", LINK, host.manager.delete(path + "?version=3"), 200);

        assertEquals("PRIMARY_ELSEWHERE", elsewhere.at("/code"));
        assertEquals(one, elsewhere.at("/current/initiativeUid"));
        assertEquals("[\"20002\"]", support.json().at("/initiative/supportIds").toString());
        assertEquals("[\"20002\"]", moved.json().at("/initiative/epicIds").toString());
        assertEquals(
                "[]",
                host.viewer.get("/initiatives/" + one).json().at("/initiative/epicIds").toString());
        assertEquals("[]", gone.json().at("/initiative/epicIds").toString());
    }

    @Test
    public void an_epic_that_one_may_not_see_cannot_be_linked_nor_told_from_none() {
        String path = "/initiatives/" + host.initiative("Blind", "") + "/epics/";
        String body = "{\"role\":\"PRIMARY\",\"version\":1}";

        Reply hidden = host.ok("PUT", LINK, host.manager.put(path + "APP-3", body), 404);
        Reply missing = host.ok("PUT", LINK, host.manager.put(path + "APP-999", body), 404);
        Reply story = host.ok("PUT", LINK, host.manager.put(path + "APP-11", body), 404);

        assertEquals(missing.text().replace("APP-999", "APP-3"), hidden.text());
        assertEquals(missing.text().replace("APP-999", "APP-11"), story.text());
    }

    @Test
    public void a_conflict_with_an_initiative_that_one_may_not_see_does_not_name_it() {
        String hidden = host.admin.post("/projects/OPS/roadmap", "{}").at("/uid");
        Reply claimed =
                host.admin.post(
                        "/roadmaps/" + hidden + "/initiatives",
                        "{\"name\":\"RESTRICTED-INITIATIVE\",\"epics\":[\"APP-5\"]}");
        String path = "/initiatives/" + host.initiative("Claim", "") + "/epics/APP-5";

        Reply told =
                host.ok(
                        "PUT",
                        LINK,
                        host.manager.put(path, "{\"role\":\"PRIMARY\",\"version\":1}"),
                        409);
        Reply moved = host.manager.put(path, "{\"role\":\"PRIMARY\",\"version\":1,\"move\":true}");
        Reply supported =
                host.ok(
                        "PUT",
                        LINK,
                        host.manager.put(path, "{\"role\":\"SUPPORTS\",\"version\":1}"),
                        200);

        assertEquals("PRIMARY_ELSEWHERE", told.at("/code"));
        assertTrue(told.json().get("current").isNull());
        assertTrue(moved.text(), moved.status() == 403 || moved.status() == 409);
        for (Reply reply : List.of(told, moved, supported)) {
            assertFalse(reply.text(), reply.text().contains("RESTRICTED"));
            assertFalse(reply.text(), reply.text().contains(claimed.at("/initiative/uid")));
        }
    }

    @Test
    public void initiatives_are_ranked_and_themed_in_one_step() {
        Reply theme =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/themes",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/themes",
                                "{\"name\":\"Ranked\",\"colour\":\"TEAL\"}"),
                        201);
        String first = host.initiative("Rank A", "");
        String second = host.initiative("Rank B", "");
        String version = host.manager.get("/roadmaps/" + roadmap).at("/version");

        Reply ranked =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/rank",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/rank",
                                "{\"version\":"
                                        + version
                                        + ",\"initiativeUid\":\""
                                        + second
                                        + "\",\"afterUid\":null,\"themeUid\":\""
                                        + theme.at("/theme/uid")
                                        + "\"}"),
                        200);
        Reply stale =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/rank",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/rank",
                                "{\"version\":"
                                        + version
                                        + ",\"initiativeUid\":\""
                                        + first
                                        + "\",\"afterUid\":\""
                                        + second
                                        + "\"}"),
                        409);
        JsonNode screen = host.manager.get("/roadmaps/" + roadmap).json();

        assertTrue(host.viewer.get("/roadmaps/" + roadmap).json().get("version").isNull());
        assertEquals(ranked.at("/version"), screen.get("version").asText());
        assertEquals(second, screen.at("/initiatives/0/uid").asText());
        assertEquals(theme.at("/theme/uid"), screen.at("/initiatives/0/themeUid").asText());
        assertTrue(stale.json().at("/current/initiativeUids").isArray());
    }

    @Test
    public void a_theme_is_made_changed_and_deleted() {
        Reply made =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/themes",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/themes",
                                "{\"name\":\"Care\",\"colour\":\"LIME\"}"),
                        201);
        String path = "/themes/" + made.at("/theme/uid");

        Reply changed =
                host.ok(
                        "PUT",
                        "/themes/{uid}",
                        host.manager.put(
                                path,
                                "{\"name\":\"Care\",\"description\":null,\"colour\":\"RED\",\"version\":1}"),
                        200);
        host.ok(
                "PUT",
                "/themes/{uid}",
                host.manager.put(
                        path,
                        "{\"name\":\"Late\",\"description\":null,\"colour\":\"RED\",\"version\":1}"),
                409);
        host.ok("DELETE", "/themes/{uid}", host.viewer.delete(path + "?version=2"), 403);
        host.ok("DELETE", "/themes/{uid}", host.manager.delete(path + "?version=2"), 200);
        host.ok("DELETE", "/themes/{uid}", host.manager.delete(path + "?version=2"), 404);

        assertEquals("RED", changed.at("/theme/colour"));
    }

    @Test
    public void a_viewer_may_change_nothing() {
        String path = "/initiatives/" + host.initiative("Mine", "");

        host.ok(
                "POST",
                "/roadmaps/{uid}/initiatives",
                host.viewer.post("/roadmaps/" + roadmap + "/initiatives", "{\"name\":\"x\"}"),
                403);
        host.ok("PUT", INITIATIVE, host.viewer.put(path, replacement("x", null, 1, null)), 403);
        host.ok("DELETE", INITIATIVE, host.viewer.delete(path + "?version=1"), 403);
        host.ok(
                "PUT",
                LINK,
                host.viewer.put(path + "/epics/APP-1", "{\"role\":\"PRIMARY\",\"version\":1}"),
                403);
        host.ok(
                "POST",
                "/roadmaps/{uid}/themes",
                host.viewer.post(
                        "/roadmaps/" + roadmap + "/themes", "{\"name\":\"x\",\"colour\":\"RED\"}"),
                403);
        assertEquals("Mine", host.viewer.get(path).at("/initiative/name"));
    }

    @Test
    public void wrong_input_is_refused_with_its_field_and_nothing_changes() {
        String path = "/roadmaps/" + roadmap + "/initiatives";
        int before = host.viewer.get("/roadmaps/" + roadmap).json().get("initiatives").size();

        refused("name", path, "{}");
        refused("name", path, "{\"name\":null}");
        refused("name", path, "{\"name\":\"  \"}");
        refused("name", path, "{\"name\":7}");
        refused("name", path, "{\"name\":\"" + "x".repeat(256) + "\"}");
        refused("name", path, "{\"name\":\"a\\u0000b\"}");
        refused("name", path, "{\"name\":\"\\ud800\"}");
        refused("name", path, "{\"name\":\"a\",\"name\":\"b\"}");
        refused("why", path, "{\"name\":\"a\",\"why\":\"" + "x".repeat(32_768) + "\"}");
        refused("colour", path, "{\"name\":\"a\",\"colour\":\"RED\"}");
        refused("timeframe", path, "{\"name\":\"a\",\"timeframe\":\"2026-Q5\"}");
        refused("lifecycle", path, "{\"name\":\"a\",\"lifecycle\":\"active\"}");
        refused("health", path, "{\"name\":\"a\",\"health\":\"GOOD\"}");
        refused("owner", path, "{\"name\":\"a\",\"owner\":\"nobody at all\"}");
        refused(
                "themeUid",
                path,
                "{\"name\":\"a\",\"themeUid\":\"6f1d1f0a-8b5e-4d0d-9a53-2f7f2a1c9b11\"}");
        refused("epics", path, "{\"name\":\"a\",\"epics\":[\"APP-999\"]}");
        refused("epics", path, "{\"name\":\"a\",\"epics\":[1]}");
        refused("body", path, "not json");
        refused("body", path, "[]");
        refused("body", path, "{\"name\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}");
        refused("name", path, "{\"name\":" + "9".repeat(500) + "}");

        assertEquals(
                before, host.viewer.get("/roadmaps/" + roadmap).json().get("initiatives").size());
    }

    @Test
    public void a_replacement_must_be_complete() {
        String path = "/initiatives/" + host.initiative("Complete", "");
        for (String field :
                List.of(
                        "name",
                        "why",
                        "themeUid",
                        "timeframe",
                        "lifecycle",
                        "health",
                        "owner",
                        "manualProgress",
                        "estimate",
                        "version")) {
            String body =
                    replacement("Complete", null, 1, null)
                            .replaceAll("\"" + field + "\":[^,}]*,?", "")
                            .replace(",}", "}");

            Reply reply = host.ok("PUT", INITIATIVE, host.manager.put(path, body), 400);
            assertEquals(field, reply.at("/field"));
        }
        assertEquals("version", host.manager.delete(path).at("/field"));
        assertEquals("version", host.manager.delete(path + "?version=x").at("/field"));
        assertEquals("offset", host.manager.get(path + "/history?offset=-1").at("/field"));
        assertEquals("limit", host.manager.get(path + "/history?limit=99999999999").at("/field"));
    }

    @Test
    public void a_body_that_is_too_large_is_not_read() {
        String body = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";

        host.ok(
                "POST",
                "/roadmaps/{uid}/initiatives",
                host.manager.post("/roadmaps/" + roadmap + "/initiatives", body),
                413);
        host.ok("POST", "/transfer", host.manager.post("/transfer", body), 413);
    }

    @Test
    public void only_json_changes_anything() {
        String path = "/roadmaps/" + roadmap + "/initiatives";
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            HttpRequest.Builder request =
                    host.manager
                            .request(path)
                            .header("Content-Type", type)
                            .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"form\"}"));
            int without = host.manager.send(request).status();
            Reply with = host.manager.send(request.header("X-Atlassian-Token", "no-check"));

            assertTrue(type, without == 403 || without == 415);
            host.ok("POST", "/roadmaps/{uid}/initiatives", with, 415);
        }
        assertFalse(host.viewer.get("/roadmaps/" + roadmap).text().contains("\"form\""));
    }

    @Test
    public void no_change_is_made_without_the_header_that_foreign_pages_cannot_send() {
        String uid = host.initiative("Guarded", "");
        String path = "/initiatives/" + uid;
        Map<String, HttpRequest.Builder> changes =
                Map.of(
                        "POST /roadmaps/{uid}/initiatives",
                        body("POST", "/roadmaps/" + roadmap + "/initiatives", "{\"name\":\"x\"}"),
                        "PUT " + INITIATIVE,
                        body("PUT", path, replacement("x", null, 1, null)),
                        "DELETE " + INITIATIVE,
                        host.manager.request(path + "?version=1").DELETE(),
                        "DELETE " + LINK,
                        host.manager.request(path + "/epics/APP-4?version=1").DELETE(),
                        "POST /projects/{key}/roadmap",
                        body("POST", "/projects/APP/roadmap", "{}"));

        changes.forEach(
                (operation, request) -> {
                    String[] parts = operation.split(" ", 2);
                    Reply reply =
                            host.ok(
                                    parts[0],
                                    parts[1],
                                    host.manager.send(request.header("X-Atlassian-Token", "nope")),
                                    403);
                    assertEquals("X-Atlassian-Token", reply.at("/field"));
                    assertTrue(reply.at("/message").contains("X-Atlassian-Token: no-check"));
                });

        Reply read = host.manager.get(path);
        assertEquals("Guarded", read.at("/initiative/name"));
        assertEquals("1", read.at("/initiative/version"));
    }

    private static HttpRequest.Builder body(String method, String path, String json) {
        return RestHost.get()
                .manager
                .request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
    }

    @Test
    public void a_new_initiative_is_told_which_epic_counts_elsewhere_and_takes_it_when_told() {
        String holder = taking("Holder", "APP-4");
        String path = "/roadmaps/" + roadmap + "/initiatives";
        String operation = "/roadmaps/{uid}/initiatives";

        Reply told =
                host.ok(
                        "POST",
                        operation,
                        host.manager.post(path, "{\"name\":\"New\",\"epics\":[\"APP-4\"]}"),
                        409);
        Reply taken =
                host.ok(
                        "POST",
                        operation,
                        host.manager.post(path, "{\"name\":\"New\",\"move\":[\"APP-4\"]}"),
                        201);
        Reply helped =
                host.ok(
                        "POST",
                        operation,
                        host.manager.post(path, "{\"name\":\"Aid\",\"supports\":[\"APP-4\"]}"),
                        201);

        assertEquals("PRIMARY_ELSEWHERE", told.at("/code"));
        assertEquals("epics", told.at("/field"));
        assertEquals("APP-4", told.at("/value"));
        assertEquals(holder, told.at("/current/initiativeUid"));
        assertTrue(told.json().at("/yours/initiativeUid").isNull());
        assertEquals(1, taken.json().at("/initiative/epicIds").size());
        assertEquals(1, helped.json().at("/initiative/supportIds").size());
        free("APP-4");
    }

    @Test
    public void what_was_taken_from_a_deleted_initiative_is_told_when_it_comes_back() {
        String path = "/initiatives/" + taking("Back", "APP-4");
        Reply deleted = host.manager.delete(path + "?version=1");
        String taker = host.initiative("Taker", "\"APP-4\"");

        Reply undone =
                host.ok(
                        "POST",
                        "/commands/{id}/undo",
                        host.manager.post("/commands/" + deleted.at("/command") + "/undo", ""),
                        200);

        assertEquals("APP-4", undone.at("/left/0/key"));
        assertEquals(taker, undone.at("/left/0/initiativeUid"));
        assertEquals("[]", host.viewer.get(path).json().at("/initiative/epicIds").toString());
        free("APP-4");
    }

    /** Other tests share the host and its epics. */
    private static void free(String epic) {
        host.manager.delete("/initiatives/" + taking("Freed", epic) + "?version=1");
    }

    @Test
    public void a_reader_learns_nothing_of_changes_that_are_hidden_from_him() {
        String path = "/initiatives/" + host.initiative("Quiet", "");
        String hidden = "{\"role\":\"PRIMARY\",\"version\":1}";
        host.ok("PUT", LINK, host.admin.put(path + "/epics/APP-3", hidden), 200);
        host.manager.put(path, replacement("Quiet, renamed", null, 2, null));

        Reply all = host.ok("GET", INITIATIVE + "/history", host.admin.get(path + "/history"), 200);
        Reply some =
                host.ok("GET", INITIATIVE + "/history", host.viewer.get(path + "/history"), 200);
        Reply read = host.ok("GET", INITIATIVE, host.viewer.get(path), 200);

        assertEquals(3, all.json().get("revisions").size());
        assertEquals(List.of("2", "1"), numbers(some));
        assertTrue(read.json().at("/initiative/version").isNull());
        JsonNode screen = host.viewer.get("/roadmaps/" + roadmap).json();
        screen.get("initiatives").forEach(each -> assertTrue(each.get("version").isNull()));
        assertEquals("3", host.manager.get(path).at("/initiative/version"));
    }

    /** A new initiative with an epic, wherever another test has left that. */
    private static String taking(String name, String epic) {
        String body = "{\"name\":\"" + name + "\",\"move\":[\"" + epic + "\"]}";
        return host.manager
                .post("/roadmaps/" + roadmap + "/initiatives", body)
                .at("/initiative/uid");
    }

    private static List<String> numbers(Reply history) {
        List<String> numbers = new ArrayList<>();
        history.json().get("revisions").forEach(each -> numbers.add(each.get("number").asText()));
        return numbers;
    }

    @Test
    public void text_of_every_kind_comes_back_as_it_was() {
        String name = "Ünïcödé 😀 \u2028 <script>alert(1)</script> \\\"";
        Reply made =
                host.manager.post(
                        "/roadmaps/" + roadmap + "/initiatives",
                        "{\"name\":\"Ünïcödé 😀 \\u2028 <script>alert(1)</script> \\\\\\\"\"}");

        assertEquals(
                name,
                host.viewer
                        .get("/initiatives/" + made.at("/initiative/uid"))
                        .at("/initiative/name"));
    }

    @Test
    public void an_undo_of_what_has_moved_on_or_never_was_is_refused() {
        String uid = host.initiative("Undone", "");
        String command =
                host.manager
                        .put("/initiatives/" + uid, replacement("A", null, 1, null))
                        .at("/command");
        host.manager.put("/initiatives/" + uid, replacement("B", null, 2, null));

        Reply moved =
                host.ok(
                        "POST",
                        "/commands/{id}/undo",
                        host.manager.post("/commands/" + command + "/undo", "{}"),
                        409);
        host.ok(
                "POST",
                "/commands/{id}/undo",
                host.manager.post("/commands/nothing/undo", "{}"),
                404);
        host.ok(
                "POST",
                "/commands/{id}/undo",
                host.viewer.post("/commands/" + command + "/undo", "{}"),
                403);

        assertEquals("CONFLICT", moved.at("/code"));
        assertEquals("B", host.viewer.get("/initiatives/" + uid).at("/initiative/name"));
    }

    @Test
    public void everything_goes_out_and_the_same_comes_in_only_once() {
        host.initiative("Transferred", "");
        Reply out = host.ok("GET", "/transfer", host.admin.get("/transfer"), 200);
        Reply in = host.ok("POST", "/transfer", host.admin.post("/transfer", out.text()), 200);

        assertTrue(out.text().contains("Transferred"));
        assertEquals("0", in.at("/roadmaps"));
        assertFalse(in.json().get("skipped").isEmpty());
        host.ok("GET", "/transfer", host.manager.get("/transfer"), 403);
        host.ok("POST", "/transfer", host.manager.post("/transfer", out.text()), 403);
        Reply odd =
                host.ok(
                        "POST",
                        "/transfer",
                        host.admin.post("/transfer", "{\"format\":\"x\"}"),
                        400);
        assertEquals("format", odd.at("/field"));
    }

    private void refused(String field, String path, String body) {
        Reply reply =
                host.ok("POST", "/roadmaps/{uid}/initiatives", host.manager.post(path, body), 400);
        assertEquals(body.substring(0, Math.min(60, body.length())), field, reply.at("/field"));
        assertTrue(reply.text().length() < 2_000);
    }

    private static String replacement(String name, String timeframe, int version, String reason) {
        return "{\"name\":\""
                + name
                + "\",\"why\":null,\"themeUid\":null,\"timeframe\":"
                + (timeframe == null ? "null" : "\"" + timeframe + "\"")
                + ",\"lifecycle\":\"ACTIVE\",\"health\":\"AT_RISK\",\"owner\":null,\"manualProgress\":null,\"estimate\":null,\"version\":"
                + version
                + (reason == null ? "" : ",\"reason\":\"" + reason + "\"")
                + "}";
    }

    @Test
    public void a_roadmap_chooses_its_rules_and_refuses_what_is_none() {
        String uid = host.roadmap();
        Reply before = host.manager.get("/roadmaps/" + uid);
        long version = before.json().get("version").asLong();
        String body =
                "{\"name\":\"%s\",\"zone\":null,\"epicDates\":\"%s\",\"initiativeDates\":null,"
                        + "\"progress\":\"POINTS\",\"version\":%d}";
        String path = "/roadmaps/" + uid;

        Reply wrong =
                host.manager.put(path, body.formatted(before.at("/name"), "SOMEHOW", version));
        Reply done =
                host.manager.put(path, body.formatted(before.at("/name"), "WIDEST_RANGE", version));
        Reply late = host.manager.put(path, body.formatted("Ours", "PARENT_ONLY", version));
        Reply viewer = host.viewer.put(path, body.formatted("Mine", "PARENT_ONLY", version + 1));

        host.ok("PUT", "/roadmaps/{uid}", wrong, 400);
        assertEquals("epicDates", wrong.at("/field"));
        host.ok("PUT", "/roadmaps/{uid}", done, 200);
        host.ok("PUT", "/roadmaps/{uid}", late, 409);
        host.ok("PUT", "/roadmaps/{uid}", viewer, 403);
        Reply after = host.manager.get(path);
        assertEquals("WIDEST_RANGE", after.at("/rules/epicDates"));
        assertEquals("POINTS", after.at("/rules/progress"));
        Reply undone = host.manager.post("/commands/" + done.at("/command") + "/undo", "");
        assertEquals(undone.text(), 200, undone.status());
        assertEquals("COUNT", host.manager.get(path).at("/rules/progress"));
    }
}

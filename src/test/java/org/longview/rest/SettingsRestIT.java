package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Fields, types and meanings over REST, in the embedded host; each test leaves them as found. */
public class SettingsRestIT {
    private static final String NOTHING =
            "\"epicTypes\":[],\"points\":[],\"start\":[],\"end\":[],\"meanings\":[],"
                    + "\"fiscalStartMonth\":1,\"zone\":null";
    private static RestHost host;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
    }

    @After
    public void asFound() {
        assertEquals(200, save(NOTHING, version()).status());
    }

    @Test
    public void everything_there_is_to_choose_from_is_counted() {
        Reply read = host.ok("GET", "/settings", host.admin.get("/settings"), 200);

        TreeSet<String> uses = new TreeSet<>();
        for (JsonNode field : read.json().get("fields")) {
            uses.add(field.get("use").asText());
            assertTrue(field.get("filled").asInt() <= field.get("open").asInt());
        }
        assertTrue(uses.toString(), uses.contains("POINTS"));
        int issues = 0;
        for (JsonNode ending : read.json().get("endings")) {
            assertTrue(ending.get("issues").asInt() > 0);
            issues +=
                    ending.get("kind").asText().equals("STATUS") ? ending.get("issues").asInt() : 0;
        }
        assertTrue(issues > 0);
        boolean used = false;
        for (JsonNode type : read.json().get("types")) {
            used |= type.get("used").asBoolean();
        }
        assertTrue(used);
    }

    @Test
    public void what_is_saved_holds_at_once_and_is_taken_back() {
        long version = version();
        Reply saved =
                host.ok(
                        "PUT",
                        "/settings",
                        save(
                                NOTHING.replace("\"fiscalStartMonth\":1", "\"fiscalStartMonth\":4"),
                                version),
                        200);

        assertEquals("admin", saved.at("/who"));
        Reply screen = host.viewer.get("/projects/APP/roadmap");
        assertEquals("4", screen.at("/fiscalStartMonth"));
        host.ok("PUT", "/settings", save(NOTHING, version), 409);
        Reply back =
                host.ok(
                        "POST",
                        "/settings/undo",
                        host.admin.post("/settings/undo", "{\"version\":" + (version + 1) + "}"),
                        200);
        assertEquals("1", back.at("/fiscalStartMonth"));
        assertEquals(Long.toString(version + 2), back.at("/version"));
        assertEquals("1", host.viewer.get("/projects/APP/roadmap").at("/fiscalStartMonth"));
        assertEquals("admin", host.admin.get("/settings").at("/history/0/name"));
    }

    @Test
    public void a_meaning_that_is_said_is_confirmed_and_counts() {
        JsonNode ending = host.admin.get("/settings").json().get("endings").get(0);
        String said =
                "\"meanings\":[{\"kind\":\"%s\",\"id\":\"%s\",\"meaning\":\"DROPPED\"}]"
                        .formatted(ending.get("kind").asText(), ending.get("id").asText());

        save(NOTHING.replace("\"meanings\":[]", said), version());

        JsonNode now = host.admin.get("/settings").json().get("endings").get(0);
        assertEquals("DROPPED", now.get("meaning").asText());
        assertTrue(now.get("confirmed").asBoolean());
    }

    @Test
    public void what_is_wrong_is_refused_by_field_and_value() {
        refused("fiscalStartMonth", NOTHING.replace("Month\":1", "Month\":13"));
        refused("zone", NOTHING.replace("\"zone\":null", "\"zone\":\"Nowhere\""));
        refused("points", NOTHING.replace("\"points\":[]", "\"points\":[\"999999\"]"));
        refused("epicTypes", NOTHING.replace("\"epicTypes\":[]", "\"epicTypes\":[\"x\"]"));
    }

    @Test
    public void nobody_but_a_system_administrator_sees_or_changes_it() {
        host.ok("GET", "/settings", host.manager.get("/settings"), 403);
        host.ok(
                "PUT",
                "/settings",
                host.manager.put("/settings", "{" + NOTHING + ",\"version\":0}"),
                403);
        host.ok(
                "POST",
                "/settings/try",
                host.viewer.post("/settings/try", "{" + NOTHING + ",\"key\":\"APP-1\"}"),
                403);
    }

    @Test
    public void an_epic_is_tried_by_old_and_new_and_nothing_is_saved() {
        long version = version();
        String other = host.admin.get("/settings").at("/types/0/id");
        Reply tried =
                host.ok(
                        "POST",
                        "/settings/try",
                        host.admin.post("/settings/try", "{" + NOTHING + ",\"key\":\"app-1\"}"),
                        200);

        assertEquals("APP-1", tried.at("/key"));
        assertEquals(tried.json().get("now"), tried.json().get("then"));
        host.ok(
                "POST",
                "/settings/try",
                host.admin.post("/settings/try", "{" + NOTHING + ",\"key\":\"APP-999\"}"),
                400);
        assertTrue(other, !other.isEmpty());
        assertEquals(version, version());
    }

    private static void refused(String field, String wish) {
        Reply reply = host.ok("PUT", "/settings", save(wish, version()), 400);
        assertEquals(field, reply.at("/field"));
    }

    private static Reply save(String wish, long version) {
        return host.admin.put("/settings", "{" + wish + ",\"version\":" + version + "}");
    }

    private static long version() {
        return Long.parseLong(host.admin.get("/settings").at("/version"));
    }
}

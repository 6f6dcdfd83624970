package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;
import org.longview.sandbox.jira.Calls;

/** What is amiss, asked of the running plugin, and mended through it. */
public class FindingsRestIT {
    private static final String FINDINGS = "/roadmaps/{uid}/findings";
    private static RestHost host;
    private static String roadmap;
    private static String uid;

    @BeforeClass
    public static void plan() {
        host = RestHost.get();
        roadmap = host.roadmap();
        uid = host.initiative("Doctored", "");
        assertEquals(200, link("APP-5", "SUPPORTS", 1).status());
    }

    private static Reply link(String key, String role, long version) {
        return host.manager.put(
                "/initiatives/" + uid + "/epics/" + key,
                "{\"role\":\"%s\",\"version\":%d,\"move\":true}".formatted(role, version));
    }

    private static Reply findings(Client who) {
        return host.ok("GET", FINDINGS, who.get("/roadmaps/" + roadmap + "/findings"), 200);
    }

    private static Reply fix(Client who, String body, int status) {
        return host.ok(
                "POST",
                FINDINGS + "/fix",
                who.post("/roadmaps/" + roadmap + "/findings/fix", body),
                status);
    }

    private static JsonNode one(Reply reply, String kind, String key) {
        for (JsonNode group : reply.json().get("groups")) {
            for (JsonNode finding : group.get("findings")) {
                if (group.get("kind").asText().equals(kind)
                        && finding.get("key").asText().equals(key)) {
                    return finding;
                }
            }
        }
        return null;
    }

    private static long version() {
        return host.manager.get("/initiatives/" + uid).json().at("/initiative/version").asLong();
    }

    @Test
    public void a_finding_is_mended_with_the_version_that_was_seen_and_undone() {
        JsonNode found = one(findings(host.manager), "SUPPORTS_ONLY", "APP-5");
        String wish =
                "{\"kind\":\"SUPPORTS_ONLY\",\"fix\":\"LINK_PRIMARY\",\"initiativeUid\":\"%s\",\"issueId\":\"%s\",\"version\":%d}";
        String about = found.get("issueId").asText();

        fix(host.manager, wish.formatted(uid, about, version() - 1), 409);
        Reply done = fix(host.manager, wish.formatted(uid, about, version()), 200);

        assertEquals(null, one(findings(host.manager), "SUPPORTS_ONLY", "APP-5"));
        fix(host.manager, wish.formatted(uid, about, version()), 409);
        assertEquals(
                200, host.manager.post("/commands/" + done.at("/command") + "/undo", "").status());
        assertTrue(one(findings(host.manager), "SUPPORTS_ONLY", "APP-5") != null);
    }

    @Test
    public void readers_get_no_fixes_and_may_not_mend() {
        JsonNode found = one(findings(host.viewer), "SUPPORTS_ONLY", "APP-5");

        assertEquals(0, found.get("fixes").size());
        fix(
                host.viewer,
                "{\"kind\":\"SUPPORTS_ONLY\",\"fix\":\"LINK_PRIMARY\",\"initiativeUid\":\""
                        + uid
                        + "\",\"issueId\":\"20005\",\"version\":1}",
                403);
    }

    @Test
    public void nothing_hidden_is_in_the_answer() {
        assertTrue(findings(host.admin).text().contains("APP-3"));

        String part = findings(host.viewer).text();

        assertFalse(part, part.contains("APP-3\""));
        assertFalse(part, part.contains("20003"));
        assertFalse(part, part.contains("APP-13"));
    }

    @Test
    public void bad_wishes_name_their_field_and_change_nothing() {
        assertEquals(
                "kind", fix(host.manager, "{\"kind\":\"X\",\"fix\":\"CLOSE\"}", 400).at("/field"));
        assertEquals(
                "issueId",
                fix(
                                host.manager,
                                "{\"kind\":\"NO_EPICS\",\"fix\":\"CLOSE\",\"issueId\":\"x\"}",
                                400)
                        .at("/field"));
        Reply none =
                host.ok(
                        "POST",
                        FINDINGS + "/restore",
                        host.manager.post(
                                "/roadmaps/" + roadmap + "/findings/restore",
                                "{\"issueId\":\"20001\",\"dates\":[]}"),
                        400);
        assertEquals("dates", none.at("/field"));
    }

    @Test
    public void dates_that_are_others_by_now_are_not_put_back() {
        host.ok(
                "POST",
                FINDINGS + "/restore",
                host.manager.post(
                        "/roadmaps/" + roadmap + "/findings/restore",
                        "{\"issueId\":\"20001\",\"dates\":[{\"field\":\"DUE\",\"from\":20000,\"to\":20001}]}"),
                409);
    }

    @Test
    public void reading_them_costs_two_searches_whatever_the_number_of_epics() {
        host.calls().reset();

        findings(host.admin);

        assertTrue(
                host.calls().snapshot().toString(),
                host.calls().snapshot().get(Calls.Kind.SEARCHES) <= 3);
        assertEquals(0L, (long) host.calls().snapshot().get(Calls.Kind.HISTORY_READS));
    }

    @Test
    public void a_visitor_and_one_who_asks_for_what_is_not_there_get_nothing() {
        assertEquals(401, host.nobody.get("/roadmaps/" + roadmap + "/findings").status());
        host.ok(
                "GET",
                FINDINGS,
                host.viewer.get("/roadmaps/7c9a5f6e-0000-4000-8000-000000000000/findings"),
                404);
    }
}

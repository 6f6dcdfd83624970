package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Vision, objectives, key results and briefs over REST, in the embedded host. */
public class AimsRestIT {

    private static final String VISION = "/roadmaps/{uid}/vision";
    private static final String OBJECTIVES = "/roadmaps/{uid}/objectives";
    private static final String OBJECTIVE = "/objectives/{uid}";
    private static final String KEY_RESULTS = "/objectives/{uid}/keyresults";
    private static final String CHECK_INS = "/keyresults/{uid}/checkins";
    private static final String BRIEF = "/initiatives/{uid}/brief";
    private static RestHost host;
    private static String roadmap;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        roadmap = "/roadmaps/" + host.roadmap();
    }

    private static String made(String name) {
        String path = roadmap + "/objectives";
        return host.ok(
                        "POST",
                        OBJECTIVES,
                        host.manager.post(path, "{\"name\":\"" + name + "\"}"),
                        201)
                .at("/objective/uid");
    }

    private static String keyResult(String objective) {
        String body = "{\"name\":\"Bookings\",\"start\":31.5,\"target\":45,\"unit\":\"%\"}";
        String path = "/objectives/" + objective + "/keyresults";
        return host.ok("POST", KEY_RESULTS, host.manager.post(path, body), 201)
                .at("/keyResult/uid");
    }

    @Test
    public void the_vision_is_written_read_and_fought_for() {
        Reply now = host.ok("GET", OBJECTIVES, host.viewer.get(roadmap + "/objectives"), 200);
        String version = now.at("/vision/version");
        String seen = version == null || version.isEmpty() ? "0" : version;
        String body = "{\"text\":\"Trust\",\"version\":" + seen + "}";

        Reply said = host.ok("PUT", VISION, host.manager.put(roadmap + "/vision", body), 200);
        assertEquals("Trust", said.at("/vision/text"));
        Reply lost =
                host.ok(
                        "PUT",
                        VISION,
                        host.manager.put(roadmap + "/vision", body.replace("Trust", "Speed")),
                        409);
        assertEquals("Trust", lost.at("/current/text"));
        assertEquals("Speed", lost.at("/yours/text"));
        host.ok("PUT", VISION, host.viewer.put(roadmap + "/vision", body), 403);
    }

    @Test
    public void a_key_result_is_measured_and_the_screen_tells_of_it() {
        String objective = made("Guests finish");
        String key = keyResult(objective);
        String path = "/keyresults/" + key + "/checkins";

        Reply checked =
                host.ok(
                        "POST",
                        CHECK_INS,
                        host.manager.post(
                                path, "{\"value\":38.25,\"note\":\"Wallets\",\"version\":1}"),
                        201);
        assertEquals("0.5", checked.at("/keyResult/score"));
        assertEquals("AT_RISK", checked.at("/keyResult/band"));
        host.ok("POST", CHECK_INS, host.manager.post(path, "{\"value\":40,\"version\":1}"), 409);
        Reply log = host.ok("GET", CHECK_INS, host.viewer.get(path), 200);
        assertEquals("38.25", log.at("/entries/0/value"));
        String undo = "/commands/" + checked.at("/command") + "/undo";
        host.ok("POST", "/commands/{id}/undo", host.manager.post(undo, ""), 200);
        Reply after = host.ok("GET", CHECK_INS, host.viewer.get(path), 200);
        assertEquals("1", after.at("/entries/1/reverses"));
        host.ok(
                "DELETE",
                OBJECTIVE,
                host.manager.delete("/objectives/" + objective + "?version=1"),
                200);
        host.ok("GET", CHECK_INS, host.viewer.get(path), 404);
    }

    @Test
    public void a_check_in_is_corrected_and_taken_back_by_its_author() {
        String one = "/keyresults/{uid}/checkins/{number}";
        String path = "/keyresults/" + keyResult(made("Guests sleep")) + "/checkins";
        host.ok("POST", CHECK_INS, host.manager.post(path, "{\"value\":25,\"version\":1}"), 201);
        Reply log = host.ok("GET", CHECK_INS, host.manager.get(path), 200);
        assertEquals("1", log.at("/open"));
        assertEquals("null", host.ok("GET", CHECK_INS, host.admin.get(path), 200).at("/open"));

        String right = "{\"value\":2.5,\"note\":\"Not 25\",\"version\":2}";
        host.ok("PUT", one, host.admin.put(path + "/1", right), 403);
        host.ok("PUT", one, host.viewer.put(path + "/1", right), 403);
        host.ok("PUT", one, host.manager.put(path + "/2", right), 404);
        host.ok("PUT", one, host.manager.put(path + "/1", right.replace(":2}", ":1}")), 409);
        Reply none =
                host.ok(
                        "PUT",
                        one,
                        host.manager.put(path + "/1", right.replace("2.5", "null")),
                        400);
        assertEquals("value", none.at("/field"));
        Reply odd = host.ok("PUT", one, host.manager.put(path + "/one", right), 400);
        assertEquals("number", odd.at("/field"));
        Reply corrected = host.ok("PUT", one, host.manager.put(path + "/1", right), 200);
        assertEquals("2.5", corrected.at("/keyResult/current"));
        host.ok("PUT", one, host.manager.put(path + "/1", right.replace(":2}", ":3}")), 403);

        Reply back = host.ok("DELETE", one, host.manager.delete(path + "/2?version=3"), 200);
        assertEquals("null", back.at("/keyResult/current"));
        Reply after = host.ok("GET", CHECK_INS, host.manager.get(path), 200);
        assertEquals("null", after.at("/open"));
        assertEquals("1", after.at("/entries/1/reverses"));
        assertEquals("2", after.at("/entries/2/reverses"));
        String undo = "/commands/" + back.at("/command") + "/undo";
        host.ok("POST", "/commands/{id}/undo", host.manager.post(undo, ""), 200);
        Reply again = host.ok("GET", CHECK_INS, host.manager.get(path), 200);
        assertEquals("2.5", again.at("/keyResult/current"));
    }

    @Test
    public void an_objective_tells_who_changed_what_page_by_page_to_all_who_see_the_roadmap() {
        String objective = made("Guests return");
        String path = "/objectives/" + objective;
        String body =
                "{\"name\":\"Guests come back\",\"why\":null,\"timeframe\":\"2027-Q1\",\"owner\":null,\"version\":1}";
        host.ok("PUT", OBJECTIVE, host.manager.put(path, body), 200);
        String history = "/objectives/{uid}/history";

        Reply told = host.ok("GET", history, host.viewer.get(path + "/history?limit=1"), 200);
        assertEquals("2", told.at("/total"));
        assertEquals("2", told.at("/revisions/0/number"));
        assertEquals("name", told.at("/revisions/0/changes/0/field"));
        assertEquals("Guests return", told.at("/revisions/0/changes/0/old"));
        assertEquals("2027-Q1", told.at("/revisions/0/changes/1/new"));
        Reply first = host.ok("GET", history, host.viewer.get(path + "/history?offset=1"), 200);
        assertEquals("1", first.at("/revisions/0/number"));
        Reply none = host.ok("GET", history, host.viewer.get(path + "/history?limit=0"), 400);
        assertEquals("limit", none.at("/field"));
        host.ok("GET", history, host.viewer.get("/objectives/none/history"), 404);
    }

    @Test
    public void bad_input_names_field_and_value_and_changes_nothing() {
        String objective = made("Guests stay");
        String path = "/objectives/" + objective + "/keyresults";
        Reply same =
                host.ok(
                        "POST",
                        KEY_RESULTS,
                        host.manager.post(path, "{\"name\":\"Same\",\"start\":5,\"target\":5.0}"),
                        400);
        assertEquals("target", same.at("/field"));
        Reply text =
                host.ok(
                        "POST",
                        KEY_RESULTS,
                        host.manager.post(path, "{\"name\":\"Text\",\"start\":\"5\",\"target\":6}"),
                        400);
        assertEquals("start", text.at("/field"));
        String initiative = host.initiative("With a brief", "");
        Reply link =
                host.ok(
                        "PUT",
                        BRIEF,
                        host.manager.put(
                                "/initiatives/" + initiative + "/brief",
                                brief("[]", "[{\"url\":\"javascript:alert(1)\"}]", 0)),
                        400);
        assertEquals("url", link.at("/field"));
        assertEquals("javascript:alert(1)", link.at("/value"));
        Reply empty =
                host.ok(
                        "GET",
                        BRIEF,
                        host.viewer.get("/initiatives/" + initiative + "/brief"),
                        200);
        assertEquals("0", empty.at("/version"));
    }

    private static String brief(String requirements, String links, int version) {
        return "{\"problem\":\"They leave\",\"outcome\":null,\"benefits\":null,\"measures\":null,"
                + "\"requirements\":"
                + requirements
                + ",\"links\":"
                + links
                + ",\"version\":"
                + version
                + "}";
    }

    @Test
    public void a_brief_is_saved_ticked_and_read_as_it_was() {
        String path = "/initiatives/" + host.initiative("Briefed", "") + "/brief";
        Reply saved =
                host.ok(
                        "PUT",
                        BRIEF,
                        host.manager.put(
                                path, brief("[{\"need\":\"MUST\",\"text\":\"One\"}]", "[]", 0)),
                        200);
        String line = saved.at("/brief/requirements/0/uid");
        host.ok(
                "PUT",
                BRIEF + "/requirements/{line}",
                host.manager.put(path + "/requirements/" + line, "{\"done\":true,\"version\":1}"),
                200);

        Reply versions =
                host.ok("GET", BRIEF + "/versions", host.viewer.get(path + "/versions"), 200);
        assertEquals("2", versions.at("/versions/0/version"));
        Reply first =
                host.ok(
                        "GET",
                        BRIEF + "/versions/{version}",
                        host.viewer.get(path + "/versions/1"),
                        200);
        assertEquals("false", first.at("/requirements/0/done"));
    }

    @Test
    public void an_initiative_serves_objectives_and_the_list_says_so() {
        String objective = made("Hosts stay");
        String initiative = host.initiative("Serving", "");
        String path = "/initiatives/" + initiative + "/objectives";
        String body = "{\"objectives\":[\"" + objective + "\"],\"version\":1}";

        Reply served =
                host.ok("PUT", "/initiatives/{uid}/objectives", host.manager.put(path, body), 200);
        assertEquals("2", served.at("/version"));
        Reply list = host.ok("GET", OBJECTIVES, host.viewer.get(roadmap + "/objectives"), 200);
        assertTrue(list.text(), list.text().contains("\"initiatives\":[\"" + initiative + "\"]"));
        host.ok("PUT", "/initiatives/{uid}/objectives", host.manager.put(path, body), 409);
    }
}

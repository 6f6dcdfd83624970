package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Saved views over REST, in the embedded host. */
public class ViewRestIT {

    private static final String VIEWS = "/roadmaps/{uid}/views";
    private static final String VIEW = "/views/{uid}";
    private static RestHost host;
    private static String views;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        views = "/roadmaps/" + host.roadmap() + "/views";
    }

    private static String view(String name, String more) {
        return "{\"name\":\"" + name + "\",\"query\":\"group=owner&health=AT_RISK\"" + more + "}";
    }

    private static String path(Reply made) {
        return "/views/" + made.at("/view/uid");
    }

    @Test
    public void a_reader_keeps_a_private_view_that_nobody_else_sees() {
        Reply made = host.ok("POST", VIEWS, host.viewer.post(views, view("Veiled 4711", "")), 201);

        assertEquals("group=owner&health=AT_RISK", made.at("/view/query"));
        assertEquals("true", made.at("/view/mine"));
        assertEquals("false", made.at("/view/shared"));
        String own = host.ok("GET", VIEWS, host.viewer.get(views), 200).text();
        assertTrue(own, own.contains("Veiled 4711"));
        assertTrue(host.viewer.get("/projects/APP/roadmap").text().contains("Veiled 4711"));
        for (Client other : new Client[] {host.manager, host.admin}) {
            assertFalse(other.get(views).text().contains("Veiled"));
            assertFalse(other.get("/projects/APP/roadmap").text().contains("Veiled"));
            host.ok("DELETE", VIEW, other.delete(path(made) + "?version=1"), 404);
            host.ok("PUT", VIEW, other.put(path(made), view("Mine", ",\"version\":1")), 404);
            host.ok(
                    "POST",
                    "/commands/{id}/undo",
                    other.post("/commands/" + made.at("/command") + "/undo", ""),
                    404);
        }
        host.ok("DELETE", VIEW, host.viewer.delete(path(made) + "?version=1"), 200);
    }

    @Test
    public void an_editor_shares_a_view_makes_it_the_default_and_undo_takes_that_back() {
        String shared = ",\"shared\":true";
        Reply made = host.manager.post(views, view("For all", shared));
        Reply changed =
                host.ok(
                        "PUT",
                        VIEW,
                        host.manager.put(
                                path(made),
                                view(
                                        "For all",
                                        shared
                                                + ",\"commonDefault\":true,\"ownDefault\":true,\"version\":1")),
                        200);

        String seen = host.viewer.get(views).text();
        assertTrue(seen, seen.contains("\"commonDefault\":true"));
        assertTrue(seen, seen.contains("\"ownDefault\":false"));
        assertFalse("that it is the default of another", seen.contains("\"ownDefault\":true"));
        host.ok(
                "POST",
                "/commands/{id}/undo",
                host.manager.post("/commands/" + changed.at("/command") + "/undo", ""),
                200);
        assertFalse(host.viewer.get(views).text().contains("\"commonDefault\":true"));
        host.ok("DELETE", VIEW, host.admin.delete(path(made) + "?version=3"), 200);
    }

    @Test
    public void a_reader_shares_nothing_and_changes_nothing_shared() {
        Reply made = host.manager.post(views, view("Kept", ",\"shared\":true"));

        host.ok("POST", VIEWS, host.viewer.post(views, view("No", ",\"shared\":true")), 403);
        host.ok("PUT", VIEW, host.viewer.put(path(made), view("No", ",\"version\":1")), 403);
        host.ok("DELETE", VIEW, host.viewer.delete(path(made) + "?version=1"), 403);
        host.ok("GET", VIEWS, host.nobody.get(views), 401);

        host.ok("DELETE", VIEW, host.manager.delete(path(made) + "?version=1"), 200);
    }

    @Test
    public void of_two_editors_the_second_gets_both_states() {
        String shared = ",\"shared\":true,\"version\":1";
        Reply made = host.manager.post(views, view("Two", ",\"shared\":true"));
        host.ok("PUT", VIEW, host.admin.put(path(made), view("Theirs", shared)), 200);

        Reply late = host.ok("PUT", VIEW, host.manager.put(path(made), view("Mine", shared)), 409);

        assertEquals("Theirs", late.at("/current/name"));
        assertEquals("true", late.at("/current/mine"));
        assertEquals("Mine", late.at("/yours/name"));
        Reply gone = host.ok("DELETE", VIEW, host.manager.delete(path(made) + "?version=1"), 409);
        assertEquals("Theirs", gone.at("/current/name"));
        host.manager.delete(path(made) + "?version=2");
    }

    @Test
    public void bad_input_names_its_field_and_keeps_nothing() {
        String before = host.manager.get(views).text();
        String[][] bad = {
            {"{\"name\":\" \",\"query\":\"\"}", "name"},
            {"{\"name\":\"A\"}", "query"},
            {"{\"name\":\"A\",\"query\":7}", "query"},
            {"{\"name\":\"A\",\"query\":\"" + "x".repeat(4_001) + "\"}", "query"},
            {view("A", ",\"shared\":\"yes\""), "shared"},
            {view("A", ",\"commonDefault\":true"), "commonDefault"},
            {view("A", ",\"owner\":\"viewer\""), "owner"},
        };
        for (String[] each : bad) {
            Reply refused = host.ok("POST", VIEWS, host.manager.post(views, each[0]), 400);
            assertEquals(each[0], each[1], refused.at("/field"));
        }
        String missing = "/roadmaps/0f8f2f7e-52a3-4a34-9d3c-8c4de6a5d0c1/views";
        host.ok("POST", VIEWS, host.manager.post(missing, view("A", "")), 404);
        host.ok("GET", VIEWS, host.manager.get(missing), 404);

        assertEquals(before, host.manager.get(views).text());
    }

    @Test
    public void labels_of_epics_are_written_once_and_named_by_their_place() {
        var screen = host.manager.get("/projects/APP/roadmap").json();
        int labels = screen.at("/labels").size();

        assertTrue(labels > 0);
        screen.at("/epics/labels")
                .forEach(
                        of ->
                                of.forEach(
                                        place ->
                                                assertTrue(
                                                        place.asInt() >= 0
                                                                && place.asInt() < labels)));
        assertEquals(screen.at("/epics/id").size(), screen.at("/epics/labels").size());
    }
}

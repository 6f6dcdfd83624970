package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Giving and taking rights over HTTP, answer by answer as the description says. */
public class AccessRestIT {
    private static final String ACCESS = "/roadmaps/{uid}/access";
    private static final String PERSON = "/roadmaps/{uid}/access/person";

    private static RestHost host;
    private static String path;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        path = "/roadmaps/" + host.roadmap() + "/access";
    }

    private static String wish(String kind, String holder, String access, String seen) {
        return "{\"kind\":\"%s\",\"holder\":\"%s\",\"access\":%s,\"seen\":%s}"
                .formatted(kind, holder, access, seen);
    }

    @Test
    public void a_right_is_given_told_undone_and_taken() {
        Reply given =
                host.ok(
                        "PUT",
                        ACCESS,
                        host.manager.put(path, wish("USER", "viewer", "\"EDIT\"", "null")),
                        200);
        Reply told = host.ok("GET", ACCESS, host.manager.get(path), 200);
        assertEquals("PROJECT", told.at("/kind"));
        assertEquals("EDIT", told.at("/grants/0/access"));
        assertEquals("viewer", told.at("/grants/0/holder"));
        assertEquals("ADMINISTERS_PROJECT", told.at("/you/edit/0/reason"));
        Reply why = host.ok("GET", PERSON, host.manager.get(path + "/person?user=viewer"), 200);
        assertEquals("GRANT", why.at("/edit/0/reason"));
        assertEquals("BROWSES_PROJECT", why.at("/see/0/reason"));
        assertEquals("false", host.ok("GET", ACCESS, host.viewer.get(path), 200).at("/mayGrant"));
        host.ok(
                "PUT",
                ACCESS,
                host.viewer.put(path, wish("USER", "admin", "\"EDIT\"", "null")),
                403);

        host.manager.post("/commands/" + given.at("/command") + "/undo", "");

        host.ok("GET", ACCESS, host.viewer.get(path), 403);
        host.manager.put(path, wish("GROUP", "jira-administrators", "\"VIEW\"", "null"));
        Reply stale =
                host.ok(
                        "PUT",
                        ACCESS,
                        host.manager.put(
                                path, wish("GROUP", "jira-administrators", "null", "\"EDIT\"")),
                        409);
        assertEquals("CONFLICT", stale.at("/code"));
        host.ok(
                "PUT",
                ACCESS,
                host.manager.put(path, wish("GROUP", "jira-administrators", "null", "\"VIEW\"")),
                200);
        assertEquals("", host.manager.get(path).at("/grants/0/access"));
    }

    @Test
    public void what_is_wrong_is_named_and_changes_nothing() {
        assertField("holder", wish("USER", "nobody", "\"EDIT\"", "null"));
        assertField("holder", wish("GROUP", "no-such-group", "\"EDIT\"", "null"));
        assertField("holder", wish("ROLE", "4711", "\"EDIT\"", "null"));
        assertField("kind", wish("TEAM", "x", "\"EDIT\"", "null"));
        assertField("access", wish("USER", "viewer", "\"OWN\"", "null"));
        assertField("access", "{\"kind\":\"USER\",\"holder\":\"viewer\",\"seen\":null}");
        assertField("seen", "{\"kind\":\"USER\",\"holder\":\"viewer\",\"access\":null}");
        assertField("holder", "{\"kind\":\"USER\",\"access\":null,\"seen\":null}");
        assertEquals(
                "user",
                host.ok("GET", PERSON, host.manager.get(path + "/person?user=nobody"), 400)
                        .at("/field"));
    }

    private static void assertField(String field, String body) {
        Reply refused = host.ok("PUT", ACCESS, host.manager.put(path, body), 400);
        assertEquals(body, field, refused.at("/field"));
        assertTrue(refused.at("/message").length() > 0);
    }
}

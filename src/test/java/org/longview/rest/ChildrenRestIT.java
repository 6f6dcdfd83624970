package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** The issues under an epic, asked of the running plugin. */
public class ChildrenRestIT {
    private static final String PATH = "/initiatives/{uid}/epics/{issueId}/children";

    private static RestHost host;
    private static String uid;
    private static String epicId;

    @BeforeClass
    public static void plan() {
        host = RestHost.get();
        uid = host.initiative("Folded out", "");
        Reply linked =
                host.manager.put(
                        "/initiatives/" + uid + "/epics/APP-1",
                        "{\"role\":\"PRIMARY\",\"version\":1,\"move\":true}");
        assertEquals(linked.text(), 200, linked.status());
        epicId = linked.at("/initiative/epicIds/0");
    }

    private static Reply children(Client who, String epic, int status) {
        return host.ok(
                "GET",
                PATH,
                who.get("/initiatives/" + uid + "/epics/" + epic + "/children"),
                status);
    }

    @Test
    public void issues_come_with_key_status_and_days() {
        Reply all = children(host.manager, epicId, 200);

        assertEquals(epicId, all.at("/epicId"));
        assertEquals(all.text(), all.json().at("/issues").size(), all.json().at("/total").asInt());
        assertEquals("APP-11", all.at("/issues/0/key"));
        assertFalse(all.text(), all.at("/issues/0/status").isBlank());
    }

    @Test
    public void one_who_may_not_see_an_issue_learns_nothing_of_it_not_even_by_the_count() {
        Reply all = children(host.admin, epicId, 200);
        Reply part = children(host.viewer, epicId, 200);

        assertTrue(all.text(), all.text().contains("APP-13"));
        assertFalse(part.text(), part.text().contains("APP-13"));
        assertEquals(all.json().at("/total").asInt() - 1, part.json().at("/total").asInt());
    }

    @Test
    public void an_epic_of_another_initiative_and_what_is_no_number_are_not_found() {
        String other = host.initiative("Without epics", "");

        host.ok(
                "GET",
                PATH,
                host.manager.get("/initiatives/" + other + "/epics/" + epicId + "/children"),
                404);
        children(host.manager, "nothing", 404);
        assertEquals(
                401,
                host.nobody.get("/initiatives/" + uid + "/epics/" + epicId + "/children").status());
    }
}

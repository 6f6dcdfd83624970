package org.longview.rest;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** What quarters promise beside what quarters finished over REST, in the embedded host. */
public class CapacityRestIT {
    private static final String CAPACITY = "/roadmaps/{uid}/capacity";
    private static RestHost host;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
    }

    @Test
    public void what_is_promised_is_told_with_all_that_it_is_made_of() {
        String roadmap = "/roadmaps/" + host.roadmap();
        Reply made =
                host.manager.post(
                        roadmap + "/initiatives",
                        "{\"name\":\"Far away\",\"estimate\":\"L\",\"timeframe\":\"2090-Q3\"}");
        assertEquals(made.text(), 201, made.status());

        Reply read = host.ok("GET", CAPACITY, host.viewer.get(roadmap + "/capacity"), 200);

        int last = read.json().get("ahead").size() - 1;
        String quarter = "/ahead/" + last;
        assertEquals("2090-Q3", read.at(quarter + "/quarter/text"));
        assertEquals("8", read.at(quarter + "/promised"));
        assertEquals(made.at("/initiative/uid"), read.at(quarter + "/parts/0/initiativeUid"));
        assertEquals("8", read.at(quarter + "/parts/0/here"));
        assertEquals("false", read.at(quarter + "/parts/0/late"));
        assertEquals(4, read.json().get("past").size());
        host.manager.post("/commands/" + made.at("/command") + "/undo", "{}");
    }

    @Test
    public void a_roadmap_that_is_not_there_has_none() {
        host.ok("GET", CAPACITY, host.viewer.get("/roadmaps/nothing/capacity"), 404);
    }
}

package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Why computed values are what they are, asked of the running plugin. */
public class WhyRestIT {
    private static final long OCTOBER = LocalDate.of(2026, 10, 20).toEpochDay();
    private static final long HIDDEN = LocalDate.of(2027, 12, 31).toEpochDay();

    private static RestHost host;
    private static String uid;

    @BeforeClass
    public static void plan() {
        host = RestHost.get();
        uid = host.initiative("Explained", "");
        Reply linked =
                host.manager.put(
                        "/initiatives/" + uid + "/epics/APP-1",
                        "{\"role\":\"PRIMARY\",\"version\":1,\"move\":true}");
        assertEquals(linked.text(), 200, linked.status());
        Reply edited =
                host.manager.put(
                        "/initiatives/" + uid,
                        "{\"name\":\"Explained\",\"why\":null,\"themeUid\":null,\"timeframe\":\"2040\","
                                + "\"lifecycle\":\"ACTIVE\",\"health\":\"AT_RISK\",\"owner\":null,\"manualProgress\":null,\"estimate\":null,\"version\":2}");
        assertEquals(edited.text(), 200, edited.status());
    }

    private static Reply why(Client who) {
        return host.ok(
                "GET", "/initiatives/{uid}/why", who.get("/initiatives/" + uid + "/why"), 200);
    }

    @Test
    public void a_value_comes_with_its_rule_its_inputs_and_the_issues_it_hangs_on() {
        Reply why = why(host.manager);

        assertEquals("AT_RISK", why.at("/health/value"));
        assertEquals("OVERDUE", why.at("/health/cause"));
        assertEquals("AT_RISK", why.at("/health/manual"));
        assertEquals(OCTOBER, why.json().at("/span/overdueSince").asLong());
        assertEquals("APP-11", why.at("/end/0/key"));
        assertTrue(why.text(), why.json().at("/end/0/without/span/to").isNull());
        assertTrue(why.json().at("/startCount").asInt() >= why.json().at("/start").size());
        assertEquals("COUNT", why.at("/progress/rule"));
        assertEquals(
                why.json().at("/progress/done").asInt() + why.json().at("/progress/open").asInt(),
                why.json().at("/issues").asInt() - 1 - why.json().at("/progress/dropped").asInt());
        assertEquals("APP-12", why.at("/share/0/key"));
    }

    @Test
    public void two_viewers_get_different_numbers_and_nothing_hidden_is_in_the_answer() {
        Reply all = why(host.admin);
        Reply part = why(host.viewer);

        assertEquals(HIDDEN, all.json().at("/span/to").asLong());
        assertEquals("APP-13", all.at("/end/0/key"));
        assertEquals(
                "without the hidden issue it is as if there were none",
                part.json().get("span"),
                all.json().at("/end/0/without/span"));
        assertEquals(all.json().get("issues").asInt() - 1, part.json().get("issues").asInt());
        assertFalse(part.text(), part.text().contains("APP-13"));
        assertFalse(part.text(), part.text().contains(Long.toString(HIDDEN)));
    }

    @Test
    public void an_initiative_that_is_not_there_and_a_visitor_get_nothing() {
        host.ok(
                "GET",
                "/initiatives/{uid}/why",
                host.viewer.get("/initiatives/7c9a5f6e-0000-4000-8000-000000000000/why"),
                404);
        assertEquals(401, host.nobody.get("/initiatives/" + uid + "/why").status());
    }
}

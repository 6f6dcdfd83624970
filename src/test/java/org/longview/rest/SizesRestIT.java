package org.longview.rest;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Sizes of initiatives and what they stand for over REST, in the embedded host. */
public class SizesRestIT {
    private static final String INITIATIVE = "/initiatives/{uid}";
    private static final String ROADMAP = "/roadmaps/{uid}";
    private static RestHost host;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
    }

    private static String sized(String name, String estimate, int version) {
        return ("{\"name\":\"%s\",\"why\":null,\"themeUid\":null,\"timeframe\":null,\"lifecycle\":\"PLANNED\","
                        + "\"health\":\"NOT_SET\",\"owner\":null,\"manualProgress\":null,\"estimate\":%s,\"version\":%d}")
                .formatted(name, estimate, version);
    }

    @Test
    public void an_initiative_gets_a_size_and_loses_it_again() {
        Reply made =
                host.ok(
                        "POST",
                        "/roadmaps/{uid}/initiatives",
                        host.manager.post(
                                "/roadmaps/" + host.roadmap() + "/initiatives",
                                "{\"name\":\"Sized\",\"estimate\":\"S\"}"),
                        201);
        String path = "/initiatives/" + made.at("/initiative/uid");
        assertEquals("S", host.manager.get(path).at("/initiative/estimate"));

        Reply put =
                host.ok(
                        "PUT",
                        INITIATIVE,
                        host.manager.put(path, sized("Sized", "\"XL\"", 1)),
                        200);
        assertEquals("XL", put.at("/initiative/estimate"));
        Reply history = host.manager.get(path + "/history");
        assertEquals("estimate", history.at("/revisions/0/changes/0/field"));
        assertEquals("S", history.at("/revisions/0/changes/0/old"));

        host.ok("PUT", INITIATIVE, host.manager.put(path, sized("Sized", "null", 2)), 200);
        assertEquals("null", host.manager.get(path).at("/initiative/estimate"));
    }

    @Test
    public void another_size_is_refused_by_name_and_an_old_version_shows_both() {
        String path = "/initiatives/" + host.initiative("Fought size", "");
        Reply odd =
                host.ok(
                        "PUT",
                        INITIATIVE,
                        host.manager.put(path, sized("Fought size", "\"XXL\"", 1)),
                        400);
        assertEquals("estimate", odd.at("/field"));
        assertEquals("XXL", odd.at("/value"));
        host.manager.put(path, sized("Fought size", "\"M\"", 1));

        Reply lost =
                host.ok(
                        "PUT",
                        INITIATIVE,
                        host.manager.put(path, sized("Fought size", "\"L\"", 1)),
                        409);

        assertEquals("M", lost.at("/current/estimate"));
        assertEquals("L", lost.at("/yours/estimate"));
    }

    @Test
    public void what_sizes_stand_for_is_five_growing_numbers() {
        String path = "/roadmaps/" + host.roadmap();
        Reply before = host.manager.get(path);
        assertEquals("4", before.at("/rules/teamWeeks/2"));
        refused(path, before, "[1,2,2,8,16]", "2");
        refused(path, before, "[1,2,4,8]", "4");
        refused(path, before, "[1,2,4,8,\"many\"]", "\"many\"");
        refused(path, before, "[1,2,4,8,1e9]", "1000000000");

        Reply changed =
                host.ok(
                        "PUT",
                        ROADMAP,
                        host.manager.put(path, settings(before, "[0.5,1,3,6,12.25]")),
                        200);

        assertEquals("12.25", host.viewer.get(path).at("/rules/teamWeeks/4"));
        host.ok("PUT", ROADMAP, host.manager.put(path, settings(before, "null")), 409);
        host.manager.post("/commands/" + changed.at("/command") + "/undo", "{}");
        assertEquals("16", host.viewer.get(path).at("/rules/teamWeeks/4"));
    }

    private static void refused(String path, Reply before, String weeks, String value) {
        Reply refusal =
                host.ok("PUT", ROADMAP, host.manager.put(path, settings(before, weeks)), 400);
        assertEquals("teamWeeks", refusal.at("/field"));
        assertEquals(value, refusal.at("/value"));
    }

    private static String settings(Reply seen, String weeks) {
        return ("{\"name\":\"%s\",\"zone\":null,\"epicDates\":null,\"initiativeDates\":null,\"progress\":null,"
                        + "\"teamWeeks\":%s,\"version\":%s}")
                .formatted(seen.at("/name"), weeks, seen.at("/version"));
    }

    @Test
    public void a_portfolio_says_nothing_of_what_sizes_stand_for() {
        Reply made =
                host.ok(
                        "POST",
                        "/portfolios",
                        host.manager.post(
                                "/portfolios", "{\"name\":\"Sized\",\"projects\":[\"APP\"]}"),
                        201);

        Reply screen =
                host.ok(
                        "GET",
                        ROADMAP,
                        host.manager.get("/roadmaps/" + made.at("/portfolio/uid")),
                        200);

        assertEquals(0, screen.json().at("/rules/teamWeeks").size());
        Reply own = host.manager.get("/roadmaps/" + host.roadmap());
        assertEquals(5, own.json().at("/rules/teamWeeks").size());
    }
}

package org.longview.rest;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.HiddenWorld.It;

/** Each of five people gets numbers that are right for the issues that this person may see. */
public class TwoViewersIT {
    /** Shares are written with four digits. */
    private static final double HALF_A_DIGIT = 0.00005;

    private static final List<String> EVERYBODY =
            List.of(
                    HiddenWorld.SEER,
                    HiddenWorld.EDNA,
                    HiddenWorld.RITA,
                    HiddenWorld.ASA,
                    HiddenWorld.LOWLY);
    private static HiddenHost host;

    @BeforeClass
    public static void start() throws Exception {
        host = HiddenHost.get();
    }

    @Test
    public void each_epic_has_the_numbers_of_the_children_that_one_may_see() {
        for (String viewer : EVERYBODY) {
            SeenBy seen = new SeenBy(host.world, viewer);
            JsonNode epics = screen(viewer).get("epics");
            Set<String> shown = new TreeSet<>();
            for (int i = 0; i < epics.get("key").size(); i++) {
                String key = epics.get("key").get(i).textValue();
                shown.add(key);
                Map<String, Long> numbers = seen.numbers(List.of(key));
                String who = viewer + " " + key;
                for (String column :
                        List.of("toDo", "inProgress", "done", "pointsDone", "pointsOpen")) {
                    assertEquals(who, numbers.get(column), at(epics, column, i));
                }
                assertEquals(who, numbers.get("dropped"), at(epics, "droppedChildren", i));
                assertEquals(who, numbers.get("unestimated"), at(epics, "unestimated", i));
                assertEquals(who, numbers.get("from"), at(epics, "from", i));
                assertEquals(who, numbers.get("to"), at(epics, "to", i));
            }
            Set<String> linked = new TreeSet<>(List.of("MAIN-6", "MAIN-7", "MAIN-8", "MAIN-9"));
            HiddenHost.EPICS.values().forEach(linked::addAll);
            assertEquals(viewer, new TreeSet<>(seen.epics(linked)), shown);
        }
    }

    @Test
    public void done_open_and_unestimated_add_up_to_what_one_may_see_by_every_rule() {
        for (String rule : List.of("COUNT", "POINTS", "TIME", "STATUS", "MANUAL")) {
            progress(rule);
            try {
                EVERYBODY.forEach(TwoViewersIT::initiativesAddUp);
            } finally {
                progress("COUNT");
            }
        }
    }

    private static void progress(String rule) {
        Client.Reply reply =
                host.as(HiddenWorld.SEER)
                        .put(
                                "/roadmaps/" + host.roadmap,
                                """
                                {"name":"Project MAIN","zone":null,"epicDates":null,"initiativeDates":null,"progress":"%s","version":%d}
                                """
                                        .formatted(rule, host.roadmapVersion()));
        assertEquals(reply.text(), 200, reply.status());
    }

    private static void initiativesAddUp(String viewer) {
        SeenBy seen = new SeenBy(host.world, viewer);
        JsonNode screen = screen(viewer);
        for (JsonNode initiative : screen.get("initiatives")) {
            String name = initiative.get("name").textValue();
            List<String> epics = HiddenHost.EPICS.get(name);
            Map<String, Long> numbers = seen.numbers(epics);
            String who = viewer + " " + name + " " + initiative;
            counts(who, numbers, initiative.at("/progress/count"));
            JsonNode points = initiative.at("/progress/points");
            assertEquals(who, (long) numbers.get("pointsDone"), points.get("done").asLong());
            assertEquals(who, (long) numbers.get("pointsOpen"), points.get("open").asLong());
            assertEquals(
                    who, (long) numbers.get("unestimated"), points.get("unestimated").asLong());
            shown(who, numbers, initiative.get("shown"));
            span(who, numbers, name, initiative);
            explained(viewer, seen, epics, initiative);
        }
    }

    private static void counts(String who, Map<String, Long> numbers, JsonNode count) {
        for (String name : List.of("toDo", "inProgress", "done", "total", "dropped")) {
            assertEquals(who, (long) numbers.get(name), count.get(name).asLong());
        }
    }

    private static void shown(String who, Map<String, Long> numbers, JsonNode shown) {
        assertEquals(
                who,
                (long) numbers.get("total"),
                shown.get("done").asLong()
                        + shown.get("open").asLong()
                        + shown.get("unestimated").asLong());
        assertEquals(who, (long) numbers.get("dropped"), shown.get("dropped").asLong());
        if (shown.get("rule").textValue().equals("COUNT") && numbers.get("total") > 0) {
            assertEquals(
                    who,
                    (double) numbers.get("done") / numbers.get("total"),
                    shown.get("share").asDouble(),
                    HALF_A_DIGIT);
        }
    }

    private static void span(
            String who, Map<String, Long> numbers, String name, JsonNode initiative) {
        JsonNode span = initiative.get("span");
        assertEquals(who, numbers.get("from"), number(span.path("from")));
        assertEquals(who, numbers.get("to"), number(span.path("to")));
        Long last = numbers.get("to");
        long promised = HiddenHost.PROMISED.get(name).toEpochDay();
        assertEquals(
                who,
                last == null ? null : (Long) Math.max(0, last - promised),
                number(initiative.get("overhang")));
    }

    /** The same numbers under another address, and as many issues as this person sees. */
    private static void explained(
            String viewer, SeenBy seen, List<String> epics, JsonNode initiative) {
        String path = "/initiatives/" + initiative.get("uid").textValue();
        JsonNode why = host.as(viewer).get(path + "/why").json();
        JsonNode alone = host.as(viewer).get(path).json().get("initiative");
        int issues = seen.epics(epics).size();
        for (String epic : epics) {
            issues += seen.children(epic).size();
        }
        assertEquals(viewer + why, issues, why.get("issues").asInt());
        assertEquals(viewer, initiative.get("shown"), why.get("progress"));
        for (String field : List.of("shown", "progress", "span", "overhang", "computed")) {
            assertEquals(viewer + field, initiative.get(field), alone.get(field));
        }
        assertEquals(initiative.get("span"), why.get("span"));
        assertEquals(initiative.at("/computed/cause"), why.at("/health/cause"));
    }

    @Test
    public void a_lane_has_the_sum_of_what_one_may_see_in_it() {
        for (String viewer : EVERYBODY) {
            JsonNode screen = screen(viewer);
            for (JsonNode lane : screen.get("lanes")) {
                List<String> epics = new ArrayList<>();
                for (JsonNode index : lane.get("initiatives")) {
                    JsonNode initiative = screen.get("initiatives").get(index.asInt());
                    epics.addAll(HiddenHost.EPICS.get(initiative.get("name").textValue()));
                }
                counts(viewer, new SeenBy(host.world, viewer).numbers(epics), lane.get("count"));
            }
        }
    }

    @Test
    public void the_numbers_of_two_people_differ_by_exactly_what_is_hidden_from_one() {
        SeenBy all = new SeenBy(host.world, HiddenWorld.SEER);
        for (String viewer : HiddenWorld.RESTRICTED) {
            SeenBy seen = new SeenBy(host.world, viewer);
            JsonNode more = screen(HiddenWorld.SEER).get("initiatives");
            JsonNode less = screen(viewer).get("initiatives");
            for (int i = 0; i < more.size(); i++) {
                List<String> epics = HiddenHost.EPICS.get(more.get(i).get("name").textValue());
                Set<It> counted = children(all, epics);
                Set<It> hidden = new HashSet<>(counted);
                hidden.removeIf(it -> seen.sees(it) && seen.sees(host.world.it(it.epic())));
                Set<It> instead = children(seen, epics);
                instead.removeAll(counted);
                String who = viewer + " " + more.get(i).get("name");
                long gap = allOf(more.get(i)) - allOf(less.get(i));

                assertEquals(who, hidden.size() - instead.size(), gap);
                // a part of a hidden issue is counted for the one who sees the part only
                boolean stands = viewer.equals(HiddenWorld.ASA) && epics.contains("ASG-1");
                assertEquals(stands ? Set.of(host.world.it("ASG-13")) : Set.of(), instead);
            }
        }
    }

    private static Set<It> children(SeenBy seen, Collection<String> epics) {
        Set<It> children = new HashSet<>();
        epics.forEach(epic -> children.addAll(seen.children(epic)));
        return children;
    }

    private static long allOf(JsonNode initiative) {
        JsonNode count = initiative.at("/progress/count");
        return count.get("total").asLong() + count.get("dropped").asLong();
    }

    private static JsonNode screen(String viewer) {
        return host.as(viewer).get("/projects/MAIN/roadmap").json();
    }

    private static Long at(JsonNode columns, String column, int index) {
        return number(columns.get(column).get(index));
    }

    private static Long number(JsonNode value) {
        return value.isNumber() ? value.asLong() : null;
    }
}

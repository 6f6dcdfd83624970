package org.longview.jira;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class SprintTextTest {
    private static final String HEAD = "com.atlassian.greenhopper.service.sprint.Sprint@1[";
    private static final String START = "2026-02-09T09:00:00.000Z";
    private static final String END = "2026-02-20T15:00:00.000Z";
    private static final String OLD =
            HEAD
                    + "id=4,rapidViewId=1,state=ACTIVE,name=%s,goal=%s,startDate="
                    + START
                    + ",endDate="
                    + END
                    + ",completeDate=<null>,sequence=4]";
    private static final String CURRENT =
            HEAD
                    + "activatedDate=<null>,autoStartStop=false,completeDate=<null>,endDate="
                    + END
                    + ",goal=%2$s,id=4,incompleteIssuesDestinationId=<null>,name=%1$s,rapidViewId=1,"
                    + "sequence=4,startDate="
                    + START
                    + ",state=ACTIVE,synced=false]";
    private static final String ANY_ORDER =
            HEAD
                    + "name=%s,startDate="
                    + START
                    + ",id=4,goal=%s,state=ACTIVE,completeDate=<null>,endDate="
                    + END
                    + "]";

    private static void assertSprint(String printed, String name, String goal) {
        List<SprintText> all = SprintText.all(printed);
        assertEquals(printed, 1, all.size());
        SprintText sprint = all.get(0);
        assertEquals(printed, Optional.of(name), sprint.text("name"));
        assertEquals(
                printed, Optional.ofNullable(goal.isEmpty() ? null : goal), sprint.text("goal"));
        assertEquals(printed, Optional.of("4"), sprint.text("id"));
        assertEquals(printed, Optional.of("ACTIVE"), sprint.text("state"));
        assertEquals(
                printed,
                Optional.of(Instant.parse(START)),
                sprint.moment("startDate", ZoneOffset.UTC));
        assertEquals(
                printed, Optional.of(Instant.parse(END)), sprint.moment("endDate", ZoneOffset.UTC));
        assertEquals(printed, Optional.empty(), sprint.moment("completeDate", ZoneOffset.UTC));
    }

    private static void assertInEachForm(String name, String goal) {
        for (String form : List.of(OLD, CURRENT, ANY_ORDER)) {
            assertSprint(form.formatted(name, goal), name, goal);
        }
    }

    @Test
    public void the_order_of_the_keys_does_not_matter() {
        assertInEachForm("Sprint four", "");
        assertInEachForm("Sprint four", "Ship it");
    }

    @Test
    public void commas_brackets_and_equals_signs_belong_to_names_and_goals() {
        assertInEachForm("Sprint 8, the long one", "a, b, c");
        assertInEachForm("[Team A] 4 [x]]", "close ] and [ open");
        assertInEachForm("a=b, c=d", "x=1,y=2");
        assertInEachForm("],", "[");
        assertInEachForm("A <null> one", "=,=");
    }

    @Test
    public void what_looks_like_a_part_of_a_sprint_in_a_goal_is_none() {
        assertInEachForm("Sprint four", "ship,id=5 fixed");
        assertInEachForm("Sprint four", "ship,startDate=soon");
        assertInEachForm("Sprint four", "ship,state=of the art");
        assertSprint(
                CURRENT.formatted("Sprint four", "ship,id=5,startDate=2020-01-01T00:00:00.000Z"),
                "Sprint four",
                "ship,id=5,startDate=2020-01-01T00:00:00.000Z");
        assertSprint(
                OLD.formatted("Sprint four", "ship,id=5,state=CLOSED"),
                "Sprint four",
                "ship,id=5,state=CLOSED");
    }

    @Test
    public void keys_that_are_new_cost_nothing() {
        for (String more :
                List.of("cadence=2", "archived=false", "motto=go, go=on", "laterDate=" + END)) {
            for (String form : List.of(OLD, CURRENT, ANY_ORDER)) {
                assertSprint(
                        form.formatted("Sprint four", "").replace("]", "," + more + "]"),
                        "Sprint four",
                        "");
                assertSprint(
                        form.formatted("Sprint four", "")
                                .replace("Sprint@1[", "Sprint@1[" + more + ","),
                        "Sprint four",
                        "");
            }
        }
        assertSprint(
                CURRENT.formatted("Sprint four", "")
                        .replace(",rapidViewId", ",origin=7,rapidViewId"),
                "Sprint four",
                "");
    }

    @Test
    public void several_sprints_may_stand_in_one_text() {
        for (String between : List.of(",", ", ", "\n", ";", "")) {
            String both =
                    OLD.formatted("A]", "")
                            + between
                            + CURRENT.formatted("B", "").replace("id=4", "id=5");
            assertEquals(
                    List.of("4 A]", "5 B"),
                    SprintText.all(both).stream()
                            .map(s -> s.text("id").get() + " " + s.text("name").get())
                            .toList());
            assertEquals(2, SprintText.all("[" + both + "]").size());
        }
    }

    @Test
    public void a_date_that_is_none_is_kept_for_whoever_refuses_it() {
        SprintText sprint =
                SprintText.all(HEAD + "id=4,name=x,startDate=31/Mar/26,endDate=]").get(0);

        assertEquals(Optional.of("31/Mar/26"), sprint.text("startDate"));
        assertEquals(Optional.empty(), sprint.moment("startDate", ZoneOffset.UTC));
        assertEquals(Optional.of("x"), sprint.text("name"));
        assertEquals(Optional.empty(), sprint.text("endDate"));
    }

    @Test
    public void a_text_of_another_kind_is_no_sprint() {
        for (String text :
                List.of("", "x", "Sprint four", "[id=4]", "Sprint@x[id=4]", "{\"id\": 4}")) {
            assertEquals(text, List.of(), SprintText.all(text));
        }
    }

    private static final String[] PIECES = {
        "[",
        "]",
        ",",
        ", ",
        "=",
        " ",
        "a",
        "Sprint",
        "x=y",
        "b=c",
        "<null>",
        "],",
        "[]",
        "ü",
        "(1)",
        "=5x",
        ",id=5 fixed",
        ",state=of the art",
        ",startDate=soon",
        ", id=5",
        ", size=5",
        "\n"
    };
    private static final String[] PARTS = {
        ",id=5",
        ",state=CLOSED",
        ",rapidViewId=9",
        ",startDate=2020-01-01T00:00:00.000Z",
        ",name=x",
        ",sequence=<null>"
    };

    private static String words(Random random, String... pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            words.append(pieces[random.nextInt(pieces.length)]);
        }
        String stripped = words.toString().strip();
        return stripped.isEmpty() || stripped.equals("<null>") ? "four" : stripped;
    }

    private static String both(Random random) {
        return random.nextInt(3) == 0
                ? words(random, PIECES) + words(random, PARTS) + words(random, PIECES)
                : words(random, PIECES);
    }

    private static void assertWords(String printed, String name, String goal, String id) {
        List<SprintText> all = SprintText.all(printed);
        String seen =
                printed
                        + " -> "
                        + all.stream().map(s -> s.text("name") + "/" + s.text("goal")).toList();
        assertEquals(seen, 1, all.size());
        SprintText sprint = all.get(0);
        assertEquals(seen, Optional.of(name), sprint.text("name"));
        assertEquals(seen, Optional.of(goal), sprint.text("goal"));
        assertEquals(seen, Optional.of(id), sprint.text("id"));
        assertEquals(seen, Optional.of("ACTIVE"), sprint.text("state"));
        assertEquals(
                seen,
                Optional.of(Instant.parse(START)),
                sprint.moment("startDate", ZoneOffset.UTC));
    }

    @Test
    public void any_name_and_goal_come_back_from_the_orders_that_jira_prints() {
        Random random = new Random(13);
        for (int i = 0; i < 3_000; i++) {
            String name = both(random);
            String goal = both(random);
            for (String form : List.of(OLD, CURRENT)) {
                assertWords(form.formatted(name, goal), name, goal, "4");
            }
        }
    }

    @Test
    public void a_name_may_hold_a_goal_where_the_order_tells_that_it_is_none() {
        assertSprint(CURRENT.formatted("A,goal=B", "C,name=D"), "A,goal=B", "C,name=D");
        assertSprint(OLD.formatted("A,name=B", "C,name=D"), "A,name=B", "C,name=D");
    }

    @Test
    public void a_moment_without_an_offset_is_of_the_zone_of_whoever_asks() {
        SprintText sprint =
                SprintText.all(HEAD + "id=4,state=ACTIVE,startDate=2026-02-09T09:00:00.000,name=x]")
                        .get(0);

        assertEquals(
                Optional.of(Instant.parse("2026-02-09T08:00:00Z")),
                sprint.moment("startDate", ZoneId.of("Europe/Berlin")));
        assertEquals(Optional.of("x"), sprint.text("name"));
    }

    @Test
    public void parts_may_stand_apart_by_a_comma_and_a_blank() {
        assertSprint(
                CURRENT.replace(",", ", ").formatted("A, b=c,id=9", "d,e"), "A, b=c,id=9", "d,e");
        assertSprint("  " + OLD.replace(",", ", ").formatted("A", "b") + "\n", "A", "b");
        assertSprint("[" + ANY_ORDER.replace(",", ", ").formatted("A]", "[b") + "]", "A]", "[b");
    }

    @Test
    public void any_name_and_goal_come_back_from_any_order_with_unknown_keys_and_in_lists() {
        Random random = new Random(31);
        for (int i = 0; i < 3_000; i++) {
            String name = words(random, PIECES);
            String goal = words(random, PIECES) + "],Sprint@1[=".repeat(random.nextInt(2));
            List<String> parts =
                    new ArrayList<>(
                            List.of(
                                    "id=4",
                                    "state=ACTIVE",
                                    "name=" + name,
                                    "goal=" + goal,
                                    "startDate=" + START,
                                    "endDate=" + END,
                                    "completeDate=<null>",
                                    "cadence=2",
                                    "isArchived=false",
                                    "later=<null>"));
            Collections.shuffle(parts, random);
            String printed = HEAD + String.join(",", parts) + "]";
            assertWords(printed, name, goal, "4");
            assertWords("[" + printed + "]", name, goal, "4");
            assertWords(" [ " + printed + " ] ", name, goal, "4");
        }
    }
}

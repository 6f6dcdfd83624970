package org.longview.jira;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        assertEquals(printed, Optional.of(Instant.parse(START)), sprint.moment("startDate"));
        assertEquals(printed, Optional.of(Instant.parse(END)), sprint.moment("endDate"));
        assertEquals(printed, Optional.empty(), sprint.moment("completeDate"));
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
        assertEquals(Optional.empty(), sprint.moment("startDate"));
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
}

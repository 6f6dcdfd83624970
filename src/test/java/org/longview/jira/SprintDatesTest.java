package org.longview.jira;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class SprintDatesTest {

    private final SprintDates dates = new SprintDates(ZoneId.of("Europe/Berlin"));

    /**
     * What Jira Software's sprint looks like from outside: its dates are of a class that cannot be
     * named.
     */
    public interface Sprint {
        Object getStartDate();

        Object getEndDate();
    }

    /** Like Joda's DateTime. */
    public static final class Moment {
        public long getMillis() {
            return Instant.parse("2026-01-31T23:30:00Z").toEpochMilli();
        }
    }

    @Test
    public void reads_the_text_form_by_its_names() {
        String sprint =
                "com.atlassian.greenhopper.service.sprint.Sprint@3f1[id=7,rapidViewId=1,state=CLOSED,name=A,"
                        + " b,startDate=2014-05-02T20:34:45.652Z,endDate=2014-05-16T20:34:00.000-0700,completeDate=<null>]";

        assertEquals(Optional.of(LocalDate.of(2014, 5, 2)), dates.first(List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2014, 5, 17)), dates.last(List.of(sprint)));
    }

    @Test
    public void reads_the_text_form_in_any_order_of_its_names() {
        String sprint =
                "com.atlassian.greenhopper.service.sprint.Sprint@1[activatedDate=<null>,"
                        + "autoStartStop=false,completeDate=<null>,endDate=2026-02-20T15:00:00.000Z,goal=a"
                        + " [b], startDate=soon,id=4,incompleteIssuesDestinationId=<null>,"
                        + "name=Four,startDate=2026-02-09T09:00:00.000Z,state=ACTIVE]";
        String both = sprint + "," + sprint.replace("2026-02-20", "2026-02-27");

        assertEquals(Optional.of(LocalDate.of(2026, 2, 9)), dates.first(List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), dates.last(List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 27)), dates.last(both));
    }

    @Test
    public void spans_all_sprints_of_an_issue() {
        Object value =
                List.of(
                        sprint(Instant.parse("2026-03-02T08:00:00Z"), "2026-03-15"),
                        sprint(Instant.parse("2026-02-02T08:00:00Z"), "2026-02-15"));

        assertEquals(Optional.of(LocalDate.of(2026, 2, 2)), dates.first(value));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 15)), dates.last(value));
    }

    @Test
    public void asks_getters_of_unknown_classes_by_name() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 1)),
                dates.first(List.of(sprint(new Moment(), null))));
    }

    @Test
    public void the_zone_decides_the_day() {
        Object value = List.of(sprint(Date.from(Instant.parse("2026-03-01T23:30:00Z")), null));

        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), dates.first(value));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 1)),
                new SprintDates(ZoneId.of("UTC")).first(value));
    }

    @Test
    public void unplanned_and_unreadable_sprints_have_no_days() {
        for (Object value :
                Arrays.asList(
                        null,
                        "x",
                        7,
                        new Object(),
                        List.of(),
                        List.of("Sprint@1[startDate=<null>]"),
                        Arrays.asList((Object) null),
                        List.of(sprint(null, "soon")))) {
            assertEquals(Optional.empty(), dates.first(value));
            assertEquals(Optional.empty(), dates.last(value));
        }
    }

    private static Sprint sprint(Object start, String lastDay) {
        Object end =
                lastDay == null || !lastDay.startsWith("2")
                        ? lastDay
                        : Instant.parse(lastDay + "T10:00:00Z");
        return new Sprint() {
            @Override
            public Object getStartDate() {
                return start;
            }

            @Override
            public Object getEndDate() {
                return end;
            }
        };
    }
}

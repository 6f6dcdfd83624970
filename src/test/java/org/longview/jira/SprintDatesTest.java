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
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

public class SprintDatesTest {

    private final SprintDates dates = new SprintDates(ZoneId.of("Europe/Berlin"));

    private static Optional<LocalDate> first(SprintDates dates, Object value) {
        return dates.starts(value).stream().min(LocalDate::compareTo);
    }

    private Side end(Object value) {
        return dates.ends(value).stream().reduce(Side.NONE, Side::later);
    }

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

    private Optional<LocalDate> last(Object value) {
        return Optional.ofNullable(end(value).day());
    }

    @Test
    public void a_closed_sprint_ends_on_the_day_on_which_it_was_closed_early_or_late() {
        String closed =
                "com.x.Sprint@1[id=1,state=CLOSED,name=A,startDate=2026-02-09T09:00:00.000Z,"
                        + "endDate=2026-02-20T15:00:00.000Z,completeDate=2026-02-18T15:00:00.000Z]";
        String late = closed.replace("2026-02-18", "2026-02-25");

        assertEquals(new Side(LocalDate.of(2026, 2, 18), DateSource.CLOSED_SPRINT), end(closed));
        assertEquals(new Side(LocalDate.of(2026, 2, 25), DateSource.CLOSED_SPRINT), end(late));
        assertEquals(
                "one that was opened again ends as planned",
                new Side(LocalDate.of(2026, 2, 20), DateSource.SPRINT),
                end(closed.replace("CLOSED", "ACTIVE")));
        assertEquals(
                "one of which nobody knows when ends as planned",
                new Side(LocalDate.of(2026, 2, 20), DateSource.SPRINT),
                end(closed.replaceAll("completeDate=[^]]*", "completeDate=<null>")));
    }

    @Test
    public void the_last_of_several_sprints_tells_the_end_and_where_it_comes_from() {
        String closed =
                "com.x.Sprint@1[id=1,state=CLOSED,name=A,endDate=2026-02-20T15:00:00.000Z,"
                        + "completeDate=2026-03-18T15:00:00.000Z]";
        String planned =
                "com.x.Sprint@2[id=2,state=FUTURE,name=B,endDate=2026-03-06T15:00:00.000Z]";

        assertEquals(
                new Side(LocalDate.of(2026, 3, 18), DateSource.CLOSED_SPRINT),
                end(List.of(planned, closed)));
        assertEquals(
                new Side(LocalDate.of(2026, 3, 6), DateSource.SPRINT),
                end(List.of(planned, closed.replace("2026-03-18", "2026-02-27"))));
    }

    /** As Jira Software gives it. */
    public static final class Closed {
        public Date getStartDate() {
            return Date.from(Instant.parse("2026-02-09T09:00:00Z"));
        }

        public Date getEndDate() {
            return Date.from(Instant.parse("2026-02-20T15:00:00Z"));
        }

        public Date getCompleteDate() {
            return Date.from(Instant.parse("2026-02-18T15:00:00Z"));
        }

        public String getState() {
            return "CLOSED";
        }
    }

    @Test
    public void the_object_of_a_closed_sprint_is_asked_for_the_day_on_which_it_was_closed() {
        assertEquals(
                new Side(LocalDate.of(2026, 2, 18), DateSource.CLOSED_SPRINT),
                end(List.of(new Closed())));
    }

    @Test
    public void reads_the_text_form_by_its_names() {
        String sprint =
                "com.atlassian.greenhopper.service.sprint.Sprint@3f1[id=7,rapidViewId=1,state=CLOSED,name=A,"
                        + " b,startDate=2014-05-02T20:34:45.652Z,endDate=2014-05-16T20:34:00.000-0700,completeDate=<null>]";

        assertEquals(Optional.of(LocalDate.of(2014, 5, 2)), first(dates, List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2014, 5, 17)), last(List.of(sprint)));
    }

    @Test
    public void reads_the_text_form_in_any_order_of_its_names() {
        String sprint =
                "com.atlassian.greenhopper.service.sprint.Sprint@1[activatedDate=<null>,"
                        + "autoStartStop=false,completeDate=<null>,endDate=2026-02-20T15:00:00.000Z,goal=a"
                        + " [b], startDate=soon,id=4,incompleteIssuesDestinationId=<null>,"
                        + "name=Four,startDate=2026-02-09T09:00:00.000Z,state=ACTIVE]";
        String both = sprint + "," + sprint.replace("2026-02-20", "2026-02-27");

        assertEquals(Optional.of(LocalDate.of(2026, 2, 9)), first(dates, List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), last(List.of(sprint)));
        assertEquals(Optional.of(LocalDate.of(2026, 2, 27)), last(both));
    }

    @Test
    public void spans_all_sprints_of_an_issue() {
        Object value =
                List.of(
                        sprint(Instant.parse("2026-03-02T08:00:00Z"), "2026-03-15"),
                        sprint(Instant.parse("2026-02-02T08:00:00Z"), "2026-02-15"));

        assertEquals(Optional.of(LocalDate.of(2026, 2, 2)), first(dates, value));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 15)), last(value));
    }

    @Test
    public void asks_getters_of_unknown_classes_by_name() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 1)),
                first(dates, List.of(sprint(new Moment(), null))));
    }

    @Test
    public void the_zone_decides_the_day() {
        Object value = List.of(sprint(Date.from(Instant.parse("2026-03-01T23:30:00Z")), null));

        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), first(dates, value));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 1)),
                first(new SprintDates(ZoneId.of("UTC")), value));
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
            assertEquals(Optional.empty(), first(dates, value));
            assertEquals(Optional.empty(), last(value));
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

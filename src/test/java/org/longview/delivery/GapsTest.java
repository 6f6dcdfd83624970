package org.longview.delivery;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class GapsTest {
    private static final Side DAY = Side.of(LocalDate.of(2026, 3, 1), DateSource.SPRINT);

    @Test
    public void a_field_that_no_issue_fills_is_empty_and_one_filled_once_is_not() {
        EpicFacts bare = epic(issue(null, DAY), issue(null, Side.NONE));
        EpicFacts weighed = epic(issue(0.0, Side.NONE));

        assertEquals(Set.of(TrackerField.POINTS), Gaps.NONE.in(List.of(bare)).notFilled());
        assertEquals(Set.of(TrackerField.START), Gaps.NONE.in(List.of(weighed)).notFilled());
        assertEquals(Set.of(), Gaps.NONE.in(List.of(bare, weighed)).notFilled());
    }

    @Test
    public void where_nothing_was_read_nothing_is_said_of_what_is_filled() {
        assertEquals(Gaps.NONE, Gaps.NONE.in(List.of()));
        Set<TrackerField> dates = Set.of(TrackerField.START, TrackerField.END);
        assertEquals(dates, Gaps.NONE.in(List.of(epic(ChildCounts.NONE))).notFilled());
        assertEquals(dates, Gaps.NONE.in(List.of(epic(ChildCounts.ofDropped()))).notFilled());
    }

    @Test
    public void a_field_that_is_not_there_is_not_called_empty_besides() {
        Gaps gaps = Gaps.notFound(Set.of(TrackerField.POINTS)).in(List.of(epic(issue(null, DAY))));

        assertEquals(new Gaps(Set.of(TrackerField.POINTS), Set.of()), gaps);
    }

    @Test
    public void where_one_issue_ends_the_end_is_filled() {
        ChildCounts ending = ChildCounts.of(StatusCategory.TODO, 1.0, Side.NONE, DAY);

        assertEquals(
                Set.of(TrackerField.START),
                Gaps.NONE.in(List.of(epic(ending), epic(ChildCounts.NONE))).notFilled());
    }

    /** One that has an end. */
    private static ChildCounts issue(Double points, Side first) {
        return ChildCounts.of(StatusCategory.TODO, points, first, DAY);
    }

    private static EpicFacts epic(ChildCounts... issues) {
        Epic epic =
                new Epic(
                        1,
                        "APP-1",
                        "Epic",
                        10,
                        "Open",
                        StatusCategory.TODO,
                        false,
                        OwnDates.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Closing.NONE);
        ChildCounts sum = ChildCounts.NONE;
        for (ChildCounts each : issues) {
            sum = sum.plus(each);
        }
        return new EpicFacts(epic, sum);
    }
}

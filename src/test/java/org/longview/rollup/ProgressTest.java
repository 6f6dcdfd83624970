package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.OptionalDouble;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.AnyCounts;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Side;

@RunWith(JUnitQuickcheck.class)
public class ProgressTest {
    private static final ChildCounts COUNTS =
            new ChildCounts(3, 2, 5, 1, 6.0, 10.0, 4, Side.NONE, Side.NONE);

    @Test
    public void by_count_every_issue_counts_as_one() {
        Progress progress = ProgressRule.COUNT.of(COUNTS);

        assertEquals(5, progress.done(), 0);
        assertEquals(5, progress.open(), 0);
        assertEquals(10, progress.total(), 0);
        assertEquals(0, progress.unestimated());
        assertEquals(1, progress.dropped());
        assertEquals(OptionalDouble.of(0.5), progress.share());
    }

    @Test
    public void by_points_issues_without_points_are_told_apart() {
        Progress progress = ProgressRule.POINTS.of(COUNTS);

        assertEquals(OptionalDouble.of(10.0 / 16.0), progress.share());
        assertEquals(4, progress.unestimated());
    }

    @Test
    public void nothing_to_measure_is_no_progress_of_zero() {
        for (ProgressRule rule : ProgressRule.values()) {
            assertTrue(rule.of(ChildCounts.NONE).isEmpty());
            assertEquals(OptionalDouble.empty(), rule.of(ChildCounts.NONE).share());
            assertTrue(rule.of(ChildCounts.ofDropped()).isEmpty());
        }
    }

    @Test
    public void only_unestimated_issues_are_something_but_no_share() {
        Progress progress =
                ProgressRule.POINTS.of(new ChildCounts(2, 0, 0, 0, 0, 0, 2, Side.NONE, Side.NONE));

        assertFalse(progress.isEmpty());
        assertEquals(OptionalDouble.empty(), progress.share());
    }

    @Property(trials = 300)
    public void done_and_open_and_unestimated_are_all_that_is_seen(
            @From(AnyCounts.class) ChildCounts counts) {
        Progress byCount = ProgressRule.COUNT.of(counts);
        Progress byPoints = ProgressRule.POINTS.of(counts);

        assertEquals(counts.total(), byCount.done() + byCount.open() + byCount.unestimated(), 0);
        assertEquals(
                counts.pointsDone() + counts.pointsOpen(), byPoints.done() + byPoints.open(), 0);
        assertEquals(counts.unestimated(), byPoints.unestimated());
        assertEquals(counts.dropped(), byCount.dropped());
        assertTrue(byPoints.share().orElse(0) >= 0 && byPoints.share().orElse(1) <= 1);
    }
}

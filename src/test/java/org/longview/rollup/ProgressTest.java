package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.AnyCounts;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Gaps;
import org.longview.delivery.Side;
import org.longview.delivery.TrackerField;
import org.longview.delivery.Weights;
import org.longview.rollup.Progress.Fallback;

@RunWith(JUnitQuickcheck.class)
public class ProgressTest {
    /** Ten issues: three to do, two in progress, five done; one dropped. */
    private static final ChildCounts COUNTS =
            counts(new Weights(10, 6, 1, 2), new Weights(7_200, 21_600, 0, 0));

    private static ChildCounts counts(Weights points, Weights time) {
        return new ChildCounts(3, 2, 5, 1, points, time, Side.NONE, Side.NONE, 0);
    }

    @Test
    public void by_count_every_issue_counts_as_one() {
        Progress progress = Progress.of(ProgressRule.COUNT, COUNTS);

        assertEquals(5, progress.done());
        assertEquals(5, progress.open());
        assertEquals(0, progress.unestimated());
        assertEquals(1, progress.dropped());
        assertEquals(OptionalDouble.of(0.5), progress.share());
    }

    @Test
    public void by_points_issues_without_points_are_told_apart() {
        Progress progress = Progress.of(ProgressRule.POINTS, COUNTS);

        assertEquals(ProgressRule.POINTS, progress.rule());
        assertEquals(OptionalDouble.of(10.0 / 16.0), progress.share());
        assertEquals(4, progress.done());
        assertEquals(3, progress.open());
        assertEquals(3, progress.unestimated());
    }

    @Test
    public void by_time_what_was_logged_stands_against_what_remains() {
        Progress progress = Progress.of(ProgressRule.TIME, COUNTS);

        assertEquals(OptionalDouble.of(0.25), progress.share());
        assertEquals(0, progress.unestimated());
    }

    @Test
    public void by_status_what_is_in_progress_counts_one_half() {
        assertEquals(
                OptionalDouble.of((5 + 2 * 0.5) / 10),
                Progress.of(ProgressRule.STATUS, COUNTS).share());
    }

    @Test
    public void a_number_that_somebody_entered_is_taken_and_the_issues_stand_beside_it() {
        Progress progress = Progress.of(ProgressRule.MANUAL, COUNTS, 80, Gaps.NONE);

        assertEquals(OptionalDouble.of(0.8), progress.share());
        assertEquals(10, progress.total());
    }

    @Test
    public void without_a_number_the_issues_are_counted_and_that_is_said() {
        Progress progress = Progress.of(ProgressRule.MANUAL, COUNTS, null, Gaps.NONE);

        assertEquals(ProgressRule.COUNT, progress.rule());
        assertEquals(Fallback.NO_NUMBER, progress.why());
        assertEquals(OptionalDouble.of(0.5), progress.share());
    }

    @Test
    public void with_more_than_two_fifths_unestimated_the_issues_are_counted_and_that_is_said() {
        Weights four = new Weights(10, 6, 2, 2);
        Weights five = new Weights(10, 6, 2, 3);

        assertEquals(
                Fallback.NONE, Progress.of(ProgressRule.POINTS, counts(four, Weights.NONE)).why());
        Progress progress = Progress.of(ProgressRule.POINTS, counts(five, Weights.NONE));
        assertEquals(Fallback.MOSTLY_UNESTIMATED, progress.why());
        assertEquals(ProgressRule.POINTS, progress.asked());
        assertEquals(ProgressRule.COUNT, progress.rule());
        assertEquals(0, progress.unestimated());
    }

    @Test
    public void what_no_field_could_say_is_not_laid_to_the_issues() {
        ChildCounts bare = counts(new Weights(0, 0, 2, 3), Weights.NONE);
        Gaps missing = Gaps.notFound(Set.of(TrackerField.POINTS));
        Gaps empty = new Gaps(Set.of(), Set.of(TrackerField.POINTS));

        assertEquals(
                Fallback.NO_FIELD, Progress.of(ProgressRule.POINTS, bare, null, missing).why());
        assertEquals(
                Fallback.NOT_FILLED, Progress.of(ProgressRule.POINTS, bare, null, empty).why());
        assertEquals(
                Fallback.MOSTLY_UNESTIMATED,
                Progress.of(
                                ProgressRule.POINTS,
                                bare,
                                null,
                                Gaps.notFound(Set.of(TrackerField.START)))
                        .why());
        assertEquals(Fallback.NONE, Progress.of(ProgressRule.COUNT, bare, null, missing).why());
    }

    @Test
    public void nothing_to_measure_is_no_progress_of_zero() {
        for (ProgressRule rule : ProgressRule.values()) {
            assertEquals(OptionalDouble.empty(), Progress.of(rule, ChildCounts.NONE).share());
            assertEquals(0, Progress.of(rule, ChildCounts.ofDropped()).total());
        }
    }

    @Test
    public void estimates_of_zero_say_nothing_until_all_is_done() {
        ChildCounts open =
                new ChildCounts(1, 0, 1, 0, Weights.NONE, Weights.NONE, Side.NONE, Side.NONE, 0);
        ChildCounts done =
                new ChildCounts(0, 0, 2, 0, Weights.NONE, Weights.NONE, Side.NONE, Side.NONE, 0);

        assertEquals(OptionalDouble.empty(), Progress.of(ProgressRule.POINTS, open).share());
        assertEquals(OptionalDouble.of(1), Progress.of(ProgressRule.POINTS, done).share());
    }

    @Property(trials = 2000)
    public void done_and_open_and_unestimated_are_all_that_is_seen_by_every_rule(
            @From(AnyCounts.class) ChildCounts counts) {
        for (ProgressRule rule : ProgressRule.values()) {
            Progress progress = Progress.of(rule, counts, 50, Gaps.NONE);

            assertEquals(counts.total(), progress.total());
            assertEquals(counts.dropped(), progress.dropped());
            assertTrue(progress.done() >= 0 && progress.open() >= 0);
            assertTrue(progress.share().orElse(0) >= 0 && progress.share().orElse(1) <= 1);
            assertTrue(progress.unestimated() <= Progress.MOST_UNESTIMATED * progress.total());
        }
    }
}

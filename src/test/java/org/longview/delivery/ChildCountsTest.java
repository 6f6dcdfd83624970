package org.longview.delivery;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ChildCountsTest {
    @Property(trials = 300)
    public void sums_do_not_depend_on_order_or_grouping(
            @From(AnyCounts.class) ChildCounts a,
            @From(AnyCounts.class) ChildCounts b,
            @From(AnyCounts.class) ChildCounts c) {
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a, a.plus(ChildCounts.NONE));
        assertEquals(a, ChildCounts.NONE.plus(a));
    }

    @Test
    public void a_hand_made_family_adds_up() {
        Side june = Side.of(LocalDate.of(2026, 6, 1), DateSource.SPRINT);
        Side july = Side.of(LocalDate.of(2026, 7, 1), DateSource.EXPLICIT);

        ChildCounts sum =
                ChildCounts.of(StatusCategory.DONE, 3.0, june, july)
                        .plus(ChildCounts.of(StatusCategory.DONE, null, Side.NONE, june))
                        .plus(ChildCounts.of(StatusCategory.IN_PROGRESS, 5.0, july, Side.NONE))
                        .plus(ChildCounts.of(StatusCategory.TODO, 0.0, Side.NONE, Side.NONE))
                        .plus(ChildCounts.of(StatusCategory.TODO, null, Side.NONE, Side.NONE))
                        .plus(ChildCounts.ofDropped());

        assertEquals(
                new ChildCounts(
                        2,
                        1,
                        2,
                        1,
                        new Weights(3, 5, 1, 1),
                        new Weights(0, 0, 2, 3),
                        june,
                        july,
                        0),
                sum);
        assertEquals(5, sum.total());
    }

    @Test
    public void an_estimate_of_zero_is_an_estimate() {
        ChildCounts zero = ChildCounts.of(StatusCategory.TODO, 0.0, Side.NONE, Side.NONE);

        assertEquals(0, zero.points().without());
    }

    @Test
    public void time_is_what_was_logged_and_what_remains() {
        long hour = 3_600;

        assertEquals(
                new Weights(2 * hour, 3 * hour, 0, 0),
                new Effort(8 * hour, 3 * hour, 2 * hour).weights(false));
        assertEquals(
                "done takes its full time",
                new Weights(2 * hour, 0, 0, 0),
                new Effort(8 * hour, 0L, 2 * hour).weights(true));
        assertEquals(
                "done without log takes its estimate",
                new Weights(8 * hour, 0, 0, 0),
                new Effort(8 * hour, null, null).weights(true));
        assertEquals(
                "open without a remaining estimate is not weighed",
                new Weights(0, 0, 0, 1),
                new Effort(8 * hour, null, 2 * hour).weights(false));
        assertEquals(new Weights(0, 0, 1, 0), Effort.NONE.weights(true));
    }

    private static ChildCounts counts(int toDo, int inProgress, int done, Weights points) {
        return new ChildCounts(
                toDo, inProgress, done, 0, points, Weights.NONE, Side.NONE, Side.NONE, 0);
    }

    @Test
    public void counts_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> counts(-1, 0, 0, Weights.NONE));
        assertThrows(
                IllegalArgumentException.class, () -> counts(1, 1, 1, new Weights(0, 0, 2, 0)));
    }
}

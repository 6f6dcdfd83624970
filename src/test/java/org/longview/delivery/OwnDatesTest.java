package org.longview.delivery;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class OwnDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    public void the_issues_own_date_comes_before_target_sprint_and_version() {
        assertEquals(
                new OwnDates(
                                day(1), day(11), day(2), day(12), day(3), day(13), day(4), day(14),
                                null, null, false, false, List.of())
                        .first(),
                new Side(day(1), DateSource.EXPLICIT));
        assertEquals(
                new OwnDates(
                                null, null, day(2), day(12), day(3), day(13), day(4), day(14), null,
                                null, false, false, List.of())
                        .last(),
                new Side(day(12), DateSource.TARGET));
        assertEquals(
                new OwnDates(
                                null, null, null, null, day(3), day(13), day(4), day(14), null,
                                null, false, false, List.of())
                        .first(),
                new Side(day(3), DateSource.SPRINT));
        assertEquals(
                new OwnDates(
                                null, null, null, null, null, null, day(4), day(14), null, null,
                                false, false, List.of())
                        .last(),
                new Side(day(14), DateSource.VERSION));
        assertEquals(
                new OwnDates(
                                null, null, null, null, null, null, day(4), day(14), null, null,
                                false, false, List.of())
                        .first(),
                new Side(day(4), DateSource.VERSION));
        assertEquals(
                new OwnDates(
                                null, null, null, null, day(3), day(13), day(4), day(14), null,
                                null, false, false, List.of())
                        .last(),
                new Side(day(13), DateSource.SPRINT));
        assertEquals(
                new OwnDates(
                                null, null, day(2), day(12), day(3), day(13), day(4), day(14), null,
                                null, false, false, List.of())
                        .first(),
                new Side(day(2), DateSource.TARGET));
        assertEquals(Side.NONE, OwnDates.NONE.first());
        assertEquals(Side.NONE, OwnDates.NONE.last());
    }

    @Test
    public void each_side_has_a_source_of_its_own() {
        OwnDates mixed =
                new OwnDates(
                        null, day(11), null, null, day(3), day(13), null, null, null, null, false,
                        false, List.of());

        assertEquals(new Side(day(3), DateSource.SPRINT), mixed.first());
        assertEquals(new Side(day(11), DateSource.EXPLICIT), mixed.last());
    }

    @Test
    public void a_day_and_its_source_come_together() {
        assertThrows(IllegalArgumentException.class, () -> new Side(DAY, DateSource.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Side(null, DateSource.SPRINT));
    }

    @Test
    public void of_the_same_day_the_stronger_source_is_told_in_either_order() {
        Side sprint = Side.of(DAY, DateSource.SPRINT);
        Side explicit = Side.of(DAY, DateSource.EXPLICIT);

        assertEquals(explicit, sprint.earlier(explicit));
        assertEquals(explicit, explicit.earlier(sprint));
        assertEquals(explicit, sprint.later(explicit));
        assertEquals(explicit, explicit.later(sprint));
    }

    @Property(trials = 300)
    public void the_earlier_and_the_later_do_not_depend_on_the_order(
            @InRange(min = "0", max = "3") int a,
            @InRange(min = "0", max = "3") int b,
            DateSource from,
            DateSource to) {
        Side one = from == DateSource.NONE ? Side.NONE : Side.of(DAY.plusDays(a), from);
        Side other = to == DateSource.NONE ? Side.NONE : Side.of(DAY.plusDays(b), to);

        assertEquals(one.earlier(other), other.earlier(one));
        assertEquals(one.later(other), other.later(one));
        assertEquals(one, one.earlier(one));
        assertEquals(one, one.earlier(Side.NONE));
        assertEquals(one, Side.NONE.later(one));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 6, day);
    }
}

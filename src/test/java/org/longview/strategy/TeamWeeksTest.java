package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class TeamWeeksTest {

    @Test
    public void each_size_stands_for_its_own_number_of_team_weeks() {
        assertEquals(new BigDecimal("4"), TeamWeeks.DEFAULTS.of(Estimate.M));
        assertEquals(new BigDecimal("16"), TeamWeeks.DEFAULTS.of(Estimate.XL));
        assertEquals(new BigDecimal("0.5"), TeamWeeks.read("0.50 1 2 3 5").of(Estimate.XS));
    }

    @Test
    public void the_products_own_are_kept_as_nothing() {
        assertNull(TeamWeeks.kept(TeamWeeks.read("1.0 2 4 8 16.00")));
        assertEquals(TeamWeeks.DEFAULTS, TeamWeeks.restored(null));
    }

    @Test
    public void a_size_that_is_not_larger_than_the_one_before_is_refused_by_its_value() {
        refused("1 2 2 8 16", "2");
        refused("1 2 4 3 16", "3");
        refused("0 2 4 8 16", "0");
        refused("-1 2 4 8 16", "-1");
        refused("1 2 4 8 1000.01", "1000.01");
        refused("1 2 4 8.125 16", "8.125");
        refused("1 2 4 8", "4");
        refused("1 2 4 8 16 32", "6");
        refused("1 2 4 8 many", "many");
        refused("", "");
    }

    private static void refused(String text, String value) {
        Rejected refusal = assertThrows(text, Rejected.class, () -> TeamWeeks.read(text));
        assertEquals("teamWeeks", refusal.field());
        assertEquals(value, refusal.value());
    }

    @Test
    public void a_missing_number_is_refused() {
        List<BigDecimal> weeks = new ArrayList<>(TeamWeeks.DEFAULTS.weeks());
        weeks.set(2, null);

        assertEquals("teamWeeks", assertThrows(Rejected.class, () -> new TeamWeeks(weeks)).field());
    }

    @Property
    public void what_is_taken_reads_back_the_same_and_grows_with_the_size(
            @InRange(minInt = 1, maxInt = 100_000) int a,
            @InRange(minInt = 1, maxInt = 100_000) int b,
            @InRange(minInt = 1, maxInt = 100_000) int c,
            @InRange(minInt = 1, maxInt = 100_000) int d,
            @InRange(minInt = 1, maxInt = 100_000) int e) {
        List<BigDecimal> weeks = new ArrayList<>();
        for (int cents : new int[] {a, b, c, d, e}) {
            weeks.add(BigDecimal.valueOf(cents, 2));
        }
        Collections.sort(weeks);
        boolean grows = weeks.stream().distinct().count() == weeks.size();

        if (grows) {
            TeamWeeks taken = new TeamWeeks(weeks);
            assertEquals(taken, TeamWeeks.restored(TeamWeeks.kept(taken)));
            Arrays.stream(Estimate.values())
                    .forEach(
                            size ->
                                    assertEquals(
                                            0,
                                            weeks.get(size.ordinal()).compareTo(taken.of(size))));
        } else {
            assertThrows(Rejected.class, () -> new TeamWeeks(weeks));
        }
    }

    @Test
    public void a_size_that_does_not_exist_is_refused_by_field_and_value() {
        Rejected refusal = assertThrows(Rejected.class, () -> Estimate.read("XXL"));

        assertEquals("estimate", refusal.field());
        assertEquals("XXL", refusal.value());
        assertEquals(Estimate.S, Estimate.read("S"));
        assertNull(Estimate.read(null));
    }
}

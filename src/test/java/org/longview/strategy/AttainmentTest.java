package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;

/** How far a key result is, and what that is called. */
@RunWith(JUnitQuickcheck.class)
public class AttainmentTest {

    private static KeyResult of(String start, String target, String current) {
        return new KeyResult(
                Uid.fresh(),
                Uid.fresh(),
                "Bookings",
                new BigDecimal(start),
                new BigDecimal(target),
                current == null ? null : new BigDecimal(current),
                "%",
                current == null ? 0 : 1,
                SortKey.first(),
                1,
                null);
    }

    private static BigDecimal score(String start, String target, String current) {
        return of(start, target, current).score().orElseThrow().value();
    }

    @Test
    public void a_score_is_the_share_of_the_way_that_is_behind() {
        assertEquals(new BigDecimal("0.50"), score("31", "45", "38"));
        assertEquals(new BigDecimal("0.23"), score("120", "20", "97"));
        assertEquals(new BigDecimal("0.33"), score("0", "3", "1"));
    }

    @Test
    public void before_the_start_is_nothing_and_beyond_the_target_is_all() {
        assertEquals(new BigDecimal("0.00"), score("10", "20", "5"));
        assertEquals(new BigDecimal("1.00"), score("10", "20", "50"));
        assertEquals(new BigDecimal("0.00"), score("20", "10", "25"));
        assertEquals(new BigDecimal("1.00"), score("20", "10", "-3"));
    }

    @Test
    public void before_the_first_check_in_there_is_no_score_and_the_mean_leaves_it_out() {
        KeyResult open = of("0", "10", null);

        assertEquals(Optional.empty(), open.score());
        assertEquals(Optional.empty(), Attainment.mean(List.of(open)));
        assertEquals(
                new BigDecimal("0.75"),
                Attainment.mean(List.of(of("0", "10", "5"), open, of("0", "10", "10")))
                        .orElseThrow()
                        .value());
    }

    @Test
    public void the_bands_end_at_three_and_at_six_tenths() {
        assertEquals(Health.OFF_TRACK, new Attainment(new BigDecimal("0.34")).health());
        assertEquals(Health.AT_RISK, new Attainment(new BigDecimal("0.35")).health());
        assertEquals(Health.AT_RISK, new Attainment(new BigDecimal("0.64")).health());
        assertEquals(Health.ON_TRACK, new Attainment(new BigDecimal("0.65")).health());
    }

    @Test
    public void a_target_that_is_the_start_is_refused_by_name() {
        Rejected refused = assertThrows(Rejected.class, () -> of("5", "5.00", null));

        assertEquals("target", refused.field());
    }

    @Test
    public void numbers_that_are_too_long_or_too_fine_are_refused_at_once() {
        for (String number : List.of("1e999999999", "1e-999999999", "0.00001", "1000000000000")) {
            Rejected refused = assertThrows(Rejected.class, () -> of(number, "5", null));
            assertEquals("start", refused.field());
        }
        assertEquals(new BigDecimal("1000"), of("1E3", "5", null).start());
        assertEquals(new BigDecimal("0"), of("0.000", "5", null).start());
    }

    @Property(trials = 300)
    public void up_or_down_a_score_stays_between_none_and_all_and_grows_towards_the_target(
            @InRange(min = "-1000", max = "1000") int start,
            @InRange(min = "-1000", max = "1000") int target,
            @InRange(min = "-2000", max = "2000") int current) {
        assumeTrue(start != target);
        int nearer = current + Integer.signum(target - start);

        BigDecimal now = score("" + start, "" + target, "" + current);
        BigDecimal then = score("" + start, "" + target, "" + nearer);

        assertTrue(now.signum() >= 0 && now.compareTo(BigDecimal.ONE) <= 0);
        assertTrue(now.compareTo(then) <= 0);
    }

    @Property(trials = 300)
    public void a_key_result_reads_back_from_the_texts_of_its_history(
            @InRange(min = "-9999", max = "9999") int start,
            @InRange(min = "-9999", max = "9999") int current) {
        KeyResult one = of(start + ".25", "10000", current + ".5");

        assertEquals(one, one.with(one.fields(), 1));
    }
}

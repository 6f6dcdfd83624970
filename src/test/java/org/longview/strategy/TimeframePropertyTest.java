package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.Locale;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class TimeframePropertyTest {
    @Property(trials = 500)
    public void reading_its_text_gives_it_back(
            @From(AnyTimeframe.class) Timeframe frame, @InRange(min = "1", max = "12") int month) {
        assumeTrue(!frame.isFiscal());

        assertEquals(frame, Timeframe.parse(frame.text(), new FiscalYear(month)));
    }

    @Property(trials = 500)
    public void what_was_stored_comes_back_with_its_days_whatever_the_fiscal_year_is_now(
            @From(AnyTimeframe.class) Timeframe frame) {
        Timeframe restored =
                Timeframe.restore(
                        frame.text(), frame.firstDay().orElse(null), frame.lastDay().orElse(null));

        assertEquals(frame, restored);
        assertEquals(frame.granularity(), restored.granularity());
    }

    @Property(trials = 500)
    public void history_writes_it_so_that_it_reads_back_the_same(
            @From(AnyTimeframe.class) Timeframe frame) {
        assertEquals(frame, InitiativeFields.readTimeframe(InitiativeFields.written(frame)));
    }

    @Property(trials = 500)
    public void a_step_there_and_back_ends_where_it_began(
            @From(AnyTimeframe.class) Timeframe frame) {
        assumeTrue(frame.isDated());

        assertEquals(frame, frame.next().previous());
        assertEquals(frame, frame.previous().next());
    }

    @Property(trials = 500)
    public void the_next_one_begins_on_the_day_after(@From(AnyTimeframe.class) Timeframe frame) {
        assumeTrue(frame.isDated());

        assertEquals(
                frame.lastDay().orElseThrow().plusDays(1), frame.next().firstDay().orElseThrow());
        assertEquals(frame.granularity(), frame.next().granularity());
    }

    @Property(trials = 500)
    public void it_contains_its_own_days_and_no_others(@From(AnyTimeframe.class) Timeframe frame) {
        assumeTrue(frame.isDated());

        assertTrue(frame.contains(frame.firstDay().orElseThrow()));
        assertTrue(frame.contains(frame.lastDay().orElseThrow()));
        assertTrue(!frame.contains(frame.firstDay().orElseThrow().minusDays(1)));
        assertTrue(!frame.contains(frame.lastDay().orElseThrow().plusDays(1)));
    }

    @Property(trials = 500)
    public void those_of_different_days_are_printed_differently(
            @From(AnyTimeframe.class) Timeframe one,
            @From(AnyTimeframe.class) Timeframe other,
            @InRange(min = "1", max = "12") int month) {
        assumeTrue(
                !one.firstDay().equals(other.firstDay()) || !one.lastDay().equals(other.lastDay()));
        FiscalYear now = new FiscalYear(month);

        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertNotEquals(one.label(locale, now), other.label(locale, now));
        }
    }

    @Property(trials = 200)
    public void neighbours_are_printed_differently(
            @From(AnyTimeframe.class) Timeframe frame, @InRange(min = "1", max = "12") int month) {
        assumeTrue(frame.isDated());

        assertNotEquals(
                frame.label(Locale.ENGLISH, new FiscalYear(month)),
                frame.next().label(Locale.ENGLISH, new FiscalYear(month)));
    }
}

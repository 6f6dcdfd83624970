package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
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

    @Property(trials = 1000)
    public void what_is_printed_is_read_back_with_the_same_days_in_both_languages(
            @From(AnyTimeframe.class) Timeframe frame, @InRange(min = "1", max = "12") int month) {
        FiscalYear fiscal = new FiscalYear(month);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            TimeframeReading reading =
                    new TimeframeReading(LocalDate.of(2026, 12, 8), locale, fiscal);
            for (String printed :
                    new String[] {
                        frame.label(locale, fiscal), frame.label(locale, fiscal).toUpperCase(locale)
                    }) {
                Timeframe read = Timeframe.read(printed, reading);

                assertEquals(printed, frame.firstDay(), read.firstDay());
                assertEquals(printed, frame.lastDay(), read.lastDay());
                assertEquals(printed, frame.label(locale, fiscal), reprinted(frame, read, reading));
            }
        }
    }

    /** A financial promise that no longer fits is printed as its months, and read as its days. */
    private static String reprinted(Timeframe frame, Timeframe read, TimeframeReading reading) {
        boolean asMonths = frame.isFiscal() && !read.isFiscal();
        return (asMonths ? frame : read).label(reading.locale(), reading.fiscal());
    }

    @Property(trials = 500)
    public void its_canonical_text_is_read_in_either_language(
            @From(AnyTimeframe.class) Timeframe frame) {
        assumeTrue(!frame.isFiscal());
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertEquals(
                    frame,
                    Timeframe.read(
                            frame.text(),
                            new TimeframeReading(
                                    LocalDate.of(2026, 12, 8), locale, FiscalYear.CALENDAR)));
        }
    }
}

package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

public class TimeframeTest {
    private static final FiscalYear JULY = new FiscalYear(7);

    @Test
    public void a_calendar_form_has_the_days_of_its_period() {
        assertDays("2026", "2026-01-01", "2026-12-31", Granularity.YEAR);
        assertDays("2026-H1", "2026-01-01", "2026-06-30", Granularity.HALF);
        assertDays("2026-H2", "2026-07-01", "2026-12-31", Granularity.HALF);
        assertDays("2026-Q3", "2026-07-01", "2026-09-30", Granularity.QUARTER);
        assertDays("2026-09", "2026-09-01", "2026-09-30", Granularity.MONTH);
        assertDays("2028-02", "2028-02-01", "2028-02-29", Granularity.MONTH);
        assertDays("2026-07-01/2026-09-15", "2026-07-01", "2026-09-15", Granularity.RANGE);
    }

    @Test
    public void a_week_runs_from_monday_to_sunday_and_belongs_to_the_year_of_its_thursday() {
        assertDays("2026-W37", "2026-09-07", "2026-09-13", Granularity.WEEK);
        assertDays("2026-W01", "2025-12-29", "2026-01-04", Granularity.WEEK);
        assertDays("2026-W53", "2026-12-28", "2027-01-03", Granularity.WEEK);
        assertDays("2020-W53", "2020-12-28", "2021-01-03", Granularity.WEEK);
    }

    @Test
    public void a_fiscal_year_is_named_after_the_year_in_which_it_ends() {
        assertDays("FY2027", "2026-07-01", "2027-06-30", Granularity.YEAR);
        assertDays("FY2027-H1", "2026-07-01", "2026-12-31", Granularity.HALF);
        assertDays("FY2027-Q1", "2026-07-01", "2026-09-30", Granularity.QUARTER);
        assertDays("FY2027-Q3", "2027-01-01", "2027-03-31", Granularity.QUARTER);
        assertEquals(
                Optional.of(LocalDate.of(2027, 1, 1)),
                Timeframe.parse("FY2027", FiscalYear.CALENDAR).firstDay());
        assertEquals(
                Optional.of(LocalDate.of(2027, 11, 30)),
                Timeframe.parse("FY2027", new FiscalYear(12)).lastDay());
    }

    @Test
    public void a_horizon_promises_no_day() {
        Timeframe later = Timeframe.parse("LATER", JULY);

        assertEquals(Granularity.HORIZON, later.granularity());
        assertEquals(Optional.of(Horizon.LATER), later.horizon());
        assertEquals(Optional.empty(), later.firstDay());
        assertEquals(Optional.empty(), later.lastDay());
        assertFalse(later.contains(LocalDate.of(2026, 1, 1)));
    }

    @Test
    public void what_it_is_not_is_refused_naming_field_and_value() {
        for (String wrong :
                new String[] {
                    "",
                    " ",
                    "soon",
                    "2026-Q5",
                    "2026-H3",
                    "2026-13",
                    "2026-00",
                    "2026-W54",
                    "2025-W53",
                    "2026-W00",
                    "26-Q3",
                    "20266",
                    "2026-02-30/2026-03-01",
                    "FY27",
                    "2026-09-15/2026-09-14",
                    "1899",
                    "3000",
                    "FY1900-Q9",
                    "2026-Q3 2026-Q4"
                }) {
            Rejected refusal =
                    assertThrows(wrong, Rejected.class, () -> Timeframe.parse(wrong, JULY));

            assertEquals("timeframe", refusal.field());
            assertEquals(wrong, refusal.value());
        }
        assertThrows(Rejected.class, () -> Timeframe.parse(null, JULY));
    }

    @Test
    public void a_refusal_tells_what_is_accepted() {
        Rejected refusal = assertThrows(Rejected.class, () -> Timeframe.parse("soon", JULY));

        assertEquals(
                "The timeframe 'soon' is not accepted: it is none of 2026-Q3, 2026-H2, 2026,"
                        + " 2026-09, 2026-W37, 2026-07-01/2026-09-15, FY2027-Q3, FY2027-H1,"
                        + " FY2027, NOW, NEXT or LATER",
                refusal.getMessage());
    }

    @Test
    public void both_ends_are_days_of_it() {
        Timeframe quarter = Timeframe.parse("2026-Q3", JULY);

        assertTrue(quarter.contains(LocalDate.of(2026, 7, 1)));
        assertTrue(quarter.contains(LocalDate.of(2026, 9, 30)));
        assertFalse(quarter.contains(LocalDate.of(2026, 6, 30)));
        assertFalse(quarter.contains(LocalDate.of(2026, 10, 1)));
    }

    @Test
    public void it_is_printed_in_english() {
        assertLabels(
                Locale.UK,
                "2026",
                "2026",
                "2026-H2",
                "H2 2026",
                "2026-Q3",
                "Q3 2026",
                "2026-09",
                "September 2026",
                "2026-W07",
                "Week 07, 2026",
                "2026-07-01/2026-09-15",
                "1 Jul – 15 Sep 2026",
                "2026-12-15/2027-01-15",
                "15 Dec 2026 – 15 Jan 2027",
                "2026-07-01/2026-07-01",
                "1 Jul 2026",
                "FY2027-Q3",
                "Q3 FY2027",
                "FY2027",
                "FY2027",
                "NEXT",
                "Next");
    }

    @Test
    public void it_is_printed_in_german() {
        assertLabels(
                Locale.GERMANY,
                "2026-Q3",
                "Q3 2026",
                "2026-09",
                "September 2026",
                "2026-03",
                "März 2026",
                "2026-W37",
                "KW 37, 2026",
                "2026-05-01/2026-07-15",
                "1. Mai – 15. Juli 2026",
                "NOW",
                "Jetzt",
                "NEXT",
                "Als Nächstes",
                "LATER",
                "Später");
    }

    @Test
    public void an_unknown_language_is_printed_in_english() {
        assertLabels(Locale.JAPAN, "2026-09", "September 2026", "NOW", "Now");
    }

    @Test
    public void a_fiscal_promise_that_no_longer_fits_is_printed_as_its_months() {
        Timeframe promised = Timeframe.parse("FY2027-Q3", JULY);

        assertEquals("Q3 FY2027", promised.label(Locale.ENGLISH, JULY));
        assertEquals("Jan – Mar 2027", promised.label(Locale.ENGLISH, FiscalYear.CALENDAR));
        assertEquals(
                "Jul 2026 – Jun 2027",
                Timeframe.parse("FY2027", JULY).label(Locale.ENGLISH, new FiscalYear(10)));
    }

    @Test
    public void what_was_stored_must_fit_its_days() {
        LocalDate first = LocalDate.of(2026, 7, 1);

        assertThrows(
                Rejected.class,
                () -> Timeframe.restore("2026-Q3", first, LocalDate.of(2026, 10, 1)));
        assertThrows(Rejected.class, () -> Timeframe.restore("2026-Q3", null, null));
        assertThrows(Rejected.class, () -> Timeframe.restore("NOW", first, first));
    }

    @Test
    public void the_next_one_is_as_rough_as_this_one() {
        assertNext("2026-Q4", "2027-Q1");
        assertNext("2026-H2", "2027-H1");
        assertNext("2026-12", "2027-01");
        assertNext("2026-W53", "2027-W01");
        assertNext("2026", "2027");
        assertNext("FY2027-Q4", "FY2028-Q1");
        assertNext("2026-07-01/2026-07-10", "2026-07-11/2026-07-20");
        assertNext("NOW", "NEXT");
        assertNext("LATER", "LATER");
    }

    @Test
    public void no_step_leaves_the_years_that_can_be_entered() {
        assertThrows(Rejected.class, () -> Timeframe.parse("2999-Q4", JULY).next());
        assertThrows(Rejected.class, () -> Timeframe.parse("1900-01", JULY).previous());
    }

    @Test
    public void a_fiscal_year_starts_in_a_month() {
        assertThrows(Rejected.class, () -> new FiscalYear(0));
        assertThrows(Rejected.class, () -> new FiscalYear(13));
    }

    private static void assertDays(String text, String first, String last, Granularity kind) {
        Timeframe read = Timeframe.parse(text, JULY);

        assertEquals(Optional.of(LocalDate.parse(first)), read.firstDay());
        assertEquals(Optional.of(LocalDate.parse(last)), read.lastDay());
        assertEquals(kind, read.granularity());
        assertEquals(text, read.text());
    }

    private static void assertLabels(Locale locale, String... textsAndLabels) {
        for (int i = 0; i < textsAndLabels.length; i += 2) {
            Timeframe read = Timeframe.parse(textsAndLabels[i], JULY);

            assertEquals(textsAndLabels[i + 1], read.label(locale, JULY));
        }
    }

    private static void assertNext(String text, String next) {
        assertEquals(Timeframe.parse(next, JULY), Timeframe.parse(text, JULY).next());
    }
}

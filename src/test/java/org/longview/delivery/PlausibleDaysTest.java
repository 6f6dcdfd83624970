package org.longview.delivery;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import org.junit.Test;

public class PlausibleDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    public void they_are_ten_years_from_the_creation_and_from_today_both_included() {
        PlausibleDays days = PlausibleDays.of(day("2014-02-28"), TODAY);

        assertEquals(new PlausibleDays(day("2004-02-28"), day("2036-11-24")), days);
        assertEquals(true, days.hold(day("2004-02-28")));
        assertEquals(false, days.hold(day("2004-02-27")));
        assertEquals(true, days.hold(day("2036-11-24")));
        assertEquals(false, days.hold(day("2036-11-25")));
    }

    @Test
    public void a_creation_that_is_not_known_or_still_to_come_is_today() {
        PlausibleDays days = new PlausibleDays(day("2016-11-24"), day("2036-11-24"));

        assertEquals(days, PlausibleDays.of(null, TODAY));
        assertEquals(days, PlausibleDays.of(day("2206-01-01"), TODAY));
        assertEquals(days, PlausibleDays.of(TODAY, TODAY));
    }

    @Test
    public void years_that_slipped_are_not_among_them() {
        PlausibleDays days = PlausibleDays.of(day("2026-01-05"), TODAY);
        for (String slipped :
                new String[] {
                    "0026-03-01",
                    "0206-03-01",
                    "1926-03-01",
                    "1996-03-01",
                    "2206-03-01",
                    "2062-03-01",
                    "9999-12-31",
                    "+20260-03-01"
                }) {
            assertEquals(slipped, false, days.hold(day(slipped)));
        }
        for (String meant : new String[] {"2016-01-05", "2019-06-30", "2026-12-31", "2036-06-30"}) {
            assertEquals(meant, true, days.hold(day(meant)));
        }
    }
}

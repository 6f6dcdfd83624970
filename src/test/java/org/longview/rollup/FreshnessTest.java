package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import org.junit.Test;
import org.longview.strategy.Cadence;
import org.longview.strategy.Lifecycle;

public class FreshnessTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 1, 31);

    private static Freshness active(Cadence cadence, LocalDate last, LocalDate promised) {
        return Freshness.of(cadence, Lifecycle.ACTIVE, last, promised);
    }

    @Test
    public void the_last_day_in_time_follows_from_the_cadence() {
        assertEquals(LocalDate.of(2026, 2, 7), active(Cadence.WEEKLY, TOLD, null).due());
        assertEquals(LocalDate.of(2026, 2, 14), active(Cadence.FORTNIGHTLY, TOLD, null).due());
        assertEquals(LocalDate.of(2026, 2, 28), active(Cadence.MONTHLY, TOLD, null).due());
        assertNull(active(Cadence.NONE, TOLD, null).due());
    }

    @Test
    public void it_is_late_from_the_day_after() {
        Freshness weekly = active(Cadence.WEEKLY, TOLD, null);

        assertFalse(weekly.overdue(LocalDate.of(2026, 2, 7)).isPresent());
        assertEquals(1, weekly.overdue(LocalDate.of(2026, 2, 8)).getAsLong());
    }

    @Test
    public void the_first_is_expected_after_the_first_promise_and_without_one_not_at_all() {
        assertEquals(LocalDate.of(2026, 2, 7), active(Cadence.WEEKLY, null, TOLD).due());
        assertNull(active(Cadence.WEEKLY, null, null).due());
    }

    @Test
    public void only_of_what_is_being_worked_on_an_update_is_expected() {
        for (Lifecycle lifecycle : Lifecycle.values()) {
            boolean expected =
                    Freshness.of(Cadence.WEEKLY, lifecycle, TOLD, TOLD)
                            .overdue(TOLD.plusYears(1))
                            .isPresent();
            assertEquals(lifecycle.name(), lifecycle == Lifecycle.ACTIVE, expected);
        }
    }
}

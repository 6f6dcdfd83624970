package org.longview.delivery;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that can be meant by the dates of one issue: from ten years before it was created to ten
 * years after today, both included.
 */
public record PlausibleDays(LocalDate from, LocalDate to) {
    /** Whoever plans further ahead than that does not plan to the day. */
    public static final int YEARS = 10;

    public PlausibleDays {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /**
     * @param created the day on which the issue was created; null, or to come, counts as today
     */
    public static PlausibleDays of(LocalDate created, LocalDate today) {
        LocalDate since = created == null || created.isAfter(today) ? today : created;
        return around(since, today);
    }

    /** Those that are at most ten years from any of two days. */
    public static PlausibleDays around(LocalDate first, LocalDate last) {
        return new PlausibleDays(first.minusYears(YEARS), last.plusYears(YEARS));
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

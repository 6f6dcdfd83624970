package org.longview.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.longview.strategy.Cadence;
import org.longview.strategy.Lifecycle;

/**
 * How long ago an initiative was last told of, and until when it is to be told of again.
 *
 * @param last the day of the latest status update, null before the first
 * @param due the last day on which the next one is in time, null when none is expected
 */
public record Freshness(LocalDate last, LocalDate due) {

    /**
     * Updates are expected of what is being worked on only.
     *
     * @param promised the day of the first promise, from which the first update is expected; null
     *     without one, and then nothing is expected before the first update
     */
    public static Freshness of(
            Cadence cadence, Lifecycle lifecycle, LocalDate last, LocalDate promised) {
        LocalDate from = last == null ? promised : last;
        boolean expected = lifecycle == Lifecycle.ACTIVE && from != null;
        return new Freshness(last, expected ? cadence.after(from) : null);
    }

    /** By how many days the next one is late; empty while it is not. */
    public OptionalLong overdue(LocalDate today) {
        return due != null && today.isAfter(due)
                ? OptionalLong.of(ChronoUnit.DAYS.between(due, today))
                : OptionalLong.empty();
    }
}

package org.longview.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days and moments that can be kept and shown: those of the years 1 to 9999, to the
 * millisecond.
 */
public final class Moments {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999Z");

    private Moments() {}

    /** The day, null for none. */
    public static LocalDate day(String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new Rejected(
                    field, day, "The field '" + field + "' takes days of the years 1 to 9999");
        }
        return day;
    }

    /** The moment, null for none. */
    public static Instant moment(String field, Instant at) {
        if (at != null && (at.isBefore(BEGIN) || at.isAfter(END))) {
            throw new Rejected(
                    field, at, "The field '" + field + "' takes moments of the years 1 to 9999");
        }
        if (at != null && !at.truncatedTo(ChronoUnit.MILLIS).equals(at)) {
            throw new Rejected(
                    field, at, "The field '" + field + "' takes moments to the millisecond");
        }
        return at;
    }
}

package org.longview.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;
import org.longview.rollup.Live;
import org.longview.rollup.Span;

/**
 * The live span as days counted from 1970-01-01; a side without a day is drawn open. Contradictory
 * dates in Jira may make it end before it begins.
 *
 * @param from null when no start is known
 * @param to null when no end is known; today where it is overdue
 * @param overdueSince the day on which it was to end by the dates in Jira, null when it is not
 *     overdue
 */
public record Rail(
        Long from, DateSource fromSource, Long to, DateSource toSource, Long overdueSince) {
    public Rail {
        Objects.requireNonNull(fromSource);
        Objects.requireNonNull(toSource);
    }

    /** Dates as they are in Jira, whatever the day is. */
    public static Rail of(Span span) {
        return of(span, null);
    }

    public static Rail of(Live live) {
        return of(live.span(), live.overdueSince().map(LocalDate::toEpochDay).orElse(null));
    }

    private static Rail of(Span span, Long overdueSince) {
        return new Rail(
                day(span.first()),
                span.first().source(),
                day(span.last()),
                span.last().source(),
                overdueSince);
    }

    /** Whether there is anything to draw. */
    public boolean isKnown() {
        return from != null || to != null;
    }

    private static Long day(Side side) {
        return side.isKnown() ? side.day().toEpochDay() : null;
    }
}

package org.longview.timeline;

import java.util.Objects;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;
import org.longview.rollup.Span;

/**
 * The live span as days counted from 1970-01-01; a side without a day is drawn open. Contradictory
 * dates in Jira may make it end before it begins.
 *
 * @param from null when no start is known
 * @param to null when no end is known
 */
public record Rail(Long from, DateSource fromSource, Long to, DateSource toSource) {
    public Rail {
        Objects.requireNonNull(fromSource);
        Objects.requireNonNull(toSource);
    }

    public static Rail of(Span span) {
        return new Rail(
                day(span.first()), span.first().source(), day(span.last()), span.last().source());
    }

    /** Whether there is anything to draw. */
    public boolean isKnown() {
        return from != null || to != null;
    }

    private static Long day(Side side) {
        return side.isKnown() ? side.day().toEpochDay() : null;
    }
}

package org.longview.rollup;

import java.util.Objects;
import org.longview.delivery.Side;

/**
 * How far epics reach together: by the dates that are known, and apart from them by what would
 * stand in, so that a stand-in never moves a side that is known.
 *
 * @param isLeft whether work is left in one of them
 */
record Reach(Span known, Span standIn, boolean isLeft) {
    static final Reach NONE = new Reach(Span.NONE, Span.NONE, false);

    Reach {
        Objects.requireNonNull(known);
        Objects.requireNonNull(standIn);
    }

    Reach and(Reach other) {
        return new Reach(
                known.and(other.known), standIn.and(other.standIn), isLeft || other.isLeft);
    }

    /** What stands in; where work is left, no day on which a part of it was resolved is its end. */
    Span instead() {
        return isLeft ? new Span(standIn.first(), Side.NONE) : standIn;
    }
}

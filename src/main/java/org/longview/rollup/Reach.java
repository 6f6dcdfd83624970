package org.longview.rollup;

import java.util.Objects;

/**
 * How far epics reach together: by the dates that are known, and apart from them by what would
 * stand in, so that a stand-in never moves a side that is known.
 */
record Reach(Span known, Span standIn) {
    static final Reach NONE = new Reach(Span.NONE, Span.NONE);

    Reach {
        Objects.requireNonNull(known);
        Objects.requireNonNull(standIn);
    }

    Reach and(Reach other) {
        return new Reach(known.and(other.known), standIn.and(other.standIn));
    }
}

package org.longview.rollup;

import java.time.LocalDate;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

/**
 * Sides as single numbers, so that the earlier is the smaller and the later the greater one, and of
 * the same day the one with the stronger source wins either way.
 */
final class Days {
    static final int NO_FIRST = Integer.MAX_VALUE;
    static final int NO_LAST = Integer.MIN_VALUE;

    private static final DateSource[] SOURCES = DateSource.values();
    private static final int BITS = 4;
    private static final int MASK = (1 << BITS) - 1;
    private static final int MOST = (1 << (Integer.SIZE - 1 - BITS)) - 2;

    private Days() {}

    static int first(Side side) {
        return side.isKnown() ? shifted(side) | side.source().ordinal() : NO_FIRST;
    }

    static int last(Side side) {
        return side.isKnown() ? shifted(side) | (MASK - side.source().ordinal()) : NO_LAST;
    }

    static Side toFirst(int packed) {
        return packed == NO_FIRST ? Side.NONE : side(packed, packed & MASK);
    }

    static Side toLast(int packed) {
        return packed == NO_LAST ? Side.NONE : side(packed, MASK - (packed & MASK));
    }

    private static int shifted(Side side) {
        long day = side.day().toEpochDay();
        if (Math.abs(day) > MOST) {
            throw new IllegalArgumentException("A day beyond all roadmaps: " + side.day());
        }
        return (int) day << BITS;
    }

    private static Side side(int packed, int source) {
        return new Side(LocalDate.ofEpochDay(packed >> BITS), SOURCES[source]);
    }
}

package org.longview.timeline;

import org.longview.strategy.Timeframe;

/**
 * The promised time as days counted from 1970-01-01, both inclusive.
 *
 * @param from the first day
 * @param to the last day
 */
public record Bar(long from, long to) {
    public Bar {
        if (to < from) {
            throw new IllegalArgumentException("A bar cannot end before it begins");
        }
    }

    /** The bar of a timeframe; null when it promises no day. */
    static Bar of(Timeframe promised) {
        return promised == null || !promised.isDated()
                ? null
                : new Bar(
                        promised.firstDay().orElseThrow().toEpochDay(),
                        promised.lastDay().orElseThrow().toEpochDay());
    }
}

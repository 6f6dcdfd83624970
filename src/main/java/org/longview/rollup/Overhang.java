package org.longview.rollup;

import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.longview.strategy.Timeframe;

/** By how many days live work ends after the last promised day; positive is later. */
public final class Overhang {
    private Overhang() {}

    /** Empty without a promised day or without a known end; 0 when the promise holds. */
    public static OptionalLong days(Timeframe promised, Span live) {
        if (promised == null || !promised.isDated() || !live.last().isKnown()) {
            return OptionalLong.empty();
        }
        long beyond = ChronoUnit.DAYS.between(promised.lastDay().orElseThrow(), live.last().day());
        return OptionalLong.of(Math.max(0, beyond));
    }
}

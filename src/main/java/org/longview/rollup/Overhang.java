package org.longview.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.longview.delivery.PlausibleDays;
import org.longview.strategy.Timeframe;

/** By how many days live work ends after the last promised day; positive is later. */
public final class Overhang {
    private Overhang() {}

    /**
     * Empty without a promised day, without a known end, or where the two are more than ten years
     * apart, so that one of them cannot be meant; 0 when the promise holds.
     */
    public static OptionalLong days(Timeframe promised, Span live) {
        if (promised == null || !promised.isDated() || !live.last().isKnown()) {
            return OptionalLong.empty();
        }
        LocalDate last = promised.lastDay().orElseThrow();
        if (!PlausibleDays.around(last, last).hold(live.last().day())) {
            return OptionalLong.empty();
        }
        long beyond = ChronoUnit.DAYS.between(last, live.last().day());
        return OptionalLong.of(Math.max(0, beyond));
    }
}

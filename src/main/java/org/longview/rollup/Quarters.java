package org.longview.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Timeframe;

/**
 * The quarters around a day, as the company counts them.
 *
 * @param today the day in the roadmap's zone
 */
public record Quarters(LocalDate today, FiscalYear fiscal) {
    /** Quarters of the last year. */
    public static final int YEAR = 4;

    public Quarters {
        Objects.requireNonNull(today);
        Objects.requireNonNull(fiscal);
    }

    Timeframe of(LocalDate day) {
        return Timeframe.quarterOf(day, fiscal);
    }

    /** The quarter that has begun and not ended. */
    Timeframe current() {
        return of(today);
    }

    /** The four that ended last, the oldest first. */
    List<Timeframe> past() {
        List<Timeframe> past = new ArrayList<>();
        LocalDate day = current().firstDay().orElseThrow();
        for (int i = 0; i < YEAR; i++) {
            Timeframe before = of(day.minusDays(1));
            past.add(0, before);
            day = before.firstDay().orElseThrow();
        }
        return past;
    }
}

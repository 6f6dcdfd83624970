package org.longview.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/**
 * Where an initiative stands on a day: what was promised, and what its epics say.
 *
 * @param promised null while nothing is promised
 * @param bare epics that no child speaks for
 * @param today the day in the roadmap's zone
 */
public record Standing(
        Timeframe promised,
        Lifecycle lifecycle,
        Span span,
        Progress progress,
        Bare bare,
        LocalDate today) {

    public Standing {
        Objects.requireNonNull(lifecycle);
        Objects.requireNonNull(span);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(bare);
        Objects.requireNonNull(today);
    }

    public boolean isDated() {
        return promised != null && promised.isDated();
    }

    /** Issues, and epics without any, that are not done. */
    public int left() {
        return progress.allOpen() + bare.open();
    }

    /** Issues, and epics without any. */
    int all() {
        return progress.total() + bare.open() + bare.done();
    }

    boolean hasWork() {
        return all() > 0;
    }

    /** How far its epics reach today. */
    public Live live() {
        return new Live(span, left() > 0, today);
    }

    /** Days that live work ends after the promise; see {@link Overhang}. */
    public OptionalLong overhang() {
        return Overhang.days(promised, live().span());
    }

    /** Days of the promised time, both ends counted. */
    long promisedDays() {
        return ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    /** Days since the last promised day; 0 while it has not passed. */
    long daysPassed() {
        return Math.max(0, ChronoUnit.DAYS.between(last(), today));
    }

    /** The part of the promised time that is left, today counted, from 0 to 1. */
    public double timeLeft() {
        long left = ChronoUnit.DAYS.between(today, last()) + 1;
        return Math.max(0, Math.min(1, (double) left / promisedDays()));
    }

    /** The part of the work that is left, from 0 to 1; empty when nothing can be weighed. */
    public OptionalDouble workLeft() {
        return progress.share().isPresent()
                ? OptionalDouble.of(1 - progress.share().getAsDouble())
                : OptionalDouble.empty();
    }

    private LocalDate first() {
        return promised.firstDay().orElseThrow();
    }

    private LocalDate last() {
        return promised.lastDay().orElseThrow();
    }
}

package org.longview.rollup;

import java.time.LocalDate;
import java.util.Collection;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Initiative;

/**
 * How an initiative is judged: by which rules, and on which day.
 *
 * @param manual the progress that somebody entered in percent, null for none
 */
public record Judgement(
        Initiative initiative,
        RollUp dates,
        ProgressRule progress,
        HealthRules health,
        LocalDate today,
        Integer manual) {

    /** What follows for these epics. */
    public Outcome of(Collection<EpicFacts> epics) {
        Bare bare = epics.stream().map(Bare::of).reduce(Bare.NONE, Bare::plus);
        return of(dates.spanOf(epics), RollUp.total(epics), bare);
    }

    /** What follows from a span and sums. */
    Outcome of(Span span, ChildCounts counts, Bare bare) {
        Progress done = Progress.of(progress, counts, manual);
        Standing standing =
                new Standing(
                        initiative.timeframe(), initiative.lifecycle(), span, done, bare, today);
        return new Outcome(standing, ComputedHealth.of(standing, health));
    }
}

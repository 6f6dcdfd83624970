package org.longview.rollup;

import java.util.Collection;
import java.util.Objects;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Initiative;

/** An initiative before its judge. */
public record Judgement(Initiative initiative, Judge judge) {
    public Judgement {
        Objects.requireNonNull(initiative);
        Objects.requireNonNull(judge);
    }

    RollUp dates() {
        return judge.dates();
    }

    /** What follows for these epics. */
    public Outcome of(Collection<EpicFacts> epics) {
        Bare bare = epics.stream().map(Bare::of).reduce(Bare.NONE, Bare::plus);
        return of(dates().spanOf(epics), RollUp.total(epics), bare);
    }

    /** What follows from a span and sums. */
    Outcome of(Span span, ChildCounts counts, Bare bare) {
        Standing standing =
                new Standing(
                        initiative.timeframe(),
                        initiative.lifecycle(),
                        span,
                        judge.progress(counts, initiative.manualProgress()),
                        bare,
                        judge.today());
        return new Outcome(standing, ComputedHealth.of(standing, judge.health()));
    }
}

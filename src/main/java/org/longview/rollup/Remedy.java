package org.longview.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Side;
import org.longview.rollup.ComputedHealth.Cause;

/**
 * What would take away the cause of a health that is not green; another cause may stand behind it.
 *
 * @param by the last promised day, null where no day helps; what is overdue ends today or later
 * @param issues which have to end by that day, children and epics
 * @param share the done share that is needed today, null where none helps
 * @param finish how many issues have to be finished for that; 0 where the rule weighs them unlike
 */
public record Remedy(Cause cause, LocalDate by, List<Long> issues, Double share, int finish) {
    public Remedy {
        issues = List.copyOf(issues);
    }

    /** For the outcome that the issues of these epics give. */
    static Remedy of(Judgement judgement, Outcome outcome, List<Family> families) {
        Cause cause = outcome.health().cause();
        return switch (cause) {
            case PROMISE_PASSED ->
                    new Remedy(cause, null, List.of(), 1.0, outcome.standing().left());
            case OVERDUE ->
                    new Remedy(
                            cause,
                            outcome.standing().today(),
                            List.of(),
                            null,
                            outcome.standing().left());
            case LARGE_OVERHANG, OVERHANG -> {
                LocalDate by = judgement.initiative().timeframe().lastDay().orElseThrow();
                yield new Remedy(cause, by, late(judgement.dates(), families, by), null, 0);
            }
            case PACE -> {
                double needed = neededShare(judgement, outcome);
                yield new Remedy(
                        cause, null, List.of(), needed, toFinish(outcome.progress(), needed));
            }
            default -> new Remedy(cause, null, List.of(), null, 0);
        };
    }

    private static double neededShare(Judgement judgement, Outcome outcome) {
        double allowed =
                outcome.standing().timeLeft() + judgement.judge().health().pacePercent() / 100.0;
        return Math.max(0, 1 - allowed);
    }

    private static int toFinish(Progress progress, double needed) {
        if (progress.rule() != ProgressRule.COUNT) {
            return 0;
        }
        double done = needed * progress.total();
        return (int) Math.ceil(done - 1e-9) - progress.done();
    }

    /**
     * Everything whose end after that day, even if all else ended in time, makes the initiative end
     * after it.
     */
    private static List<Long> late(RollUp dates, List<Family> families, LocalDate by) {
        List<Long> late = new ArrayList<>();
        for (Family family : families) {
            EpicFacts facts = family.facts();
            Span own = RollUp.own(facts);
            Span children = RollUp.below(facts);
            if (family.epic().dropped()) {
                continue;
            }
            if (isAfter(dates.epicDates().derive(own, ended(children, by)).last(), by)) {
                late.add(family.epic().id());
            }
            if (isAfter(dates.epicDates().derive(ended(own, by), children).last(), by)) {
                family.children().stream()
                        .filter(child -> isLate(child.facts(), by))
                        .forEach(child -> late.add(child.id()));
            }
        }
        return late;
    }

    private static boolean isLate(ChildFacts child, LocalDate by) {
        return !child.dropped() && isAfter(child.last(), by);
    }

    private static Span ended(Span span, LocalDate by) {
        return isAfter(span.last(), by)
                ? new Span(span.first(), new Side(by, span.last().source()))
                : span;
    }

    private static boolean isAfter(Side side, LocalDate by) {
        return side.isKnown() && side.day().isAfter(by);
    }
}

package org.longview.rollup;

import java.util.OptionalDouble;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Gaps;
import org.longview.delivery.TrackerField;
import org.longview.delivery.Weights;

/**
 * How far work has come, with what it does not know: done + open + unestimated is the number of all
 * issues that count, whatever the rule.
 *
 * @param asked the rule that was chosen
 * @param rule the rule that was used
 * @param why what another rule than the chosen one was used for
 * @param done issues that are done and weighed by the rule
 * @param open issues that are open and weighed by the rule
 * @param unestimated issues that the rule cannot weigh, done or not
 * @param allOpen issues that are not done, weighed or not
 * @param dropped issues that left both sides of the fraction
 * @param share the done share of what is weighed, from 0 to 1; empty when nothing can be weighed
 */
public record Progress(
        ProgressRule asked,
        ProgressRule rule,
        Fallback why,
        int done,
        int open,
        int unestimated,
        int allOpen,
        int dropped,
        OptionalDouble share) {

    /** With a greater part of issues unestimated than this, weights would tell a story of a few. */
    public static final double MOST_UNESTIMATED = 0.4;

    /** Why another rule than the chosen one was used. */
    public enum Fallback {
        NONE,
        MOSTLY_UNESTIMATED,
        /** This Jira has no field for what the rule weighs. */
        NO_FIELD,
        /** It has one, and no issue fills it. */
        NOT_FILLED,
        NO_NUMBER
    }

    /** By the rule, or by count where the rule would mislead. */
    public static Progress of(ProgressRule asked, ChildCounts counts) {
        return of(asked, counts, null, Gaps.NONE);
    }

    /**
     * The same with the number that somebody entered.
     *
     * @param manual from 0 to 100, null when nobody entered one
     * @param gaps which fields say nothing
     */
    public static Progress of(ProgressRule asked, ChildCounts counts, Integer manual, Gaps gaps) {
        if (asked == ProgressRule.MANUAL) {
            return manual == null
                    ? by(asked, ProgressRule.COUNT, Fallback.NO_NUMBER, counts)
                    : by(asked, asked, Fallback.NONE, counts)
                            .withShare(OptionalDouble.of(manual / 100.0));
        }
        int without = asked.weigh(counts).without();
        return without > MOST_UNESTIMATED * counts.total()
                ? by(asked, ProgressRule.COUNT, unweighed(asked, gaps), counts)
                : by(asked, asked, Fallback.NONE, counts);
    }

    /** What is not estimated for want of a field is not laid to the issues. */
    private static Fallback unweighed(ProgressRule asked, Gaps gaps) {
        if (asked != ProgressRule.POINTS || !gaps.has(TrackerField.POINTS)) {
            return Fallback.MOSTLY_UNESTIMATED;
        }
        return gaps.notFound().contains(TrackerField.POINTS)
                ? Fallback.NO_FIELD
                : Fallback.NOT_FILLED;
    }

    private static Progress by(
            ProgressRule asked, ProgressRule rule, Fallback why, ChildCounts counts) {
        Weights weights = rule.weigh(counts);
        double all = weights.done() + weights.open();
        return new Progress(
                asked,
                rule,
                why,
                counts.done() - weights.doneWithout(),
                counts.open() - weights.openWithout(),
                weights.without(),
                counts.open(),
                counts.dropped(),
                share(weights.done(), all, counts));
    }

    /** Weights that are all 0 say nothing about what is open; done issues alone are all done. */
    private static OptionalDouble share(double done, double all, ChildCounts counts) {
        if (all > 0) {
            return OptionalDouble.of(done / all);
        }
        return counts.total() > 0 && counts.open() == 0
                ? OptionalDouble.of(1)
                : OptionalDouble.empty();
    }

    private Progress withShare(OptionalDouble other) {
        return new Progress(asked, rule, why, done, open, unestimated, allOpen, dropped, other);
    }

    /** All issues that count. */
    public int total() {
        return done + open + unestimated;
    }
}

package org.longview.rollup;

import java.util.OptionalDouble;

/**
 * How far work has come, with what it does not know.
 *
 * @param done issues or points
 * @param open issues or points
 * @param unestimated issues that the rule cannot weigh
 * @param dropped issues that left both sides of the fraction
 */
public record Progress(ProgressRule rule, double done, double open, int unestimated, int dropped) {

    /** Done plus open: what the rule can weigh. */
    public double total() {
        return done + open;
    }

    /** Whether there is nothing to measure; that is no progress of 0. */
    public boolean isEmpty() {
        return total() == 0 && unestimated == 0;
    }

    /** The done share from 0 to 1; empty when nothing can be weighed. */
    public OptionalDouble share() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(done / total());
    }
}

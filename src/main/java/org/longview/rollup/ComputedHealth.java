package org.longview.rollup;

import java.util.Objects;
import org.longview.strategy.Health;
import org.longview.strategy.Lifecycle;

/** The health that follows from dates and progress, with the one rule that decided it. */
public record ComputedHealth(Health value, Cause cause) {

    /** Which rule decided; they are asked in this order. */
    public enum Cause {
        /** A draft, paused, completed or cancelled initiative is not judged. */
        NOT_RUNNING,
        /** No day was promised: nothing, or a horizon. */
        NO_DAY,
        /** No epic says anything. */
        NOTHING_TO_MEASURE,
        /** Every issue that counts is done. */
        ALL_DONE,
        /** The last promised day is over and there is work left. */
        PROMISE_PASSED,
        /** Live work was to end before today, and there is work left. */
        OVERDUE,
        /** Live work ends later by more than the threshold. */
        LARGE_OVERHANG,
        /** Live work ends later. */
        OVERHANG,
        /** More work is left than the time that is left allows. */
        PACE,
        /** The plan holds. */
        HOLDS
    }

    /** Computers add shares with errors this small; a threshold is met, not missed by one. */
    private static final double ROUNDING = 1e-9;

    public ComputedHealth {
        Objects.requireNonNull(value);
        Objects.requireNonNull(cause);
    }

    /** Judges by the rules in their order. */
    public static ComputedHealth of(Standing standing, HealthRules rules) {
        Cause cause = cause(standing, rules);
        return new ComputedHealth(
                switch (cause) {
                    case NOT_RUNNING, NO_DAY, NOTHING_TO_MEASURE -> Health.NOT_SET;
                    case PROMISE_PASSED, LARGE_OVERHANG -> Health.OFF_TRACK;
                    case OVERDUE, OVERHANG, PACE -> Health.AT_RISK;
                    case ALL_DONE, HOLDS -> Health.ON_TRACK;
                },
                cause);
    }

    private static Cause cause(Standing standing, HealthRules rules) {
        if (standing.lifecycle() != Lifecycle.PLANNED && standing.lifecycle() != Lifecycle.ACTIVE) {
            return Cause.NOT_RUNNING;
        }
        if (!standing.isDated()) {
            return Cause.NO_DAY;
        }
        if (!standing.hasWork()) {
            return Cause.NOTHING_TO_MEASURE;
        }
        if (standing.left() == 0) {
            return Cause.ALL_DONE;
        }
        return standing.daysPassed() > 0 ? Cause.PROMISE_PASSED : running(standing, rules);
    }

    private static Cause running(Standing standing, HealthRules rules) {
        if (standing.progress().total() == 0 && !standing.span().last().isKnown()) {
            return Cause.NOTHING_TO_MEASURE;
        }
        if (standing.live().overdueSince().isPresent()) {
            return Cause.OVERDUE;
        }
        long overhang = standing.overhang().orElse(0);
        if (overhang > 0) {
            boolean large = overhang * 100 > rules.overhangPercent() * standing.promisedDays();
            return large ? Cause.LARGE_OVERHANG : Cause.OVERHANG;
        }
        return isBehind(standing, rules) ? Cause.PACE : Cause.HOLDS;
    }

    /** Never before the promised time has begun, since all of it is left then. */
    private static boolean isBehind(Standing standing, HealthRules rules) {
        double gap = standing.workLeft().orElse(0) - standing.timeLeft();
        return gap > rules.pacePercent() / 100.0 + ROUNDING;
    }
}

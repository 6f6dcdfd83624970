package org.longview.strategy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * One promise in the ledger of an initiative; it is never changed or deleted, but can get its
 * reason soon afterwards, once.
 *
 * @param number counted from 1 within the initiative
 * @param timeframe what was promised, null when the promise was withdrawn
 * @param reason null when none was given
 * @param reverses the number of the entry that this one takes back, or null
 */
public record Commitment(
        String initiativeUid,
        int number,
        Timeframe timeframe,
        String who,
        Instant when,
        String reason,
        Integer reverses) {

    /** What an entry says about the one before it. */
    public enum Kind {
        /** The first promise. */
        PROMISED,
        /** To other days, or from one promise without days to another, such as NOW to LATER. */
        MOVED,
        /** From a horizon, or no promise, to a date. */
        DATE_GIVEN,
        /** From a date to a horizon, or to no promise. */
        DATE_GIVEN_UP,
        /** The same first and last day in other words, such as 2026-Q4 as FY2026-Q4; no move. */
        RESTATED,
        /** An undo soon after, by the same person. */
        REVERSAL
    }

    public Commitment {
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        reason = Limits.optionalText("reason", reason, Limits.REASON);
        if (number < 1 || reverses != null && (reverses < 1 || reverses >= number)) {
            throw new Rejected(
                    "number", number, "Ledger entries are counted from 1 and reverse earlier ones");
        }
    }

    boolean isDated() {
        return timeframe != null && timeframe.isDated();
    }

    /** The kind of this entry after the one before it, null for the first. */
    Kind kindAfter(Commitment before) {
        if (reverses != null) {
            return Kind.REVERSAL;
        }
        if (before == null) {
            return Kind.PROMISED;
        }
        if (isDated() != before.isDated()) {
            return isDated() ? Kind.DATE_GIVEN : Kind.DATE_GIVEN_UP;
        }
        return isDated() && timeframe.hasDaysOf(before.timeframe) ? Kind.RESTATED : Kind.MOVED;
    }

    /**
     * Days from the last promised day before to this one's, positive is later; empty unless both
     * are dated.
     */
    OptionalLong daysAfter(Commitment before) {
        if (before == null || !isDated() || !before.isDated()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                ChronoUnit.DAYS.between(
                        before.timeframe.lastDay().orElseThrow(),
                        timeframe.lastDay().orElseThrow()));
    }
}

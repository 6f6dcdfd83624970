package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * That an initiative serves an objective, over an interval of time; it is ended, never overwritten.
 *
 * @param to null while it holds
 */
public record Contribution(String initiativeUid, String objectiveUid, Instant from, Instant to) {
    private static final String FIELD = "objective:";
    private static final String YES = "CONTRIBUTES";

    public Contribution {
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(objectiveUid);
        Objects.requireNonNull(from);
        if (to != null && to.isBefore(from)) {
            throw new Rejected("to", to, "A contribution cannot end before it begins");
        }
    }

    public boolean holds() {
        return to == null;
    }

    /** The field by which the history of an initiative tells of it. */
    public static String field(String objectiveUid) {
        return FIELD + objectiveUid;
    }

    /** Whether a change in a history tells of a contribution. */
    public static boolean isIn(Change change) {
        return change.field().startsWith(FIELD);
    }

    /** The objective that such a change tells of. */
    public static String objectiveUid(Change change) {
        return change.field().substring(FIELD.length());
    }

    public static Change began(String objectiveUid) {
        return new Change(field(objectiveUid), null, YES);
    }

    public static Change ended(String objectiveUid) {
        return new Change(field(objectiveUid), YES, null);
    }

    /** What the history says of one that holds. */
    public static String text() {
        return YES;
    }
}

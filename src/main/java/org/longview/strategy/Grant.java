package org.longview.strategy;

import java.util.Objects;

/** A right on one roadmap beyond what the project's permissions give; a holder has one at most. */
public record Grant(String roadmapUid, Access access, GrantHolder holder) {
    private static final String FIELD = "grant:";

    public Grant {
        Objects.requireNonNull(roadmapUid);
        Objects.requireNonNull(access);
        Objects.requireNonNull(holder);
    }

    /** The field of a roadmap's history that tells of what a holder has; its value is the right. */
    public static String field(GrantHolder holder) {
        return FIELD + holder.kind() + ":" + holder.id();
    }

    /**
     * What changes for a holder.
     *
     * @param before null for no right
     * @param after null for no right
     */
    public static Change change(GrantHolder holder, Access before, Access after) {
        return new Change(
                field(holder),
                before == null ? null : before.name(),
                after == null ? null : after.name());
    }

    /** Whether a change tells of a right. */
    public static boolean isIn(Change change) {
        return change.field().startsWith(FIELD);
    }

    /** Whose right changed. */
    public static GrantHolder holderIn(Change change) {
        String[] parts = change.field().split(":", 3);
        return new GrantHolder(GrantHolder.Kind.valueOf(parts[1]), parts[2]);
    }

    /** What the holder has after a change, or null. */
    public static Access accessAfter(Change change) {
        return change.newValue() == null ? null : Access.valueOf(change.newValue());
    }
}

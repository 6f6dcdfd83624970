package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * An epic's membership in an initiative over an interval of time; it is ended, never overwritten.
 *
 * @param to null while it holds
 */
public record EpicLink(
        String initiativeUid, long issueId, LinkRole role, Instant from, Instant to) {
    public EpicLink {
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(role);
        Objects.requireNonNull(from);
        if (to != null && to.isBefore(from)) {
            throw new Rejected("to", to, "A link cannot end before it begins");
        }
    }

    public boolean holds() {
        return to == null;
    }
}

package org.longview.roadmap;

import org.longview.strategy.Grant;

/**
 * Why somebody may see or change a roadmap.
 *
 * @param grant which right, for one that was given, else null
 */
public record AccessReason(Kind kind, Grant grant) {
    /** Where it comes from. */
    public enum Kind {
        BROWSES_PROJECT,
        BROWSES_A_PROJECT,
        ADMINISTERS_PROJECT,
        ADMINISTERS_JIRA,
        GRANT
    }

    static AccessReason of(Kind kind) {
        return new AccessReason(kind, null);
    }
}

package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * That one version of one object came to be: who made it, when, in which act.
 *
 * @param commandId groups the revisions of one act
 * @param reason null when none was given
 * @param undoes the command whose effect this one reverses, or null
 */
public record Revision(
        String objectUid,
        long version,
        String who,
        Instant when,
        String commandId,
        String reason,
        String undoes) {

    public Revision {
        Objects.requireNonNull(objectUid);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        Objects.requireNonNull(commandId);
        reason = Limits.optionalText("reason", reason, Limits.REASON);
        if (version < 1) {
            throw new Rejected("version", version, "Versions are counted from 1");
        }
    }

    /** What two writers of the same version fight for: the database keeps it unique. */
    public String slot() {
        return objectUid + ":" + version;
    }
}

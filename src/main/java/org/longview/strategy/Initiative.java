package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * A collection of epics that drives to one aim, with the time that was promised for it.
 *
 * @param why null when nobody wrote it
 * @param themeUid null outside every theme
 * @param timeframe null while nothing is promised
 * @param ownerKey a user key, null without an owner
 * @param manualProgress how far it has come in percent as somebody entered it, null for nobody
 * @param estimate null while nobody has guessed how big it is
 * @param deletedAt null while it exists
 */
public record Initiative(
        String uid,
        String roadmapUid,
        String name,
        String why,
        String themeUid,
        Timeframe timeframe,
        Lifecycle lifecycle,
        Health health,
        String ownerKey,
        Integer manualProgress,
        Estimate estimate,
        long version,
        Instant deletedAt) {

    public Initiative {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        name = Limits.name("name", name);
        why = Limits.optionalText("why", why, Limits.TEXT);
        ownerKey = Limits.optionalText("owner", ownerKey, Limits.USER_KEY);
        manualProgress = Percent.check("manualProgress", manualProgress, 100);
        Objects.requireNonNull(lifecycle);
        Objects.requireNonNull(health);
    }

    public boolean exists() {
        return deletedAt == null;
    }

    public Initiative withTheme(String theme) {
        return new Initiative(
                uid,
                roadmapUid,
                name,
                why,
                theme,
                timeframe,
                lifecycle,
                health,
                ownerKey,
                manualProgress,
                estimate,
                version,
                deletedAt);
    }

    public Initiative withTimeframe(Timeframe promised) {
        return new Initiative(
                uid,
                roadmapUid,
                name,
                why,
                themeUid,
                promised,
                lifecycle,
                health,
                ownerKey,
                manualProgress,
                estimate,
                version,
                deletedAt);
    }

    public Initiative withOwner(String userKey) {
        return new Initiative(
                uid,
                roadmapUid,
                name,
                why,
                themeUid,
                timeframe,
                lifecycle,
                health,
                userKey,
                manualProgress,
                estimate,
                version,
                deletedAt);
    }

    public Initiative withVersion(long next) {
        return new Initiative(
                uid,
                roadmapUid,
                name,
                why,
                themeUid,
                timeframe,
                lifecycle,
                health,
                ownerKey,
                manualProgress,
                estimate,
                next,
                deletedAt);
    }

    public Initiative withDeletedAt(Instant when) {
        return new Initiative(
                uid,
                roadmapUid,
                name,
                why,
                themeUid,
                timeframe,
                lifecycle,
                health,
                ownerKey,
                manualProgress,
                estimate,
                version,
                when);
    }
}

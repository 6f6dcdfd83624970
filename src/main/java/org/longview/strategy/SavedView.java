package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * A way to look at a roadmap that somebody keeps under a name.
 *
 * @param query what the page's address says of the view, behind its question mark; empty for the
 *     plain view
 * @param shared whether everyone who may see the roadmap sees it, or its owner only
 * @param ownDefault whether the roadmap opens with it for its owner
 * @param commonDefault whether the roadmap opens with it for all who chose nothing else
 * @param deletedAt null while it exists
 */
public record SavedView(
        String uid,
        String roadmapUid,
        String ownerKey,
        String name,
        String query,
        boolean shared,
        boolean ownDefault,
        boolean commonDefault,
        long version,
        Instant deletedAt) {

    public SavedView {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        Objects.requireNonNull(ownerKey);
        name = Limits.name("name", name);
        query = Objects.requireNonNullElse(Limits.optionalText("query", query, Limits.QUERY), "");
        if (commonDefault && !shared) {
            throw new Rejected(
                    "commonDefault",
                    true,
                    "Only a shared view can be the one that a roadmap opens with");
        }
    }

    public boolean exists() {
        return deletedAt == null;
    }

    public boolean isOf(String userKey) {
        return ownerKey.equals(userKey);
    }

    /** The next version, no longer opened with. */
    public SavedView withoutDefaults(boolean own, boolean common) {
        return new SavedView(
                uid,
                roadmapUid,
                ownerKey,
                name,
                query,
                shared,
                ownDefault && !own,
                commonDefault && !common,
                version + 1,
                deletedAt);
    }
}

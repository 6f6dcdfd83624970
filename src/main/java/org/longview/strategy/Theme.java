package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * A broad area of focus that initiatives belong to; it has a colour and a place, no dates.
 *
 * @param deletedAt null while it exists
 */
public record Theme(
        String uid,
        String roadmapUid,
        String name,
        ThemeColour colour,
        SortKey sortKey,
        long version,
        Instant deletedAt) {

    public Theme {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        name = Limits.name("name", name);
        Objects.requireNonNull(sortKey);
        if (colour == null) {
            throw new Rejected("colour", null, "A theme needs a colour");
        }
    }

    public boolean exists() {
        return deletedAt == null;
    }
}

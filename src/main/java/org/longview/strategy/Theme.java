package org.longview.strategy;

import java.time.Instant;
import java.util.Objects;

/**
 * A broad area of focus that initiatives belong to; it has a colour and a place, no dates.
 *
 * @param description what belongs to it, null when nobody wrote it
 * @param deletedAt null while it exists
 */
public record Theme(
        String uid,
        String roadmapUid,
        String name,
        String description,
        ThemeColour colour,
        SortKey sortKey,
        long version,
        Instant deletedAt) {

    /** The longest description, in UTF-16 units: it is read beside a lane. */
    public static final int DESCRIPTION = 2_000;

    public Theme {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        name = Limits.name("name", name);
        description = Limits.optionalText("description", description, DESCRIPTION);
        Objects.requireNonNull(sortKey);
        if (colour == null) {
            throw new Rejected("colour", null, "A theme needs a colour");
        }
    }

    /** The next version with what a person entered. */
    public Theme with(String otherName, String otherDescription, ThemeColour otherColour) {
        return new Theme(
                uid,
                roadmapUid,
                otherName,
                otherDescription,
                otherColour,
                sortKey,
                version + 1,
                deletedAt);
    }

    public Theme withVersion(long next) {
        return new Theme(uid, roadmapUid, name, description, colour, sortKey, next, deletedAt);
    }

    /** The next version at another place. */
    public Theme withSortKey(SortKey place) {
        return new Theme(uid, roadmapUid, name, description, colour, place, version + 1, deletedAt);
    }

    /** The next version, which is deleted. */
    public Theme deleted(Instant when) {
        return new Theme(uid, roadmapUid, name, description, colour, sortKey, version + 1, when);
    }

    public boolean exists() {
        return deletedAt == null;
    }
}

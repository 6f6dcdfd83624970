package org.longview.delivery;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * By what an issue is closed, if it is: its status and its resolution. Only the category of the
 * status says whether it is; a resolution that was left over from before a reopening says nothing.
 *
 * @param status null where it is not known
 * @param resolution null where there is none
 */
public record Closing(Ending status, Ending resolution) {
    public static final Closing NONE = new Closing(null, null);

    /**
     * Whether an issue of that category was dropped: it is done, and its status or its resolution
     * means so. Where they disagree, the one that says dropped holds: a workflow may set one
     * resolution for all, or have one status for all, but nobody gives up work by accident.
     */
    public boolean isDropped(StatusCategory category) {
        return of(category).stream().anyMatch(Ending::isDropped);
    }

    /** What closes an issue of that category; nothing does while it is not done. */
    public List<Ending> of(StatusCategory category) {
        return category == StatusCategory.DONE
                ? Stream.of(status, resolution).filter(Objects::nonNull).toList()
                : List.of();
    }

    /** The resolution that an issue of that category has although it is open, else null. */
    public Ending leftOver(StatusCategory category) {
        return category == StatusCategory.DONE ? null : resolution;
    }
}

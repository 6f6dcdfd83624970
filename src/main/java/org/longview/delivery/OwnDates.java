package org.longview.delivery;

import java.time.LocalDate;

/**
 * The dates that an issue itself carries, each null when it has none; per side the first known of
 * start or due date, target, sprint and fix version counts.
 */
public record OwnDates(
        LocalDate startDate,
        LocalDate dueDate,
        LocalDate targetStart,
        LocalDate targetEnd,
        LocalDate sprintStart,
        LocalDate sprintEnd,
        LocalDate versionStart,
        LocalDate versionRelease) {
    public static final OwnDates NONE =
            new OwnDates(null, null, null, null, null, null, null, null);

    public Side first() {
        return Side.of(startDate, DateSource.EXPLICIT)
                .or(Side.of(targetStart, DateSource.TARGET))
                .or(Side.of(sprintStart, DateSource.SPRINT))
                .or(Side.of(versionStart, DateSource.VERSION));
    }

    public Side last() {
        return Side.of(dueDate, DateSource.EXPLICIT)
                .or(Side.of(targetEnd, DateSource.TARGET))
                .or(Side.of(sprintEnd, DateSource.SPRINT))
                .or(Side.of(versionRelease, DateSource.VERSION));
    }
}

package org.longview.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates that an issue itself carries, each null when it has none; per side the first known of
 * start or due date, target, sprint and fix version counts.
 *
 * @param created a last resort, which no side takes by itself
 * @param resolved likewise
 * @param sprintClosed whether the last sprint ended on that day, not only was to
 * @param released whether the last fix version was released on that day, not only was to
 * @param leftOut dates that cannot be meant; none of the others is one
 */
public record OwnDates(
        LocalDate startDate,
        LocalDate dueDate,
        LocalDate targetStart,
        LocalDate targetEnd,
        LocalDate sprintStart,
        LocalDate sprintEnd,
        LocalDate versionStart,
        LocalDate versionRelease,
        LocalDate created,
        LocalDate resolved,
        boolean sprintClosed,
        boolean released,
        List<LeftOut> leftOut) {
    public static final OwnDates NONE =
            new OwnDates(
                    null, null, null, null, null, null, null, null, null, null, false, false,
                    List.of());

    public OwnDates {
        leftOut = List.copyOf(leftOut);
    }

    public Side first() {
        return Side.of(startDate, DateSource.EXPLICIT)
                .or(Side.of(targetStart, DateSource.TARGET))
                .or(Side.of(sprintStart, DateSource.SPRINT))
                .or(Side.of(versionStart, DateSource.VERSION));
    }

    public Side last() {
        return Side.of(dueDate, DateSource.EXPLICIT)
                .or(Side.of(targetEnd, DateSource.TARGET))
                .or(Side.of(sprintEnd, sprintClosed ? DateSource.CLOSED_SPRINT : DateSource.SPRINT))
                .or(
                        Side.of(
                                versionRelease,
                                released ? DateSource.RELEASED_VERSION : DateSource.VERSION));
    }

    /** The same of what is open: a day that was left over from before a reopening says nothing. */
    OwnDates unresolved() {
        return resolved == null
                ? this
                : new OwnDates(
                        startDate,
                        dueDate,
                        targetStart,
                        targetEnd,
                        sprintStart,
                        sprintEnd,
                        versionStart,
                        versionRelease,
                        created,
                        null,
                        sprintClosed,
                        released,
                        leftOut);
    }

    /** What stands in for a start that is known from nowhere, where a roadmap wants that. */
    public Side standInFirst() {
        return Side.of(created, DateSource.CREATED);
    }

    /** What stands in for an end that is known from nowhere, where a roadmap wants that. */
    public Side standInLast() {
        return Side.of(resolved, DateSource.RESOLVED);
    }
}

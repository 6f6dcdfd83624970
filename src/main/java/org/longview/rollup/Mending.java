package org.longview.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

/**
 * The dates that would set an issue right; none where a date comes from a sprint or a version,
 * which are not the issue's own to change.
 */
final class Mending {
    private Mending() {}

    /** Start and end exchanged, when both are of one kind. */
    static List<DateChange> swap(Span reversed) {
        Side first = reversed.first();
        Side last = reversed.last();
        if (first.source() != last.source() || !isByHand(first)) {
            return List.of();
        }
        return List.of(
                new DateChange(startOf(first), first.day(), last.day()),
                new DateChange(endOf(last), last.day(), first.day()));
    }

    /** The parent's dates widened so that the child's are within. */
    static List<DateChange> cover(Span parent, Span child) {
        List<DateChange> changes = new ArrayList<>();
        if (isEarlier(child, parent)) {
            if (!isByHand(parent.first())) {
                return List.of();
            }
            LocalDate day = child.first().day();
            changes.add(new DateChange(startOf(parent.first()), parent.first().day(), day));
        }
        if (isLater(child, parent)) {
            if (!isByHand(parent.last())) {
                return List.of();
            }
            LocalDate day = child.last().day();
            changes.add(new DateChange(endOf(parent.last()), parent.last().day(), day));
        }
        return changes;
    }

    static boolean isEarlier(Span child, Span parent) {
        return child.first().isKnown()
                && parent.first().isKnown()
                && child.first().day().isBefore(parent.first().day());
    }

    static boolean isLater(Span child, Span parent) {
        return child.last().isKnown()
                && parent.last().isKnown()
                && child.last().day().isAfter(parent.last().day());
    }

    private static boolean isByHand(Side side) {
        return side.source() == DateSource.EXPLICIT || side.source() == DateSource.TARGET;
    }

    private static DateField startOf(Side side) {
        return side.source() == DateSource.TARGET ? DateField.TARGET_START : DateField.START;
    }

    private static DateField endOf(Side side) {
        return side.source() == DateSource.TARGET ? DateField.TARGET_END : DateField.DUE;
    }
}

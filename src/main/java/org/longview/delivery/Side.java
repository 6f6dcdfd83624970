package org.longview.delivery;

import java.time.LocalDate;

/**
 * One end of a span: a day with its source, or the knowledge that there is none.
 *
 * @param day null exactly when the source is NONE
 */
public record Side(LocalDate day, DateSource source) {
    public static final Side NONE = new Side(null, DateSource.NONE);

    public Side {
        if ((day == null) != (source == DateSource.NONE)) {
            throw new IllegalArgumentException(
                    "A day and its source come together: " + day + ", " + source);
        }
    }

    /** The side of that day, or none when the day is null. */
    public static Side of(LocalDate day, DateSource source) {
        return day == null ? NONE : new Side(day, source);
    }

    public boolean isKnown() {
        return day != null;
    }

    /** This side when it is known, else the other. */
    public Side or(Side other) {
        return isKnown() ? this : other;
    }

    /** The earlier of two; an unknown one does not count; of the same day the stronger source. */
    public Side earlier(Side other) {
        return isChosen(other, -1) ? this : other;
    }

    /** The later of two; an unknown one does not count; of the same day the stronger source. */
    public Side later(Side other) {
        return isChosen(other, 1) ? this : other;
    }

    private boolean isChosen(Side other, int direction) {
        if (!isKnown() || !other.isKnown()) {
            return isKnown();
        }
        int order = Integer.signum(day.compareTo(other.day));
        return order == 0 ? source.compareTo(other.source) <= 0 : order == direction;
    }

    /** The same day, said to come from another source. */
    public Side from(DateSource other) {
        return isKnown() ? new Side(day, other) : NONE;
    }
}

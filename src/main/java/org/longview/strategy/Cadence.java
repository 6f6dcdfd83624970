package org.longview.strategy;

import java.time.LocalDate;

/** How often a status update is expected of what is going on. */
public enum Cadence {
    NONE,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    /**
     * The last day on which the next update after that day is in time; null when none is expected.
     */
    public LocalDate after(LocalDate day) {
        return switch (this) {
            case NONE -> null;
            case WEEKLY -> day.plusWeeks(1);
            case FORTNIGHTLY -> day.plusWeeks(2);
            case MONTHLY -> day.plusMonths(1);
        };
    }
}

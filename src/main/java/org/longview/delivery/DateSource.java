package org.longview.delivery;

/** Where a date comes from, strongest first; it is carried with the date wherever that goes. */
public enum DateSource {
    /** The issue's own start date or due date. */
    EXPLICIT,
    /** Target start or target end. */
    TARGET,
    /** The day on which the last sprint was closed. */
    CLOSED_SPRINT,
    /** The start of the first or the planned end of the last sprint. */
    SPRINT,
    /** The day on which the last fix version was released. */
    RELEASED_VERSION,
    /** The start of the first or the planned release of the last fix version. */
    VERSION,
    /** The earliest or latest date of the issues below. */
    CHILDREN,
    /** The day on which the issue was created: a last resort. */
    CREATED,
    /** The day on which the issue was resolved: a last resort. */
    RESOLVED,
    /** There is no date. */
    NONE
}

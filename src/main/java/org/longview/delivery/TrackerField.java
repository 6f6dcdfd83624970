package org.longview.delivery;

/** What a field of the tracker is read for; which field that is differs from Jira to Jira. */
public enum TrackerField {
    /** How much an issue is estimated at, in story points. */
    POINTS,
    /** The first day of an issue. */
    START,
    /** The last day of an issue. */
    END
}

package org.longview.delivery;

/** A date of its own that an issue carries and that people set by hand. */
public enum DateField {
    START,
    DUE,
    TARGET_START,
    TARGET_END
}

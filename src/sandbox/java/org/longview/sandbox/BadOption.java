package org.longview.sandbox;

/** That an option of the sandbox cannot be taken. */
final class BadOption extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadOption(String option, Object value, String why) {
        super(option + (value == null ? " " : "=" + value + ": ") + why);
    }
}

package org.longview.sandbox;

/** That an option of the sandbox cannot be taken. */
final class BadOption extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String PASSWORD = "(?i)(password=)[^&\\s]*";

    BadOption(String option, Object value, String why) {
        super(option + (value == null ? " " : "=" + value + ": ") + why);
    }

    /** About an address of a database, whose password is nobody's business. */
    static BadOption ofJdbc(String address, String why) {
        return new BadOption(
                "sandbox.jdbc",
                address.replaceAll(PASSWORD, "$1..."),
                why.replaceAll(PASSWORD, "$1..."));
    }
}

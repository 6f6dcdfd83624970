package org.longview.strategy;

/** The longest texts that are kept, counted in UTF-16 units, checked before anything is stored. */
public final class Limits {
    public static final int NAME = 255;
    public static final int TEXT = 32_767;
    public static final int REASON = 1_000;
    public static final int USER_KEY = 255;

    /** What a saved view says: an address that every browser still takes. */
    public static final int QUERY = 4_000;

    private Limits() {}

    /** A name: trimmed, with something to see, on one line, at most {@link #NAME} units. */
    public static String name(String field, String value) {
        return name(field, value, NAME);
    }

    /** The same of at most so many units. */
    static String name(String field, String value, int most) {
        String trimmed = value == null ? "" : value.strip();
        if (isBlank(trimmed)) {
            throw new Rejected(field, value, "The field '" + field + "' must not be empty");
        }
        return text(field, onOneLine(field, trimmed), most);
    }

    /** A text that may be missing: blank becomes null, line breaks and tabs are kept. */
    public static String optionalText(String field, String value, int max) {
        return value == null || isBlank(value) ? null : text(field, value.strip(), max);
    }

    /**
     * Whether there is nothing to see, as with spaces that do not break and characters of no width,
     * which {@link String#isBlank} does not know. Controls are not blank: they are refused.
     */
    private static boolean isBlank(String value) {
        return value.codePoints()
                .allMatch(
                        point ->
                                Character.isWhitespace(point)
                                        || Character.isSpaceChar(point)
                                        || Character.getType(point) == Character.FORMAT);
    }

    private static String text(String field, String value, int max) {
        if (value.length() > max) {
            throw new Rejected(
                    field,
                    value,
                    "The field '%s' has %d characters; at most %d are kept"
                            .formatted(field, value.length(), max));
        }
        for (int i = 0; i < value.length(); i++) {
            refuseUnprintable(field, value, i);
        }
        return value;
    }

    private static String onOneLine(String field, String value) {
        if (value.chars().anyMatch(unit -> unit == '\n' || unit == '\r' || unit == '\t')) {
            throw new Rejected(field, value, "The field '" + field + "' must be on one line");
        }
        return value;
    }

    private static void refuseUnprintable(String field, String value, int at) {
        char unit = value.charAt(at);
        boolean control = Character.isISOControl(unit) && "\n\r\t".indexOf(unit) < 0;
        boolean lone =
                Character.isHighSurrogate(unit)
                                && (at + 1 == value.length()
                                        || !Character.isLowSurrogate(value.charAt(at + 1)))
                        || Character.isLowSurrogate(unit)
                                && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
        if (control || lone) {
            throw new Rejected(
                    field,
                    "U+%04X".formatted((int) unit),
                    "The field '%s' holds the character U+%04X at place %d, which cannot be kept"
                            .formatted(field, (int) unit, at + 1));
        }
    }
}

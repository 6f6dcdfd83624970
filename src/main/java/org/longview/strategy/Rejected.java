package org.longview.strategy;

/** Says that a value entered by a person cannot be taken, naming the field and the value. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 255;

    private final String field;
    private final String value;

    public Rejected(String field, Object value, String message) {
        super(readable(message, 1_000));
        this.field = field;
        this.value = value == null ? null : readable(value.toString(), LONGEST);
    }

    /** The name of the field as the interface calls it. */
    public String field() {
        return field;
    }

    /** The refused value as text, or null when it was missing. */
    public String value() {
        return value;
    }

    /** A text that can be sent back: not endless, and without halves of characters. */
    private static String readable(String text, int longest) {
        StringBuilder readable = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(readable::appendCodePoint);
        boolean cut = text.codePointCount(0, text.length()) > longest;
        return cut ? readable.append('…').toString() : readable.toString();
    }
}

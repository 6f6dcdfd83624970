package org.longview.strategy;

/** Checks whole percents that a person entered; null is none. */
public final class Percent {
    private Percent() {}

    /**
     * The same number, which is from 0 to the most that makes sense.
     *
     * @throws Rejected naming the field and the number
     */
    public static Integer check(String field, Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            throw new Rejected(
                    field,
                    value,
                    "The field '%s' takes whole numbers from 0 to %d".formatted(field, most));
        }
        return value;
    }

    /** A number out of history. */
    static Integer read(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    static String written(Integer value) {
        return value == null ? null : value.toString();
    }
}

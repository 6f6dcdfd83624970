package org.longview.strategy;

/**
 * What a roadmap calls its three columns of time; null is the word of the reader's language.
 *
 * @param now the column of what has begun
 * @param next the column of what begins soon
 * @param later the column of everything else
 */
public record ColumnNames(String now, String next, String later) {
    /** A heading, which has a third of the screen. */
    public static final int MOST = 40;

    public static final ColumnNames DEFAULTS = new ColumnNames(null, null, null);

    public ColumnNames {
        now = check("nowName", now);
        next = check("nextName", next);
        later = check("laterName", later);
    }

    private static String check(String field, String value) {
        return value == null ? null : Limits.name(field, value, MOST);
    }
}

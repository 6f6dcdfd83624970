package org.longview.strategy;

/**
 * A place in an order between any two others, so that moving one thing rewrites only that thing: a
 * fraction written in base 62 whose digits sort like the text itself.
 */
public record SortKey(String text) implements Comparable<SortKey> {
    /** Longer keys are refused; {@link #isLong} says earlier that an order wants renumbering. */
    public static final int MAX = 200;

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int LONG = 60;

    public SortKey {
        boolean wellFormed =
                text != null
                        && !text.isEmpty()
                        && text.length() <= MAX
                        && text.chars().allMatch(unit -> DIGITS.indexOf(unit) >= 0)
                        && !text.endsWith("0");
        if (!wellFormed) {
            throw new Rejected(
                    "sortKey", text, "A sort key is 1 to " + MAX + " letters and digits");
        }
    }

    /** A key of an empty order. */
    public static SortKey first() {
        return new SortKey("U");
    }

    /**
     * A key strictly between two others.
     *
     * @param before null for the beginning
     * @param after null for the end
     */
    public static SortKey between(SortKey before, SortKey after) {
        if (before == null && after == null) {
            return first();
        }
        if (before != null && after != null && before.compareTo(after) >= 0) {
            throw new IllegalArgumentException(before + " is not before " + after);
        }
        if (after == null) {
            return new SortKey(appendedTo(before.text));
        }
        return new SortKey(middle(before == null ? "" : before.text, after.text));
    }

    /** Whether keys here have become so long that the whole order should be numbered anew. */
    public boolean isLong() {
        return text.length() > LONG;
    }

    /** Evenly spread keys for an order of that size: the place is counted from 0. */
    public static SortKey spread(int place, int size) {
        int width = 1;
        for (long room = BASE; room <= size + 1L; room *= BASE) {
            width++;
        }
        long room = (long) Math.pow(BASE, width);
        long value = room / (size + 1L) * (place + 1L);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < width; i++, value /= BASE) {
            digits.insert(0, DIGITS.charAt((int) (value % BASE)));
        }
        return new SortKey(digits.append('U').toString());
    }

    /**
     * Grows slowly at the end, where most things are added: the next free digit, seldom a longer
     * key.
     */
    private static String appendedTo(String before) {
        for (int i = 0; i < before.length(); i++) {
            int digit = DIGITS.indexOf(before.charAt(i));
            if (digit < BASE - 1) {
                return before.substring(0, i) + DIGITS.charAt(digit + 1);
            }
        }
        return before + "1";
    }

    private static String middle(String low, String high) {
        StringBuilder shared = new StringBuilder();
        for (int i = 0; ; i++) {
            int lowDigit = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int highDigit = i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (lowDigit == highDigit) {
                shared.append(DIGITS.charAt(lowDigit));
                continue;
            }
            int middle = (lowDigit + highDigit) / 2;
            if (middle > lowDigit) {
                return shared.append(DIGITS.charAt(middle)).toString();
            }
            shared.append(DIGITS.charAt(lowDigit));
            String rest = i + 1 < low.length() ? low.substring(i + 1) : "";
            return shared + (rest.isEmpty() ? "U" : above(rest));
        }
    }

    /** Something greater than the digits, with no upper bound. */
    private static String above(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit < BASE - 1) {
                return digits.substring(0, i) + DIGITS.charAt((digit + BASE) / 2);
            }
        }
        return digits + "U";
    }

    @Override
    public int compareTo(SortKey other) {
        return text.compareTo(other.text);
    }
}

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
    private static final char FIRST_DIGIT = DIGITS.charAt(0);
    private static final char LAST_DIGIT = DIGITS.charAt(BASE - 1);
    private static final int WIDEST_BLOCK = 8;
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
            return new SortKey(step(before.text, LAST_DIGIT, 1));
        }
        if (before == null) {
            return new SortKey(step(after.text, FIRST_DIGIT, -1));
        }
        return new SortKey(middle(before.text, after.text));
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
        return new SortKey(digits(value, width) + 'U');
    }

    /**
     * The next key beyond an end of the order, where most things are put. A run of the outermost
     * digit leads into a wider block of digits, which is counted up or down like a number, so the
     * length grows with the logarithm of how often this is done.
     */
    private static String step(String from, char outermost, int by) {
        int run = 0;
        while (run < from.length() && from.charAt(run) == outermost) {
            run++;
        }
        int width = Math.min(run + 1, WIDEST_BLOCK);
        long block = 0;
        for (int i = run; i < run + width; i++) {
            block = block * BASE + (i < from.length() ? DIGITS.indexOf(from.charAt(i)) : 0);
        }
        block += by;
        if (block % BASE == 0) {
            block += by;
        }
        String edge = String.valueOf(outermost).repeat(run);
        return block <= 0
                ? edge + digits(0, width) + String.valueOf(LAST_DIGIT).repeat(width + 1)
                : edge + digits(block, width);
    }

    private static String digits(long value, int width) {
        StringBuilder digits = new StringBuilder();
        long rest = value;
        for (int i = 0; i < width; i++, rest /= BASE) {
            digits.insert(0, DIGITS.charAt((int) (rest % BASE)));
        }
        return digits.toString();
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

package org.longview.strategy;

import java.math.BigDecimal;

/**
 * Numbers that key results are measured in: up to 12 digits before the point and 4 after it, of
 * which nobody enters more than {@link #DIGITS}.
 */
public final class Quantity {
    private static final BigDecimal MOST = new BigDecimal("999999999999.9999");
    private static final int FINEST = 4;

    /** What a browser, which reads numbers as doubles, writes again as it read it. */
    public static final int DIGITS = 15;

    private Quantity() {}

    /** The number in its shortest form, null for none. */
    public static BigDecimal check(String field, BigDecimal value) {
        if (value == null) {
            return null;
        }
        // asked before anything that would write out the zeros of 1e999999999
        boolean near = Math.abs((long) value.precision() - value.scale()) <= 100;
        BigDecimal shortest = near ? value.stripTrailingZeros() : value;
        if (!near || shortest.scale() > FINEST || value.abs().compareTo(MOST) > 0) {
            throw new Rejected(
                    field,
                    value,
                    "The field '%s' takes numbers of up to 12 digits before the point and %d after it"
                            .formatted(field, FINEST));
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The same of a number that comes from outside, so that whoever reads it can save it again. */
    public static BigDecimal entered(String field, BigDecimal value) {
        BigDecimal shortest = check(field, value);
        if (shortest != null && shortest.precision() > DIGITS) {
            throw new Rejected(
                    field,
                    value,
                    "The field '%s' takes numbers of %d digits at most".formatted(field, DIGITS));
        }
        return shortest;
    }

    /** The same where what was there before may stay. */
    public static BigDecimal entered(String field, BigDecimal value, BigDecimal before) {
        boolean same = value != null && before != null && value.compareTo(before) == 0;
        return same ? before : entered(field, value);
    }

    /** The number that must be there. */
    public static BigDecimal required(String field, BigDecimal value) {
        if (value == null) {
            throw new Rejected(field, null, "The field '" + field + "' must hold a number");
        }
        return check(field, value);
    }

    public static String written(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** The reverse of {@link #written}; null for null. */
    public static BigDecimal read(String field, String written) {
        if (written == null) {
            return null;
        }
        try {
            return check(field, new BigDecimal(written));
        } catch (NumberFormatException e) {
            throw new Rejected(field, written, "The field '" + field + "' must hold a number");
        }
    }
}

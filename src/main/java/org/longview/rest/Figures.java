package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Writes what was computed, sums, quotients and shares, as exactly as a page shows it, so that what
 * a computer gets wrong far behind the point is told to nobody. What people entered is written as
 * it is. The page's twin is {@code words.figure}.
 */
final class Figures {
    /** Of sums and quotients. */
    private static final int DIGITS = 2;

    private static final double SHARES = 1e4;

    private Figures() {}

    /** Whole numbers, which nearly all are, go without ".0". */
    static void sum(JsonGenerator json, double sum) throws IOException {
        BigDecimal rounded = rounded(BigDecimal.valueOf(sum));
        if (rounded.scale() <= 0 && rounded.precision() - rounded.scale() <= 18) {
            json.writeNumber(rounded.longValueExact());
        } else {
            json.writeNumber(rounded.doubleValue());
        }
    }

    /**
     * @param number null for none
     */
    static void number(JsonGenerator json, BigDecimal number) throws IOException {
        json.writeObject(number == null ? null : new BigDecimal(rounded(number).toPlainString()));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static void share(JsonGenerator json, OptionalDouble share) throws IOException {
        if (share.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(rounded(share.getAsDouble()));
        }
    }

    /** Four digits, from 0 to 1; only what is all done is 1, only nothing is 0. */
    private static double rounded(double share) {
        return share == 0 || share == 1
                ? share
                : Math.min(SHARES - 1, Math.max(1, Math.rint(share * SHARES))) / SHARES;
    }
}

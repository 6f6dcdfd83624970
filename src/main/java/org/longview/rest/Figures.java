package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Writes sums and shares as exactly as a page shows them, so that what a computer adds up wrongly
 * far behind the point is told to nobody.
 */
final class Figures {
    /** Of sums. */
    private static final int DIGITS = 2;

    private static final double SHARES = 1e4;

    private Figures() {}

    /** Whole numbers, which nearly all are, go without ".0". */
    static void sum(JsonGenerator json, double sum) throws IOException {
        BigDecimal rounded =
                BigDecimal.valueOf(sum).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (rounded.scale() <= 0 && rounded.precision() - rounded.scale() <= 18) {
            json.writeNumber(rounded.longValueExact());
        } else {
            json.writeNumber(rounded.doubleValue());
        }
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

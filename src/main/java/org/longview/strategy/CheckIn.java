package org.longview.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody measured of a key result at one moment; it is corrected by another one only.
 *
 * @param number counted from 1 in each key result
 * @param value null only where the first one is taken back
 * @param note null when nothing was noted
 * @param reverses the number of the check-in that this one corrects or takes back, or null
 */
public record CheckIn(
        String keyResultUid,
        int number,
        BigDecimal value,
        String note,
        String who,
        Instant when,
        Integer reverses) {

    public CheckIn {
        Objects.requireNonNull(keyResultUid);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        if (number < 1) {
            throw new Rejected("number", number, "Check-ins are counted from 1");
        }
        if (reverses != null && (reverses < 1 || reverses >= number)) {
            throw new Rejected("reverses", reverses, "There is no such check-in before this one");
        }
        value =
                reverses == null
                        ? Quantity.required("value", value)
                        : Quantity.check("value", value);
        note = Limits.optionalText("note", note, Limits.REASON);
    }
}

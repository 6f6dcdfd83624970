package org.longview.delivery;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That one date of an issue becomes another one.
 *
 * @param from null when there is none
 * @param to null to take it away
 */
public record DateChange(DateField field, LocalDate from, LocalDate to) {
    public DateChange {
        Objects.requireNonNull(field);
    }
}

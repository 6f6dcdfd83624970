package org.longview.delivery;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date of an issue that nobody can have meant, so that nothing is computed from it; see {@link
 * PlausibleDays}.
 *
 * @param start whether it is a first day, else a last one
 */
public record LeftOut(boolean start, LocalDate day, DateSource source) {
    public LeftOut {
        Objects.requireNonNull(day);
        Objects.requireNonNull(source);
    }
}

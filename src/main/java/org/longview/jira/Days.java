package org.longview.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/**
 * Turns Jira's date-only values, which are midnights of the server's own zone whatever zone anybody
 * looks from, into days.
 */
final class Days {

    private Days() {}

    static LocalDate of(Object value) {
        return value instanceof Date date
                ? Instant.ofEpochMilli(date.getTime()).atZone(ZoneId.systemDefault()).toLocalDate()
                : null;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }
}

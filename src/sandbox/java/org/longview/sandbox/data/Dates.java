package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/** Days and moments as Jira's REST writes them; others are refused by the name of their field. */
final class Dates {
    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MOMENT =
            strict("uuuu-MM-dd'T'HH:mm:ss[.SSS][XXX][XX][X]");
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /** Without it 31 February is the 28th, and a year has more than four digits. */
    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter()
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day in a field, null where it holds nothing. */
    static LocalDate day(JsonNode of, String field) {
        return day(field, of.path(field));
    }

    static LocalDate day(String name, JsonNode value) {
        if (isEmpty(value)) {
            return null;
        }
        try {
            return requireYear(LocalDate.parse(value.asText(), DAY));
        } catch (DateTimeException e) {
            throw Values.refused(name, value, "day such as 2026-03-31");
        }
    }

    /** The moment in a field, null where it holds nothing. */
    static Instant moment(JsonNode of, String field) {
        return moment(field, of.path(field));
    }

    static Instant moment(String name, JsonNode value) {
        if (isEmpty(value)) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(value.asText(), MOMENT);
            requireYear(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw Values.refused(name, value, "moment such as 2026-03-31T09:00:00.000+0000");
        }
    }

    private static LocalDate requireYear(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("beyond what a date of Jira can be");
        }
        return day;
    }

    private static boolean isEmpty(JsonNode value) {
        return Values.isNothing(value) || value.isTextual() && value.textValue().isEmpty();
    }
}

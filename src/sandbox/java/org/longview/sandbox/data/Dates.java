package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Days and moments as Jira's REST writes them; others are refused by the name of their field. */
final class Dates {
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .appendPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]")
                    .appendPattern("[XXX][XX][X]")
                    .toFormatter();

    private Dates() {}

    /** The day in a field, null where it holds nothing. */
    static LocalDate day(JsonNode of, String field) {
        return day(field, of.path(field));
    }

    static LocalDate day(String name, JsonNode value) {
        if (isNothing(value)) {
            return null;
        }
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeException e) {
            throw refused(name, value, "day such as 2026-03-31");
        }
    }

    /** The moment in a field, null where it holds nothing. */
    static Instant moment(JsonNode of, String field) {
        return moment(field, of.path(field));
    }

    static Instant moment(String name, JsonNode value) {
        if (isNothing(value)) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.asText(), MOMENT).toInstant();
        } catch (DateTimeException e) {
            throw refused(name, value, "moment such as 2026-03-31T09:00:00.000+0000");
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.asText().isEmpty() && !value.isContainerNode();
    }

    private static IllegalArgumentException refused(String name, JsonNode value, String wanted) {
        return new IllegalArgumentException(
                "its field %s holds no %s: %s".formatted(name, wanted, value));
    }
}

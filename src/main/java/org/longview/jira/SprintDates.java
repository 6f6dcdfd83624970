package org.longview.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads first and last day out of what the Sprint field holds.
 *
 * <p>Jira Software gives objects of a class that a plugin cannot see, older data the text {@code
 * ...Sprint@1f[id=1,startDate=...]}. So the getters are called by name, else the text is read; a
 * sprint that shows no date, such as one that has not been planned, has none.
 */
final class SprintDates {

    private static final Pattern DATE_IN_TEXT =
            Pattern.compile("[\\[,](startDate|endDate)=([^,\\]]*)");

    private static final DateTimeFormatter WITH_SHORT_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]X");
    private final ZoneId zone;

    SprintDates(ZoneId zone) {
        this.zone = zone;
    }

    /** The first day of the earliest sprint of a field value, if any sprint has one. */
    Optional<LocalDate> first(Object fieldValue) {
        return days(fieldValue, "StartDate").min(LocalDate::compareTo);
    }

    /** The last day of the latest sprint of a field value, if any sprint has one. */
    Optional<LocalDate> last(Object fieldValue) {
        return days(fieldValue, "EndDate").max(LocalDate::compareTo);
    }

    private java.util.stream.Stream<LocalDate> days(Object fieldValue, String what) {
        if (fieldValue == null) {
            return java.util.stream.Stream.empty();
        }
        Collection<?> sprints =
                fieldValue instanceof Collection<?> many ? many : java.util.List.of(fieldValue);
        return sprints.stream()
                .map(sprint -> instant(sprint, what))
                .flatMap(Optional::stream)
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private static Optional<Instant> instant(Object sprint, String what) {
        if (sprint == null) {
            return Optional.empty();
        }
        if (sprint instanceof CharSequence text) {
            return inText(text.toString(), what);
        }
        Optional<Instant> called =
                Reflected.call(sprint, "get" + what).flatMap(SprintDates::asInstant);
        return called.isPresent() ? called : inText(sprint.toString(), what);
    }

    private static Optional<Instant> inText(String sprint, String what) {
        Matcher matcher = DATE_IN_TEXT.matcher(sprint);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(what)) {
                return parsed(matcher.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> asInstant(Object value) {
        if (value instanceof Date date) {
            return Optional.of(Instant.ofEpochMilli(date.getTime()));
        }
        if (value instanceof Temporal) {
            return parsed(value.toString());
        }
        if (value instanceof Number millis) {
            return Optional.of(Instant.ofEpochMilli(millis.longValue()));
        }
        if (value instanceof CharSequence text) {
            return parsed(text.toString());
        }
        // Joda's DateTime, which Jira Software returns, cannot be named here; its millis can be
        // asked for.
        return Reflected.call(value, "getMillis")
                .filter(Number.class::isInstance)
                .flatMap(SprintDates::asInstant);
    }

    private static Optional<Instant> parsed(String text) {
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME, WITH_SHORT_OFFSET
                }) {
            try {
                return Optional.of(OffsetDateTime.parse(text.trim(), format).toInstant());
            } catch (DateTimeParseException e) {
                // Not this form; "<null>" is what an unplanned sprint says.
            }
        }
        return Optional.empty();
    }
}

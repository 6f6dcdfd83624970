package org.longview.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads first and last day out of what the Sprint field holds.
 *
 * <p>Jira Software gives objects of a class that a plugin cannot see, older data the text {@code
 * ...Sprint@1f[id=1,startDate=...]}. So the getters are called by name, else the text is read; a
 * sprint that shows no date, such as one that has not been planned, has none.
 */
final class SprintDates {

    private final Reflected starts = new Reflected("getStartDate");
    private final Reflected ends = new Reflected("getEndDate");
    private final Reflected millis = new Reflected("getMillis");
    private final ZoneId zone;

    SprintDates(ZoneId zone) {
        this.zone = zone;
    }

    /** The first day of the earliest sprint of a field value, if any sprint has one. */
    Optional<LocalDate> first(Object fieldValue) {
        return days(fieldValue, starts, "startDate").min(LocalDate::compareTo);
    }

    /** The last day of the latest sprint of a field value, if any sprint has one. */
    Optional<LocalDate> last(Object fieldValue) {
        return days(fieldValue, ends, "endDate").max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(Object fieldValue, Reflected getter, String name) {
        if (fieldValue == null) {
            return Stream.empty();
        }
        Collection<?> sprints =
                fieldValue instanceof Collection<?> many ? many : List.of(fieldValue);
        return sprints.stream()
                .flatMap(sprint -> instants(sprint, getter, name))
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private Stream<Instant> instants(Object sprint, Reflected getter, String name) {
        if (sprint == null) {
            return Stream.empty();
        }
        if (sprint instanceof CharSequence text) {
            return inText(text.toString(), name);
        }
        Optional<Instant> called = getter.of(sprint).flatMap(this::asInstant);
        return called.isPresent() ? called.stream() : inText(sprint.toString(), name);
    }

    private static Stream<Instant> inText(String printed, String name) {
        return SprintText.all(printed).stream().flatMap(sprint -> sprint.moment(name).stream());
    }

    private Optional<Instant> asInstant(Object value) {
        if (value instanceof Date date) {
            return Optional.of(Instant.ofEpochMilli(date.getTime()));
        }
        if (value instanceof Instant at) {
            return Optional.of(at);
        }
        if (value instanceof Temporal || value instanceof CharSequence) {
            return SprintText.parsed(value.toString());
        }
        if (value instanceof Number number) {
            return Optional.of(Instant.ofEpochMilli(number.longValue()));
        }
        // Joda's DateTime, which Jira Software returns, cannot be named here
        return millis.of(value).filter(Number.class::isInstance).flatMap(this::asInstant);
    }
}

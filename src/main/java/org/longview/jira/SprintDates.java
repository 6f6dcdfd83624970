package org.longview.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

/**
 * Reads first and last day out of what the Sprint field holds.
 *
 * <p>Jira Software gives objects of a class that a plugin cannot see, older data the text {@code
 * ...Sprint@1f[id=1,startDate=...]}. So the getters are called by name, else the text is read; a
 * sprint that shows no date, such as one that has not been planned, has none.
 */
final class SprintDates {

    private static final Set<String> OPEN = Set.of("ACTIVE", "FUTURE");

    private final Reflected starts = new Reflected("getStartDate");
    private final Reflected ends = new Reflected("getEndDate");
    private final Reflected completes = new Reflected("getCompleteDate");
    private final Reflected states = new Reflected("getState");
    private final Reflected millis = new Reflected("getMillis");
    private final ZoneId zone;

    SprintDates(ZoneId zone) {
        this.zone = zone;
    }

    /** The first days of the sprints of a field value that have one. */
    List<LocalDate> starts(Object fieldValue) {
        return sprints(fieldValue)
                .flatMap(sprint -> instants(sprint, starts, "startDate"))
                .map(this::day)
                .toList();
    }

    /**
     * The last days of the sprints of a field value that have one: of a closed one the day on which
     * it was closed, early or late, of another one its planned end.
     */
    List<Side> ends(Object fieldValue) {
        return sprints(fieldValue).map(this::end).filter(Side::isKnown).toList();
    }

    private Side end(Object sprint) {
        Side closed =
                isOpen(sprint)
                        ? Side.NONE
                        : latest(sprint, completes, "completeDate", DateSource.CLOSED_SPRINT);
        return closed.or(latest(sprint, ends, "endDate", DateSource.SPRINT));
    }

    private Side latest(Object sprint, Reflected getter, String name, DateSource source) {
        return Side.of(
                instants(sprint, getter, name)
                        .map(this::day)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                source);
    }

    /** One that was closed and opened again may still know when it was closed. */
    private boolean isOpen(Object sprint) {
        return state(sprint)
                .filter(state -> OPEN.contains(state.toUpperCase(Locale.ROOT)))
                .isPresent();
    }

    private Optional<String> state(Object sprint) {
        return sprint instanceof SprintText text
                ? text.text("state")
                : states.of(sprint).map(Object::toString);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Each sprint by itself; a text, or what prints itself as one, may hold several. */
    private Stream<Object> sprints(Object fieldValue) {
        if (fieldValue == null) {
            return Stream.empty();
        }
        Collection<?> values =
                fieldValue instanceof Collection<?> many ? many : List.of(fieldValue);
        return values.stream().filter(Objects::nonNull).flatMap(this::each);
    }

    private Stream<Object> each(Object value) {
        boolean telling = starts.of(value).isPresent() || ends.of(value).isPresent();
        return telling ? Stream.of(value) : SprintText.all(value.toString()).stream().map(t -> t);
    }

    private Stream<Instant> instants(Object sprint, Reflected getter, String name) {
        return sprint instanceof SprintText text
                ? text.moment(name, zone).stream()
                : getter.of(sprint).flatMap(this::asInstant).stream();
    }

    private Optional<Instant> asInstant(Object value) {
        if (value instanceof Date date) {
            return Optional.of(Instant.ofEpochMilli(date.getTime()));
        }
        if (value instanceof Instant at) {
            return Optional.of(at);
        }
        if (value instanceof Temporal || value instanceof CharSequence) {
            return SprintText.parsed(value.toString(), zone);
        }
        if (value instanceof Number number) {
            return Optional.of(Instant.ofEpochMilli(number.longValue()));
        }
        // Joda's DateTime, which Jira Software returns, cannot be named here
        return millis.of(value).filter(Number.class::isInstance).flatMap(this::asInstant);
    }
}

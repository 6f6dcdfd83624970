package org.longview.rollup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.longview.delivery.Side;

/**
 * A span as it is on a day: work that is left cannot end in the past, so where it was to, it is
 * overdue and reaches to that day.
 *
 * @param known by the dates in Jira
 * @param isLeft whether work is left
 */
public record Live(Span known, boolean isLeft, LocalDate today) {
    public Live {
        Objects.requireNonNull(known);
        Objects.requireNonNull(today);
    }

    /** The day on which all of it was to end; empty while it is not overdue. */
    public Optional<LocalDate> overdueSince() {
        return Optional.ofNullable(known.last().day())
                .filter(last -> isLeft && last.isBefore(today));
    }

    /** How far it reaches: to today where it is overdue, said to come from where its end does. */
    public Span span() {
        return overdueSince().isPresent()
                ? new Span(known.first(), new Side(today, known.last().source()))
                : known;
    }
}

package org.longview.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.longview.delivery.Child;
import org.longview.strategy.Initiative;
import org.longview.strategy.Timeframe;

/**
 * An initiative with the issues that count in it, as far as one person may see them. Its size is
 * shared out evenly among them: a fifth of the issues stand for a fifth of its team-weeks.
 *
 * @param weeks the team-weeks of its size, null without a size
 * @param issues those of its own epics, without dropped ones
 */
public record Load(Initiative initiative, BigDecimal weeks, List<Child> issues) {
    /** Digits after the point of everything, so that what is shown adds up. */
    static final int DIGITS = 2;

    public Load {
        Objects.requireNonNull(initiative);
        issues = List.copyOf(issues);
    }

    /** Of the epics that are its own, with their issues. */
    public static Load of(Initiative initiative, BigDecimal weeks, List<Family> epics) {
        return new Load(initiative, weeks, epics.stream().flatMap(Load::counting).toList());
    }

    /** The issues of an epic that were not dropped, nor it itself. */
    static Stream<Child> counting(Family epic) {
        return epic.epic().dropped()
                ? Stream.empty()
                : epic.children().stream().filter(child -> !child.facts().dropped());
    }

    public boolean isSized() {
        return weeks != null;
    }

    public int open() {
        return count(child -> !child.facts().isDone());
    }

    int finishedIn(Timeframe quarter) {
        return count(child -> isFinishedIn(child, quarter));
    }

    static boolean isFinishedIn(Child child, Timeframe quarter) {
        return child.facts().isDone()
                && child.finished() != null
                && quarter.contains(child.finished());
    }

    /** Issues that are done, nobody knows since when. */
    int undated() {
        return count(child -> child.facts().isDone() && child.finished() == null);
    }

    private int count(Predicate<Child> which) {
        return (int) issues.stream().filter(which).count();
    }

    /** The team-weeks that so many of its issues stand for; 0 without a size. */
    BigDecimal share(int count) {
        return isSized() && !issues.isEmpty()
                ? weeks.multiply(BigDecimal.valueOf(count))
                        .divide(BigDecimal.valueOf(issues.size()), DIGITS, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    /** The team-weeks of what is not done, which are all of them where it has no issues yet. */
    public BigDecimal left() {
        return isSized() && issues.isEmpty() ? weeks : share(open());
    }
}

package org.longview.strategy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days from one named time to another. Where neither has a year, what runs on the reader's day
 * or comes next is meant; where one has, the other is as near to it as can be.
 */
record SpokenSpan(LocalDate from, LocalDate to) {
    private static final int YEARS_UNTIL_ANY_DAY_COMES_AGAIN = 8;

    /** A financial year can have the number of the next calendar year. */
    private static final int NEAR = 2;

    /**
     * @throws DateTimeException when there is no such day, week or month
     */
    static SpokenSpan of(SpokenTime first, SpokenTime last, TimeframeReading reading) {
        SpokenTime begin = begin(first, last, reading);
        SpokenTime end = end(begin, last, reading).orElseThrow(SpokenSpan::nowhere);
        return new SpokenSpan(firstDay(begin, reading), lastDay(end, reading));
    }

    boolean isReversed() {
        return to.isBefore(from);
    }

    private static SpokenTime begin(SpokenTime first, SpokenTime last, TimeframeReading reading) {
        if (first.year() != null) {
            return first;
        }
        int now = reading.today().getYear();
        Stream<SpokenTime> begins =
                last.year() != null
                        ? near(first, last, reading, true).filter(b -> ends(last, b, reading))
                        : first.named(
                                        now - NEAR,
                                        now + YEARS_UNTIL_ANY_DAY_COMES_AGAIN,
                                        first.isFinancial(reading.fiscal()),
                                        reading.fiscal())
                                .filter(b -> lasts(b, last, reading));
        return begins.findFirst().orElseThrow(SpokenSpan::nowhere);
    }

    private static boolean lasts(SpokenTime begin, SpokenTime last, TimeframeReading reading) {
        return end(begin, last, reading)
                .filter(end -> !lastDay(end, reading).isBefore(reading.today()))
                .isPresent();
    }

    private static Optional<SpokenTime> end(
            SpokenTime begin, SpokenTime last, TimeframeReading reading) {
        return last.year() != null
                ? Optional.of(last)
                : near(last, begin, reading, false)
                        .filter(end -> ends(end, begin, reading))
                        .findFirst();
    }

    /** Whether one can be the end of what begins with the other: not before it, within a year. */
    private static boolean ends(SpokenTime end, SpokenTime begin, TimeframeReading reading) {
        LocalDate from = firstDay(begin, reading);
        return !lastDay(end, reading).isBefore(from)
                && firstDay(end, reading).isBefore(from.plusDays(366));
    }

    private static Stream<SpokenTime> near(
            SpokenTime time, SpokenTime beside, TimeframeReading reading, boolean back) {
        boolean says = beside.isPart() || beside.unit() == SpokenTime.Unit.YEAR;
        boolean financial =
                says ? time.isPart() && beside.fiscal() : time.isFinancial(reading.fiscal());
        int year = beside.year();
        return back
                ? time.named(year + NEAR, year - NEAR, financial, reading.fiscal())
                : time.named(year - NEAR, year + NEAR, financial, reading.fiscal());
    }

    private static LocalDate firstDay(SpokenTime time, TimeframeReading reading) {
        return time.frame(reading.fiscal()).firstDay().orElseThrow();
    }

    private static LocalDate lastDay(SpokenTime time, TimeframeReading reading) {
        return time.frame(reading.fiscal()).lastDay().orElseThrow();
    }

    private static DateTimeException nowhere() {
        return new DateTimeException("no such time");
    }
}

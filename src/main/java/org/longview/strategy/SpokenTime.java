package org.longview.strategy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time as a person named it, perhaps without its year.
 *
 * @param year null where none was named
 * @param fiscal whether a financial year was named
 * @param number of the quarter, half, month or week; of the month for a day
 * @param day of the month, else 0
 */
record SpokenTime(Unit unit, Integer year, boolean fiscal, int number, int day) {
    private static final int YEARS_UNTIL_ANY_DAY_COMES_AGAIN = 8;

    /** What was named; a bare number is the day that another date gives its month. */
    enum Unit {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        WEEK,
        DAY,
        NUMBER
    }

    static SpokenTime day(Integer year, int month, int day) {
        return new SpokenTime(Unit.DAY, year, false, month, day);
    }

    SpokenTime in(Integer other, boolean financial) {
        return new SpokenTime(unit, other, financial, number, day);
    }

    /** A bare number becomes that day of the other's month; anything else stays. */
    SpokenTime inMonthOf(SpokenTime other) {
        return unit == Unit.NUMBER && other.unit == Unit.DAY
                ? day(other.year, other.number, day)
                : this;
    }

    /**
     * @throws DateTimeException when there is no such day, week or month
     */
    Timeframe frame(FiscalYear financial) {
        if (unit == Unit.DAY) {
            LocalDate date = LocalDate.of(year, number, day);
            return TimeframeText.days(date, date);
        }
        return TimeframeText.read(text(), financial);
    }

    /** The canonical text of a unit whose year is known. */
    private String text() {
        String named = (fiscal ? "FY" : "") + "%04d".formatted(year);
        return switch (unit) {
            case YEAR -> named;
            case HALF -> named + "-H" + number;
            case QUARTER -> named + "-Q" + number;
            case MONTH -> "%04d-%02d".formatted(year, number);
            case WEEK -> "%04d-W%02d".formatted(year, number);
            case DAY, NUMBER -> throw new IllegalStateException(unit.name());
        };
    }

    /**
     * Refuses what exists in no year.
     *
     * @throws DateTimeException when there is none
     */
    SpokenTime checked() {
        boolean exists =
                switch (unit) {
                    case YEAR, NUMBER -> true;
                    case HALF -> number >= 1 && number <= 2;
                    case QUARTER -> number >= 1 && number <= 4;
                    case MONTH -> number >= 1 && number <= 12;
                    case WEEK -> number >= 1 && number <= 53 && !fiscal;
                    case DAY -> MonthDay.of(number, day) != null;
                };
        if (!exists) {
            throw new DateTimeException("no such " + unit);
        }
        return this;
    }

    /** Whether it is a part of a year, of which there are calendar and financial ones. */
    boolean isPart() {
        return unit == Unit.QUARTER || unit == Unit.HALF;
    }

    /** Whether a part of the financial year is meant where no year is named. */
    boolean isFinancial(FiscalYear financial) {
        return isPart() && !financial.equals(FiscalYear.CALENDAR);
    }

    /** What has that name in these years, in their order; in some there is none. */
    Stream<SpokenTime> named(int from, int to, boolean financial, FiscalYear year) {
        int step = from <= to ? 1 : -1;
        return IntStream.rangeClosed(0, Math.abs(to - from))
                .mapToObj(i -> in(from + i * step, financial))
                .filter(one -> one.exists(year));
    }

    /** The first of that name that has not ended on the day; a named year stays. */
    SpokenTime next(TimeframeReading reading) {
        if (year != null) {
            return this;
        }
        int now = reading.today().getYear();
        return named(
                        now - 1,
                        now + YEARS_UNTIL_ANY_DAY_COMES_AGAIN,
                        isFinancial(reading.fiscal()),
                        reading.fiscal())
                .filter(one -> !one.endsBefore(reading))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such " + unit));
    }

    private boolean exists(FiscalYear financial) {
        try {
            frame(financial);
            return true;
        } catch (DateTimeException notInThatYear) {
            return false;
        }
    }

    private boolean endsBefore(TimeframeReading reading) {
        return frame(reading.fiscal()).lastDay().orElseThrow().isBefore(reading.today());
    }
}

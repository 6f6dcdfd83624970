package org.longview.strategy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The canonical texts of timeframes, to and fro. */
final class TimeframeText {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private static final Pattern YEAR = Pattern.compile("(FY)?(\\d{4})");
    private static final Pattern PART = Pattern.compile("(FY)?(\\d{4})-([QH])([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final String ACCEPTED =
            "2026-Q3, 2026-H2, 2026, 2026-09, 2026-W37, 2026-07-01/2026-09-15,"
                    + " FY2027-Q3, FY2027-H1, FY2027, NOW, NEXT or LATER";

    private TimeframeText() {}

    static Timeframe parse(String typed, FiscalYear fiscal) {
        try {
            Timeframe read = read(typed == null ? "" : typed, fiscal);
            if (read != null) {
                return inBounds(read, typed);
            }
        } catch (DateTimeException e) {
            throw refuse(typed, "no such day, week or month exists");
        }
        throw unknown(typed);
    }

    static Rejected unknown(String typed) {
        return refuse(typed, "it is none of " + ACCEPTED);
    }

    /**
     * @return null for what is no canonical text
     * @throws DateTimeException when there is no such day, week or month
     */
    static Timeframe read(String text, FiscalYear fiscal) {
        for (Horizon horizon : Horizon.values()) {
            if (horizon.name().equals(text)) {
                return Timeframe.of(horizon);
            }
        }
        Matcher m;
        if ((m = YEAR.matcher(text)).matches()) {
            return months(text, Granularity.YEAR, start(m, fiscal), 12);
        }
        if ((m = PART.matcher(text)).matches()) {
            return part(text, m, fiscal);
        }
        if ((m = MONTH.matcher(text)).matches()) {
            YearMonth month = YearMonth.of(number(m.group(1)), number(m.group(2)));
            return months(text, Granularity.MONTH, month, 1);
        }
        if ((m = WEEK.matcher(text)).matches()) {
            return week(number(m.group(1)), number(m.group(2)));
        }
        if ((m = RANGE.matcher(text)).matches()) {
            return range(LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2)));
        }
        return null;
    }

    private static Timeframe part(String text, Matcher m, FiscalYear fiscal) {
        boolean half = m.group(3).equals("H");
        int index = number(m.group(4)) - 1;
        if (half && index > 1) {
            return null;
        }
        int months = half ? 6 : 3;
        YearMonth first = start(m, fiscal).plusMonths((long) index * months);
        return months(text, half ? Granularity.HALF : Granularity.QUARTER, first, months);
    }

    private static YearMonth start(Matcher m, FiscalYear fiscal) {
        return (m.group(1) == null ? FiscalYear.CALENDAR : fiscal).firstMonth(number(m.group(2)));
    }

    static Timeframe months(String text, Granularity granularity, YearMonth first, int months) {
        return new Timeframe(
                text, granularity, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    static Timeframe quarter(LocalDate day, FiscalYear fiscal) {
        return holding(day, Granularity.QUARTER, 3, fiscal);
    }

    static Timeframe around(LocalDate first, LocalDate last, FiscalYear fiscal) {
        Timeframe days = range(first, last);
        Timeframe around =
                Stream.of(
                                quarter(first, fiscal),
                                holding(first, Granularity.HALF, 6, fiscal),
                                holding(first, Granularity.YEAR, 12, fiscal))
                        .filter(unit -> unit.contains(last))
                        .findFirst()
                        .orElse(days);
        return inBounds(around, around.text());
    }

    /** The part of a financial year, of so many months, that holds the day. */
    private static Timeframe holding(
            LocalDate day, Granularity granularity, int months, FiscalYear fiscal) {
        int offset = Math.floorMod(day.getMonthValue() - fiscal.startMonth(), 12);
        String year = (fiscal.startMonth() == 1 ? "%04d" : "FY%04d").formatted(fiscal.nameOf(day));
        String part =
                granularity == Granularity.YEAR
                        ? ""
                        : "-" + granularity.name().charAt(0) + (offset / months + 1);
        YearMonth first = YearMonth.from(day).minusMonths(offset % months);
        return months(year + part, granularity, first, months);
    }

    static Timeframe week(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        LocalDate monday =
                inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String text = "%04d-W%02d".formatted(year, week);
        return new Timeframe(text, Granularity.WEEK, monday, monday.plusDays(6));
    }

    static Timeframe range(LocalDate first, LocalDate last) {
        String text = first + "/" + last;
        if (last.isBefore(first)) {
            throw refuse(text, "it ends before it begins");
        }
        return inBounds(days(first, last), text);
    }

    static Timeframe days(LocalDate first, LocalDate last) {
        return new Timeframe(first + "/" + last, Granularity.RANGE, first, last);
    }

    static Timeframe restore(String text, LocalDate first, LocalDate last) {
        for (int month = 1; month <= 12; month++) {
            Timeframe read = parse(text, new FiscalYear(month));
            if (read.firstDay().equals(Optional.ofNullable(first))
                    && read.lastDay().equals(Optional.ofNullable(last))) {
                return read;
            }
        }
        throw refuse(text, "it does not run from " + first + " to " + last);
    }

    static Timeframe inBounds(Timeframe read, String typed) {
        if (read.isDated()
                && (read.firstDay().orElseThrow().getYear() < FIRST_YEAR
                        || read.lastDay().orElseThrow().getYear() > LAST_YEAR)) {
            throw refuse(typed, "years from " + FIRST_YEAR + " to " + LAST_YEAR + " are accepted");
        }
        return read;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static Rejected refuse(String typed, String why) {
        return new Rejected(
                "timeframe", typed, "The timeframe '%s' is not accepted: %s".formatted(typed, why));
    }
}

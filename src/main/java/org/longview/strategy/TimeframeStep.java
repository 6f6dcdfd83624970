package org.longview.strategy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Moves a timeframe by whole granules of its own kind. */
final class TimeframeStep {
    private TimeframeStep() {}

    static Timeframe by(Timeframe from, int steps) {
        Timeframe moved = moved(from, steps);
        return TimeframeText.inBounds(moved, moved.text());
    }

    private static Timeframe moved(Timeframe from, int steps) {
        return switch (from.granularity()) {
            case HORIZON -> horizon(from, steps);
            case RANGE -> range(from, steps);
            case WEEK -> week(from, steps);
            case MONTH -> named(from, steps, 1);
            case QUARTER -> named(from, steps, 3);
            case HALF -> named(from, steps, 6);
            case YEAR -> named(from, steps, 12);
        };
    }

    private static Timeframe horizon(Timeframe from, int steps) {
        Horizon[] all = Horizon.values();
        int at = from.horizon().orElseThrow().ordinal() + steps;
        return Timeframe.of(all[Math.max(0, Math.min(all.length - 1, at))]);
    }

    private static Timeframe range(Timeframe from, int steps) {
        long days = from.lengthInDays() * steps;
        return Timeframe.range(
                from.firstDay().orElseThrow().plusDays(days),
                from.lastDay().orElseThrow().plusDays(days));
    }

    private static Timeframe week(Timeframe from, int steps) {
        LocalDate monday = from.firstDay().orElseThrow().plusWeeks(steps);
        return TimeframeText.week(
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Timeframe named(Timeframe from, int steps, int months) {
        YearMonth first =
                YearMonth.from(from.firstDay().orElseThrow()).plusMonths((long) steps * months);
        FiscalYear year = from.isFiscal() ? fiscalYearOf(from) : FiscalYear.CALENDAR;
        String name = (from.isFiscal() ? "FY" : "") + "%04d".formatted(year.nameOf(first.atDay(1)));
        int offset = Math.floorMod(first.getMonthValue() - year.startMonth(), 12);
        String part =
                switch (from.granularity()) {
                    case QUARTER -> "-Q" + (offset / 3 + 1);
                    case HALF -> "-H" + (offset / 6 + 1);
                    case MONTH -> "-%02d".formatted(first.getMonthValue());
                    default -> "";
                };
        return TimeframeText.months(name + part, from.granularity(), first, months);
    }

    /** The fiscal year in force when it was entered, told by its own first day. */
    static FiscalYear fiscalYearOf(Timeframe fiscal) {
        int offset =
                switch (fiscal.granularity()) {
                    case QUARTER -> 3 * (lastDigit(fiscal) - 1);
                    case HALF -> 6 * (lastDigit(fiscal) - 1);
                    default -> 0;
                };
        int month = fiscal.firstDay().orElseThrow().getMonthValue();
        return new FiscalYear(Math.floorMod(month - 1 - offset, 12) + 1);
    }

    private static int lastDigit(Timeframe frame) {
        return frame.text().charAt(frame.text().length() - 1) - '0';
    }
}

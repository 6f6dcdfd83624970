package org.longview.sandbox.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and timeframes told relative to today: {@code q-1+20} is the 20th day after the start of the
 * quarter before this one, {@code q0e-3} three days before the end of this quarter, {@code m1e+4}
 * four days after the end of next month.
 */
final class Anchors {
    private static final Pattern DAY = Pattern.compile("([qm])(-?\\d+)(e?)([+-]\\d+)?");

    private final LocalDate today;

    Anchors(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    LocalDate day(String anchor) {
        Matcher matcher = DAY.matcher(anchor);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No such anchor: " + anchor);
        }
        boolean quarter = matcher.group(1).equals("q");
        int offset = Integer.parseInt(matcher.group(2));
        YearMonth first = quarter ? quarter(offset) : YearMonth.from(today).plusMonths(offset);
        LocalDate base =
                matcher.group(3).isEmpty()
                        ? first.atDay(1)
                        : first.plusMonths(quarter ? 2 : 0).atEndOfMonth();
        return matcher.group(4) == null ? base : base.plusDays(Integer.parseInt(matcher.group(4)));
    }

    private YearMonth quarter(int offset) {
        int firstMonth = (today.getMonthValue() - 1) / 3 * 3 + 1;
        return YearMonth.of(today.getYear(), firstMonth).plusMonths(3L * offset);
    }

    /**
     * A promised time: {@code q1}, {@code h2} (the half with that quarter), {@code m1}, {@code
     * q0+7/q0+79}, or a horizon.
     */
    Promise promise(String anchor) {
        if (anchor.matches("NOW|NEXT|LATER")) {
            return new Promise(anchor, null, null);
        }
        if (anchor.contains("/")) {
            String[] ends = anchor.split("/");
            LocalDate first = day(ends[0]);
            LocalDate last = day(ends[1]);
            return new Promise(first + "/" + last, first, last);
        }
        int offset = Integer.parseInt(anchor.substring(1));
        return switch (anchor.charAt(0)) {
            case 'q' ->
                    months(
                            quarter(offset),
                            3,
                            "-Q" + ((quarter(offset).getMonthValue() - 1) / 3 + 1));
            case 'h' -> half(quarter(offset));
            case 'm' -> {
                YearMonth month = YearMonth.from(today).plusMonths(offset);
                yield months(month, 1, "-%02d".formatted(month.getMonthValue()));
            }
            default -> throw new IllegalArgumentException("No such promise: " + anchor);
        };
    }

    private static Promise half(YearMonth within) {
        int half = within.getMonthValue() <= 6 ? 1 : 2;
        return months(YearMonth.of(within.getYear(), half == 1 ? 1 : 7), 6, "-H" + half);
    }

    private static Promise months(YearMonth first, int count, String suffix) {
        return new Promise(
                first.getYear() + suffix,
                first.atDay(1),
                first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** A promise in the words of the plugin; horizons have no days. */
    record Promise(String text, LocalDate first, LocalDate last) {
        String written() {
            return first == null ? text : text + "|" + first + "|" + last;
        }
    }
}

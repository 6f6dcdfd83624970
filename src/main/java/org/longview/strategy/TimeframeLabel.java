package org.longview.strategy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a timeframe is printed for a reader. */
final class TimeframeLabel {
    private TimeframeLabel() {}

    static String of(Timeframe frame, Locale locale, FiscalYear fiscal) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale words = german ? Locale.GERMAN : Locale.ENGLISH;
        if (frame.horizon().isPresent()) {
            return horizon(frame.horizon().get(), german);
        }
        if (frame.isFiscal() && !TimeframeStep.fiscalYearOf(frame).equals(fiscal)) {
            return months(frame, words);
        }
        LocalDate first = frame.firstDay().orElseThrow();
        String text = frame.text();
        String year = text.startsWith("FY") ? text.substring(0, 6) : text.substring(0, 4);
        return switch (frame.granularity()) {
            case YEAR -> year;
            case HALF, QUARTER -> text.substring(text.length() - 2) + " " + year;
            case MONTH -> format("LLLL yyyy", words, first);
            case WEEK -> (german ? "KW " : "Week ") + text.substring(6) + ", " + year;
            case RANGE -> days(first, frame.lastDay().orElseThrow(), words);
            case HORIZON -> throw new IllegalStateException(text);
        };
    }

    private static String horizon(Horizon horizon, boolean german) {
        return switch (horizon) {
            case NOW -> german ? "Jetzt" : "Now";
            case NEXT -> german ? "Als Nächstes" : "Next";
            case LATER -> german ? "Später" : "Later";
        };
    }

    private static String months(Timeframe frame, Locale words) {
        YearMonth first = YearMonth.from(frame.firstDay().orElseThrow());
        YearMonth last = YearMonth.from(frame.lastDay().orElseThrow());
        String from = first.getYear() == last.getYear() ? "LLL" : "LLL yyyy";
        return format(from, words, first.atDay(1))
                + " – "
                + format("LLL yyyy", words, last.atDay(1));
    }

    private static String days(LocalDate first, LocalDate last, Locale words) {
        String day = words.equals(Locale.GERMAN) ? "d. MMM" : "d MMM";
        if (first.equals(last)) {
            return format(day + " yyyy", words, first);
        }
        String from = first.getYear() == last.getYear() ? day : day + " yyyy";
        return format(from, words, first) + " – " + format(day + " yyyy", words, last);
    }

    private static String format(String pattern, Locale words, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, words).format(day);
    }
}

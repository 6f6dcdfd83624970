package org.longview.strategy;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a person's words for a timeframe are read: English and German alike, and only what can mean
 * one thing.
 *
 * @param today on or after which a time without a year ends
 * @param locale whose order of day and month holds where dots stand between them
 * @param fiscal whose quarters and halves are meant where no year is named
 */
public record TimeframeReading(LocalDate today, Locale locale, FiscalYear fiscal) {
    public TimeframeReading {
        Objects.requireNonNull(today);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(fiscal);
    }

    boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** Says which readings a text has, for one that has several. */
    static String either(List<SpokenTime> readings) {
        return readings.stream()
                .map(TimeframeReading::inWords)
                .collect(Collectors.joining(" and ", "it can mean ", ""));
    }

    private static String inWords(SpokenTime time) {
        String month =
                java.time.Month.of(time.number()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = time.unit() == SpokenTime.Unit.DAY ? time.day() + " " : "";
        return day + month + (time.year() == null ? "" : " " + time.year());
    }
}

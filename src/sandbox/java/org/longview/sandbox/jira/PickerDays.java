package org.longview.sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Days as Jira's forms take and show them until an administrator chooses another form: 1/Dec/26,
 * the month in the reader's language.
 */
public final class PickerDays {
    private PickerDays() {}

    private static java.time.format.DateTimeFormatter form(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d/MMM/yy")
                .toFormatter(locale);
    }

    public static String text(LocalDate day, Locale locale) {
        return form(locale).format(day);
    }

    /**
     * The day of a text.
     *
     * @throws DateTimeException when it is none
     */
    static LocalDate day(String text, Locale locale) {
        return form(locale).parse(text, LocalDate::from);
    }

    static DateTimeFormatterFactory factory(Supplier<Locale> reader) {
        return () -> new Formatter(reader, ZoneId.systemDefault());
    }

    /** Formats days in one style, the one that is asked for. */
    private record Formatter(Supplier<Locale> reader, ZoneId zone) implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle style) {
            return this;
        }

        @Override
        public DateTimeFormatter withZone(TimeZone other) {
            return new Formatter(reader, other.toZoneId());
        }

        @Override
        public String format(Date date) {
            return text(LocalDate.ofInstant(date.toInstant(), zone), reader.get());
        }
    }
}

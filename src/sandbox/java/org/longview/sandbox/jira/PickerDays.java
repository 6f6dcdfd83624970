package org.longview.sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
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

    static DateTimeFormatter formatter(Supplier<Locale> reader) {
        return new Formatter(() -> Locale.ENGLISH, reader, null, ZoneId.systemDefault());
    }

    /**
     * Formats days in one style and refuses others; in Jira's language until it is told to take the
     * reader's, as Jira's own does.
     */
    private record Formatter(
            Supplier<Locale> locale, Supplier<Locale> reader, DateTimeStyle style, ZoneId zone)
            implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return new Formatter(reader, reader, style, zone);
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle other) {
            return new Formatter(locale, reader, other, zone);
        }

        @Override
        public DateTimeFormatter withZone(TimeZone other) {
            return new Formatter(locale, reader, style, other.toZoneId());
        }

        @Override
        public String format(Date date) {
            if (style != DateTimeStyle.DATE_PICKER) {
                throw new UnsupportedOperationException(
                        "The sandbox formats dates in the style DATE_PICKER only, not " + style);
            }
            return text(LocalDate.ofInstant(date.toInstant(), zone), locale.get());
        }
    }
}

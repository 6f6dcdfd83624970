package org.longview.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.longview.host.Texts;
import org.longview.roadmap.Period;
import org.longview.roadmap.Person;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Timeframe;

/** How the things of a period are called in one language. */
record Wording(
        Texts texts, Locale locale, FiscalYear fiscal, ZoneId zone, Map<String, Person> people) {

    static Wording of(Period period, Locale reader) {
        boolean german = reader.getLanguage().equals(Locale.GERMAN.getLanguage());
        Locale locale = german ? Locale.GERMAN : Locale.ENGLISH;
        return new Wording(
                Texts.in(locale), locale, period.fiscalYear(), period.zone(), period.people());
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** The words of a value that screens show as well. */
    String value(String kind, Enum<?> value) {
        String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text("longview." + kind + "." + name);
    }

    String frame(Timeframe frame) {
        return frame.label(locale, fiscal);
    }

    String day(LocalDate day) {
        String pattern = locale.equals(Locale.GERMAN) ? "d. MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    String person(String key) {
        Person person = people.get(key);
        return person == null ? text("longview.mail.somebody") : person.displayName();
    }
}

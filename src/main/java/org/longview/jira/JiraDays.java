package org.longview.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;

/** Writes days the way Jira's forms take them from the one who is logged in. */
public final class JiraDays {
    private final DateTimeFormatter formatter;

    public JiraDays(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /** A day has no zone: one is named here so that none is added. Null becomes the empty text. */
    String text(LocalDate day) {
        if (day == null) {
            return "";
        }
        return formatter
                .forLoggedInUser()
                .withStyle(DateTimeStyle.DATE_PICKER)
                .withZone(TimeZone.getTimeZone("UTC"))
                .format(Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }
}

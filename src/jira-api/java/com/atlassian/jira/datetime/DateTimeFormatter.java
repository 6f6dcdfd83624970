package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

/** Signature. Evidence: SLACK 11.0; POKER 11.3; MYTEAM's CalendarEventService [source use]. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withZone(TimeZone zone);

    String format(Date date);
}

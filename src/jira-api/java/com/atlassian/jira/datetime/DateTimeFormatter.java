package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

/** Signature. Evidence: MYTEAM's CalendarEventService; public javadoc [source use]. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withZone(TimeZone zone);

    String format(Date date);
}

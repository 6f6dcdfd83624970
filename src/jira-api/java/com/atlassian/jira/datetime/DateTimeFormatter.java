package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

/** Signature. Evidence: called by several public plugins, MYTEAM's calendar too [source use]. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withZone(TimeZone zone);

    String format(Date date);
}

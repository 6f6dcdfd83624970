package com.atlassian.scheduler.config;

import java.util.Date;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public final class Schedule {
    private Schedule() {}

    public static Schedule forInterval(long millis, Date first) {
        return new Schedule();
    }
}

package com.atlassian.scheduler;

/** Signature. Evidence: GROOVY, MYTEAM catch it [source use]. */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;
}

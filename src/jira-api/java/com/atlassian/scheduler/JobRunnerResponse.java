package com.atlassian.scheduler;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return new JobRunnerResponse();
    }
}

package com.atlassian.scheduler;

/** Signature. Evidence: GROOVY, MYTEAM implement it [source use]. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}

package com.atlassian.scheduler.config;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public final class JobConfig {
    private final JobRunnerKey runner;

    private JobConfig(JobRunnerKey runner) {
        this.runner = runner;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key);
    }

    public JobConfig withRunMode(RunMode mode) {
        return this;
    }

    public JobConfig withSchedule(Schedule schedule) {
        return this;
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }
}

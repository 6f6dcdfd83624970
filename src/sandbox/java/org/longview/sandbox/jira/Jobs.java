package org.longview.sandbox.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The scheduler: jobs wait until somebody says that they are due. */
public final class Jobs implements SchedulerService {
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobRunnerKey> jobs = new ConcurrentHashMap<>();

    Jobs() {}

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) {
        jobs.put(id, config.getJobRunnerKey());
    }

    @Override
    public void unscheduleJob(JobId id) {
        jobs.remove(id);
    }

    /** The runners that are there, which belong to whoever registered them. */
    public List<Object> runners() {
        return List.copyOf(runners.values());
    }

    /** Runs every job once, as nobody in particular. */
    public void run() {
        jobs.values().stream()
                .map(runners::get)
                .filter(Objects::nonNull)
                .forEach(runner -> runner.runJob(new JobRunnerRequest() {}));
    }
}

package org.longview.jira;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import org.longview.host.Background;
import org.longview.host.Harmless;
import org.longview.host.HostServices;
import org.longview.roadmap.Round;

/**
 * Has Jira's scheduler make a round every hour, on each node for itself: what only one may do is
 * decided in the database, and a job of the whole cluster would outlive the plugin there.
 */
public final class JiraRounds implements Background {

    private static final String NAME = "org.longview.longview.rounds";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration FIRST_AFTER = Duration.ofMinutes(5);

    private final Harmless harmless = new Harmless("hourly round");
    private final HostServices services;
    private final Round round;

    public JiraRounds(HostServices services, Round round) {
        this.services = services;
        this.round = round;
    }

    @Override
    public void begin() {
        SchedulerService scheduler = services.get(SchedulerService.class);
        scheduler.registerJobRunner(
                RUNNER,
                request -> {
                    // a scheduler that meets a failure may give the job up
                    harmless.run(round::run);
                    return JobRunnerResponse.success();
                });
        Date first = new Date(System.currentTimeMillis() + FIRST_AFTER.toMillis());
        JobConfig config =
                JobConfig.forJobRunnerKey(RUNNER)
                        .withRunMode(RunMode.RUN_LOCALLY)
                        .withSchedule(Schedule.forInterval(EVERY.toMillis(), first));
        try {
            scheduler.scheduleJob(JOB, config);
        } catch (SchedulerServiceException e) {
            scheduler.unregisterJobRunner(RUNNER);
            throw new IllegalStateException("Jira's scheduler refuses the rounds", e);
        }
    }

    @Override
    public void end() {
        SchedulerService scheduler = services.get(SchedulerService.class);
        scheduler.unscheduleJob(JOB);
        scheduler.unregisterJobRunner(RUNNER);
    }
}

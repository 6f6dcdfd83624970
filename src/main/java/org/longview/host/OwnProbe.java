package org.longview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.FrameworkUtil;

/** What is known without asking Jira: versions of plugin and Java, and which services exist. */
public final class OwnProbe implements Probe {

    /** Mails and jobs need them; who looks for the reason of a loss wants to know. */
    private static final Map<String, String> SERVICES =
            Map.of(
                    "longview.selfcheck.lock", "com.atlassian.beehive.ClusterLockService",
                    "longview.selfcheck.scheduler", "com.atlassian.scheduler.SchedulerService",
                    "longview.selfcheck.mail", "com.atlassian.mail.queue.MailQueue");

    private final HostServices services;

    public OwnProbe(HostServices services) {
        this.services = services;
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        "longview.selfcheck.versions",
                        "Longview",
                        FrameworkUtil.getBundle(OwnProbe.class).getVersion().toString()));
        facts.add(
                new Fact(
                        "longview.selfcheck.versions",
                        "Java",
                        System.getProperty("java.version")
                                + " ("
                                + System.getProperty("java.vendor")
                                + ")"));
        SERVICES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        e ->
                                facts.add(
                                        new Fact(
                                                "longview.selfcheck.services",
                                                e.getKey(),
                                                services.find(e.getValue()).isPresent()
                                                        ? e.getValue()
                                                        : null)));
        return facts;
    }
}

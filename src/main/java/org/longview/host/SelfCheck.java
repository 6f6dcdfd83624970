package org.longview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the plugin against the running Jira: what of the things that it refers to is not there,
 * which services do not answer, and which features that costs.
 *
 * <p>It needs nothing of Jira itself, so that it can say what is missing.
 */
public final class SelfCheck {

    private final MemberCheck members;
    private final ServiceCheck services;
    private final List<Probe> probes;

    public SelfCheck(HostServices services, List<Probe> probes, List<Questions> questions) {
        this(
                services,
                probes,
                questions,
                NeededList.lines(NeededList.MEMBERS).stream().map(Member::read).toList(),
                Features.read(NeededList.lines(NeededList.FEATURES)));
    }

    SelfCheck(
            HostServices services,
            List<Probe> probes,
            List<Questions> questions,
            List<Member> members,
            Features features) {
        this.probes = List.copyOf(probes);
        this.members =
                new MemberCheck(new Linkage(SelfCheck.class.getClassLoader()), members, features);
        this.services = new ServiceCheck(services, List.copyOf(questions), features.services());
    }

    /** Looks at everything anew, and asks the services. */
    public Report run() {
        List<Finding> asked = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Probe probe : probes) {
            try {
                facts.addAll(probe.facts());
                asked.addAll(probe.findings());
            } catch (RuntimeException | LinkageError e) {
                asked.add(
                        Finding.failed(probe.toString(), e, List.of("longview.feature.selfcheck")));
            }
        }
        return new Report(members.all(), services.answering(), asked, facts);
    }

    /** What does not link or cannot be called, before anybody has asked Jira anything. */
    List<Finding> atStart() {
        return Stream.concat(members.all().stream(), services.reachable().stream())
                .filter(finding -> !finding.isThere())
                .toList();
    }
}

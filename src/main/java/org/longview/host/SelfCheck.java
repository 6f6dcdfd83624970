package org.longview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the plugin against the running Jira: what of the things that it refers to is not there, and
 * which features that costs.
 *
 * <p>It needs nothing of Jira itself, so that it can say what is missing.
 */
public final class SelfCheck {

    private final HostServices services;
    private final List<Probe> probes;
    private final Linkage linkage;
    private final List<Member> members;
    private final Features features;

    public SelfCheck(HostServices services, List<Probe> probes) {
        this(
                services,
                probes,
                new Linkage(SelfCheck.class.getClassLoader()),
                NeededList.lines(NeededList.MEMBERS).stream().map(Member::read).toList(),
                Features.read(NeededList.lines(NeededList.FEATURES)));
    }

    SelfCheck(
            HostServices services,
            List<Probe> probes,
            Linkage linkage,
            List<Member> members,
            Features features) {
        this.services = services;
        this.probes = List.copyOf(probes);
        this.linkage = linkage;
        this.members = members;
        this.features = features;
    }

    /** Looks at everything anew. */
    public Report run() {
        List<Finding> asked = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Probe probe : probes) {
            try {
                facts.addAll(probe.facts());
            } catch (RuntimeException | LinkageError e) {
                String why = HostLacks.in(e).map(Throwable::getMessage).orElseGet(e::toString);
                asked.add(
                        new Finding(probe.toString(), why, List.of("longview.feature.selfcheck")));
            }
        }
        return new Report(members(), services(), asked, facts);
    }

    /** One line a member, however many ways it is referred to in. */
    List<Finding> members() {
        Map<String, Finding> found = new TreeMap<>();
        for (Member member : members) {
            Optional<Linkage.Problem> problem = linkage.problem(member);
            Finding finding =
                    new Finding(
                            member.readable(),
                            problem.map(Linkage.Problem::textKey).orElse(null),
                            features.of(member.users()));
            found.merge(finding.name(), finding, SelfCheck::both);
        }
        return List.copyOf(found.values());
    }

    private static Finding both(Finding one, Finding other) {
        TreeSet<String> features = new TreeSet<>(one.features());
        features.addAll(other.features());
        return new Finding(
                one.name(), one.isThere() ? other.problem() : one.problem(), List.copyOf(features));
    }

    private List<Finding> services() {
        List<Finding> found = new ArrayList<>();
        new TreeMap<>(features.services())
                .forEach(
                        (name, feature) ->
                                found.add(
                                        new Finding(
                                                name,
                                                services.find(name).isPresent()
                                                        ? null
                                                        : "longview.selfcheck.no-service",
                                                List.of(feature))));
        return found;
    }
}

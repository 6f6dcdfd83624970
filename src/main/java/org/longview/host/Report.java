package org.longview.host;

import java.util.List;
import java.util.TreeSet;

/** What the self-check found on this Jira. */
public record Report(
        List<Finding> members, List<Finding> services, List<Finding> probes, List<Fact> facts) {

    /** Nothing is missing. */
    public boolean isComplete() {
        return lost().isEmpty();
    }

    /** The keys of the features that something is missing for. */
    public List<String> lost() {
        TreeSet<String> keys = new TreeSet<>();
        for (List<Finding> findings : List.of(members, services, probes)) {
            findings.stream().filter(f -> !f.isThere()).forEach(f -> keys.addAll(f.features()));
        }
        return List.copyOf(keys);
    }

    /** The same with what was found out elsewhere about a service that seemed to be fine. */
    public Report with(Finding service) {
        return new Report(
                members,
                services.stream()
                        .map(s -> s.isThere() && s.name().equals(service.name()) ? service : s)
                        .toList(),
                probes,
                facts);
    }
}

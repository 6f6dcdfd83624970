package org.longview.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether what the plugin's classes refer to is in the running Jira. */
final class MemberCheck {

    private final Linkage linkage;
    private final List<Member> members;
    private final Features features;

    MemberCheck(Linkage linkage, List<Member> members, Features features) {
        this.linkage = linkage;
        this.members = members;
        this.features = features;
    }

    /** One line a member, however many ways it is referred to in. */
    List<Finding> all() {
        Map<String, Finding> found = new TreeMap<>();
        for (Member member : members) {
            Optional<Linkage.Problem> problem = linkage.problem(member);
            Finding finding =
                    new Finding(
                            member.readable(),
                            problem.map(Linkage.Problem::textKey).orElse(null),
                            features.of(member.users()));
            found.merge(finding.name(), finding, MemberCheck::both);
        }
        return List.copyOf(found.values());
    }

    private static Finding both(Finding one, Finding other) {
        TreeSet<String> features = new TreeSet<>(one.features());
        features.addAll(other.features());
        return new Finding(
                one.name(), one.isThere() ? other.problem() : one.problem(), List.copyOf(features));
    }
}

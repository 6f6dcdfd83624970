package org.longview.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.longview.delivery.Extent;
import org.longview.delivery.LeftOut;
import org.longview.rollup.Family;
import org.longview.rollup.Why;

/**
 * Why an initiative's computed values are what they are, of the issues that one person may see.
 *
 * @param issues the epics that count here and their children, by id
 * @param extent of how many of the children it knows
 * @param leftOut dates of these issues that cannot be meant
 */
public record Explanation(Why why, Map<Long, Named> issues, Extent extent, List<Dated> leftOut) {

    /** A date of one of the issues. */
    public record Dated(long issueId, LeftOut date) {}

    /**
     * An issue as people know it.
     *
     * @param epic whether it is one of the epics
     */
    public record Named(long id, String key, String summary, boolean epic) {}

    public Explanation {
        issues = Map.copyOf(issues);
        leftOut = List.copyOf(leftOut);
    }

    static Explanation of(Why why, List<Family> families) {
        return new Explanation(
                why,
                named(families),
                families.stream().map(Family::extent).reduce(Extent.NONE, Extent::plus),
                families.stream().flatMap(Explanation::leftOut).toList());
    }

    private static Stream<Dated> leftOut(Family family) {
        return family.leftOut().entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(date -> new Dated(of.getKey(), date)));
    }

    private static Map<Long, Named> named(List<Family> families) {
        Map<Long, Named> issues = new HashMap<>();
        for (Family family : families) {
            long id = family.epic().id();
            issues.put(id, new Named(id, family.epic().key(), family.epic().summary(), true));
            family.children()
                    .forEach(
                            child ->
                                    issues.putIfAbsent(
                                            child.id(),
                                            new Named(
                                                    child.id(),
                                                    child.key(),
                                                    child.summary(),
                                                    false)));
        }
        return issues;
    }
}

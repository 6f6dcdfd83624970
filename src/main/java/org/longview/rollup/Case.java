package org.longview.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/**
 * A plan with its epics as one person may see them, to look for what is amiss in it.
 *
 * @param initiatives in rank order
 * @param families the epics of the scope and the linked ones that this person may see
 * @param links those that hold
 * @param known what else is known of projects, people and issues
 * @param judge by whom initiatives are judged
 */
public record Case(
        List<Initiative> initiatives,
        List<Family> families,
        List<EpicLink> links,
        Known known,
        Judge judge) {

    /**
     * What is known beside the plan.
     *
     * @param scope ids of the projects that the roadmap looks at
     * @param primaries issues that are primary somewhere, be it in another roadmap
     * @param others linked issues that this person may see and that are no epics
     * @param gone linked issues that are gone for everybody
     * @param inactive owners who are no active users
     * @param fresh when initiatives were last told of, by uid
     */
    public record Known(
            Set<Long> scope,
            Set<Long> primaries,
            Set<Long> others,
            Set<Long> gone,
            Set<String> inactive,
            Map<String, Freshness> fresh) {
        /** Of an initiative of which nothing is known no status update is expected. */
        public Known(
                Set<Long> scope,
                Set<Long> primaries,
                Set<Long> others,
                Set<Long> gone,
                Set<String> inactive) {
            this(scope, primaries, others, gone, inactive, Map.of());
        }

        public Known {
            scope = Set.copyOf(scope);
            primaries = Set.copyOf(primaries);
            others = Set.copyOf(others);
            gone = Set.copyOf(gone);
            inactive = Set.copyOf(inactive);
            fresh = Map.copyOf(fresh);
        }
    }

    public Case {
        initiatives = List.copyOf(initiatives);
        families = List.copyOf(families);
        links = List.copyOf(links);
        Objects.requireNonNull(known);
        Objects.requireNonNull(judge);
    }

    Map<Long, Family> byId() {
        Map<Long, Family> byId = new HashMap<>();
        families.forEach(family -> byId.put(family.epic().id(), family));
        return byId;
    }

    /** The issues that an initiative has in a role, in the order in which they were linked. */
    List<Long> linked(Initiative initiative, LinkRole role) {
        return links.stream()
                .filter(link -> link.initiativeUid().equals(initiative.uid()))
                .filter(link -> link.role() == role)
                .map(EpicLink::issueId)
                .toList();
    }
}

package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import org.longview.delivery.Extent;
import org.longview.delivery.ProjectRef;
import org.longview.rollup.Finding;
import org.longview.strategy.Initiative;

/**
 * What is amiss in a roadmap, as far as one person may see it.
 *
 * @param editable whether this person may mend it
 * @param found the gravest kinds first
 * @param initiatives those of the roadmap, by uid
 * @param issues those that findings name, by id; one that is gone is missing
 * @param projects those of the epics that are outside the scope, by id
 * @param people owners by user key; one whom Jira has forgotten is missing
 * @param extent of how many epics and children it looked at
 */
public record Findings(
        boolean editable,
        List<Finding> found,
        Map<String, Initiative> initiatives,
        Map<Long, Named> issues,
        Map<Long, ProjectRef> projects,
        Map<String, Person> people,
        Extent extent) {

    /** An issue as people know it. */
    public record Named(String key, String summary, long projectId) {}

    public Findings {
        found = List.copyOf(found);
        initiatives = Map.copyOf(initiatives);
        issues = Map.copyOf(issues);
        projects = Map.copyOf(projects);
        people = Map.copyOf(people);
    }
}

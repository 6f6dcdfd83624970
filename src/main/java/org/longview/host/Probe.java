package org.longview.host;

import java.util.List;

/** Finds out facts about this Jira; a port, so that what does not link costs that probe alone. */
public interface Probe {

    List<Fact> facts();

    /** What of this Jira is missing for something that Longview could do. */
    default List<Finding> findings() {
        return List.of();
    }
}

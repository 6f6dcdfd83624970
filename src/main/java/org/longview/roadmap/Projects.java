package org.longview.roadmap;

import java.util.Optional;
import org.longview.delivery.ProjectRef;

/** Finds the projects of Jira, regardless of who asks. */
public interface Projects {
    Optional<ProjectRef> byKey(String key);

    Optional<ProjectRef> byId(long id);
}

package org.longview.roadmap;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.Epic;

/** Reads epics from the tracker as one person sees them. */
public interface EpicSource {
    /**
     * All epics of the projects, and the linked ones wherever they are now, with sums over their
     * children.
     *
     * @param zone in which instants become days
     */
    EpicReading read(Viewer viewer, List<Long> projectIds, Set<Long> linkedIssueIds, ZoneId zone);

    /**
     * The epic of that id or key; empty when there is none, it is no epic, or the person may not
     * see it.
     */
    Optional<Epic> find(Viewer viewer, String idOrKey, ZoneId zone);
}

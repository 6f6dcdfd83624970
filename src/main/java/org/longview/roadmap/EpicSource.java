package org.longview.roadmap;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.Ancestor;
import org.longview.delivery.Epic;
import org.longview.delivery.TrackerField;
import org.longview.rollup.Family;

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
     * These issues as epics with their children one by one, in the order of their keys; for people
     * who ask what a number is made of.
     */
    List<Family> families(Viewer viewer, Set<Long> epicIds, ZoneId zone);

    /**
     * All epics of the projects, and the linked ones wherever they are now, with their children one
     * by one; for people who look for what is amiss.
     */
    Census census(Viewer viewer, List<Long> projectIds, Set<Long> linkedIssueIds, ZoneId zone);

    /** Which fields this Jira does not have, as far as roadmaps can tell. */
    default Set<TrackerField> notFound() {
        return Set.of();
    }

    /**
     * The issues above these epics as far as the person may see them, the nearest first; none of
     * them is an epic or a sub-task.
     */
    List<Ancestor> ancestors(Viewer viewer, Set<Long> epicIds, ZoneId zone);

    /** Of these issues, those that the person may see; cheaper than to read them. */
    Set<Long> visible(Viewer viewer, Set<Long> issueIds);

    /**
     * The epic of that id or key; empty when there is none, it is no epic, or the person may not
     * see it.
     */
    Optional<Epic> find(Viewer viewer, String idOrKey, ZoneId zone);

    /**
     * Of these ids and keys, those that stand for an epic that the person may see, each with it; it
     * may stop at the first that does not.
     */
    default Map<String, Epic> findAll(Viewer viewer, Collection<String> idsOrKeys, ZoneId zone) {
        Map<String, Epic> found = new HashMap<>();
        for (String idOrKey : idsOrKeys) {
            find(viewer, idOrKey, zone).ifPresent(epic -> found.put(idOrKey, epic));
        }
        return found;
    }
}

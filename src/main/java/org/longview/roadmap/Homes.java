package org.longview.roadmap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;

/**
 * The roadmaps in which the initiatives of a screen are kept, and where the viewer may change them.
 *
 * @param byUid the roadmaps by uid
 * @param editable the uids of those that the viewer may change
 */
public record Homes(Map<String, Roadmap> byUid, Set<String> editable) {
    public Homes {
        byUid = Map.copyOf(byUid);
        editable = Set.copyOf(editable);
    }

    static Homes of(Gate gate, Viewer viewer, List<Roadmap> homes) {
        Map<String, Roadmap> byUid = new HashMap<>();
        Set<String> editable = new HashSet<>();
        for (Roadmap home : homes) {
            byUid.put(home.uid(), home);
            if (gate.edits(viewer, home)) {
                editable.add(home.uid());
            }
        }
        return new Homes(byUid, editable);
    }

    public boolean isEditable(Initiative initiative) {
        return editable.contains(initiative.roadmapUid());
    }

    public Roadmap homeOf(Initiative initiative) {
        return byUid.get(initiative.roadmapUid());
    }
}

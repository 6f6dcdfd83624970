package org.longview.roadmap;

import java.util.List;
import java.util.Set;
import org.longview.rollup.Family;
import org.longview.strategy.Initiative;

/** Shows the issues under an epic of an initiative, one by one, as far as one may see them. */
public final class ReadChildren {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicSource source;
    private final EpicViews views;

    public ReadChildren(Gate gate, RoadmapStore store, EpicSource source, EpicViews views) {
        this.gate = gate;
        this.store = store;
        this.source = source;
        this.views = views;
    }

    /** An epic that is not of this initiative is as unknown as one that the person may not see. */
    public Family read(Viewer viewer, String uid, String issueId) {
        Initiative initiative = gate.initiative(viewer, uid);
        long id =
                store.links(uid).stream()
                        .filter(link -> Long.toString(link.issueId()).equals(issueId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("epic", issueId))
                        .issueId();
        List<Family> found =
                source.families(viewer, Set.of(id), views.rulesOf(gate.home(initiative)).zone());
        return found.stream()
                .filter(family -> family.epic().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("epic", issueId));
    }
}

package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SortKey;
import org.longview.strategy.Uid;

/** Adds an initiative at the end of a roadmap, with its first epics if wanted. */
public final class CreateInitiative {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Entry entry;
    private final Acts acts;

    public CreateInitiative(
            Gate gate, RoadmapStore store, EpicViews views, Entry entry, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.entry = entry;
        this.acts = acts;
    }

    /**
     * @param epics ids or keys of epics that become primary here; none may be primary elsewhere
     */
    public Done<InitiativeView> create(
            Viewer viewer, String roadmapUid, InitiativeInput input, List<String> epics) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        Initiative initiative = entry.create(Uid.fresh(), roadmap.uid(), input);
        Set<Long> issueIds = views.findAll(viewer, epics);
        requireFree(viewer, issueIds);
        List<LinkChange> links = new ArrayList<>();
        issueIds.forEach(id -> links.add(new LinkChange(id, null, LinkRole.PRIMARY)));
        Instant now = acts.now();
        Placement placement = new Placement(roadmap.uid(), initiative.uid(), lastKey(roadmap));
        Step creation = acts.creation(initiative, placement, links, viewer, now);
        try {
            String command = acts.write(viewer, now, null, List.of(creation));
            return new Done<>(command, views.view(viewer, initiative));
        } catch (SlotTaken lost) {
            requireFree(viewer, issueIds);
            throw Conflict.tryAgain();
        }
    }

    private void requireFree(Viewer viewer, Set<Long> issueIds) {
        for (Map.Entry<Long, String> taken : store.primaries(issueIds).entrySet()) {
            throw new PrimaryElsewhere(gate, store)
                    .conflict(viewer, taken.getValue(), null, taken.getKey());
        }
    }

    private SortKey lastKey(Roadmap roadmap) {
        List<Placement> order = store.placements(roadmap.uid());
        return SortKey.between(
                order.isEmpty() ? null : order.get(order.size() - 1).sortKey(), null);
    }
}

package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Rejected;
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
        return create(viewer, roadmapUid, input, new EpicWish(epics, List.of(), List.of()));
    }

    /** Moving an epic here needs the right to change the initiative that it leaves. */
    public Done<InitiativeView> create(
            Viewer viewer, String roadmapUid, InitiativeInput input, EpicWish wish) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        Initiative initiative = entry.create(viewer, Uid.fresh(), roadmap.uid(), input);
        Map<Long, String> free = views.findAll(viewer, "epics", wish.epics());
        Map<Long, String> moved = views.findAll(viewer, "move", wish.moved());
        Map<Long, String> supports = views.findAll(viewer, "supports", wish.supports());
        requireOnce("move", moved, free);
        requireOnce("supports", supports, free);
        requireOnce("supports", supports, moved);
        requireFree(viewer, free);
        List<LinkChange> links = new ArrayList<>();
        free.keySet().forEach(id -> links.add(new LinkChange(id, null, LinkRole.PRIMARY)));
        moved.keySet().forEach(id -> links.add(new LinkChange(id, null, LinkRole.PRIMARY)));
        supports.keySet().forEach(id -> links.add(new LinkChange(id, null, LinkRole.SUPPORTS)));
        Instant now = acts.now();
        Placement placement = new Placement(roadmap.uid(), initiative.uid(), lastKey(roadmap));
        List<Step> steps = new ArrayList<>(releases(viewer, moved));
        steps.add(acts.creation(initiative, placement, links, viewer, now));
        try {
            String command = acts.write(viewer, now, null, steps);
            return new Done<>(command, views.view(viewer, initiative));
        } catch (SlotTaken lost) {
            requireFree(viewer, free);
            throw Conflict.tryAgain();
        }
    }

    private static void requireOnce(
            String field, Map<Long, String> some, Map<Long, String> others) {
        some.forEach(
                (id, sent) -> {
                    if (others.containsKey(id)) {
                        throw new Rejected(
                                field, sent, "The epic \"%s\" is named twice".formatted(sent));
                    }
                });
    }

    private void requireFree(Viewer viewer, Map<Long, String> issueIds) {
        for (Map.Entry<Long, String> taken : store.primaries(issueIds.keySet()).entrySet()) {
            throw new PrimaryElsewhere(gate, store)
                    .conflict(viewer, taken.getValue(), null, taken.getKey())
                    .about("epics", issueIds.get(taken.getKey()));
        }
    }

    /** One step for each initiative that epics leave. */
    private List<Step> releases(Viewer viewer, Map<Long, String> moved) {
        Map<String, List<Long>> byHolder = new TreeMap<>();
        store.primaries(moved.keySet())
                .forEach(
                        (id, uid) -> byHolder.computeIfAbsent(uid, u -> new ArrayList<>()).add(id));
        List<Step> steps = new ArrayList<>();
        byHolder.forEach(
                (uid, ids) ->
                        steps.add(
                                new PrimaryElsewhere(gate, store)
                                        .release(
                                                viewer, store.initiative(uid).orElseThrow(), ids)));
        return steps;
    }

    private SortKey lastKey(Roadmap roadmap) {
        List<Placement> order = store.placements(roadmap.uid());
        return SortKey.between(
                order.isEmpty() ? null : order.get(order.size() - 1).sortKey(), null);
    }
}

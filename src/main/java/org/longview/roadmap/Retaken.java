package org.longview.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.delivery.Epic;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/**
 * Epics that the steps of an undo would make primary again though they have become primary
 * elsewhere.
 */
final class Retaken {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Map<Long, String> holders;

    Retaken(Gate gate, RoadmapStore store, EpicViews views, List<Step> steps) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        Set<Long> wanted = new HashSet<>();
        Set<String> releasing = new HashSet<>();
        for (Step step : steps) {
            for (LinkChange link : links(step)) {
                if (link.after() == LinkRole.PRIMARY) {
                    wanted.add(link.issueId());
                }
                if (link.before() == LinkRole.PRIMARY) {
                    releasing.add(step.uid() + link.issueId());
                }
            }
        }
        holders = new HashMap<>(store.primaries(wanted));
        holders.entrySet().removeIf(taken -> releasing.contains(taken.getValue() + taken.getKey()));
    }

    private static List<LinkChange> links(Step step) {
        return step instanceof Step.OfInitiative initiative ? initiative.links() : List.of();
    }

    private boolean isTaken(LinkChange link) {
        return link.after() == LinkRole.PRIMARY && holders.containsKey(link.issueId());
    }

    /**
     * The steps as far as they can be done: what brings a deleted initiative back goes without the
     * links that are taken, and so does everything without those that this person may not see.
     *
     * @throws Conflict when the undo is about a link that this person may see
     */
    List<Step> possible(Viewer viewer, List<Step> steps) {
        List<Step> possible = new ArrayList<>();
        Set<Long> visible = views.visible(viewer, holders.keySet());
        for (Step step : steps) {
            List<LinkChange> taken = links(step).stream().filter(this::isTaken).toList();
            if (taken.isEmpty()) {
                possible.add(step);
            } else if (step instanceof Step.OfInitiative of
                    && (bringsBack(of)
                            || taken.stream().noneMatch(l -> visible.contains(l.issueId())))) {
                possible.add(withoutTaken(of));
            } else {
                throw refusal(viewer, step, visible);
            }
        }
        return possible;
    }

    private static boolean bringsBack(Step.OfInitiative step) {
        return step.changes().stream()
                .anyMatch(c -> c.field().equals(Reversal.DELETED) && c.newValue() == null);
    }

    private Step withoutTaken(Step.OfInitiative back) {
        List<LinkChange> left = back.links().stream().filter(this::isTaken).toList();
        return new Step.OfInitiative(
                back.initiative(),
                back.placement(),
                back.links().stream().filter(link -> !left.contains(link)).toList(),
                back.commitment(),
                back.changes().stream()
                        .filter(c -> left.stream().noneMatch(link -> link.toChange().equals(c)))
                        .toList());
    }

    private Conflict refusal(Viewer viewer, Step step, Set<Long> visible) {
        long issueId =
                links(step).stream()
                        .filter(this::isTaken)
                        .map(LinkChange::issueId)
                        .filter(visible::contains)
                        .findFirst()
                        .orElseThrow();
        return new PrimaryElsewhere(gate, store)
                .conflict(viewer, holders.get(issueId), step.uid(), issueId);
    }

    /** What is left out, as far as the person may see those epics. */
    List<LeftOut> leftOut(Viewer viewer) {
        List<LeftOut> left = new ArrayList<>();
        for (long issueId : views.visible(viewer, holders.keySet())) {
            Initiative holder = store.initiative(holders.get(issueId)).orElseThrow();
            left.add(
                    new LeftOut(
                            issueId,
                            views.find(viewer, Long.toString(issueId)).map(Epic::key).orElse(null),
                            gate.sees(viewer, gate.home(holder))
                                    ? new ConflictState.Elsewhere(holder.uid(), holder.name())
                                    : null));
        }
        return left;
    }
}

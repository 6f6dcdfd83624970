package org.longview.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.rollup.Capacity;
import org.longview.rollup.Family;
import org.longview.rollup.Load;
import org.longview.rollup.Quarters;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Roadmap;

/**
 * Sets what a roadmap promises for each quarter beside what its projects finished, of the issues
 * that one person may see.
 */
public final class CheckCapacity {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;

    public CheckCapacity(Gate gate, RoadmapStore store, EpicViews views, Directory directory) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
    }

    public Capacity of(Viewer viewer, String roadmapUid) {
        Roadmap roadmap = gate.ownRoadmap(viewer, roadmapUid);
        Plan plan = store.plan(roadmap.uid());
        Map<Long, String> initiatives = new HashMap<>();
        for (EpicLink link : plan.links()) {
            if (link.role() == LinkRole.PRIMARY) {
                initiatives.put(link.issueId(), link.initiativeUid());
            }
        }
        Map<String, List<Family>> own = new HashMap<>();
        List<Family> others = new ArrayList<>();
        Census census = views.census(viewer, roadmap, plan.links());
        for (Family family : census.families()) {
            String uid = initiatives.get(family.epic().id());
            if (uid != null) {
                own.computeIfAbsent(uid, of -> new ArrayList<>()).add(family);
            } else if (roadmap.scope().contains(family.epic().projectId())) {
                others.add(family);
            }
        }
        List<Load> loads =
                plan.initiatives().stream()
                        .map(
                                one ->
                                        Load.of(
                                                one,
                                                weeks(roadmap, one),
                                                own.getOrDefault(one.uid(), List.of())))
                        .toList();
        Quarters days = new Quarters(views.judge(roadmap).today(), directory.fiscalYear());
        return Capacity.of(loads, others, days).restingOn(census.extent());
    }

    private static BigDecimal weeks(Roadmap roadmap, Initiative initiative) {
        return initiative.estimate() == null
                ? null
                : roadmap.settings().teamWeeks().of(initiative.estimate());
    }
}

package org.longview.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.longview.rollup.Family;
import org.longview.rollup.Why;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;

/** Tells what an initiative's computed values are made of, from the issues that one may see. */
public final class ExplainInitiative {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Clock clock;

    public ExplainInitiative(Gate gate, RoadmapStore store, EpicViews views, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    public Explanation explain(Viewer viewer, String uid) {
        Initiative initiative = gate.initiative(viewer, uid);
        Roadmap home = store.roadmap(initiative.roadmapUid()).orElseThrow();
        Rules rules = views.rulesOf(home);
        List<Family> families = views.families(viewer, initiative, rules.zone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), rules.zone());
        Why why = new Why(rules.judge(today).of(initiative), families);
        return new Explanation(initiative, rules, today, why, Explanation.named(families));
    }
}

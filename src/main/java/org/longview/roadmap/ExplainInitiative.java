package org.longview.roadmap;

import java.util.List;
import org.longview.rollup.Family;
import org.longview.rollup.Why;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;

/** Tells what an initiative's computed values are made of, from the issues that one may see. */
public final class ExplainInitiative {
    private final Gate gate;
    private final EpicViews views;

    public ExplainInitiative(Gate gate, EpicViews views) {
        this.gate = gate;
        this.views = views;
    }

    public Explanation explain(Viewer viewer, String uid) {
        Initiative initiative = gate.initiative(viewer, uid);
        Roadmap home = gate.home(initiative);
        List<Family> families = views.families(viewer, initiative, views.rulesOf(home).zone());
        Why why = new Why(views.judge(home).of(initiative), families);
        return Explanation.of(why, families);
    }
}

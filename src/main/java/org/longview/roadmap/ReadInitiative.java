package org.longview.roadmap;

/** Shows one initiative with its ledger. */
public final class ReadInitiative {
    private final Gate gate;
    private final EpicViews views;

    public ReadInitiative(Gate gate, EpicViews views) {
        this.gate = gate;
        this.views = views;
    }

    public InitiativeView read(Viewer viewer, String uid) {
        return views.view(viewer, gate.initiative(viewer, uid));
    }

    public boolean mayEdit(Viewer viewer, String uid) {
        return gate.edits(viewer, gate.home(gate.initiative(viewer, uid)));
    }
}

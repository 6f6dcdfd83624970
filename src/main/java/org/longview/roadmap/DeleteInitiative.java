package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import org.longview.strategy.Initiative;

/** Deletes an initiative and ends its links, so that its epics are free; an undo restores both. */
public final class DeleteInitiative {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;

    public DeleteInitiative(Gate gate, RoadmapStore store, EpicViews views, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
    }

    /**
     * @param version what the person saw
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long version) {
        return Acts.settled(() -> attempt(viewer, uid, version));
    }

    private String attempt(Viewer viewer, String uid, long version) {
        Initiative before = gate.editableInitiative(viewer, uid);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, uid, version, before.version())) {
            throw conflict(viewer, before);
        }
        Instant now = acts.now();
        List<LinkChange> ended =
                store.links(uid).stream()
                        .map(link -> new LinkChange(link.issueId(), link.role(), null))
                        .toList();
        Step step = Acts.change(before, before.withDeletedAt(now), ended, null);
        return acts.write(viewer, now, null, List.of(step));
    }

    private Conflict conflict(Viewer viewer, Initiative current) {
        return Conflict.changedSince("initiative", views.view(viewer, current), null);
    }
}

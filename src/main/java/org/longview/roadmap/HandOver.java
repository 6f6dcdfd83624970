package org.longview.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.longview.strategy.Changes;
import org.longview.strategy.Initiative;
import org.longview.strategy.Objective;
import org.longview.strategy.Roadmap;

/**
 * Hands over what a person owns when Jira's administrators anonymise that person. Jira has asked
 * who may do so; the history tells of it under the new owner.
 */
public final class HandOver {
    private static final int ATTEMPTS = 5;

    private final RoadmapStore store;
    private final Acts acts;

    public HandOver(RoadmapStore store, Acts acts) {
        this.store = store;
        this.acts = acts;
    }

    /** How many initiatives and objectives the person owns. */
    public int count(String ownerKey) {
        return initiatives(ownerKey).size() + objectives(ownerKey).size();
    }

    /** Gives all of them to another person. */
    public void handOver(String ownerKey, String newOwnerKey) {
        Viewer newOwner = new Viewer(newOwnerKey, Locale.ROOT);
        initiatives(ownerKey).forEach(uid -> retry(() -> initiative(uid, newOwner)));
        objectives(ownerKey).forEach(uid -> retry(() -> objective(uid, newOwner)));
    }

    private List<String> initiatives(String ownerKey) {
        List<String> owned = new ArrayList<>();
        for (Roadmap roadmap : store.roadmaps()) {
            store.plan(roadmap.uid()).initiatives().stream()
                    .filter(initiative -> ownerKey.equals(initiative.ownerKey()))
                    .map(Initiative::uid)
                    .forEach(owned::add);
        }
        return owned;
    }

    private List<String> objectives(String ownerKey) {
        List<String> owned = new ArrayList<>();
        for (Roadmap roadmap : store.roadmaps()) {
            store.aims(roadmap.uid()).objectives().stream()
                    .filter(objective -> ownerKey.equals(objective.ownerKey()))
                    .map(Objective::uid)
                    .forEach(owned::add);
        }
        return owned;
    }

    /** Somebody may be changing the same thing. */
    private static void retry(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (SlotTaken another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }

    private void initiative(String uid, Viewer newOwner) {
        Initiative before = store.initiative(uid).orElseThrow();
        Initiative after = before.withOwner(newOwner.userKey());
        Step step = Acts.change(before, after, List.of(), null);
        acts.write(newOwner, acts.now(), null, List.of(step));
    }

    private void objective(String uid, Viewer newOwner) {
        Objective before = store.objective(uid).orElseThrow();
        Objective after = before.withOwner(newOwner.userKey());
        Step step = new Step.OfItem(after, null, Changes.between(before, after));
        acts.write(newOwner, acts.now(), null, List.of(step));
    }
}

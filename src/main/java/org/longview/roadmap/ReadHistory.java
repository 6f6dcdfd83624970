package org.longview.roadmap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.Change;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;

/**
 * Shows who changed what in an initiative or an objective; changes to links that one may not see
 * are absent.
 */
public final class ReadHistory {
    public static final int LARGEST_PAGE = 200;

    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;

    public ReadHistory(Gate gate, RoadmapStore store, EpicViews views, Directory directory) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
    }

    /**
     * A part of a history.
     *
     * @param total how many revisions there are for this person
     * @param revisions newest first
     * @param ledger null for what has none
     * @param people those who are named in it, by user key
     */
    public record Page(
            int total,
            int offset,
            List<Recorded> revisions,
            Ledger ledger,
            Map<String, Person> people) {}

    public Page ofInitiative(Viewer viewer, String uid, int offset, int limit) {
        requirePart(offset, limit);
        Initiative initiative = gate.initiative(viewer, uid);
        return page(
                new VisibleChanges(gate, store, views).of(viewer, store.history(initiative.uid())),
                new Ledger(store.commitments(uid)),
                offset,
                limit);
    }

    /** The same of an objective, which has no ledger: only initiatives are promised. */
    public Page ofObjective(Viewer viewer, String uid, int offset, int limit) {
        requirePart(offset, limit);
        Objective objective = gate.objective(viewer, uid);
        return page(store.history(objective.uid()), null, offset, limit);
    }

    private static void requirePart(int offset, int limit) {
        if (offset < 0) {
            throw new Rejected("offset", offset, "The offset starts at 0");
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Rejected("limit", limit, "A page has 1 to " + LARGEST_PAGE + " revisions");
        }
    }

    private Page page(List<Recorded> all, Ledger ledger, int offset, int limit) {
        List<Recorded> page =
                all.subList(
                        Math.min(offset, all.size()),
                        (int) Math.min((long) offset + limit, all.size()));
        return new Page(
                all.size(),
                offset,
                List.copyOf(page),
                ledger,
                directory.people(named(page, ledger)));
    }

    private static Set<String> named(List<Recorded> page, Ledger ledger) {
        Set<String> keys = new LinkedHashSet<>();
        for (Recorded recorded : page) {
            keys.add(recorded.revision().who());
            for (Change change : recorded.changes()) {
                if (change.field().equals("owner")) {
                    keys.add(change.oldValue());
                    keys.add(change.newValue());
                }
            }
        }
        if (ledger != null) {
            ledger.entries().stream().map(Commitment::who).forEach(keys::add);
        }
        keys.remove(null);
        return keys;
    }
}

package org.longview.roadmap;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.CheckIn;
import org.longview.strategy.CheckIns;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Quantity;
import org.longview.strategy.Rejected;
import org.longview.strategy.SortKey;
import org.longview.strategy.Uid;

/** Adds, changes and deletes key results, and checks in what was measured. */
public final class KeepKeyResults {
    /** How many key results an objective may have. */
    public static final int MOST = 20;

    private final Gate gate;
    private final RoadmapStore store;
    private final ItemChange items;
    private final Acts acts;
    private final Directory directory;

    public KeepKeyResults(
            Gate gate, RoadmapStore store, ItemChange items, Acts acts, Directory directory) {
        this.gate = gate;
        this.store = store;
        this.items = items;
        this.acts = acts;
        this.directory = directory;
    }

    /**
     * All check-ins of a key result.
     *
     * @param entries first to last
     * @param open the number of the one that the viewer may correct or take back, null for none
     * @param people those who checked in, by user key
     */
    public record Log(
            KeyResult keyResult, List<CheckIn> entries, Integer open, Map<String, Person> people) {}

    public Done<KeyResult> create(Viewer viewer, String objectiveUid, KeyResultInput input) {
        Objective objective = gate.editableObjective(viewer, objectiveUid);
        List<KeyResult> others = store.aims(objective.roadmapUid()).of(objective);
        if (others.size() >= MOST) {
            throw new Rejected(
                    "keyResults",
                    others.size(),
                    "An objective has at most " + MOST + " key results");
        }
        SortKey last = others.isEmpty() ? null : others.get(others.size() - 1).sortKey();
        return items.create(
                viewer,
                new KeyResult(
                        Uid.fresh(),
                        objective.uid(),
                        input.name(),
                        Quantity.entered("start", input.start()),
                        Quantity.entered("target", input.target()),
                        null,
                        input.unit(),
                        0,
                        SortKey.between(last, null),
                        1,
                        null));
    }

    /**
     * @param seen the version that the person saw
     */
    public Done<KeyResult> edit(Viewer viewer, String uid, KeyResultInput input, long seen) {
        KeyResult before = gate.editableKeyResult(viewer, uid);
        KeyResult after =
                new KeyResult(
                        uid,
                        before.objectiveUid(),
                        input.name(),
                        Quantity.entered("start", input.start(), before.start()),
                        Quantity.entered("target", input.target(), before.target()),
                        before.current(),
                        input.unit(),
                        before.checkIns(),
                        before.sortKey(),
                        before.version() + 1,
                        null);
        ItemChange.requireFresh("key result", before, after, seen);
        return items.change(viewer, before, after);
    }

    /**
     * Deletes a key result; an undo brings it back with its check-ins.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long seen) {
        KeyResult before = gate.editableKeyResult(viewer, uid);
        ItemChange.requireFresh("key result", before, null, seen);
        return items.write(viewer, before, before.deleted(acts.now()), null).command();
    }

    /**
     * Adds what was measured; it stays in the list, also when another one corrects it.
     *
     * @param note null when there is nothing to say
     */
    public Done<KeyResult> checkIn(
            Viewer viewer, String uid, BigDecimal measured, String note, long seen) {
        KeyResult before = gate.editableKeyResult(viewer, uid);
        BigDecimal value = Quantity.entered("value", measured);
        KeyResult after = before.checkedIn(value);
        CheckIn checkIn =
                new CheckIn(uid, after.checkIns(), value, note, viewer.userKey(), acts.now(), null);
        ItemChange.requireFresh("key result", before, after, seen);
        return items.write(viewer, before, after, checkIn);
    }

    public Log checkIns(Viewer viewer, String uid) {
        KeyResult keyResult = gate.keyResult(viewer, uid);
        List<CheckIn> entries = store.checkIns(uid);
        Set<String> keys = new LinkedHashSet<>();
        entries.forEach(entry -> keys.add(entry.who()));
        Integer open =
                new CheckIns(entries)
                        .openTo(viewer.userKey(), acts.now())
                        .map(standing -> standing.entry().number())
                        .orElse(null);
        return new Log(keyResult, entries, open, directory.people(keys));
    }
}

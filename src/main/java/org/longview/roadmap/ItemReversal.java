package org.longview.roadmap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.longview.strategy.Brief;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.CheckIn;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Vision;

/** Makes the step that takes back a revision of a vision, an objective, a key result or a brief. */
final class ItemReversal {
    private static final String CHECK_INS = "checkIns";

    private ItemReversal() {}

    static Step of(Viewer viewer, StrategyItem current, Recorded recorded, Instant now) {
        if (current instanceof StatusUpdate update && !update.isOpenTo(viewer.userKey(), now)) {
            throw PostUpdate.fixed();
        }
        // what is one for each roadmap or initiative becomes empty, but stays
        boolean stays =
                current instanceof Vision || current instanceof Brief || current instanceof Score;
        List<Change> changes =
                stays ? Changes.reversed(recorded.changes()) : Reversal.taken(recorded, now);
        requireUntouched(current, Reversal.expected(recorded, changes));
        Map<String, String> fields = new TreeMap<>(current.fields());
        changes.forEach(change -> fields.put(change.field(), change.newValue()));
        boolean checkedIn = changes.stream().anyMatch(c -> c.field().equals(CHECK_INS));
        if (checkedIn && current instanceof KeyResult keyResult) {
            return checkInAgain(viewer, keyResult, fields, now);
        }
        fields.values().removeIf(Objects::isNull);
        StrategyItem next = current.with(fields, current.version() + 1);
        return new Step.OfItem(next, null, Changes.between(current, next));
    }

    /** A check-in is taken back by another one that says what was said before it. */
    private static Step checkInAgain(
            Viewer viewer, KeyResult current, Map<String, String> fields, Instant now) {
        String before = fields.get("current");
        BigDecimal value = before == null ? null : new BigDecimal(before);
        KeyResult next = current.checkedIn(value);
        CheckIn reverse =
                new CheckIn(
                        current.uid(),
                        next.checkIns(),
                        value,
                        null,
                        viewer.userKey(),
                        now,
                        current.checkIns());
        return new Step.OfItem(next, reverse, Changes.between(current, next));
    }

    private static void requireUntouched(StrategyItem current, List<Change> expected) {
        Map<String, String> is = new TreeMap<>();
        Map<String, String> was = new TreeMap<>();
        Map<String, String> fields = current.fields();
        for (Change change : expected) {
            String now = fields.get(change.field());
            if (!Objects.equals(now, change.oldValue())) {
                is.put(change.field(), now);
                was.put(change.field(), change.oldValue());
            }
        }
        if (!is.isEmpty()) {
            throw Conflict.changedSince(
                    "item",
                    new ConflictState.OfFields(current.uid(), is),
                    new ConflictState.OfFields(current.uid(), was));
        }
    }
}

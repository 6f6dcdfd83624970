package org.longview.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The differences between two states of one thing, field by field, as texts that can be put back.
 */
public final class Changes {
    private Changes() {}

    /** Fields that differ, in the order of their names. */
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String old = before.get(field);
            String now = after.get(field);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(field, old, now));
            }
        }
        return changes;
    }

    public static List<Change> between(Initiative before, Initiative after) {
        return between(InitiativeFields.of(before), InitiativeFields.of(after));
    }

    public static List<Change> between(Theme before, Theme after) {
        return between(ThemeFields.of(before), ThemeFields.of(after));
    }

    public static List<Change> between(SavedView before, SavedView after) {
        return between(SavedViewFields.of(before), SavedViewFields.of(after));
    }

    /**
     * @param before null for what did not exist
     */
    public static List<Change> between(StrategyItem before, StrategyItem after) {
        return between(before == null ? Map.of() : before.fields(), after.fields());
    }

    /** What takes the changes back. */
    public static List<Change> reversed(List<Change> changes) {
        return changes.stream().map(Change::reversed).toList();
    }
}

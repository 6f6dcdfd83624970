package org.longview.strategy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A theme as texts by field, for history, and back. */
public final class ThemeFields {
    private ThemeFields() {}

    /** Every field that has a value; what does not exist yet (null) has none. */
    public static Map<String, String> of(Theme theme) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (theme != null) {
            fields.put("name", theme.name());
            if (theme.description() != null) {
                fields.put("description", theme.description());
            }
            fields.put("colour", theme.colour().name());
            fields.put("sortKey", theme.sortKey().text());
            if (theme.deletedAt() != null) {
                fields.put("deleted", theme.deletedAt().toString());
            }
        }
        return fields;
    }

    /** The theme with these changes made to it. */
    public static Theme applied(Theme to, Iterable<Change> changes) {
        Map<String, String> fields = of(to);
        for (Change change : changes) {
            fields.put(change.field(), change.newValue());
        }
        String deleted = fields.get("deleted");
        return new Theme(
                to.uid(),
                to.roadmapUid(),
                fields.get("name"),
                fields.get("description"),
                ThemeColour.valueOf(fields.get("colour")),
                new SortKey(fields.get("sortKey")),
                to.version(),
                deleted == null ? null : Instant.parse(deleted));
    }
}

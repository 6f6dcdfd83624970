package org.longview.strategy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A saved view as texts by field, for history, and back. */
public final class SavedViewFields {
    private static final String YES = "true";

    private SavedViewFields() {}

    /** Every field that has a value; what does not exist yet (null) has none. */
    public static Map<String, String> of(SavedView view) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (view != null) {
            fields.put("name", view.name());
            if (!view.query().isEmpty()) {
                fields.put("query", view.query());
            }
            flag(fields, "shared", view.shared());
            flag(fields, "ownDefault", view.ownDefault());
            flag(fields, "commonDefault", view.commonDefault());
            if (view.deletedAt() != null) {
                fields.put("deleted", view.deletedAt().toString());
            }
        }
        return fields;
    }

    /** The view with these changes made to it. */
    public static SavedView applied(SavedView to, Iterable<Change> changes) {
        Map<String, String> fields = of(to);
        for (Change change : changes) {
            fields.put(change.field(), change.newValue());
        }
        String deleted = fields.get("deleted");
        return new SavedView(
                to.uid(),
                to.roadmapUid(),
                to.ownerKey(),
                fields.get("name"),
                fields.get("query"),
                YES.equals(fields.get("shared")),
                YES.equals(fields.get("ownDefault")),
                YES.equals(fields.get("commonDefault")),
                to.version(),
                deleted == null ? null : Instant.parse(deleted));
    }

    private static void flag(Map<String, String> fields, String name, boolean value) {
        if (value) {
            fields.put(name, YES);
        }
    }
}

package org.longview.strategy;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The long-range statement that a roadmap serves; there is one at most for each.
 *
 * @param text null when it was taken away
 */
public record Vision(String uid, String roadmapUid, String text, long version)
        implements StrategyItem {
    /** Longer ones are read by nobody. */
    public static final int LONGEST = 2_000;

    public Vision {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        text = Limits.optionalText("text", text, LONGEST);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        if (text != null) {
            fields.put("text", text);
        }
        return fields;
    }

    @Override
    public Vision with(Map<String, String> fields, long next) {
        return new Vision(uid, roadmapUid, fields.get("text"), next);
    }
}

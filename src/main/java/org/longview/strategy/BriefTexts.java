package org.longview.strategy;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The four questions that a brief answers, each null while it is open. */
public record BriefTexts(String problem, String outcome, String benefits, String measures) {
    public static final BriefTexts NONE = new BriefTexts(null, null, null, null);

    public BriefTexts {
        problem = Limits.optionalText("problem", problem, Limits.TEXT);
        outcome = Limits.optionalText("outcome", outcome, Limits.TEXT);
        benefits = Limits.optionalText("benefits", benefits, Limits.TEXT);
        measures = Limits.optionalText("measures", measures, Limits.TEXT);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("problem", problem);
        fields.put("outcome", outcome);
        fields.put("benefits", benefits);
        fields.put("measures", measures);
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    static BriefTexts of(Map<String, String> fields) {
        return new BriefTexts(
                fields.get("problem"),
                fields.get("outcome"),
                fields.get("benefits"),
                fields.get("measures"));
    }
}

package org.longview.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Lifts a document of version 1 to 2, which knows more fields: each is added as holding nothing.
 */
final class Version2 {
    private Version2() {}

    static Map<String, Object> lift(Map<String, Object> document) {
        return within(document, "roadmaps", Version2::roadmap);
    }

    private static Map<String, Object> roadmap(Map<String, Object> roadmap) {
        Map<String, Object> lifted =
                within(
                        within(roadmap, "settings", Version2::settings),
                        "initiatives",
                        Version2::initiative);
        return with(with(lifted, "vision", null), "objectives", List.of());
    }

    private static Map<String, Object> settings(Map<String, Object> settings) {
        Map<String, Object> more =
                with(
                        with(with(settings, "overhangPercent", null), "pacePercent", null),
                        "lastResortDates",
                        false);
        Map<String, Object> named =
                with(with(with(more, "nowName", null), "nextName", null), "laterName", null);
        return with(named, "cadence", "NONE");
    }

    private static Map<String, Object> initiative(Map<String, Object> initiative) {
        Map<String, Object> more =
                with(with(initiative, "manualProgress", null), "objectives", List.of());
        return with(with(more, "brief", null), "updates", List.of());
    }

    private static Map<String, Object> with(Map<String, Object> of, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(of);
        more.putIfAbsent(field, value);
        return more;
    }

    /** The same with an object, or each object of a list, lifted; what is neither stays. */
    private static Map<String, Object> within(
            Map<String, Object> of, String field, UnaryOperator<Map<String, Object>> lift) {
        if (!of.containsKey(field)) {
            return of;
        }
        Map<String, Object> lifted = new LinkedHashMap<>(of);
        lifted.computeIfPresent(
                field,
                (name, value) ->
                        value instanceof List<?> list
                                ? list.stream().map(entry -> lifted(entry, lift)).toList()
                                : lifted(value, lift));
        return lifted;
    }

    @SuppressWarnings("unchecked")
    private static Object lifted(Object value, UnaryOperator<Map<String, Object>> lift) {
        return value instanceof Map ? lift.apply((Map<String, Object>) value) : value;
    }
}

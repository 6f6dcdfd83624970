package org.longview.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longview.strategy.Rejected;

/**
 * Lifts a document of version 1 to 2, which knows more fields: each is added as holding nothing,
 * and refused where it is there already, since version 1 has no such field.
 */
final class Version2 {
    private Version2() {}

    static Map<String, Object> lift(Map<String, Object> document) {
        return within(document, "", "roadmaps", Version2::roadmap);
    }

    private static Map<String, Object> roadmap(Map<String, Object> roadmap, String place) {
        Map<String, Object> lifted = within(roadmap, place, "settings", Version2::settings);
        lifted = within(lifted, place, "initiatives", Version2::initiative);
        lifted =
                within(
                        lifted,
                        place,
                        "themes",
                        (theme, at) -> with(theme, at, "description", null));
        boolean portfolio = "PORTFOLIO".equals(roadmap.get("kind"));
        lifted = with(lifted, place, "grouping", portfolio ? "PROJECT" : null);
        lifted = with(lifted, place, "vision", null);
        lifted = with(lifted, place, "objectives", List.of());
        return with(lifted, place, "views", List.of());
    }

    private static Map<String, Object> settings(Map<String, Object> settings, String place) {
        Map<String, Object> lifted = with(settings, place, "overhangPercent", null);
        lifted = with(lifted, place, "pacePercent", null);
        lifted = with(lifted, place, "lastResortDates", false);
        for (String column : List.of("nowName", "nextName", "laterName", "scoring", "teamWeeks")) {
            lifted = with(lifted, place, column, null);
        }
        return with(lifted, place, "cadence", "NONE");
    }

    private static Map<String, Object> initiative(Map<String, Object> initiative, String place) {
        Map<String, Object> lifted = with(initiative, place, "manualProgress", null);
        lifted = with(lifted, place, "estimate", null);
        lifted = with(lifted, place, "objectives", List.of());
        lifted = with(lifted, place, "brief", null);
        lifted = with(lifted, place, "score", null);
        return with(lifted, place, "updates", List.of());
    }

    private static Map<String, Object> with(
            Map<String, Object> of, String place, String field, Object value) {
        if (of.containsKey(field)) {
            String at = place + field;
            throw new Rejected(at, of.get(field), "At " + at + ": version 1 has no such field");
        }
        Map<String, Object> more = new LinkedHashMap<>(of);
        more.put(field, value);
        return more;
    }

    /** Lifts an object at a place, which ends in a dot. */
    private interface Lift {
        Map<String, Object> apply(Map<String, Object> object, String place);
    }

    /** The same with an object, or each object of a list, lifted; what is neither stays. */
    private static Map<String, Object> within(
            Map<String, Object> of, String place, String field, Lift lift) {
        if (!of.containsKey(field)) {
            return of;
        }
        Map<String, Object> lifted = new LinkedHashMap<>(of);
        lifted.computeIfPresent(
                field,
                (name, value) ->
                        value instanceof Iterable<?> list
                                ? each(list, place + name, lift)
                                : lifted(value, place + name + ".", lift));
        return lifted;
    }

    /** A list is lifted at once; what is read bit by bit, such as the roadmaps, as it is read. */
    private static Iterable<Object> each(Iterable<?> list, String place, Lift lift) {
        Iterable<Object> lifting =
                () -> {
                    Iterator<?> entries = list.iterator();
                    int[] index = {0};
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return entries.hasNext();
                        }

                        @Override
                        public Object next() {
                            String at = place + "[" + index[0]++ + "].";
                            return lifted(entries.next(), at, lift);
                        }
                    };
                };
        if (!(list instanceof List)) {
            return lifting;
        }
        List<Object> lifted = new ArrayList<>();
        lifting.forEach(lifted::add);
        return lifted;
    }

    @SuppressWarnings("unchecked")
    private static Object lifted(Object value, String place, Lift lift) {
        return value instanceof Map ? lift.apply((Map<String, Object>) value, place) : value;
    }
}

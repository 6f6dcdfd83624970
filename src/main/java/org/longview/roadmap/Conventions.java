package org.longview.roadmap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.TrackerField;

/**
 * What an administrator says once for this Jira: what an epic is, which fields are read, what
 * statuses and resolutions mean, and the calendar.
 *
 * @param epicTypes ids of issue types; empty to go by the carriers of an Epic Name
 * @param fields ids of custom fields by what they are read for; none to go by type and name
 * @param meanings of statuses and resolutions by what never changes of them
 * @param fiscalStartMonth from 1 to 12
 * @param zone null to take Jira's
 */
public record Conventions(
        List<String> epicTypes,
        Map<TrackerField, List<String>> fields,
        Map<Ending.Key, Meaning> meanings,
        int fiscalStartMonth,
        String zone) {
    /** Nobody said anything. */
    public static final Conventions NONE = new Conventions(List.of(), Map.of(), Map.of(), 1, null);

    private static final Comparator<Ending.Key> BY_KIND =
            Comparator.comparing((Ending.Key key) -> key.kind()).thenComparing(Ending.Key::id);

    public Conventions {
        epicTypes = List.copyOf(epicTypes);
        Map<TrackerField, List<String>> all = new TreeMap<>();
        for (TrackerField use : TrackerField.values()) {
            all.put(use, List.copyOf(fields.getOrDefault(use, List.of())));
        }
        fields = Map.copyOf(all);
        meanings = Map.copyOf(meanings);
    }

    /** The ids of the fields that are read for something; empty to go by type and name. */
    public List<String> fields(TrackerField use) {
        return fields.get(use);
    }

    /** As texts by name, in an order that never changes; what is left open is the empty text. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("epicTypes", String.join(",", epicTypes));
        for (TrackerField use : TrackerField.values()) {
            texts.put(use.name(), String.join(",", fields(use)));
        }
        texts.put("fiscalStartMonth", Integer.toString(fiscalStartMonth));
        texts.put("zone", zone == null ? "" : zone);
        meanings.keySet().stream()
                .sorted(BY_KIND)
                .forEach(key -> texts.put(key.kind() + "." + key.id(), meanings.get(key).name()));
        return texts;
    }
}

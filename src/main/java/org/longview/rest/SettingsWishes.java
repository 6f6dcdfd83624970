package org.longview.rest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;

/** Reads what an administrator wants to hold for this Jira. */
final class SettingsWishes {
    private static final int MOST = 100;
    private static final int MOST_MEANINGS = 1_000;
    private static final int LONGEST_ID = 64;

    private static final List<String> NAMES =
            List.of("epicTypes", "points", "start", "end", "meanings", "fiscalStartMonth", "zone");

    private SettingsWishes() {}

    /** The names of the fields, with one more. */
    static String[] with(String other) {
        return Stream.concat(NAMES.stream(), Stream.of(other)).toArray(String[]::new);
    }

    static Conventions of(Fields fields) {
        Map<TrackerField, List<String>> chosen = new EnumMap<>(TrackerField.class);
        for (TrackerField use : TrackerField.values()) {
            String name = use.name().toLowerCase(Locale.ROOT);
            chosen.put(use, ids(name, fields.givenTexts(name, MOST)));
        }
        Map<Ending.Key, Meaning> meanings = new HashMap<>();
        for (Fields each :
                fields.distinct("meanings", MOST_MEANINGS, List.of("kind", "id"), "meaning")) {
            Ending.Kind kind = each.oneOf(Ending.Kind.class, "kind");
            String id = ids("id", List.of(each.text("id"))).get(0);
            meanings.put(new Ending.Key(kind, id), each.oneOf(Meaning.class, "meaning"));
        }
        Integer month = fields.givenWhole("fiscalStartMonth");
        if (month == null) {
            throw Bad.field("fiscalStartMonth", null, "The field 'fiscalStartMonth' is required");
        }
        return new Conventions(
                ids("epicTypes", fields.givenTexts("epicTypes", MOST)),
                chosen,
                meanings,
                month,
                fields.givenText("zone"));
    }

    private static List<String> ids(String field, List<String> ids) {
        for (String id : ids) {
            if (!id.matches("\\d{1,18}") || id.length() > LONGEST_ID) {
                throw Bad.field(field, id, "The field '" + field + "' takes ids of Jira");
            }
        }
        return ids;
    }
}

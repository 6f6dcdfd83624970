package org.longview.strategy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person decides of a roadmap as texts by field, for history, and back. */
public final class RoadmapFields {
    /** The field that tells of the projects. */
    public static final String SCOPE = "scope";

    private static final String GROUPING = "grouping";
    private static final String DELETED = "deleted";

    private RoadmapFields() {}

    /** Every field that has a value. */
    public static Map<String, String> of(Roadmap roadmap) {
        RoadmapSettings settings = roadmap.settings();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", roadmap.name());
        fields.put(SCOPE, text(roadmap.scope()));
        put(fields, "zone", settings.zone());
        put(fields, "epicDates", settings.epicDates());
        put(fields, "initiativeDates", settings.initiativeDates());
        put(fields, "progress", settings.progress());
        put(fields, "overhangPercent", Percent.written(settings.overhangPercent()));
        put(fields, "pacePercent", Percent.written(settings.pacePercent()));
        put(fields, "lastResortDates", settings.lastResortDates() ? "true" : null);
        put(fields, "nowName", settings.columns().now());
        put(fields, "nextName", settings.columns().next());
        put(fields, "laterName", settings.columns().later());
        put(fields, "scoring", settings.scoring());
        put(
                fields,
                "cadence",
                settings.cadence() == Cadence.NONE ? null : settings.cadence().name());
        put(fields, TeamWeeks.FIELD, TeamWeeks.kept(settings.teamWeeks()));
        put(fields, GROUPING, roadmap.grouping() == null ? null : roadmap.grouping().name());
        put(fields, DELETED, roadmap.exists() ? null : roadmap.deletedAt().toString());
        return fields;
    }

    /** The roadmap with these changes made to it; places in its order are none of its business. */
    public static Roadmap applied(Roadmap to, Iterable<Change> changes) {
        Map<String, String> fields = of(to);
        for (Change change : changes) {
            fields.put(change.field(), change.newValue());
        }
        RoadmapSettings settings =
                new RoadmapSettings(
                        fields.get("zone"),
                        fields.get("epicDates"),
                        fields.get("initiativeDates"),
                        fields.get("progress"),
                        Percent.read(fields.get("overhangPercent")),
                        Percent.read(fields.get("pacePercent")),
                        fields.containsKey("lastResortDates")
                                && fields.get("lastResortDates") != null,
                        new ColumnNames(
                                fields.get("nowName"),
                                fields.get("nextName"),
                                fields.get("laterName")),
                        fields.get("scoring"),
                        fields.get("cadence") == null
                                ? Cadence.NONE
                                : Cadence.valueOf(fields.get("cadence")),
                        TeamWeeks.restored(fields.get(TeamWeeks.FIELD)));
        String grouping = fields.get(GROUPING);
        String deleted = fields.get(DELETED);
        return to.with(fields.get("name"), settings)
                .withScope(scope(fields.get(SCOPE)))
                .withGrouping(grouping == null ? null : Grouping.valueOf(grouping))
                .withDeletedAt(deleted == null ? null : Instant.parse(deleted));
    }

    /** Projects as the text of a scope. */
    public static String text(List<Long> projectIds) {
        return projectIds.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** The projects that the text of a scope names. */
    public static List<Long> scope(String text) {
        return Stream.of(text.split(",")).map(Long::valueOf).toList();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

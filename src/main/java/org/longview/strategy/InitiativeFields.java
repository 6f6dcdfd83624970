package org.longview.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** An initiative as texts by field, for history, and back. */
public final class InitiativeFields {
    private InitiativeFields() {}

    /** Every field that has a value; what does not exist yet (null) has none. */
    public static Map<String, String> of(Initiative initiative) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (initiative != null) {
            put(fields, "name", initiative.name());
            put(fields, "why", initiative.why());
            put(fields, "theme", initiative.themeUid());
            put(fields, "timeframe", written(initiative.timeframe()));
            put(fields, "lifecycle", initiative.lifecycle().name());
            put(fields, "health", initiative.health().name());
            put(fields, "owner", initiative.ownerKey());
            put(fields, "manualProgress", Percent.written(initiative.manualProgress()));
            put(fields, "estimate", Estimate.written(initiative.estimate()));
            put(
                    fields,
                    "deleted",
                    initiative.deletedAt() == null ? null : initiative.deletedAt().toString());
        }
        return fields;
    }

    /** The initiative with these changes made to it; fields of links are none of its business. */
    public static Initiative applied(Initiative to, Iterable<Change> changes) {
        Map<String, String> fields = of(to);
        for (Change change : changes) {
            fields.put(change.field(), change.newValue());
        }
        String deleted = fields.get("deleted");
        return new Initiative(
                to.uid(),
                to.roadmapUid(),
                fields.get("name"),
                fields.get("why"),
                fields.get("theme"),
                readTimeframe(fields.get("timeframe")),
                Lifecycle.valueOf(fields.get("lifecycle")),
                Health.valueOf(fields.get("health")),
                fields.get("owner"),
                Percent.read(fields.get("manualProgress")),
                Estimate.read(fields.get("estimate")),
                to.version(),
                deleted == null ? null : Instant.parse(deleted));
    }

    /** A timeframe with its days, so that it reads back the same under any fiscal year. */
    public static String written(Timeframe frame) {
        if (frame == null) {
            return null;
        }
        return frame.isDated()
                ? frame.text()
                        + "|"
                        + frame.firstDay().orElseThrow()
                        + "|"
                        + frame.lastDay().orElseThrow()
                : frame.text();
    }

    /** The reverse of {@link #written}. */
    public static Timeframe readTimeframe(String written) {
        if (written == null) {
            return null;
        }
        String[] parts = written.split("\\|", -1);
        return parts.length == 1
                ? Timeframe.restore(parts[0], null, null)
                : Timeframe.restore(parts[0], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}

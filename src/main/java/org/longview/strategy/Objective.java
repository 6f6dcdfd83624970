package org.longview.strategy;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An outcome that a roadmap is to reach; initiatives contribute to it, key results measure it.
 *
 * @param why null when nobody wrote it
 * @param timeframe null while it is open
 * @param ownerKey a user key, null without an owner
 * @param sortKey its place among the objectives of the roadmap
 * @param deletedAt null while it exists
 */
public record Objective(
        String uid,
        String roadmapUid,
        String name,
        String why,
        Timeframe timeframe,
        String ownerKey,
        SortKey sortKey,
        long version,
        Instant deletedAt)
        implements StrategyItem {

    public Objective {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(roadmapUid);
        name = Limits.name("name", name);
        why = Limits.optionalText("why", why, Limits.TEXT);
        ownerKey = Limits.optionalText("owner", ownerKey, Limits.USER_KEY);
        Objects.requireNonNull(sortKey);
    }

    @Override
    public boolean exists() {
        return deletedAt == null;
    }

    public Objective withSortKey(SortKey place) {
        return new Objective(
                uid, roadmapUid, name, why, timeframe, ownerKey, place, version + 1, deletedAt);
    }

    /** The next version, of another owner. */
    public Objective withOwner(String userKey) {
        return new Objective(
                uid, roadmapUid, name, why, timeframe, userKey, sortKey, version + 1, deletedAt);
    }

    /** The next version, deleted. */
    public Objective deleted(Instant when) {
        return new Objective(
                uid, roadmapUid, name, why, timeframe, ownerKey, sortKey, version + 1, when);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", name);
        fields.put("why", why);
        fields.put("timeframe", InitiativeFields.written(timeframe));
        fields.put("owner", ownerKey);
        fields.put("sortKey", sortKey.text());
        fields.put("deleted", deletedAt == null ? null : deletedAt.toString());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    @Override
    public Objective with(Map<String, String> fields, long next) {
        String deleted = fields.get("deleted");
        return new Objective(
                uid,
                roadmapUid,
                fields.get("name"),
                fields.get("why"),
                InitiativeFields.readTimeframe(fields.get("timeframe")),
                fields.get("owner"),
                new SortKey(fields.get("sortKey")),
                next,
                deleted == null ? null : Instant.parse(deleted));
    }
}

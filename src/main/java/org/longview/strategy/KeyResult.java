package org.longview.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is measured to tell how far an objective is reached.
 *
 * @param start where it began; the way to the target may lead downwards
 * @param current what the last check-in said, null before the first
 * @param unit null for a bare number
 * @param checkIns how many check-ins there are, which is the number of the last
 * @param sortKey its place among the key results of the objective
 * @param deletedAt null while it exists
 */
public record KeyResult(
        String uid,
        String objectiveUid,
        String name,
        BigDecimal start,
        BigDecimal target,
        BigDecimal current,
        String unit,
        int checkIns,
        SortKey sortKey,
        long version,
        Instant deletedAt)
        implements StrategyItem {
    public static final int UNIT = 40;

    public KeyResult {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(objectiveUid);
        name = Limits.name("name", name);
        start = Quantity.required("start", start);
        target = Quantity.required("target", target);
        current = Quantity.check("current", current);
        unit = unit == null || unit.isBlank() ? null : Limits.name("unit", unit);
        if (unit != null && unit.length() > UNIT) {
            throw new Rejected("unit", unit, "At most " + UNIT + " characters are kept of a unit");
        }
        if (start.compareTo(target) == 0) {
            throw new Rejected(
                    "target", target, "The target must differ from where the key result starts");
        }
        Objects.requireNonNull(sortKey);
    }

    @Override
    public boolean exists() {
        return deletedAt == null;
    }

    /** How far it is, from 0 to 1; nothing before the first check-in. */
    public Optional<Attainment> score() {
        return current == null
                ? Optional.empty()
                : Optional.of(Attainment.onTheWay(start, target, current));
    }

    /** The next version, after one more check-in that said this; null takes back the first. */
    public KeyResult checkedIn(BigDecimal value) {
        return new KeyResult(
                uid,
                objectiveUid,
                name,
                start,
                target,
                value,
                unit,
                checkIns + 1,
                sortKey,
                version + 1,
                deletedAt);
    }

    /** The next version, deleted. */
    public KeyResult deleted(Instant when) {
        return new KeyResult(
                uid,
                objectiveUid,
                name,
                start,
                target,
                current,
                unit,
                checkIns,
                sortKey,
                version + 1,
                when);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", name);
        fields.put("start", Quantity.written(start));
        fields.put("target", Quantity.written(target));
        fields.put("current", Quantity.written(current));
        fields.put("unit", unit);
        fields.put("checkIns", checkIns == 0 ? null : Integer.toString(checkIns));
        fields.put("sortKey", sortKey.text());
        fields.put("deleted", deletedAt == null ? null : deletedAt.toString());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    @Override
    public KeyResult with(Map<String, String> fields, long next) {
        String deleted = fields.get("deleted");
        String count = fields.get("checkIns");
        return new KeyResult(
                uid,
                objectiveUid,
                fields.get("name"),
                Quantity.read("start", fields.get("start")),
                Quantity.read("target", fields.get("target")),
                Quantity.read("current", fields.get("current")),
                fields.get("unit"),
                count == null ? 0 : Integer.parseInt(count),
                new SortKey(fields.get("sortKey")),
                next,
                deleted == null ? null : Instant.parse(deleted));
    }
}

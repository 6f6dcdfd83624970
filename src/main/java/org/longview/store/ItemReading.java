package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longview.roadmap.Aims;
import org.longview.roadmap.ItemRecords;
import org.longview.strategy.CheckIn;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.StrategyItem;

/** Reads many rows of what roadmaps are for at once. */
final class ItemReading {
    private static final String LIVE = " AND DELETED_AT IS NULL";

    private final Tables tables;
    private final Updates updates;

    ItemReading(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.updates = new Updates(ao);
    }

    Aims aims(String roadmapUid) {
        List<Objective> objectives =
                tables.all(ObjectiveRow.class, "ROADMAP_UID = ?" + LIVE, roadmapUid).stream()
                        .map(ItemRows::toObjective)
                        .sorted(
                                Comparator.comparing(Objective::sortKey)
                                        .thenComparing(Objective::uid))
                        .toList();
        List<String> uids = objectives.stream().map(Objective::uid).toList();
        List<KeyResult> keyResults =
                tables.in(KeyResultRow.class, "OBJECTIVE_UID", uids, LIVE).stream()
                        .map(ItemRows::toKeyResult)
                        .sorted(
                                Comparator.comparing(KeyResult::sortKey)
                                        .thenComparing(KeyResult::uid))
                        .toList();
        return new Aims(
                tables.one(VisionRow.class, "ROADMAP_UID", roadmapUid)
                        .map(ItemRows::toVision)
                        .orElse(null),
                objectives,
                keyResults,
                tables
                        .in(ContributionRow.class, "OBJECTIVE_UID", uids, " AND TO_AT IS NULL")
                        .stream()
                        .map(ItemRows::toContribution)
                        .toList(),
                latest(keyResults));
    }

    /** The slot of a check-in names the last one, so that not all of them are read. */
    private Map<String, CheckIn> latest(List<KeyResult> keyResults) {
        List<String> slots =
                keyResults.stream()
                        .filter(keyResult -> keyResult.checkIns() > 0)
                        .map(keyResult -> keyResult.uid() + ":" + keyResult.checkIns())
                        .toList();
        Map<String, CheckIn> latest = new HashMap<>();
        for (CheckInRow row : tables.in(CheckInRow.class, "SLOT", slots, "")) {
            latest.put(row.getKeyResultUid(), ItemRows.toCheckIn(row));
        }
        return latest;
    }

    List<CheckIn> checkIns(String keyResultUid) {
        return tables.all(CheckInRow.class, "KEY_RESULT_UID = ?", keyResultUid).stream()
                .map(ItemRows::toCheckIn)
                .sorted(Comparator.comparing(CheckIn::number))
                .toList();
    }

    ItemRecords all() {
        List<StrategyItem> items =
                tables.all(VisionRow.class).stream()
                        .<StrategyItem>map(ItemRows::toVision)
                        .collect(Collectors.toList());
        tables.all(ObjectiveRow.class).forEach(row -> items.add(ItemRows.toObjective(row)));
        tables.all(KeyResultRow.class).forEach(row -> items.add(ItemRows.toKeyResult(row)));
        tables.all(BriefRow.class).forEach(row -> items.add(ItemRows.toBrief(row)));
        tables.all(ScoreRow.class).forEach(row -> items.add(ItemRows.toScore(row)));
        items.addAll(updates.all());
        return new ItemRecords(
                items,
                tables.all(CheckInRow.class).stream().map(ItemRows::toCheckIn).toList(),
                tables.all(ContributionRow.class).stream().map(ItemRows::toContribution).toList());
    }
}

package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import org.longview.strategy.Brief;
import org.longview.strategy.Change;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Quantity;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Timeframe;
import org.longview.strategy.Vision;

/** Writes rows of what roadmaps are for: new ones, and new states of those that are there. */
final class ItemWriting {
    private final ActiveObjects ao;
    private final Tables tables;

    ItemWriting(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    /** Keeps the state of an item: the first version is a new row. */
    void keep(StrategyItem item) {
        if (item.version() == 1) {
            add(item);
        } else if (item instanceof Vision vision) {
            change(vision);
        } else if (item instanceof Objective objective) {
            change(objective);
        } else if (item instanceof KeyResult keyResult) {
            change(keyResult);
        } else if (item instanceof Brief brief) {
            change(brief);
        } else if (item instanceof StatusUpdate update) {
            new Updates(ao).change(update);
        } else {
            change((Score) item);
        }
    }

    /** A new row, of whatever version. */
    void add(StrategyItem item) {
        if (item instanceof StatusUpdate update) {
            new Updates(ao).add(update);
            return;
        }
        Columns columns = new Columns().with("UID", item.uid()).with("VERSION_NO", item.version());
        if (item instanceof Vision vision) {
            columns.with("ROADMAP_UID", vision.roadmapUid()).with("VISION_TEXT", vision.text());
            ao.create(VisionRow.class, columns.values());
        } else if (item instanceof Objective objective) {
            ao.create(ObjectiveRow.class, columnsOf(objective, columns).values());
        } else if (item instanceof KeyResult keyResult) {
            ao.create(KeyResultRow.class, columnsOf(keyResult, columns).values());
        } else if (item instanceof Brief brief) {
            ao.create(BriefRow.class, columnsOf(brief, columns).values());
        } else {
            Score score = (Score) item;
            columns.with("INITIATIVE_UID", score.initiativeUid())
                    .with("INPUTS_TEXT", ItemRows.inputs(score));
            ao.create(ScoreRow.class, columns.values());
        }
    }

    private static Columns columnsOf(Objective objective, Columns columns) {
        return columns.with("ROADMAP_UID", objective.roadmapUid())
                .with("NAME", objective.name())
                .with("WHY_TEXT", objective.why())
                .with(objective.timeframe())
                .with("OWNER_KEY", objective.ownerKey())
                .with("SORT_KEY", objective.sortKey().text())
                .with("DELETED_AT", Columns.millis(objective.deletedAt()));
    }

    private static Columns columnsOf(KeyResult keyResult, Columns columns) {
        return columns.with("OBJECTIVE_UID", keyResult.objectiveUid())
                .with("NAME", keyResult.name())
                .with("START_VALUE", Quantity.written(keyResult.start()))
                .with("TARGET_VALUE", Quantity.written(keyResult.target()))
                .with("CURRENT_VALUE", Quantity.written(keyResult.current()))
                .with("UNIT_NAME", keyResult.unit())
                .with("CHECK_IN_COUNT", (long) keyResult.checkIns())
                .with("SORT_KEY", keyResult.sortKey().text())
                .with("DELETED_AT", Columns.millis(keyResult.deletedAt()));
    }

    private static Columns columnsOf(Brief brief, Columns columns) {
        Map<String, String> fields = brief.fields();
        return columns.with("INITIATIVE_UID", brief.initiativeUid())
                .with("PROBLEM_TEXT", fields.get("problem"))
                .with("OUTCOME_TEXT", fields.get("outcome"))
                .with("BENEFITS_TEXT", fields.get("benefits"))
                .with("MEASURES_TEXT", fields.get("measures"))
                .with("REQUIREMENTS_TEXT", ItemRows.requirements(fields))
                .with("LINKS_TEXT", fields.get("links"));
    }

    private void change(Vision vision) {
        VisionRow row = tables.one(VisionRow.class, "UID", vision.uid()).orElseThrow();
        row.setVisionText(vision.text());
        row.setVersionNo(vision.version());
        row.save();
    }

    private void change(Objective objective) {
        ObjectiveRow row = tables.one(ObjectiveRow.class, "UID", objective.uid()).orElseThrow();
        Timeframe frame = objective.timeframe();
        row.setName(objective.name());
        row.setWhyText(objective.why());
        row.setFrameText(frame == null ? null : frame.text());
        row.setFirstDay(frame == null ? null : Columns.day(frame.firstDay().orElse(null)));
        row.setLastDay(frame == null ? null : Columns.day(frame.lastDay().orElse(null)));
        row.setOwnerKey(objective.ownerKey());
        row.setSortKey(objective.sortKey().text());
        row.setVersionNo(objective.version());
        row.setDeletedAt(Columns.millis(objective.deletedAt()));
        row.save();
    }

    private void change(KeyResult keyResult) {
        KeyResultRow row = tables.one(KeyResultRow.class, "UID", keyResult.uid()).orElseThrow();
        row.setName(keyResult.name());
        row.setStartValue(Quantity.written(keyResult.start()));
        row.setTargetValue(Quantity.written(keyResult.target()));
        row.setCurrentValue(Quantity.written(keyResult.current()));
        row.setUnitName(keyResult.unit());
        row.setCheckInCount((long) keyResult.checkIns());
        row.setSortKey(keyResult.sortKey().text());
        row.setVersionNo(keyResult.version());
        row.setDeletedAt(Columns.millis(keyResult.deletedAt()));
        row.save();
    }

    private void change(Brief brief) {
        BriefRow row = tables.one(BriefRow.class, "UID", brief.uid()).orElseThrow();
        Map<String, String> fields = brief.fields();
        row.setProblemText(fields.get("problem"));
        row.setOutcomeText(fields.get("outcome"));
        row.setBenefitsText(fields.get("benefits"));
        row.setMeasuresText(fields.get("measures"));
        row.setRequirementsText(ItemRows.requirements(fields));
        row.setLinksText(fields.get("links"));
        row.setVersionNo(brief.version());
        row.save();
    }

    private void change(Score score) {
        ScoreRow row = tables.one(ScoreRow.class, "UID", score.uid()).orElseThrow();
        row.setInputsText(ItemRows.inputs(score));
        row.setVersionNo(score.version());
        row.save();
    }

    void add(CheckIn checkIn) {
        ao.create(
                CheckInRow.class,
                new Columns()
                        .with("SLOT", checkIn.keyResultUid() + ":" + checkIn.number())
                        .with("KEY_RESULT_UID", checkIn.keyResultUid())
                        .with("ENTRY_NO", (long) checkIn.number())
                        .with("MEASURED_VALUE", Quantity.written(checkIn.value()))
                        .with("NOTE_TEXT", checkIn.note())
                        .with("WHO_KEY", checkIn.who())
                        .with("MADE_AT", Columns.millis(checkIn.when()))
                        .with("REVERSES_NO", Columns.number(checkIn.reverses()))
                        .values());
    }

    void add(Contribution contribution) {
        String slot = slot(contribution.initiativeUid(), contribution.objectiveUid());
        ao.create(
                ContributionRow.class,
                new Columns()
                        .with("INITIATIVE_UID", contribution.initiativeUid())
                        .with("OBJECTIVE_UID", contribution.objectiveUid())
                        .with("FROM_AT", Columns.millis(contribution.from()))
                        .with("TO_AT", Columns.millis(contribution.to()))
                        .with("HOLDING_SLOT", contribution.holds() ? slot : Writing.free())
                        .values());
    }

    private static String slot(String initiativeUid, String objectiveUid) {
        return initiativeUid + ":" + objectiveUid;
    }

    /** Ends or begins the contribution that a change in an initiative's history tells of. */
    void contribute(String initiativeUid, Change change, Instant when) {
        String objectiveUid = Contribution.objectiveUid(change);
        if (change.newValue() != null) {
            add(new Contribution(initiativeUid, objectiveUid, when, null));
            return;
        }
        tables.one(ContributionRow.class, "HOLDING_SLOT", slot(initiativeUid, objectiveUid))
                .ifPresent(
                        row -> {
                            row.setToAt(when.toEpochMilli());
                            row.setHoldingSlot(Writing.free());
                            row.save();
                        });
    }
}

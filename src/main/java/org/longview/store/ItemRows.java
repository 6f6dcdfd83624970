package org.longview.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.longview.strategy.Brief;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Quantity;
import org.longview.strategy.Score;
import org.longview.strategy.SortKey;
import org.longview.strategy.Vision;

/** Turns rows of what roadmaps are for into values. */
final class ItemRows {
    private static final String LINE = "requirement:";
    private static final String ORDER = "requirements";

    private ItemRows() {}

    static Vision toVision(VisionRow row) {
        return new Vision(
                row.getUid(), row.getRoadmapUid(), row.getVisionText(), row.getVersionNo());
    }

    static Objective toObjective(ObjectiveRow row) {
        return new Objective(
                row.getUid(),
                row.getRoadmapUid(),
                row.getName(),
                row.getWhyText(),
                Columns.timeframe(row.getFrameText(), row.getFirstDay(), row.getLastDay()),
                row.getOwnerKey(),
                new SortKey(row.getSortKey()),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()));
    }

    static KeyResult toKeyResult(KeyResultRow row) {
        return new KeyResult(
                row.getUid(),
                row.getObjectiveUid(),
                row.getName(),
                Quantity.read("start", row.getStartValue()),
                Quantity.read("target", row.getTargetValue()),
                Quantity.read("current", row.getCurrentValue()),
                row.getUnitName(),
                row.getCheckInCount().intValue(),
                new SortKey(row.getSortKey()),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()));
    }

    static CheckIn toCheckIn(CheckInRow row) {
        return new CheckIn(
                row.getKeyResultUid(),
                row.getEntryNo().intValue(),
                Quantity.read("value", row.getMeasuredValue()),
                row.getNoteText(),
                row.getWhoKey(),
                Columns.instant(row.getMadeAt()),
                Columns.whole(row.getReversesNo()));
    }

    static Contribution toContribution(ContributionRow row) {
        return new Contribution(
                row.getInitiativeUid(),
                row.getObjectiveUid(),
                Columns.instant(row.getFromAt()),
                Columns.instant(row.getToAt()));
    }

    static Brief toBrief(BriefRow row) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("problem", row.getProblemText());
        fields.put("outcome", row.getOutcomeText());
        fields.put("benefits", row.getBenefitsText());
        fields.put("measures", row.getMeasuresText());
        fields.put("links", row.getLinksText());
        List<String> order = new ArrayList<>();
        if (row.getRequirementsText() != null) {
            for (String line : row.getRequirementsText().split("\n")) {
                String[] parts = line.split(" ", 2);
                order.add(parts[0]);
                fields.put(LINE + parts[0], parts[1]);
            }
        }
        fields.put(ORDER, String.join(" ", order));
        return Brief.empty(row.getUid(), row.getInitiativeUid()).with(fields, row.getVersionNo());
    }

    static Score toScore(ScoreRow row) {
        Map<String, String> fields = new TreeMap<>();
        if (row.getInputsText() != null) {
            for (String line : row.getInputsText().split("\n")) {
                String[] parts = line.split("=", 2);
                fields.put(parts[0], parts[1]);
            }
        }
        return Score.empty(row.getUid(), row.getInitiativeUid()).with(fields, row.getVersionNo());
    }

    /** What a score is made of as it is kept, null for nothing. */
    static String inputs(Score score) {
        List<String> lines = new ArrayList<>();
        score.fields().forEach((name, value) -> lines.add(name + "=" + value));
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** The requirements as they are kept, null for none. */
    static String requirements(Map<String, String> fields) {
        String order = fields.get(ORDER);
        if (order == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (String uid : order.split(" ")) {
            lines.add(uid + " " + fields.get(LINE + uid));
        }
        return String.join("\n", lines);
    }
}

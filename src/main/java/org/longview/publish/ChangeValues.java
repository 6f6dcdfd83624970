package org.longview.publish;

import java.time.DateTimeException;
import java.time.Instant;
import org.longview.roadmap.Inputs;
import org.longview.strategy.BriefLink;
import org.longview.strategy.Cadence;
import org.longview.strategy.Change;
import org.longview.strategy.Contribution;
import org.longview.strategy.Estimate;
import org.longview.strategy.Health;
import org.longview.strategy.InitiativeFields;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Limits;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Moments;
import org.longview.strategy.Percent;
import org.longview.strategy.Quantity;
import org.longview.strategy.Rejected;
import org.longview.strategy.Requirement;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreMethod;
import org.longview.strategy.SortKey;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.ThemeColour;

/** Checks the texts in a history, so that an undo can put each of them back. */
final class ChangeValues {
    private ChangeValues() {}

    /** The text as it is given; null means that there was none. */
    static String checked(Node node, String field, String side) {
        String value = node.textOrNull(side);
        if (value == null) {
            return null;
        }
        try {
            if (!value.equals(Limits.optionalText(side, value, Limits.TEXT))) {
                throw node.refusal(side, value, "it is blank or has spaces around it");
            }
            read(field, side, value);
        } catch (DateTimeException
                | ArithmeticException
                | ArrayIndexOutOfBoundsException
                | NumberFormatException
                | Rejected e) {
            throw node.refusal(side, value, "the field '" + field + "' cannot hold this");
        }
        return value;
    }

    private static void percent(String side, String value, int most) {
        try {
            int number = Percent.check(side, Integer.valueOf(value), most);
            expect(Integer.toString(number), side, value);
        } catch (NumberFormatException e) {
            throw new Rejected(side, value, "A whole number is expected");
        }
    }

    private static void expect(String written, String side, String value) {
        if (!value.equals(written)) {
            throw new Rejected(side, value, written + " is expected");
        }
    }

    private static void read(String field, String side, String value) {
        if (Score.isIn(new Change(field, null, value))) {
            Score.check(new Change(field, null, value));
            return;
        }
        int colon = field.indexOf(':');
        switch (colon < 0 ? field : field.substring(0, colon)) {
            case "timeframe" -> InitiativeFields.readTimeframe(value);
            case "lifecycle" -> Inputs.oneOf(Lifecycle.class, side, value);
            case "health" -> Inputs.oneOf(Health.class, side, value);
            case "colour" -> Inputs.oneOf(ThemeColour.class, side, value);
            case "epic" -> Inputs.oneOf(LinkRole.class, side, value);
            case "objective" -> expect(Contribution.text(), side, value);
            case "start", "target", "current" ->
                    expect(Quantity.written(Quantity.read(side, value)), side, value);
            case "checkIns" -> expect(Integer.toString(Integer.parseInt(value)), side, value);
            case "requirement" -> Requirement.check(field.substring(colon + 1), value);
            case "links" -> BriefLink.check(value);
            case "rank", "sortKey" -> new SortKey(value);
            case "manualProgress", "pacePercent" -> percent(side, value, 100);
            case "overhangPercent" -> percent(side, value, RoadmapSettings.MOST_OVERHANG);
            case "scoring" -> Inputs.oneOf(ScoreMethod.class, side, value);
            case "lastResortDates", "shared", "ownDefault", "commonDefault" ->
                    expect("true", side, value);
            case "estimate" -> Estimate.read(value);
            case "teamWeeks" -> expect(TeamWeeks.read(value).written(), side, value);
            case "scope" -> RoadmapFields.scope(value);
            case "cadence" -> Inputs.oneOf(Cadence.class, side, value);
            case "deleted", "edited" -> Moments.moment(side, Instant.parse(value));
            default -> {
                // any text will do
            }
        }
    }
}

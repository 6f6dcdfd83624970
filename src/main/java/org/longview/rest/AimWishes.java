package org.longview.rest;

import java.util.List;
import org.longview.roadmap.KeepBrief;
import org.longview.roadmap.KeyResultInput;
import org.longview.roadmap.ObjectiveInput;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefLink;
import org.longview.strategy.BriefTexts;
import org.longview.strategy.Need;

/** Reads what the bodies of changes to objectives, key results and briefs wish for. */
final class AimWishes {

    private AimWishes() {}

    /** All fields of an objective anew, with the version that the person saw. */
    record Replacement(ObjectiveInput input, long version) {}

    /** A brief anew, with the version that the person saw. */
    record WholeBrief(KeepBrief.Wish wish, long version) {}

    static ObjectiveInput newObjective(String body) {
        Fields fields = Fields.of(body, "name", "why", "timeframe", "owner");
        return new ObjectiveInput(
                fields.text("name"),
                fields.textOrNull("why"),
                fields.textOrNull("timeframe"),
                fields.textOrNull("owner"));
    }

    static Replacement objective(String body) {
        Fields fields = Fields.of(body, "name", "why", "timeframe", "owner", "version");
        return new Replacement(
                new ObjectiveInput(
                        fields.text("name"),
                        fields.givenText("why"),
                        fields.givenText("timeframe"),
                        fields.givenText("owner")),
                fields.version());
    }

    static KeyResultInput newKeyResult(String body) {
        Fields fields = Fields.of(body, "name", "start", "target", "unit");
        return keyResult(fields, fields.textOrNull("unit"));
    }

    static KeyResultInput keyResult(Fields fields, String unit) {
        return new KeyResultInput(
                fields.text("name"), fields.decimal("start"), fields.decimal("target"), unit);
    }

    static WholeBrief brief(String body) {
        Fields fields =
                Fields.of(
                        body,
                        "problem",
                        "outcome",
                        "benefits",
                        "measures",
                        "requirements",
                        "links",
                        "version");
        BriefTexts texts =
                new BriefTexts(
                        fields.givenText("problem"),
                        fields.givenText("outcome"),
                        fields.givenText("benefits"),
                        fields.givenText("measures"));
        List<KeepBrief.Line> lines =
                fields
                        .objects(
                                "requirements",
                                Brief.MOST_REQUIREMENTS,
                                "uid",
                                "need",
                                "done",
                                "text")
                        .stream()
                        .map(AimWishes::line)
                        .toList();
        List<BriefLink> links =
                fields.objects("links", Brief.MOST_LINKS, "url", "title").stream()
                        .map(link -> new BriefLink(link.text("url"), link.textOrNull("title")))
                        .toList();
        return new WholeBrief(new KeepBrief.Wish(texts, lines, links), fields.version());
    }

    private static KeepBrief.Line line(Fields line) {
        return new KeepBrief.Line(
                line.textOrNull("uid"),
                line.oneOf(Need.class, "need"),
                line.flag("done"),
                line.text("text"));
    }
}

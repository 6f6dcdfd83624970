package org.longview.rest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.roadmap.EditSeveral;
import org.longview.roadmap.EpicWish;
import org.longview.roadmap.InitiativeInput;
import org.longview.roadmap.InitiativePatch;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.LinkEpic;
import org.longview.roadmap.RankInitiative;
import org.longview.strategy.Cadence;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Estimate;
import org.longview.strategy.LinkRole;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.TeamWeeks;

/** Reads what the bodies of changes wish for. */
final class Wishes {

    /** Epics that one initiative may start with. */
    private static final int MOST_EPICS = 500;

    /** Initiatives that one command may change. */
    private static final int MOST_AT_ONCE = 500;

    private Wishes() {}

    /** A new initiative and the epics it starts with. */
    record NewInitiative(InitiativeInput input, EpicWish epics) {}

    /** All fields of an initiative anew, with what the person saw and why a promise moved. */
    record Replacement(InitiativeInput input, long version, String reason) {}

    static NewInitiative newInitiative(String body) {
        Fields fields =
                Fields.of(
                        body,
                        "name",
                        "why",
                        "themeUid",
                        "timeframe",
                        "lifecycle",
                        "health",
                        "owner",
                        "manualProgress",
                        "estimate",
                        "epics",
                        "move",
                        "supports");
        InitiativeInput input =
                new InitiativeInput(
                        fields.text("name"),
                        fields.textOrNull("why"),
                        fields.textOrNull("themeUid"),
                        fields.textOrNull("timeframe"),
                        fields.textOrNull("lifecycle"),
                        fields.textOrNull("health"),
                        fields.textOrNull("owner"),
                        fields.intOrNull("manualProgress"),
                        fields.textOrNull("estimate"));
        return new NewInitiative(
                input,
                new EpicWish(
                        fields.texts("epics", MOST_EPICS),
                        fields.texts("move", MOST_EPICS),
                        fields.texts("supports", MOST_EPICS)));
    }

    static Replacement replacement(String body) {
        Fields fields =
                Fields.of(
                        body,
                        "name",
                        "why",
                        "themeUid",
                        "timeframe",
                        "lifecycle",
                        "health",
                        "owner",
                        "manualProgress",
                        "estimate",
                        "version",
                        "reason");
        InitiativeInput input =
                new InitiativeInput(
                        fields.text("name"),
                        fields.givenText("why"),
                        fields.givenText("themeUid"),
                        fields.givenText("timeframe"),
                        fields.text("lifecycle"),
                        fields.text("health"),
                        fields.givenText("owner"),
                        fields.givenWhole("manualProgress"),
                        fields.givenText("estimate"));
        return new Replacement(input, fields.version(), fields.textOrNull("reason"));
    }

    /** Several initiatives, each with what it is to become, and why promises moved. */
    record Several(List<EditSeveral.Wish> wishes, String reason) {}

    static Several several(String body) {
        Fields fields = Fields.of(body, "changes", "reason");
        Set<String> known = new HashSet<>(InitiativePatch.FIELDS);
        known.add("version");
        List<EditSeveral.Wish> wishes =
                fields
                        .distinct(
                                "changes",
                                MOST_AT_ONCE,
                                List.of("uid"),
                                known.toArray(String[]::new))
                        .stream()
                        .map(Wishes::wish)
                        .toList();
        return new Several(wishes, fields.textOrNull("reason"));
    }

    private static EditSeveral.Wish wish(Fields change) {
        Map<String, String> given = new HashMap<>();
        for (String field : InitiativePatch.FIELDS) {
            if (change.has(field)) {
                given.put(field, change.textOrNull(field));
            }
        }
        return new EditSeveral.Wish(
                change.text("uid"), change.version(), new InitiativePatch(given));
    }

    /** The name and all settings of a roadmap anew, with the version that the person saw. */
    record RoadmapReplacement(String name, RoadmapSettings settings, long version) {}

    static RoadmapReplacement roadmap(String body) {
        Fields fields =
                Fields.of(
                        body,
                        "name",
                        "zone",
                        "epicDates",
                        "initiativeDates",
                        "progress",
                        "overhangPercent",
                        "pacePercent",
                        "lastResortDates",
                        "nowName",
                        "nextName",
                        "laterName",
                        "scoring",
                        "cadence",
                        "teamWeeks",
                        "version");
        RoadmapSettings settings =
                new RoadmapSettings(
                        fields.givenText("zone"),
                        fields.givenText("epicDates"),
                        fields.givenText("initiativeDates"),
                        fields.givenText("progress"),
                        fields.intOrNull("overhangPercent"),
                        fields.intOrNull("pacePercent"),
                        fields.flag("lastResortDates"),
                        new ColumnNames(
                                fields.textOrNull("nowName"),
                                fields.textOrNull("nextName"),
                                fields.textOrNull("laterName")),
                        fields.textOrNull("scoring"),
                        fields.textOrNull("cadence") != null
                                ? fields.oneOf(Cadence.class, "cadence")
                                : Cadence.NONE,
                        teamWeeks(fields));
        return new RoadmapReplacement(fields.text("name"), settings, fields.version());
    }

    private static TeamWeeks teamWeeks(Fields fields) {
        List<BigDecimal> weeks = fields.decimalsOrNull("teamWeeks", Estimate.values().length);
        return weeks == null ? TeamWeeks.DEFAULTS : new TeamWeeks(weeks);
    }

    static KeepViews.Wish view(Fields fields) {
        return new KeepViews.Wish(
                fields.text("name"),
                fields.text("query"),
                fields.flag("shared"),
                fields.flag("ownDefault"),
                fields.flag("commonDefault"));
    }

    static String reason(String body) {
        return Fields.of(body, "reason").text("reason");
    }

    static LinkEpic.Wish link(String body) {
        Fields fields = Fields.of(body, "role", "version", "move");
        LinkRole role = fields.oneOf(LinkRole.class, "role");
        return new LinkEpic.Wish(role, fields.version(), fields.flag("move"));
    }

    static RankInitiative.Ranking ranking(String body) {
        Fields fields = Fields.of(body, "version", "initiativeUid", "afterUid", "themeUid");
        return new RankInitiative.Ranking(
                fields.version(),
                fields.text("initiativeUid"),
                fields.givenText("afterUid"),
                fields.has("themeUid"),
                fields.textOrNull("themeUid"));
    }
}

package org.longview.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateSource;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;
import org.longview.delivery.OwnDates;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.delivery.Weights;
import org.longview.roadmap.Aims;
import org.longview.roadmap.Homes;
import org.longview.roadmap.InitiativeView;
import org.longview.roadmap.Person;
import org.longview.roadmap.RoadmapScreen;
import org.longview.roadmap.Rules;
import org.longview.roadmap.SeenReleases;
import org.longview.roadmap.SeenViews;
import org.longview.rollup.HealthRules;
import org.longview.rollup.Judge;
import org.longview.rollup.ProgressRule;
import org.longview.rollup.RollUp;
import org.longview.strategy.Commitment;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;
import org.longview.strategy.Timeframe;

/**
 * One roadmap of two epics in one dated initiative, and an undated one, for the tests of the JSON.
 */
final class Examples {

    static final Print ENGLISH = new Print(Locale.ENGLISH, FiscalYear.CALENDAR);
    static final ProjectRef APP = new ProjectRef(10_000, "APP", "Customer app", null);
    static final Theme THEME =
            new Theme(
                    "theme-1",
                    "road-1",
                    "Reliability",
                    null,
                    ThemeColour.TEAL,
                    new SortKey("V"),
                    1,
                    null);
    static final Timeframe QUARTER = Timeframe.parse("2026-Q3", FiscalYear.CALENDAR);
    static final EpicFacts WORKED_ON =
            new EpicFacts(
                    epic(10_012, "APP-12", "Work \"offline\"", StatusCategory.IN_PROGRESS),
                    new ChildCounts(
                            2,
                            1,
                            4,
                            1,
                            new Weights(8, 5.5, 1, 1),
                            new Weights(0, 0, 4, 3),
                            Side.of(LocalDate.of(2026, 6, 1), DateSource.SPRINT),
                            Side.of(LocalDate.of(2026, 10, 14), DateSource.VERSION),
                            0));
    static final EpicFacts EMPTY =
            new EpicFacts(epic(10_013, "APP-13", "Empty", StatusCategory.TODO), ChildCounts.NONE);

    private Examples() {}

    static RoadmapScreen screen() {
        Roadmap roadmap =
                new Roadmap(
                        "road-1",
                        "Customer app",
                        RoadmapKind.PROJECT,
                        10_000L,
                        List.of(10_000L),
                        RoadmapSettings.DEFAULTS,
                        4,
                        null,
                        null);
        return screen(roadmap, List.of(THEME), List.of(dated(), undated()), List.of(10_013L));
    }

    /** The same with another rule of progress. */
    static RoadmapScreen screen(ProgressRule rule) {
        RoadmapScreen counted = screen();
        return new RoadmapScreen(
                counted.roadmap(),
                counted.name(),
                counted.home(),
                counted.editable(),
                counted.homes(),
                counted.asOf(),
                counted.fiscalYear(),
                new Rules(
                        counted.rules().zone(),
                        counted.rules().rollUp(),
                        rule,
                        counted.rules().health()),
                counted.themes(),
                counted.initiatives(),
                counted.epics(),
                counted.unassigned(),
                counted.projects(),
                counted.people(),
                counted.views(),
                counted.aims(),
                counted.releases(),
                counted.extent());
    }

    static RoadmapScreen notYet() {
        return screen(null, List.of(), List.of(), List.of(10_012L, 10_013L));
    }

    static InitiativeView dated() {
        return view(
                initiative("init-1", "theme-1", QUARTER, "maya"),
                List.of(WORKED_ON),
                new Ledger(
                        List.of(
                                commitment(
                                        1, Timeframe.parse("2026-Q2", FiscalYear.CALENDAR), null),
                                commitment(2, QUARTER, "Too much"),
                                commitment(3, null, null))));
    }

    static InitiativeView undated() {
        return view(initiative("init-2", null, null, null), List.of(), new Ledger(List.of()));
    }

    /** The JSON as a client reads it. */
    static JsonNode read(Answer.Content content) {
        try {
            return StrictJson.MAPPER.readTree(new Answer(200, content).written(ENGLISH).drained());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoadmapScreen screen(
            Roadmap roadmap,
            List<Theme> themes,
            List<InitiativeView> initiatives,
            List<Long> unassigned) {
        return new RoadmapScreen(
                roadmap,
                "Customer app",
                APP,
                true,
                roadmap == null
                        ? new Homes(Map.of(), Set.of())
                        : new Homes(Map.of("road-1", roadmap), Set.of("road-1")),
                Instant.parse("2026-11-24T23:30:00Z"),
                FiscalYear.CALENDAR,
                new Rules(
                        ZoneId.of("Europe/Berlin"),
                        RollUp.DEFAULTS,
                        ProgressRule.COUNT,
                        HealthRules.DEFAULTS),
                themes,
                initiatives,
                List.of(WORKED_ON, EMPTY),
                unassigned,
                Map.of(10_000L, APP),
                Map.of("maya", new Person("maya", "maya", "Maya Chen", true)),
                new SeenViews("maya", List.of()),
                Aims.NONE,
                new SeenReleases(
                        List.of(APP),
                        List.of(new Release(10_000, "8.4", LocalDate.of(2026, 12, 9), false)),
                        3),
                new Extent(9, 9));
    }

    private static Epic epic(long id, String key, String summary, StatusCategory category) {
        return new Epic(
                id,
                key,
                summary,
                10_000,
                "Some status",
                category,
                false,
                OwnDates.NONE,
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    private static Initiative initiative(
            String uid, String theme, Timeframe timeframe, String owner) {
        return new Initiative(
                uid,
                "road-1",
                "Offline mode",
                null,
                theme,
                timeframe,
                Lifecycle.ACTIVE,
                Health.NOT_SET,
                owner,
                null,
                null,
                3,
                null);
    }

    private static Commitment commitment(int number, Timeframe timeframe, String reason) {
        return new Commitment(
                "init-1",
                number,
                timeframe,
                "maya",
                Instant.parse("2026-01-0" + number + "T10:00:00Z"),
                reason,
                null);
    }

    private static InitiativeView view(
            Initiative initiative, List<EpicFacts> epics, Ledger ledger) {
        return new InitiativeView(
                initiative,
                epics,
                List.of(),
                ledger,
                new Judge(
                        RollUp.DEFAULTS,
                        ProgressRule.COUNT,
                        HealthRules.DEFAULTS,
                        LocalDate.of(2026, 11, 24)));
    }
}

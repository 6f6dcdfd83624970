package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.rollup.DateRule;
import org.longview.rollup.HealthRules;
import org.longview.rollup.ProgressRule;
import org.longview.strategy.Cadence;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Rejected;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.TeamWeeks;

public class EditRoadmapTest {
    private static final RoadmapSettings OTHER =
            new RoadmapSettings(
                    "Asia/Tokyo",
                    "WIDEST_RANGE",
                    "CHILDREN_ONLY",
                    "POINTS",
                    50,
                    10,
                    true,
                    new ColumnNames("Doing", null, "Someday"),
                    null,
                    Cadence.NONE,
                    TeamWeeks.DEFAULTS);

    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String uid;

    @Before
    public void start() {
        uid = use.roadmapOf("APP");
    }

    private RoadmapScreen screen() {
        return use.open.byUid(World.MAYA, uid);
    }

    @Test
    public void rules_of_epics_initiatives_and_progress_are_chosen_apart() {
        Done<Long> done = use.editRoadmap.edit(World.MAYA, uid, "Plans", OTHER, 1);

        assertNotNull(done.command());
        assertEquals(Long.valueOf(2), done.result());
        assertEquals("Plans", screen().name());
        assertEquals("Asia/Tokyo", screen().rules().zone().getId());
        assertEquals(DateRule.WIDEST_RANGE, screen().rules().rollUp().epicDates());
        assertEquals(DateRule.CHILDREN_ONLY, screen().rules().rollUp().initiativeDates());
        assertEquals(ProgressRule.POINTS, screen().rules().progress());
        assertEquals(new HealthRules(50, 10), screen().rules().health());
        assertTrue(screen().roadmap().settings().lastResortDates());
        assertEquals("Someday", screen().roadmap().settings().columns().later());
    }

    @Test
    public void a_change_can_be_undone() {
        String command = use.editRoadmap.edit(World.MAYA, uid, "Plans", OTHER, 1).command();

        use.undo.undo(World.MAYA, command);

        assertEquals(ProgressRule.COUNT, screen().rules().progress());
        assertEquals(HealthRules.DEFAULTS, screen().rules().health());
        assertEquals(3, screen().roadmap().version());
        assertEquals(RoadmapSettings.DEFAULTS, screen().roadmap().settings());
    }

    @Test
    public void nothing_changed_is_no_act() {
        String name = screen().name();

        assertNull(
                use.editRoadmap.edit(World.MAYA, uid, name, RoadmapSettings.DEFAULTS, 1).command());
        assertEquals(1, screen().roadmap().version());
    }

    @Test
    public void two_who_edit_at_once_lose_nothing() {
        use.editRoadmap.edit(World.MAYA, uid, "Plans", OTHER, 1);

        assertBothStates(
                assertThrows(
                        Conflict.class,
                        () ->
                                use.editRoadmap.edit(
                                        World.MAYA, uid, "Ours", RoadmapSettings.DEFAULTS, 1)));
        assertEquals("Plans", screen().name());
    }

    @Test
    public void an_edit_that_loses_the_race_is_the_same_conflict() {
        store.beforeNextWrite(() -> use.editRoadmap.edit(World.PAUL, uid, "Plans", OTHER, 1));

        assertBothStates(
                assertThrows(
                        Conflict.class,
                        () ->
                                use.editRoadmap.edit(
                                        World.MAYA, uid, "Ours", RoadmapSettings.DEFAULTS, 1)));
        assertEquals("Plans", screen().name());
    }

    @Test
    public void a_hidden_project_in_the_scope_makes_nobody_late() {
        use.editRoadmap.widen(World.MAYA, uid, World.HID.id(), 1);

        assertNotNull(use.editRoadmap.edit(World.PAUL, uid, "Plans", OTHER, 1).command());
        assertTrue(store.roadmap(uid).orElseThrow().scope().contains(World.HID.id()));
    }

    @Test
    public void a_hidden_project_that_wins_the_race_makes_nobody_late() {
        store.beforeNextWrite(() -> use.editRoadmap.widen(World.MAYA, uid, World.HID.id(), 1));

        assertNotNull(use.editRoadmap.edit(World.PAUL, uid, "Plans", OTHER, 1).command());
        assertTrue(store.roadmap(uid).orElseThrow().scope().contains(World.HID.id()));
        assertEquals("Plans", screen().name());
    }

    @Test
    public void a_conflict_names_no_project_that_the_person_may_not_see() {
        use.editRoadmap.widen(World.MAYA, uid, World.HID.id(), 1);
        use.editRoadmap.edit(World.MAYA, uid, "Plans", OTHER, 2);

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.editRoadmap.edit(
                                        World.PAUL, uid, "Ours", RoadmapSettings.DEFAULTS, 1));

        assertBothStates(conflict);
        for (var state : List.of(conflict.current(), conflict.yours())) {
            String scope =
                    ((ConflictState.OfFields) state.orElseThrow())
                            .fields()
                            .get(RoadmapFields.SCOPE);
            assertFalse(RoadmapFields.scope(scope).contains(World.HID.id()));
        }
    }

    private static void assertBothStates(Conflict conflict) {
        ConflictState.OfFields now = (ConflictState.OfFields) conflict.current().orElseThrow();
        ConflictState.OfFields yours = (ConflictState.OfFields) conflict.yours().orElseThrow();

        assertEquals("Plans", now.fields().get("name"));
        assertEquals("Ours", yours.fields().get("name"));
    }

    @Test
    public void a_version_that_nobody_can_have_seen_is_refused_by_name() {
        Rejected refused =
                assertThrows(
                        Rejected.class,
                        () -> use.editRoadmap.edit(World.MAYA, uid, "Plans", OTHER, 7));

        assertEquals("version", refused.field());
        assertEquals("7", refused.value());
        assertEquals(1, screen().roadmap().version());
    }

    @Test
    public void what_is_no_rule_or_zone_is_refused_by_name() {
        for (String[] odd :
                new String[][] {
                    {"epicDates", "SOME"}, {"initiativeDates", "some"}, {"progress", "EFFORT"}
                }) {
            RoadmapSettings settings =
                    new RoadmapSettings(
                            null,
                            odd[0].equals("epicDates") ? odd[1] : null,
                            odd[0].equals("initiativeDates") ? odd[1] : null,
                            odd[0].equals("progress") ? odd[1] : null,
                            null,
                            null,
                            false,
                            ColumnNames.DEFAULTS,
                            null,
                            Cadence.NONE,
                            TeamWeeks.DEFAULTS);
            Rejected e =
                    assertThrows(
                            Rejected.class,
                            () -> use.editRoadmap.edit(World.MAYA, uid, "Plans", settings, 1));
            assertEquals(odd[0], e.field());
        }
        assertEquals(1, screen().roadmap().version());
    }

    @Test
    public void a_threshold_that_makes_no_sense_is_refused_by_name_and_value() {
        for (int[] odd : new int[][] {{-1, 20}, {1_001, 20}, {20, -1}, {20, 101}}) {
            Rejected refused =
                    assertThrows(
                            Rejected.class,
                            () ->
                                    new RoadmapSettings(
                                            null,
                                            null,
                                            null,
                                            null,
                                            odd[0],
                                            odd[1],
                                            false,
                                            ColumnNames.DEFAULTS,
                                            null,
                                            Cadence.NONE,
                                            TeamWeeks.DEFAULTS));
            boolean overhang = odd[1] == 20;
            assertEquals(overhang ? "overhangPercent" : "pacePercent", refused.field());
            assertEquals(Integer.toString(odd[overhang ? 0 : 1]), refused.value());
        }
    }

    @Test
    public void a_column_has_a_short_name_on_one_line() {
        for (String odd : new String[] {"", " ", "Now\nor never", "x".repeat(41)}) {
            Rejected refused = assertThrows(Rejected.class, () -> new ColumnNames(null, odd, null));
            assertEquals("nextName", refused.field());
        }
        assertEquals("Soon", new ColumnNames(null, " Soon ", null).next());
    }
}

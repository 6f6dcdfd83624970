package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Change;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Rejected;
import org.longview.strategy.Theme;

/** The everyday acts of a planner, with their history and their conflicts. */
public class PlanningTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void start() {
        roadmap = use.roadmapOf("APP");
    }

    private static LinkEpic.Wish primary(long version) {
        return new LinkEpic.Wish(LinkRole.PRIMARY, version, false);
    }

    @Test
    public void a_project_without_roadmap_shows_its_epics_and_what_one_may_do() {
        RoadmapScreen screen = new UseCases(new MemoryStore()).open.ofProject(World.VERA, "APP");

        assertNull(screen.roadmap());
        assertEquals("Customer app", screen.name());
        assertEquals(8, screen.epics().size());
        assertEquals(8, screen.unassigned().size());
        assertFalse(screen.editable());
        assertTrue(new UseCases(new MemoryStore()).open.ofProject(World.PAUL, "APP").editable());
    }

    @Test
    public void starting_a_roadmap_twice_leaves_one() {
        CreateRoadmap.Made again = use.createRoadmap.ofProject(World.PAUL, "APP");

        assertFalse(again.isNew());
        assertEquals(roadmap, again.roadmap().uid());
        assertEquals(1, store.all().roadmaps().size());
    }

    @Test
    public void two_who_start_a_roadmap_at_once_get_the_same_one() {
        MemoryStore fresh = new MemoryStore();
        UseCases two = new UseCases(fresh);
        String[] first = new String[1];
        fresh.beforeNextWrite(() -> first[0] = two.roadmapOf("APP"));

        CreateRoadmap.Made second = two.createRoadmap.ofProject(World.PAUL, "APP");

        assertFalse(second.isNew());
        assertEquals(first[0], second.roadmap().uid());
    }

    @Test
    public void an_initiative_is_created_with_its_epics_at_the_end_of_the_order() {
        use.initiative(roadmap, "First");
        Done<InitiativeView> done =
                use.createInitiative.create(
                        World.MAYA,
                        roadmap,
                        new InitiativeInput(
                                " Offline ",
                                "Why",
                                null,
                                "2026-Q3",
                                null,
                                null,
                                "paul.login",
                                null,
                                null),
                        List.of("APP-1", "102", "APP-1"));

        Initiative made = done.result().initiative();
        assertEquals("Offline", made.name());
        assertEquals(Lifecycle.PLANNED, made.lifecycle());
        assertEquals("paul", made.ownerKey());
        assertEquals(LocalDate.of(2026, 9, 30), made.timeframe().lastDay().orElseThrow());
        assertEquals(2, done.result().epics().size());
        assertEquals(1, done.result().ledger().entries().size());
        assertEquals(List.of("First", "Offline"), use.order(roadmap));
        assertFalse(use.open.byUid(World.MAYA, roadmap).unassigned().contains(101L));
    }

    @Test
    public void bad_input_names_the_field_and_the_value_and_changes_nothing() {
        refused("name", new InitiativeInput(" ", null, null, null, null, null, null, null, null));
        refused("name", UseCases.named("x".repeat(256)));
        refused(
                "timeframe",
                new InitiativeInput("A", null, null, "soon", null, null, null, null, null));
        refused(
                "themeUid",
                new InitiativeInput("A", null, "none", null, null, null, null, null, null));
        refused(
                "lifecycle",
                new InitiativeInput("A", null, null, null, "DONE", null, null, null, null));
        refused(
                "health",
                new InitiativeInput("A", null, null, null, null, "GREEN", null, null, null));
        refused(
                "owner",
                new InitiativeInput("A", null, null, null, null, null, "nobody", null, null));
        refused(
                "why",
                new InitiativeInput(
                        "A", "x".repeat(32_768), null, null, null, null, null, null, null));
        Rejected epic =
                assertThrows(
                        Rejected.class,
                        () ->
                                use.createInitiative.create(
                                        World.PAUL,
                                        roadmap,
                                        UseCases.named("A"),
                                        List.of("APP-9")));
        assertEquals("epics", epic.field());
        assertEquals("APP-9", epic.value());
        assertEquals(List.of(), store.all().initiatives());
    }

    private void refused(String field, InitiativeInput input) {
        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () -> use.createInitiative.create(World.MAYA, roadmap, input, List.of()));
        assertEquals(field, refusal.field());
    }

    @Test
    public void an_edit_writes_its_revision_with_the_changed_fields_and_the_reason() {
        Initiative before = use.initiative(roadmap, "Offline");

        use.edit.edit(
                World.PAUL,
                before.uid(),
                UseCases.with(before, "Offline mode", "2026-Q4"),
                1,
                "It takes longer");

        Recorded latest = store.history(before.uid()).get(0);
        assertEquals(2, latest.revision().version());
        assertEquals("paul", latest.revision().who());
        assertEquals("It takes longer", latest.revision().reason());
        assertEquals(
                List.of(
                        new Change("name", "Offline", "Offline mode"),
                        new Change("timeframe", null, "2026-Q4|2026-10-01|2026-12-31")),
                latest.changes());
        assertEquals("It takes longer", store.commitments(before.uid()).get(0).reason());
    }

    @Test
    public void an_edit_that_changes_nothing_leaves_no_trace() {
        Initiative before = use.initiative(roadmap, "Offline");

        Done<InitiativeView> done =
                use.edit.edit(World.MAYA, before.uid(), UseCases.same(before), 1, null);

        assertNull(done.command());
        assertEquals(1, store.history(before.uid()).size());
    }

    @Test
    public void an_edit_of_an_older_version_is_refused_with_both_states() {
        Initiative before = use.initiative(roadmap, "Offline", "APP-1");
        use.edit.edit(World.PAUL, before.uid(), UseCases.with(before, "Theirs", null), 1, null);

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.edit.edit(
                                        World.MAYA,
                                        before.uid(),
                                        UseCases.with(before, "Mine", null),
                                        1,
                                        null));

        InitiativeView current = (InitiativeView) conflict.current().orElseThrow();
        InitiativeView yours = (InitiativeView) conflict.yours().orElseThrow();
        assertEquals("Theirs", current.initiative().name());
        assertEquals(2, current.initiative().version());
        assertEquals("Mine", yours.initiative().name());
        assertEquals("Theirs", use.now(before).name());
    }

    @Test
    public void a_stale_form_is_a_conflict_even_when_some_of_it_can_no_longer_be_entered() {
        String theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Doomed", null, "RED"))
                        .result()
                        .uid();
        Initiative before = use.initiative(roadmap, "Offline");
        use.edit.edit(World.PAUL, before.uid(), UseCases.with(before, "Theirs", null), 1, null);
        use.themes.delete(World.MAYA, theme, 1);
        InitiativeInput form =
                new InitiativeInput(
                        "Mine",
                        "x\u0000",
                        theme,
                        "2026-Q9",
                        "ACTIVE",
                        "FINE",
                        "maya.login",
                        null,
                        null);

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () -> use.edit.edit(World.MAYA, before.uid(), form, 1, "x".repeat(9_999)));

        Initiative yours = ((InitiativeView) conflict.yours().orElseThrow()).initiative();
        assertEquals("Mine", yours.name());
        assertEquals(Lifecycle.ACTIVE, yours.lifecycle());
        assertEquals("maya", yours.ownerKey());
        assertNull(yours.themeUid());
        assertNull(yours.why());
        assertNull(yours.timeframe());
        assertThrows(Rejected.class, () -> use.edit.edit(World.MAYA, before.uid(), form, 2, null));
    }

    @Test
    public void a_link_to_an_issue_that_is_gone_can_be_taken_away_by_its_id_and_by_an_editor() {
        Initiative linked = use.initiative(roadmap, "Linked", "APP-1", "APP-9", "HID-1");
        NotFound hidden =
                assertThrows(
                        NotFound.class, () -> use.link.unlink(World.PAUL, linked.uid(), "109", 1));
        NotFound missing =
                assertThrows(
                        NotFound.class, () -> use.link.unlink(World.PAUL, linked.uid(), "999", 1));
        assertEquals(missing.getMessage().replace("999", "109"), hidden.getMessage());
        use.world.delete(101);
        use.world.delete(201);

        assertThrows(NotFound.class, () -> use.link.unlink(World.PAUL, linked.uid(), "APP-1", 1));
        assertThrows(Forbidden.class, () -> use.link.unlink(World.VERA, linked.uid(), "101", 1));
        assertThrows(Rejected.class, () -> use.link.unlink(World.PAUL, linked.uid(), "101", 7));
        use.link.unlink(World.PAUL, linked.uid(), "101", 1);
        use.link.unlink(World.PAUL, linked.uid(), "201", 2);

        assertEquals(
                List.of(109L), store.links(linked.uid()).stream().map(EpicLink::issueId).toList());
    }

    @Test
    public void a_link_to_a_visible_issue_that_is_no_epic_any_more_can_be_taken_away() {
        Initiative linked = use.initiative(roadmap, "Linked", "APP-1", "APP-9");
        use.world.turnIntoStory(101);
        use.world.turnIntoStory(109);

        assertThrows(NotFound.class, () -> use.link.unlink(World.PAUL, linked.uid(), "109", 1));
        use.link.unlink(World.PAUL, linked.uid(), "101", 1);

        assertEquals(1, store.links(linked.uid()).size());
    }

    @Test
    public void an_edit_that_loses_the_race_is_the_same_conflict() {
        Initiative before = use.initiative(roadmap, "Offline");
        store.beforeNextWrite(
                () ->
                        use.edit.edit(
                                World.PAUL,
                                before.uid(),
                                UseCases.with(before, "Theirs", null),
                                1,
                                null));

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.edit.edit(
                                        World.MAYA,
                                        before.uid(),
                                        UseCases.with(before, "Mine", null),
                                        1,
                                        null));

        InitiativeView current = (InitiativeView) conflict.current().orElseThrow();
        assertEquals("Theirs", current.initiative().name());
        assertEquals("Theirs", use.now(before).name());
    }

    @Test
    public void a_promise_keeps_its_days_when_the_fiscal_year_moves() {
        use.world.startFiscalYearIn(4);
        Initiative before =
                use.createInitiative
                        .create(
                                World.MAYA,
                                roadmap,
                                new InitiativeInput(
                                        "A", null, null, "FY2027-Q1", null, null, null, null, null),
                                List.of())
                        .result()
                        .initiative();
        use.world.startFiscalYearIn(10);

        use.edit.edit(World.MAYA, before.uid(), UseCases.with(before, "B", "FY2027-Q1"), 1, null);

        assertEquals(before.timeframe(), use.now(before).timeframe());
        assertEquals(1, store.commitments(before.uid()).size());
    }

    @Test
    public void deleting_frees_the_epics_and_undoing_brings_all_back() {
        Initiative doomed = use.initiative(roadmap, "Doomed", "APP-1", "APP-2");

        String command = use.delete.delete(World.MAYA, doomed.uid(), 1);

        assertThrows(NotFound.class, () -> use.read.read(World.MAYA, doomed.uid()));
        assertTrue(use.open.byUid(World.MAYA, roadmap).unassigned().contains(101L));
        use.undo.undo(World.MAYA, command);
        assertEquals(2, use.read.read(World.MAYA, doomed.uid()).epics().size());
        assertEquals(3, store.history(doomed.uid()).size());
        assertEquals(4, store.all().links().size());
    }

    @Test
    public void deleting_an_older_version_is_refused() {
        Initiative doomed = use.initiative(roadmap, "Doomed");
        use.link.link(World.MAYA, doomed.uid(), "APP-1", primary(1));

        assertThrows(Conflict.class, () -> use.delete.delete(World.MAYA, doomed.uid(), 1));
    }

    @Test
    public void an_epic_that_counts_elsewhere_is_refused_naming_the_other_only_if_visible() {
        Initiative here = use.initiative(roadmap, "Here");
        use.initiative(roadmap, "There", "APP-1");
        use.initiative(use.roadmapOf("HID"), "Hidden", "APP-2");

        Conflict seen =
                assertThrows(
                        Conflict.class,
                        () -> use.link.link(World.PAUL, here.uid(), "APP-1", primary(1)));
        Conflict unseen =
                assertThrows(
                        Conflict.class,
                        () -> use.link.link(World.PAUL, here.uid(), "APP-2", primary(1)));

        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, seen.code());
        assertEquals("There", ((ConflictState.Elsewhere) seen.current().orElseThrow()).name());
        assertEquals("epic", seen.field());
        assertEquals("APP-1", seen.value());
        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, unseen.code());
        assertTrue(unseen.current().isEmpty());
        assertFalse(unseen.getMessage().contains("Hidden"));
    }

    @Test
    public void a_new_initiative_cannot_take_an_epic_that_counts_elsewhere() {
        use.initiative(roadmap, "There", "APP-1");

        Conflict conflict =
                assertThrows(
                        Conflict.class, () -> use.initiative(roadmap, "Here", "APP-2", "APP-1"));

        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, conflict.code());
        assertEquals("epics", conflict.field());
        assertEquals("APP-1", conflict.value());
        assertEquals(List.of("There"), use.order(roadmap));
    }

    @Test
    public void a_new_initiative_takes_epics_from_elsewhere_when_told_and_one_undo_gives_back() {
        Initiative there = use.initiative(roadmap, "There", "APP-1", "APP-2", "APP-3");

        Done<InitiativeView> done =
                use.createInitiative.create(
                        World.MAYA,
                        roadmap,
                        UseCases.named("Here"),
                        new EpicWish(List.of("APP-4"), List.of("APP-1", "102"), List.of("APP-3")));

        assertEquals(3, done.result().epics().size());
        assertEquals(1, done.result().supports().size());
        assertEquals(2, use.now(there).version());
        assertEquals(there.uid(), store.primaries(List.of(103L)).get(103L));
        use.undo.undo(World.MAYA, done.command());
        assertEquals(List.of("There"), use.order(roadmap));
        assertEquals(3, store.links(there.uid()).size());
    }

    @Test
    public void taking_epics_for_a_new_initiative_needs_the_right_to_change_where_they_count() {
        use.initiative(use.roadmapOf("HID"), "Hidden", "APP-2");
        EpicWish take = new EpicWish(List.of(), List.of("APP-2"), List.of());

        Forbidden refusal =
                assertThrows(
                        Forbidden.class,
                        () ->
                                use.createInitiative.create(
                                        World.PAUL, roadmap, UseCases.named("Here"), take));

        assertFalse(refusal.getMessage().contains("Hidden"));
        assertEquals(List.of(), use.order(roadmap));
    }

    @Test
    public void an_epic_of_a_new_initiative_has_one_role_only() {
        for (EpicWish twice :
                List.of(
                        new EpicWish(List.of("APP-1"), List.of("101"), List.of()),
                        new EpicWish(List.of(), List.of("APP-1"), List.of("101")),
                        new EpicWish(List.of("APP-1"), List.of(), List.of("101")))) {
            Rejected refusal =
                    assertThrows(
                            Rejected.class,
                            () ->
                                    use.createInitiative.create(
                                            World.MAYA, roadmap, UseCases.named("A"), twice));
            assertEquals("101", refusal.value());
        }
    }

    @Test
    public void an_epic_moves_in_one_command_that_one_undo_takes_back() {
        Initiative here = use.initiative(roadmap, "Here");
        Initiative there = use.initiative(roadmap, "There", "APP-1");

        String command =
                use.link
                        .link(
                                World.PAUL,
                                here.uid(),
                                "APP-1",
                                new LinkEpic.Wish(LinkRole.PRIMARY, 1, true))
                        .command();

        assertEquals(here.uid(), store.primaries(List.of(101L)).get(101L));
        assertEquals(2, store.command(command).size());
        use.undo.undo(World.PAUL, command);
        assertEquals(there.uid(), store.primaries(List.of(101L)).get(101L));
        assertEquals(3, use.now(there).version());
    }

    @Test
    public void moving_needs_the_right_to_change_both() {
        Initiative here = use.initiative(roadmap, "Here");
        Initiative hidden = use.initiative(use.roadmapOf("HID"), "Hidden", "APP-2");
        LinkEpic.Wish move = new LinkEpic.Wish(LinkRole.PRIMARY, 1, true);

        Forbidden refusal =
                assertThrows(
                        Forbidden.class,
                        () -> use.link.link(World.PAUL, here.uid(), "APP-2", move));

        assertFalse(refusal.getMessage().contains("Hidden"));
        assertEquals(hidden.uid(), store.primaries(List.of(102L)).get(102L));
        use.link.link(World.MAYA, here.uid(), "APP-2", move);
        assertEquals(here.uid(), store.primaries(List.of(102L)).get(102L));
    }

    @Test
    public void an_epic_may_support_others_and_change_its_role() {
        Initiative one = use.initiative(roadmap, "One", "APP-1");
        Initiative two = use.initiative(roadmap, "Two");

        use.link.link(
                World.MAYA, two.uid(), "APP-1", new LinkEpic.Wish(LinkRole.SUPPORTS, 1, false));
        InitiativeView supported = use.read.read(World.MAYA, two.uid());
        assertEquals(1, supported.supports().size());
        assertEquals(0, supported.counts().total());

        use.link.link(
                World.MAYA, one.uid(), "APP-1", new LinkEpic.Wish(LinkRole.SUPPORTS, 1, false));
        use.link.link(World.MAYA, two.uid(), "APP-1", primary(2));
        assertEquals(two.uid(), store.primaries(List.of(101L)).get(101L));
        assertEquals(4, store.all().links().size());
    }

    @Test
    public void the_race_for_an_epic_ends_in_a_named_conflict() {
        Initiative here = use.initiative(roadmap, "Here");
        Initiative there = use.initiative(roadmap, "There");
        store.beforeNextWrite(() -> use.link.link(World.PAUL, there.uid(), "APP-1", primary(1)));

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () -> use.link.link(World.MAYA, here.uid(), "APP-1", primary(1)));

        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, conflict.code());
        assertEquals(1, use.now(here).version());
    }

    @Test
    public void a_new_initiative_that_loses_the_race_for_an_epic_is_told_which() {
        store.beforeNextWrite(() -> use.initiative(roadmap, "There", "APP-1"));

        Conflict conflict =
                assertThrows(Conflict.class, () -> use.initiative(roadmap, "Here", "APP-1"));

        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, conflict.code());
        assertEquals("APP-1", conflict.value());
        assertEquals(List.of("There"), use.order(roadmap));
    }

    @Test
    public void unlinking_frees_the_epic_and_needs_a_link() {
        Initiative one = use.initiative(roadmap, "One", "APP-1");

        use.link.unlink(World.MAYA, one.uid(), "APP-1", 1);

        assertTrue(store.primaries(List.of(101L)).isEmpty());
        assertThrows(NotFound.class, () -> use.link.unlink(World.MAYA, one.uid(), "APP-1", 2));
    }

    @Test
    public void initiatives_move_anywhere_in_the_order() {
        Initiative a = use.initiative(roadmap, "A");
        Initiative b = use.initiative(roadmap, "B");
        Initiative c = use.initiative(roadmap, "C");

        rank(1, c, null);
        assertEquals(List.of("C", "A", "B"), use.order(roadmap));
        rank(2, a, b);
        assertEquals(List.of("C", "B", "A"), use.order(roadmap));
        rank(3, c, b);
        assertEquals(List.of("B", "C", "A"), use.order(roadmap));
        assertNull(rank(4, c, b).command());
        assertEquals("rank:" + c.uid(), store.history(roadmap).get(0).changes().get(0).field());
    }

    private Done<Long> rank(long version, Initiative moved, Initiative after) {
        return use.rank.rank(
                World.MAYA,
                roadmap,
                new RankInitiative.Ranking(
                        version, moved.uid(), after == null ? null : after.uid(), false, null));
    }

    @Test
    public void ranking_a_thousand_times_into_the_same_gap_keeps_working() {
        Initiative a = use.initiative(roadmap, "A");
        use.initiative(roadmap, "B");
        Initiative c = use.initiative(roadmap, "C");
        Initiative d = use.initiative(roadmap, "D");
        for (int i = 0; i < 500; i++) {
            rank(1 + 2L * i, c, a);
            rank(2 + 2L * i, d, a);
        }

        assertEquals(List.of("A", "D", "C", "B"), use.order(roadmap));
        store.placements(roadmap).forEach(p -> assertFalse(p.toString(), p.sortKey().isLong()));
    }

    @Test
    public void ranking_an_older_order_is_refused_with_both_orders() {
        Initiative a = use.initiative(roadmap, "A");
        Initiative b = use.initiative(roadmap, "B");
        rank(1, b, null);

        Conflict conflict = assertThrows(Conflict.class, () -> rank(1, b, a));

        ConflictState.OfOrder current = (ConflictState.OfOrder) conflict.current().orElseThrow();
        ConflictState.OfOrder yours = (ConflictState.OfOrder) conflict.yours().orElseThrow();
        assertEquals(List.of(b.uid(), a.uid()), current.initiativeUids());
        assertEquals(2, current.version());
        assertEquals(List.of(a.uid(), b.uid()), yours.initiativeUids());
    }

    @Test
    public void ranking_into_another_theme_is_one_command() {
        Theme theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();
        use.initiative(roadmap, "A");
        Initiative b = use.initiative(roadmap, "B");

        String command =
                use.rank
                        .rank(
                                World.MAYA,
                                roadmap,
                                new RankInitiative.Ranking(1, b.uid(), null, true, theme.uid()))
                        .command();

        assertEquals(List.of("B", "A"), use.order(roadmap));
        assertEquals(theme.uid(), use.now(b).themeUid());
        use.undo.undo(World.MAYA, command);
        assertEquals(List.of("A", "B"), use.order(roadmap));
        assertNull(use.now(b).themeUid());
    }

    @Test
    public void what_is_not_on_the_roadmap_cannot_be_ranked_there() {
        Initiative a = use.initiative(roadmap, "A");
        Initiative foreign = use.initiative(use.roadmapOf("HID"), "Foreign");

        assertThrows(NotFound.class, () -> rank(1, foreign, null));
        assertThrows(NotFound.class, () -> rank(1, a, foreign));
    }

    @Test
    public void nothing_can_be_ranked_behind_what_was_deleted() {
        Initiative a = use.initiative(roadmap, "A");
        Initiative b = use.initiative(roadmap, "B");
        use.delete.delete(World.MAYA, b.uid(), 1);

        NotFound refusal = assertThrows(NotFound.class, () -> rank(1, a, b));

        assertEquals("initiative", refusal.field());
        assertEquals(b.uid(), refusal.value());
        assertEquals(1, store.roadmap(roadmap).orElseThrow().version());
    }

    @Test
    public void a_version_that_does_not_exist_yet_is_wrong_input_and_no_conflict() {
        Theme theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();
        Initiative a = use.initiative(roadmap, "A");
        Initiative b = use.initiative(roadmap, "B");

        for (org.junit.function.ThrowingRunnable act :
                List.<org.junit.function.ThrowingRunnable>of(
                        () -> use.edit.edit(World.MAYA, a.uid(), UseCases.same(a), 2, null),
                        () -> use.delete.delete(World.MAYA, a.uid(), 2),
                        () -> use.link.link(World.MAYA, a.uid(), "APP-1", primary(2)),
                        () -> rank(2, b, null),
                        () ->
                                use.themes.edit(
                                        World.MAYA,
                                        theme.uid(),
                                        new ThemeInput("X", null, "RED"),
                                        2),
                        () -> use.themes.delete(World.MAYA, theme.uid(), 2))) {
            assertEquals("version", assertThrows(Rejected.class, act).field());
        }
    }

    @Test
    public void deleting_a_theme_keeps_its_initiatives_and_undoing_restores_them() {
        Theme theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();
        Initiative a = use.initiative(roadmap, "A");
        use.rank.rank(
                World.MAYA,
                roadmap,
                new RankInitiative.Ranking(1, a.uid(), null, true, theme.uid()));

        String command = use.themes.delete(World.MAYA, theme.uid(), 1);

        assertEquals(List.of(), store.plan(roadmap).themes());
        assertNull(use.now(a).themeUid());
        use.undo.undo(World.MAYA, command);
        assertEquals(theme.uid(), use.now(a).themeUid());
        assertEquals(1, store.plan(roadmap).themes().size());
    }

    @Test
    public void deleting_a_theme_while_one_of_its_initiatives_changes_can_be_tried_again() {
        Theme theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();
        Initiative a = use.initiative(roadmap, "A");
        use.rank.rank(
                World.MAYA,
                roadmap,
                new RankInitiative.Ranking(1, a.uid(), null, true, theme.uid()));
        store.beforeNextWrite(
                () ->
                        use.edit.edit(
                                World.PAUL,
                                a.uid(),
                                UseCases.with(use.now(a), "B", null),
                                2,
                                null));

        Conflict conflict =
                assertThrows(Conflict.class, () -> use.themes.delete(World.MAYA, theme.uid(), 1));

        assertTrue(conflict.getMessage(), conflict.getMessage().contains("try again"));
        use.themes.delete(World.MAYA, theme.uid(), 1);
        assertNull(use.now(a).themeUid());
    }

    @Test
    public void themes_are_edited_by_version() {
        Theme theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();

        use.themes.edit(World.MAYA, theme.uid(), new ThemeInput("Trust", null, "RED"), 1);

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.themes.edit(
                                        World.PAUL,
                                        theme.uid(),
                                        new ThemeInput("Speed", null, "RED"),
                                        1));
        assertEquals(
                "Trust", ((ConflictState.OfTheme) conflict.current().orElseThrow()).theme().name());
        assertThrows(
                Rejected.class,
                () -> use.themes.create(World.MAYA, roadmap, new ThemeInput("Odd", null, "MAUVE")));
    }

    @Test
    public void suggestions_are_groups_of_free_epics_that_one_may_see_largest_first() {
        use.initiative(roadmap, "Taken", "APP-1");

        SuggestInitiatives.Suggestions suggestions = use.suggest.ofRoadmap(World.PAUL, roadmap);

        assertEquals(
                List.of("Core 7", "mobile 4", "Sync 4"),
                suggestions.groups().stream()
                        .map(group -> group.name() + " " + group.epicIds().size())
                        .collect(Collectors.toList()));
        assertEquals(3, suggestions.total());
    }

    @Test
    public void what_one_epic_has_alone_is_no_suggestion() {
        List<String> names =
                use.suggest.ofRoadmap(World.PAUL, roadmap).groups().stream()
                        .map(SuggestInitiatives.Group::name)
                        .toList();

        assertEquals(List.of("Core", "mobile", "Sync"), names);
    }

    @Test
    public void suggestions_that_are_too_many_to_be_shown_are_counted() {
        List<String> labels = IntStream.rangeClosed(1, 60).mapToObj(i -> "label " + i).toList();
        use.world.label(101, labels);
        use.world.label(102, labels);

        SuggestInitiatives.Suggestions suggestions = use.suggest.ofRoadmap(World.PAUL, roadmap);

        assertEquals(SuggestInitiatives.MOST, suggestions.groups().size());
        assertEquals(60 + 3, suggestions.total());
    }

    @Test
    public void history_comes_in_pages_with_a_total() {
        Initiative a = use.initiative(roadmap, "A");
        for (int version = 1; version <= 6; version++) {
            use.edit.edit(
                    World.MAYA,
                    a.uid(),
                    UseCases.with(use.now(a), "A" + version, null),
                    version,
                    null);
        }

        ReadHistory.Page page = use.history.ofInitiative(World.VERA, a.uid(), 2, 3);

        assertEquals(7, page.total());
        assertEquals(
                List.of(5L, 4L, 3L),
                page.revisions().stream().map(r -> r.revision().version()).toList());
        assertEquals("The maya", page.people().get("maya").displayName());
        assertEquals(0, use.history.ofInitiative(World.VERA, a.uid(), 9, 3).revisions().size());
        assertThrows(Rejected.class, () -> use.history.ofInitiative(World.VERA, a.uid(), -1, 3));
        assertThrows(Rejected.class, () -> use.history.ofInitiative(World.VERA, a.uid(), 0, 201));
    }
}

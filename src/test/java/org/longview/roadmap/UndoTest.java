package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Change;
import org.longview.strategy.Initiative;
import org.longview.strategy.InitiativeFields;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Rejected;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeFields;
import org.longview.strategy.Uid;

/** Taking back what was done. */
public class UndoTest {
    private MemoryStore store = new MemoryStore();
    private UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void start() {
        roadmap = use.roadmapOf("APP");
    }

    private String edit(Initiative initiative, String name, String timeframe) {
        Initiative now = use.now(initiative);
        return use.edit
                .edit(
                        World.MAYA,
                        now.uid(),
                        UseCases.with(now, name, timeframe),
                        now.version(),
                        null)
                .command();
    }

    @Test
    public void an_undo_can_be_undone_and_all_of_it_is_history() {
        Initiative a = use.initiative(roadmap, "A");
        String renamed = edit(a, "B", null);

        String undone = use.undo.undo(World.PAUL, renamed).command();
        assertEquals("A", use.now(a).name());
        use.undo.undo(World.MAYA, undone);

        assertEquals("B", use.now(a).name());
        assertEquals(4, store.history(a.uid()).size());
        assertEquals(renamed, store.command(undone).get(0).revision().undoes());
    }

    @Test
    public void other_fields_may_have_moved_on_but_not_the_same() {
        Initiative a = use.initiative(roadmap, "A");
        String renamed = edit(a, "B", null);
        edit(a, "B", "2026-Q3");
        use.undo.undo(World.MAYA, renamed);
        assertEquals("A", use.now(a).name());
        assertEquals("2026-Q3", use.now(a).timeframe().text());

        Conflict conflict = assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, renamed));

        ConflictState.OfFields current = (ConflictState.OfFields) conflict.current().orElseThrow();
        assertEquals(Map.of("name", "A"), current.fields());
    }

    @Test
    public void undoing_a_creation_deletes_and_works_once() {
        Done<InitiativeView> done =
                use.createInitiative.create(
                        World.MAYA, roadmap, UseCases.named("A"), List.of("APP-1"));

        String undone = use.undo.undo(World.MAYA, done.command()).command();

        assertEquals(List.of(), use.order(roadmap));
        assertTrue(store.primaries(List.of(101L)).isEmpty());
        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, done.command()));
        use.undo.undo(World.MAYA, undone);
        assertEquals(List.of("A"), use.order(roadmap));
        assertEquals(1, store.primaries(List.of(101L)).size());
    }

    @Test
    public void a_creation_that_was_edited_since_is_not_undone() {
        Done<InitiativeView> done =
                use.createInitiative.create(World.MAYA, roadmap, UseCases.named("A"), List.of());
        edit(done.result().initiative(), "B", null);

        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, done.command()));
        assertEquals(List.of("B"), use.order(roadmap));
    }

    @Test
    public void a_deleted_initiative_comes_back_without_the_epics_that_others_took_and_says_so() {
        Initiative a = use.initiative(roadmap, "A", "APP-1", "APP-2");
        String deleted = use.delete.delete(World.MAYA, a.uid(), 1);
        Initiative b = use.initiative(roadmap, "B", "APP-1");

        Done<List<LeftOut>> undone = use.undo.undo(World.MAYA, deleted);

        assertEquals(
                List.of(new LeftOut(101, "APP-1", new ConflictState.Elsewhere(b.uid(), "B"))),
                undone.result());
        assertEquals(List.of("A", "B"), use.order(roadmap));
        assertEquals(Map.of(101L, b.uid(), 102L, a.uid()), store.primaries(List.of(101L, 102L)));
        requireCompleteHistory("with a link left out");
        use.undo.undo(World.MAYA, undone.command());
        assertEquals(List.of("B"), use.order(roadmap));
        assertEquals(Map.of(101L, b.uid()), store.primaries(List.of(101L, 102L)));
    }

    @Test
    public void an_epic_that_was_taken_by_a_roadmap_one_may_not_see_is_left_out_without_its_name() {
        Initiative a = use.initiative(roadmap, "A", "APP-1");
        String deleted = use.delete.delete(World.MAYA, a.uid(), 1);
        use.initiative(use.roadmapOf("HID"), "Hidden", "APP-1");

        assertEquals(
                List.of(new LeftOut(101, "APP-1", null)),
                use.undo.undo(World.PAUL, deleted).result());
    }

    @Test
    public void a_link_alone_that_has_gone_elsewhere_is_not_taken_back() {
        Initiative a = use.initiative(roadmap, "A", "APP-1");
        String unlinked = use.link.unlink(World.MAYA, a.uid(), "APP-1", 1).command();
        use.initiative(roadmap, "B", "APP-1");

        Conflict conflict = assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, unlinked));

        assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, conflict.code());
        assertEquals(List.of(), store.links(a.uid()));
    }

    @Test
    public void starting_a_roadmap_is_not_undone() {
        String command = store.history(roadmap).get(0).revision().commandId();

        Rejected refusal = assertThrows(Rejected.class, () -> use.undo.undo(World.MAYA, command));

        assertEquals("id", refusal.field());
    }

    @Test
    public void an_unknown_command_is_not_found() {
        assertThrows(NotFound.class, () -> use.undo.undo(World.MAYA, "none"));
    }

    @Test
    public void a_command_over_two_roadmaps_is_found_only_by_who_sees_both() {
        Initiative here = use.initiative(roadmap, "Here");
        use.initiative(use.roadmapOf("HID"), "Hidden", "APP-2");
        String moved =
                use.link
                        .link(
                                World.MAYA,
                                here.uid(),
                                "APP-2",
                                new LinkEpic.Wish(LinkRole.PRIMARY, 1, true))
                        .command();

        assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, moved));
        use.undo.undo(World.MAYA, moved);
        assertEquals(List.of(), store.links(here.uid()));
    }

    @Test
    public void what_was_done_out_of_sight_is_as_if_it_had_not_been() {
        Initiative a = use.initiative(roadmap, "A");
        String linked = linkHidden(a, 1);

        NotFound hidden = assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, linked));
        String unknown = Uid.fresh();
        NotFound missing = assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, unknown));

        assertEquals(hidden.getMessage().replace(linked, unknown), missing.getMessage());
        use.undo.undo(World.MAYA, linked);
    }

    @Test
    public void an_epic_that_one_may_not_see_keeps_nothing_from_being_undone() {
        Initiative a = use.initiative(roadmap, "A", "APP-1", "APP-9");
        String deleted = use.delete.delete(World.PAUL, a.uid(), 1);
        use.initiative(roadmap, "B", "APP-9");

        assertEquals(List.of(), use.undo.undo(World.PAUL, deleted).result());

        assertEquals(
                List.of(101L), store.links(a.uid()).stream().map(link -> link.issueId()).toList());
    }

    @Test
    public void an_edit_does_not_conflict_with_links_that_one_may_not_see() {
        Initiative a = use.initiative(roadmap, "A", "APP-1");
        linkHidden(a, 1);

        use.edit.edit(World.PAUL, a.uid(), UseCases.with(a, "Renamed", "2026-Q4"), 1, null);
        linkHidden(use.initiative(roadmap, "B"), 1, true);
        use.link.unlink(World.PAUL, a.uid(), "APP-1", 3);
        use.delete.delete(World.PAUL, a.uid(), 5);

        assertFalse(use.now(a).exists());
        assertEquals("Renamed", use.now(a).name());
    }

    @Test
    public void an_edit_conflicts_with_links_that_one_may_see() {
        Initiative a = use.initiative(roadmap, "A", "APP-1");
        linkHidden(a, 1);
        use.link.unlink(World.MAYA, a.uid(), "APP-1", 2);

        InitiativeInput renamed = UseCases.with(a, "Renamed", "2026-Q4");
        assertThrows(Conflict.class, () -> use.edit.edit(World.PAUL, a.uid(), renamed, 1, null));
        assertThrows(Conflict.class, () -> use.delete.delete(World.PAUL, a.uid(), 2));
    }

    private String linkHidden(Initiative to, long version) {
        return linkHidden(to, version, false);
    }

    private String linkHidden(Initiative to, long version, boolean move) {
        return use.link
                .link(
                        World.MAYA,
                        to.uid(),
                        "APP-9",
                        new LinkEpic.Wish(LinkRole.PRIMARY, version, move))
                .command();
    }

    @Test
    public void a_promise_taken_back_soon_by_the_same_person_is_no_move() {
        Initiative a = use.initiative(roadmap, "A");
        edit(a, "A", "2026-Q2");
        String moved = edit(a, "A", "2026-Q3");
        use.world.pass(Duration.ofMinutes(9));

        use.undo.undo(World.MAYA, moved);

        InitiativeView view = use.read.read(World.MAYA, a.uid());
        assertEquals(3, view.ledger().entries().size());
        assertEquals(Integer.valueOf(2), view.ledger().entries().get(2).reverses());
        assertEquals(0, view.ledger().moves());
    }

    @Test
    public void a_promise_taken_back_late_or_by_another_is_a_move() {
        Initiative a = use.initiative(roadmap, "A");
        edit(a, "A", "2026-Q2");
        String moved = edit(a, "A", "2026-Q3");
        use.undo.undo(World.PAUL, moved);
        assertEquals(2, use.read.read(World.MAYA, a.uid()).ledger().moves());

        String again = edit(a, "A", "2026-Q4");
        use.world.pass(Duration.ofMinutes(11));
        use.undo.undo(World.MAYA, again);
        assertEquals(4, use.read.read(World.MAYA, a.uid()).ledger().moves());
    }

    /** Any commands, all undone from the last to the first, leave what was there before. */
    @Test
    public void undoing_everything_leads_back_to_the_start_with_a_longer_history() {
        for (int seed = 0; seed < 300; seed++) {
            store = new MemoryStore();
            use = new UseCases(store);
            start();
            Random random = new Random(seed);
            use.initiative(roadmap, "Old 1", "APP-1", "APP-2");
            use.initiative(roadmap, "Old 2", "APP-3");
            use.themes.create(World.MAYA, roadmap, new ThemeInput("Old theme", null, "RED"));
            String before = content();
            int revisions = store.all().history().size();

            List<String> commands = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                any(random, commands);
            }
            int after = store.all().history().size();
            requireCompleteHistory("seed " + seed);
            for (int i = commands.size() - 1; i >= 0; i--) {
                use.undo.undo(World.MAYA, commands.get(i));
            }

            assertEquals("seed " + seed, before, content());
            requireCompleteHistory("seed " + seed);
            assertTrue(commands.size() > 5);
            assertTrue(after > revisions);
            assertEquals(
                    "seed " + seed,
                    revisions + 2 * (after - revisions),
                    store.all().history().size());
        }
    }

    /**
     * What all changes add up to, each beginning where the one before it ended, is what is there.
     */
    private void requireCompleteHistory(String message) {
        Map<String, String> ranks = new TreeMap<>();
        for (Initiative initiative : store.all().initiatives()) {
            Map<String, String> told = told(message, initiative.uid());
            ranks.put("rank:" + initiative.uid(), told.remove("rank"));
            Map<String, String> there = new TreeMap<>(InitiativeFields.of(initiative));
            store.links(initiative.uid())
                    .forEach(link -> there.put("epic:" + link.issueId(), link.role().name()));
            assertEquals(message, there, told);
        }
        store.all()
                .themes()
                .forEach(
                        theme ->
                                assertEquals(
                                        message,
                                        new TreeMap<>(ThemeFields.of(theme)),
                                        told(message, theme.uid())));
        List<Recorded> order = new ArrayList<>(store.history(roadmap));
        Collections.reverse(order);
        for (Recorded recorded : order.subList(1, order.size())) {
            for (Change change : recorded.changes()) {
                assertEquals(message, ranks.get(change.field()), change.oldValue());
                ranks.put(change.field(), change.newValue());
            }
        }
        store.placements(roadmap)
                .forEach(
                        place ->
                                assertEquals(
                                        message,
                                        place.sortKey().text(),
                                        ranks.get("rank:" + place.initiativeUid())));
    }

    private Map<String, String> told(String message, String uid) {
        List<Recorded> history = new ArrayList<>(store.history(uid));
        Collections.reverse(history);
        Map<String, String> fields = new TreeMap<>();
        for (Recorded recorded : history) {
            for (Change change : recorded.changes()) {
                assertEquals(message, fields.get(change.field()), change.oldValue());
                if (change.newValue() == null) {
                    fields.remove(change.field());
                } else {
                    fields.put(change.field(), change.newValue());
                }
            }
        }
        return fields;
    }

    private void any(Random random, List<String> commands) {
        Plan plan = store.plan(roadmap);
        List<Initiative> all = plan.initiatives();
        Initiative one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        int kind = random.nextInt(10);
        String epic = "APP-" + (1 + random.nextInt(8));
        String command =
                switch (one == null ? 0 : kind) {
                    case 0 ->
                            tryTo(() -> created(random.nextBoolean() ? List.of(epic) : List.of()));
                    case 1 ->
                            edit(
                                    one,
                                    "Name " + random.nextInt(5),
                                    "2026-Q" + (1 + random.nextInt(4)));
                    case 2 -> use.delete.delete(World.MAYA, one.uid(), one.version());
                    case 3, 4 -> tryTo(() -> linked(one, epic, random));
                    case 5 ->
                            tryTo(
                                    () ->
                                            use.link
                                                    .unlink(
                                                            World.MAYA,
                                                            one.uid(),
                                                            epic,
                                                            one.version())
                                                    .command());
                    case 6 -> ranked(one, all, plan, random);
                    case 7 ->
                            use.themes
                                    .create(
                                            World.MAYA,
                                            roadmap,
                                            new ThemeInput("T" + random.nextInt(9), null, "BLUE"))
                                    .command();
                    case 8 -> rethemed(plan, random);
                    default ->
                            plan.themes().isEmpty()
                                    ? null
                                    : use.themes.delete(
                                            World.MAYA,
                                            plan.themes().get(0).uid(),
                                            plan.themes().get(0).version());
                };
        if (command != null) {
            commands.add(command);
        }
    }

    /** A theme goes to another place, or all of it into another one. */
    private String rethemed(Plan plan, Random random) {
        List<Theme> themes = plan.themes();
        if (themes.size() < 2) {
            return null;
        }
        Theme one = themes.get(random.nextInt(themes.size()));
        Theme other = themes.get(one.equals(themes.get(0)) ? 1 : 0);
        return random.nextBoolean()
                ? use.themes.merge(World.MAYA, one.uid(), other.uid(), one.version())
                : use.themes.place(World.MAYA, one.uid(), other.uid(), one.version()).command();
    }

    private String created(List<String> epics) {
        return use.createInitiative
                .create(World.MAYA, roadmap, UseCases.named("New"), epics)
                .command();
    }

    private String linked(Initiative one, String epic, Random random) {
        LinkRole role = random.nextInt(3) == 0 ? LinkRole.SUPPORTS : LinkRole.PRIMARY;
        return use.link
                .link(
                        World.MAYA,
                        one.uid(),
                        epic,
                        new LinkEpic.Wish(role, one.version(), random.nextBoolean()))
                .command();
    }

    private String ranked(Initiative one, List<Initiative> all, Plan plan, Random random) {
        Initiative after = all.get(random.nextInt(all.size()));
        String theme = plan.themes().isEmpty() ? null : plan.themes().get(0).uid();
        return use.rank
                .rank(
                        World.MAYA,
                        roadmap,
                        new RankInitiative.Ranking(
                                store.roadmap(roadmap).orElseThrow().version(),
                                one.uid(),
                                after.uid().equals(one.uid()) ? null : after.uid(),
                                random.nextBoolean(),
                                theme))
                .command();
    }

    private static String tryTo(java.util.function.Supplier<String> act) {
        try {
            return act.get();
        } catch (Conflict | NotFound ordinary) {
            return null;
        }
    }

    private String content() {
        Plan plan = store.plan(roadmap);
        return plan.themes().stream()
                        .map(t -> t.uid() + t.name() + t.colour() + t.sortKey())
                        .toList()
                + plan.initiatives().stream()
                        .map(i -> i.withVersion(0).toString())
                        .toList()
                        .toString()
                + plan.links().stream()
                        .map(l -> l.initiativeUid() + l.issueId() + l.role())
                        .sorted()
                        .collect(Collectors.toList());
    }
}

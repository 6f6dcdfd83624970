package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;
import org.longview.strategy.Theme;

/** Themes are described, ranked and merged, and each of it is one act. */
@RunWith(JUnitQuickcheck.class)
public class EditThemesTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private Theme theme(String name) {
        return use.themes.create(World.MAYA, roadmap, new ThemeInput(name, null, "TEAL")).result();
    }

    private Initiative in(Theme theme, String name) {
        InitiativeInput input =
                new InitiativeInput(name, null, theme.uid(), null, null, null, null, null, null);
        return use.createInitiative
                .create(World.MAYA, roadmap, input, List.of())
                .result()
                .initiative();
    }

    private List<String> order() {
        return store.plan(roadmap).themes().stream().map(Theme::name).toList();
    }

    private String themeOf(Initiative initiative) {
        return use.now(initiative).themeUid();
    }

    @Test
    public void a_description_is_kept_told_in_the_history_and_taken_back() {
        Theme made = theme("Trust");

        Done<Theme> done =
                use.themes.edit(
                        World.MAYA,
                        made.uid(),
                        new ThemeInput("Trust", " What keeps people ", "TEAL"),
                        1);

        assertEquals("What keeps people", store.theme(made.uid()).orElseThrow().description());
        assertEquals(1, store.command(done.command()).get(0).changes().size());
        use.undo.undo(World.MAYA, done.command());
        assertNull(store.theme(made.uid()).orElseThrow().description());
    }

    @Test
    public void a_description_that_is_too_long_is_refused_by_its_field() {
        ThemeInput input = new ThemeInput("Trust", "x".repeat(2_001), "TEAL");

        Rejected refusal =
                assertThrows(Rejected.class, () -> use.themes.create(World.MAYA, roadmap, input));

        assertEquals("description", refusal.field());
    }

    @Test
    public void a_theme_gets_another_place_and_its_old_one_back() {
        Theme one = theme("One");
        Theme two = theme("Two");
        Theme three = theme("Three");

        String first = use.themes.place(World.MAYA, three.uid(), null, 1).command();
        assertEquals(List.of("Three", "One", "Two"), order());
        use.undo.undo(World.MAYA, first);
        assertEquals(List.of("One", "Two", "Three"), order());

        use.themes.place(World.MAYA, one.uid(), two.uid(), 1);
        assertEquals(List.of("Two", "One", "Three"), order());
        assertNull(use.themes.place(World.MAYA, one.uid(), two.uid(), 2).command());
    }

    @Test
    public void a_place_behind_what_is_not_there_is_refused() {
        Theme one = theme("One");

        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () -> use.themes.place(World.MAYA, one.uid(), one.uid(), 1));

        assertEquals("afterUid", refusal.field());
    }

    @Test
    public void a_merged_theme_goes_its_initiatives_move_and_one_undo_brings_all_back() {
        Theme from = theme("From");
        Theme into = theme("Into");
        Initiative moved = in(from, "Moved");
        Initiative there = in(into, "There");

        String command = use.themes.merge(World.MAYA, from.uid(), into.uid(), 1);

        assertEquals(List.of("Into"), order());
        assertEquals(into.uid(), themeOf(moved));
        assertEquals(into.uid(), themeOf(there));
        use.undo.undo(World.MAYA, command);
        assertEquals(List.of("From", "Into"), order());
        assertEquals(from.uid(), themeOf(moved));
        assertEquals(into.uid(), themeOf(there));
    }

    @Test
    public void a_theme_is_merged_into_another_one_of_the_same_roadmap_only() {
        Theme from = theme("From");
        Theme gone = theme("Gone");
        use.themes.delete(World.MAYA, gone.uid(), 1);
        String other = use.roadmapOf("HID");
        Theme foreign =
                use.themes
                        .create(World.MAYA, other, new ThemeInput("Foreign", null, "RED"))
                        .result();

        for (String into : List.of(from.uid(), gone.uid(), foreign.uid(), "none")) {
            Rejected refusal =
                    assertThrows(
                            Rejected.class,
                            () -> use.themes.merge(World.MAYA, from.uid(), into, 1));
            assertEquals("intoUid", refusal.field());
        }
        assertTrue(store.theme(from.uid()).orElseThrow().exists());
    }

    @Test
    public void who_has_not_seen_the_change_of_another_neither_merges_nor_ranks() {
        Theme from = theme("From");
        Theme into = theme("Into");
        use.themes.edit(World.PAUL, from.uid(), new ThemeInput("Newer", null, "RED"), 1);

        Conflict merge =
                assertThrows(
                        Conflict.class,
                        () -> use.themes.merge(World.MAYA, from.uid(), into.uid(), 1));
        assertThrows(Conflict.class, () -> use.themes.place(World.MAYA, from.uid(), into.uid(), 1));

        ConflictState.OfTheme now = (ConflictState.OfTheme) merge.current().orElseThrow();
        assertEquals("Newer", now.theme().name());
    }

    @Test
    public void an_initiative_that_somebody_moves_meanwhile_is_not_lost_in_a_merge() {
        Theme from = theme("From");
        Theme into = theme("Into");
        Initiative one = in(from, "One");
        store.beforeNextWrite(
                () ->
                        use.edit.edit(
                                World.PAUL,
                                one.uid(),
                                UseCases.with(one, "Renamed", null),
                                1,
                                null));

        assertThrows(Conflict.class, () -> use.themes.merge(World.MAYA, from.uid(), into.uid(), 1));

        assertTrue(store.theme(from.uid()).orElseThrow().exists());
        assertEquals("Renamed", use.now(one).name());
    }

    @Test
    public void who_only_looks_changes_no_theme() {
        Theme one = theme("One");
        Theme two = theme("Two");

        assertThrows(Forbidden.class, () -> use.themes.place(World.VERA, two.uid(), null, 1));
        assertThrows(Forbidden.class, () -> use.themes.merge(World.VERA, two.uid(), one.uid(), 1));
    }

    /** However often themes are placed, the order is the one that was wanted. */
    @Property(trials = 25)
    public void any_row_of_placings_gives_the_order_that_a_list_would_have(long seed) {
        Random random = new Random(seed);
        store.plan(roadmap)
                .themes()
                .forEach(theme -> use.themes.delete(World.MAYA, theme.uid(), theme.version()));
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add(theme("T" + i).name());
        }
        for (int i = 0; i < 150; i++) {
            List<Theme> now = store.plan(roadmap).themes();
            Theme moved = now.get(random.nextInt(now.size()));
            Theme behind = random.nextInt(4) == 0 ? null : now.get(random.nextInt(now.size()));
            if (moved.equals(behind)) {
                continue;
            }
            String after = behind == null ? null : behind.uid();
            use.themes.place(World.MAYA, moved.uid(), after, moved.version());
            wanted.remove(moved.name());
            wanted.add(behind == null ? 0 : wanted.indexOf(behind.name()) + 1, moved.name());
            assertEquals(wanted, order());
        }
        assertFalse(wanted.isEmpty());
    }
}

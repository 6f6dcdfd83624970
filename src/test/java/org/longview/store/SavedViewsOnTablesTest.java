package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Act;
import org.longview.roadmap.KeepViews.Wish;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Step;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.SavedView;
import org.longview.strategy.Uid;

/** Saved views on the real tables. */
public class SavedViewsOnTablesTest extends OnEachDatabase {
    private TestTables tables;
    private UseCases use;
    private String roadmap;

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
        use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
        roadmap = use.roadmapOf("APP");
    }

    @After
    public void close() {
        tables.close();
    }

    private SavedView made(String name, String query, boolean shared, boolean own, boolean all) {
        return use.views
                .create(World.MAYA, roadmap, new Wish(name, query, shared, own, all))
                .result();
    }

    private SavedView now(SavedView view) {
        return use.store.view(view.uid()).orElseThrow();
    }

    private void write(SavedView view) {
        use.store.write(
                new Act(
                        Uid.fresh(),
                        "maya",
                        Instant.EPOCH,
                        null,
                        null,
                        List.of(new Step.OfView(view, List.of()))));
    }

    private SavedView view(String owner, boolean own, boolean all) {
        return new SavedView(Uid.fresh(), roadmap, owner, "Any", "", true, own, all, 1, null);
    }

    @Test
    public void a_view_is_found_as_it_was_kept() {
        SavedView plain = made("Plain", "", false, false, false);
        SavedView full = made("Straße 🚇", "q=" + "ü".repeat(3_998), true, true, true);

        assertEquals(plain, now(plain));
        assertEquals(full, now(full));
        assertEquals(List.of(plain, full), use.store.views(roadmap));
        assertEquals(List.of(), use.store.views(Uid.fresh()));
    }

    @Test
    public void the_default_goes_from_one_view_to_another_and_back() {
        SavedView first = made("First", "", true, true, true);
        String command =
                use.views
                        .create(World.MAYA, roadmap, new Wish("Second", "", true, true, true))
                        .command();
        assertFalse(now(first).ownDefault() || now(first).commonDefault());

        use.undo.undo(World.MAYA, command);

        assertTrue(now(first).ownDefault() && now(first).commonDefault());
        assertEquals(List.of(now(first)), use.store.views(roadmap));
    }

    @Test
    public void the_database_lets_one_default_in_for_all_and_one_for_each_person() {
        String longest = "u".repeat(255);
        write(view("maya", true, true));
        write(view(longest, true, false));

        assertThrows(SlotTaken.class, () -> write(view("maya", true, false)));
        assertThrows(SlotTaken.class, () -> write(view(longest, true, false)));
        assertThrows(SlotTaken.class, () -> write(view("vera", false, true)));

        write(view("maya", false, false));
        assertEquals(3, use.store.views(roadmap).size());
    }

    @Test
    public void a_deleted_view_leaves_its_place_and_comes_back() {
        SavedView first = made("First", "tab=list", true, true, true);
        String deleted = use.views.delete(World.MAYA, first.uid(), 1);
        assertEquals(List.of(), use.store.views(roadmap));

        use.undo.undo(World.MAYA, deleted);

        assertTrue(now(first).ownDefault() && now(first).commonDefault());
        assertEquals("tab=list", now(first).query());
        assertEquals(3, use.store.history(first.uid()).size());
    }
}

package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Aims;
import org.longview.roadmap.CheckInWish;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.ObjectiveInput;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Brief;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;

/** Vision, objectives, key results, check-ins, contributions and briefs on the real tables. */
public class AimsOnTablesTest extends OnEachDatabase {
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

    @Test
    public void everything_is_found_as_it_was_kept() {
        use.vision.keep(World.MAYA, roadmap, "Trust ü 🚇\nand calm", 0);
        use.vision.keep(World.MAYA, roadmap, null, 1);
        use.vision.keep(World.MAYA, roadmap, "v".repeat(2_000), 2);
        Objective objective =
                use.objectives
                        .create(
                                World.MAYA,
                                roadmap,
                                new ObjectiveInput(
                                        "Guests finish", "w".repeat(5_000), "2026-Q3", "maya"))
                        .result();
        KeyResult key = use.keyResult(objective, "Bookings", 31, 45);
        KeyResult measured =
                use.keyResults
                        .checkIn(
                                World.MAYA,
                                key.uid(),
                                new BigDecimal("-0.1250"),
                                "n".repeat(999),
                                1)
                        .result();

        Aims aims = use.store.aims(roadmap);

        assertEquals("v".repeat(2_000), aims.vision().text());
        assertEquals(3, aims.vision().version());
        assertEquals(List.of(objective), aims.objectives());
        assertEquals(List.of(measured), aims.keyResults());
        assertEquals(new BigDecimal("-0.125"), aims.latest().get(key.uid()).value());
        assertEquals(use.store.checkIns(key.uid()), List.copyOf(aims.latest().values()));
        assertEquals(Aims.NONE, use.store.aims("6b0a6c2e-0f5e-4c58-9b52-0a3f4b1d9e01"));
    }

    @Test
    public void a_check_in_is_corrected_and_taken_back_on_the_tables_too() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 100);
        use.keyResults.checkIn(World.MAYA, key.uid(), new BigDecimal("25"), null, 1);
        CheckInWish right = new CheckInWish(new BigDecimal("2.5"), "Not 25");

        use.corrections.correct(World.MAYA, key.uid(), 1, right, 2);
        assertEquals(new BigDecimal("2.5"), use.store.keyResult(key.uid()).get().current());
        assertEquals("Not 25", use.store.checkIns(key.uid()).get(1).note());

        use.corrections.takeBack(World.MAYA, key.uid(), 2, 3);
        assertNull(use.store.keyResult(key.uid()).get().current());
        assertEquals(Integer.valueOf(2), use.store.checkIns(key.uid()).get(2).reverses());
    }

    @Test
    public void a_brief_is_found_as_it_was_kept_in_every_version() {
        String uid = use.initiative(roadmap, "Offline").uid();
        Brief first =
                use.briefs
                        .save(World.MAYA, uid, UseCases.brief("p".repeat(30_000), "One  ü"), 0)
                        .result();
        Brief ticked =
                use.briefs
                        .tick(World.PAUL, uid, first.requirements().get(0).uid(), true, 1)
                        .result();

        assertEquals(ticked, use.store.briefOf(uid).orElseThrow());
        assertEquals(first, use.briefs.version(World.MAYA, uid, 1));
    }

    @Test
    public void contributions_end_and_begin_again_and_deleted_objectives_are_not_read() {
        Objective one = use.objective(roadmap, "One");
        Objective two = use.objective(roadmap, "Two");
        Initiative initiative = use.initiative(roadmap, "Offline", "APP-1");
        String uid = initiative.uid();
        use.serve.serve(World.MAYA, uid, List.of(one.uid(), two.uid()), 1);
        use.serve.serve(World.MAYA, uid, List.of(two.uid()), 2);
        use.serve.serve(World.MAYA, uid, List.of(one.uid(), two.uid()), 3);

        String deleted = use.objectives.delete(World.MAYA, two.uid(), 1);
        assertEquals(1, use.store.aims(roadmap).contributions().size());
        use.undo.undo(World.MAYA, deleted);

        assertEquals(2, use.store.aims(roadmap).contributions().size());
        assertEquals(2, use.store.contributions(uid).size());
    }

    @Test
    public void a_check_in_is_taken_back_by_another_one() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        String command =
                use.keyResults.checkIn(World.MAYA, key.uid(), BigDecimal.ONE, null, 1).command();

        use.undo.undo(World.MAYA, command);

        assertEquals(2, use.store.checkIns(key.uid()).size());
        assertEquals(null, use.store.keyResult(key.uid()).orElseThrow().current());
    }

    @Test
    public void a_stale_check_in_is_refused_and_keeps_nothing() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        use.keyResults.checkIn(World.MAYA, key.uid(), BigDecimal.ONE, null, 1);

        assertThrows(
                Conflict.class,
                () -> use.keyResults.checkIn(World.PAUL, key.uid(), BigDecimal.TEN, null, 1));

        assertEquals(1, use.store.checkIns(key.uid()).size());
    }
}

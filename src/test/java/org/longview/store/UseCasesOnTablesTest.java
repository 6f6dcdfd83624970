package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.InitiativeView;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Initiative;

/** A planner's day on the real tables. */
public class UseCasesOnTablesTest extends OnEachDatabase {
    private TestTables tables;
    private UseCases use;

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
        use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
    }

    @After
    public void close() {
        tables.close();
    }

    @Test
    public void a_promise_moves_is_taken_back_and_the_initiative_goes_and_returns() {
        String roadmap = use.roadmapOf("APP");
        Initiative one = use.initiative(roadmap, "Offline", "APP-1", "HID-1");
        edit(one, "2026-Q2");
        String moved = edit(one, "2026-Q3");
        use.world.pass(Duration.ofMinutes(1));

        use.undo.undo(World.MAYA, moved);
        String deleted = use.delete.delete(World.MAYA, one.uid(), 4);
        assertEquals(9, use.open.byUid(World.MAYA, roadmap).unassigned().size());
        use.undo.undo(World.MAYA, deleted);

        InitiativeView view = use.read.read(World.MAYA, one.uid());
        assertEquals("2026-Q2", view.initiative().timeframe().text());
        assertEquals(2, view.epics().size());
        assertEquals(0, view.ledger().moves());
        assertEquals(3, view.ledger().entries().size());
        assertEquals(6, use.store.history(one.uid()).size());
    }

    private String edit(Initiative initiative, String timeframe) {
        Initiative now = use.now(initiative);
        return use.edit
                .edit(
                        World.MAYA,
                        now.uid(),
                        UseCases.with(now, now.name(), timeframe),
                        now.version(),
                        null)
                .command();
    }

    @Test
    public void after_a_lost_write_the_store_goes_on_working() {
        String roadmap = use.roadmapOf("APP");
        use.initiative(roadmap, "There", "APP-1");

        for (int i = 0; i < 20; i++) {
            assertThrows(Conflict.class, () -> use.initiative(roadmap, "Here", "APP-2", "APP-1"));
        }

        use.initiative(roadmap, "Here", "APP-2");
        assertEquals(List.of("There", "Here"), use.order(roadmap));
    }
}

package org.longview.store;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Cadence;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.TeamWeeks;

/** Vision, objectives, key results, check-ins, contributions and briefs on the real tables. */
public class UpdatesOnTablesTest extends OnEachDatabase {
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
    public void updates_are_found_as_they_were_kept_newest_first() {
        Initiative offline = use.initiative(roadmap, "Offline", "APP-1");
        PostUpdate.Wish late = new PostUpdate.Wish(Health.AT_RISK, "ü 🚇\n" + "x".repeat(3_900));
        PostUpdate.Wish fine = new PostUpdate.Wish(Health.ON_TRACK, "Fine");
        StatusUpdate first = use.post.ofInitiative(World.MAYA, offline.uid(), late, 1).result();
        use.world.pass(Duration.ofMinutes(1));
        StatusUpdate right = use.post.edit(World.MAYA, first.uid(), fine, 1).result();
        String wrong = use.post.ofInitiative(World.MAYA, offline.uid(), late, 3).command();
        assertEquals(2, use.store.updatesOf(offline.uid()).size());
        assertEquals(first.uid(), use.store.updatesOf(offline.uid()).get(1).uid());
        use.undo.undo(World.MAYA, wrong);

        assertEquals(List.of(right), use.store.updatesOf(offline.uid()));
        assertEquals(List.of(right), use.store.updatesOn(roadmap));
        assertEquals(Health.ON_TRACK, use.now(offline).health());
    }

    @Test
    public void the_cadence_of_a_roadmap_is_kept() {
        RoadmapSettings monthly =
                new RoadmapSettings(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        ColumnNames.DEFAULTS,
                        null,
                        Cadence.MONTHLY,
                        TeamWeeks.DEFAULTS);
        String command = use.editRoadmap.edit(World.MAYA, roadmap, "Plans", monthly, 1).command();
        assertEquals(
                Cadence.MONTHLY, use.store.roadmap(roadmap).orElseThrow().settings().cadence());

        use.undo.undo(World.MAYA, command);

        assertEquals(Cadence.NONE, use.store.roadmap(roadmap).orElseThrow().settings().cadence());
    }
}

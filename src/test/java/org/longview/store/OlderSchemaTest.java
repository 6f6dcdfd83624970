package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.publish.TransferScenes;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Initiative;

/**
 * Today's tables over those of an older release lose nothing: the guard of every change of a
 * column.
 */
public class OlderSchemaTest extends OnEachDatabase {
    private static final List<Class<? extends RawEntity<?>>> TODAY = List.of(TestTables.types());

    private StoredSchema stored;
    private ActiveObjects ao;

    @Before
    public void open() throws Exception {
        stored = StoredSchema.open(database, 1);
        ao = stored.open(TODAY);
    }

    @After
    public void close() throws Exception {
        stored.close();
    }

    @Test
    public void every_row_of_version_1_is_read() throws Exception {
        UseCases use = new UseCases(new ActiveObjectsStore(ao));
        use.world.startFiscalYearIn(4);

        String exported = TransferScenes.exported(use.world, new ActiveObjectsTransfer(ao));

        // the stored rows are those that this document makes
        assertEquals(
                TransferScenes.lifted(
                        Files.readString(Path.of("src/test/resources/transfer/v1.json"))),
                TransferScenes.read(exported));
        assertEquals(1, ao.count(ReasonRow.class));
    }

    @Test
    public void work_goes_on_in_the_old_tables() {
        UseCases use = new UseCases(new ActiveObjectsStore(ao));
        String roadmap = use.roadmapOf("APP");
        Initiative old = use.store.plan(roadmap).initiatives().get(0);

        use.initiative(roadmap, "New here", "APP-5");
        use.edit.edit(
                World.MAYA,
                old.uid(),
                UseCases.with(old, "Renamed", "2027-Q1"),
                old.version(),
                null);

        assertEquals(List.of("Renamed", "Never planned", "New here"), use.order(roadmap));
        assertEquals(16, use.store.commitments(old.uid()).size());
    }

    @Test
    public void the_old_tables_become_as_new_ones_are() throws Exception {
        stored.open(StoredSchema.FRESH, TODAY);

        Set<String> shape = stored.shape(StoredSchema.FRESH);
        assertTrue(shape.toString(), shape.size() > 80);
        assertEquals(shape, stored.shape(StoredSchema.PREFIX));
    }
}

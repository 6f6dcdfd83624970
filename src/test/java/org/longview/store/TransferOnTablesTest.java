package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.publish.TransferScenes;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.UseCases;

/** All data goes out of the real tables and comes in again, to the byte. */
public class TransferOnTablesTest extends OnEachDatabase {
    private TestTables tables;

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
    }

    @After
    public void close() {
        tables.close();
    }

    @Test
    public void export_wipe_import_export_is_equal_to_the_byte() throws Exception {
        UseCases use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
        TransferScenes.fill(use);
        String first =
                TransferScenes.exported(
                        use.world, new ActiveObjectsTransfer(tables.activeObjects()));
        tables.close();
        tables = Databases.open(database);
        ActiveObjectsTransfer wiped = new ActiveObjectsTransfer(tables.activeObjects());

        TransferScenes.importAll(
                use.world, wiped, new ActiveObjectsStore(tables.activeObjects()), first);

        assertEquals(first, TransferScenes.exported(use.world, wiped));
    }

    @Test
    public void records_that_are_there_in_part_come_in_not_at_all() throws Exception {
        UseCases use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
        TransferScenes.fill(use);
        ActiveObjectsTransfer transfer = new ActiveObjectsTransfer(tables.activeObjects());
        StrategyRecords all = transfer.all();
        tables.close();
        tables = Databases.open(database);
        ActiveObjectsTransfer other = new ActiveObjectsTransfer(tables.activeObjects());
        new UseCases(new ActiveObjectsStore(tables.activeObjects())).roadmapOf("APP");
        StrategyRecords before = other.all();

        assertThrows(SlotTaken.class, () -> other.add(all, List.of()));

        assertEquals(before, other.all());
    }
}

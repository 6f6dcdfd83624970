package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.publish.TransferScenes;
import org.longview.roadmap.UseCases;
import org.longview.sandbox.MapSettings;
import org.longview.sandbox.host.ModelUpgrades;
import org.longview.store.NewerModel.NewerTheme;
import org.longview.store.NewerModel.WordCount;

/** A release to come, with more columns, tables and upgrade tasks, over the tables of version 1. */
public class SchemaUpgradeTest extends OnEachDatabase {
    private static final String VERSION = StoredSchema.PREFIX + "_#";

    private final MapSettings settings = new MapSettings();
    private StoredSchema stored;

    @Before
    public void open() throws Exception {
        stored = StoredSchema.open(database, 1);
    }

    @After
    public void close() throws Exception {
        stored.close();
    }

    private ActiveObjects upgraded(ActiveObjectsUpgradeTask... tasks) throws SQLException {
        new ModelUpgrades(settings, StoredSchema.PREFIX)
                .run(
                        List.of(tasks),
                        () -> {
                            try {
                                return stored.open(List.of());
                            } catch (SQLException e) {
                                throw new AssertionError(e);
                            }
                        });
        return stored.open(NewerModel.entities());
    }

    private static void assertNothingIsLost(ActiveObjects ao) throws Exception {
        UseCases use = new UseCases(new ActiveObjectsStore(ao));
        use.world.startFiscalYearIn(4);
        assertEquals(
                TransferScenes.lifted(
                        Files.readString(Path.of("src/test/resources/transfer/v1.json"))),
                TransferScenes.read(
                        TransferScenes.exported(use.world, new ActiveObjectsTransfer(ao))));
        assertEquals(1, ao.count(ReasonRow.class));
    }

    @Test
    public void tasks_fill_what_is_new_and_every_row_is_found() throws Exception {
        ActiveObjects ao = upgraded(new NewerModel.Counts(false), new NewerModel.ShortNames());

        assertNothingIsLost(ao);
        assertEquals(
                List.of("given", "reliability"),
                Arrays.stream(ao.find(NewerTheme.class))
                        .map(NewerTheme::getShortName)
                        .sorted()
                        .toList());
        assertEquals(2, ao.count(WordCount.class));
        assertEquals("3", settings.get(VERSION));
    }

    @Test
    public void a_second_start_runs_no_task_again() throws Exception {
        upgraded(new NewerModel.ShortNames(), new NewerModel.Counts(false));

        ActiveObjects ao = upgraded(new NewerModel.ShortNames(), new NewerModel.Counts(true));

        assertEquals(2, ao.count(WordCount.class));
        assertNothingIsLost(ao);
    }

    @Test
    public void what_a_failed_task_wrote_is_taken_back_and_the_next_start_goes_on_from_there()
            throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> upgraded(new NewerModel.ShortNames(), new NewerModel.Counts(true)));

        assertEquals("2", settings.get(VERSION));
        assertEquals(0, stored.open(NewerModel.entities()).count(WordCount.class));
        ActiveObjects ao = upgraded(new NewerModel.ShortNames(), new NewerModel.Counts(false));
        assertEquals(2, ao.count(WordCount.class));
        assertNothingIsLost(ao);
    }

    @Test
    public void a_task_has_no_table_that_it_did_not_ask_for() {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> upgraded(new NewerModel.Hasty()));

        assertTrue(failure.toString(), failure.getCause() instanceof ActiveObjectsException);
        assertEquals(null, settings.get(VERSION));
    }

    @Test
    public void the_release_before_still_works_on_the_newer_tables() throws Exception {
        upgraded(new NewerModel.ShortNames(), new NewerModel.Counts(false));

        assertNothingIsLost(stored.open(List.of(TestTables.types())));
    }
}

package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.longview.roadmap.RoadmapStoreContract;
import org.longview.roadmap.Step;
import org.longview.roadmap.TransferStore;
import org.longview.strategy.Initiative;

/** The store in the database keeps the contract. */
@RunWith(Parameterized.class)
public class ActiveObjectsStoreTest extends RoadmapStoreContract {
    private final String database;
    private TestTables tables;

    public ActiveObjectsStoreTest(String database) {
        this.database = database;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return Databases.here();
    }

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
        store = new ActiveObjectsStore(tables.activeObjects());
    }

    @After
    public void close() {
        tables.close();
    }

    @Override
    protected TransferStore transfer() {
        return new ActiveObjectsTransfer(tables.activeObjects());
    }

    @Test
    public void reading_a_roadmap_asks_as_often_for_forty_initiatives_as_for_four() {
        write(step(roadmap));
        write(initiatives(4));
        tables.findsSince();
        store.plan(roadmap.uid());
        int few = tables.findsSince();
        write(initiatives(36));
        tables.findsSince();

        assertEquals(40, store.plan(roadmap.uid()).initiatives().size());

        assertEquals(5, few);
        assertEquals(few, tables.findsSince());
    }

    private long lastIssue = 50_000;

    private Step[] initiatives(int count) {
        Step[] steps = new Step[count];
        for (int i = 0; i < count; i++) {
            steps[i] = step(initiative(roadmap.uid(), "No. " + i), primary(++lastIssue));
        }
        return steps;
    }

    @Test
    public void names_of_tables_and_columns_fit_into_thirty_characters() throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = tables.source().getConnection();
                ResultSet columns =
                        connection
                                .getMetaData()
                                .getColumns(null, null, TestTables.PREFIX + "%", null)) {
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME"));
                names.add(columns.getString("COLUMN_NAME"));
            }
        }

        assertTrue(names.size() > 100);
        names.forEach(name -> assertTrue(name, name.length() <= 30));
    }

    @Test
    public void the_tables_can_be_brought_up_to_date_twice() throws Exception {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        write(step(one));

        tables.migrateAgain();

        assertEquals(List.of(one), store.plan(roadmap.uid()).initiatives());
    }
}

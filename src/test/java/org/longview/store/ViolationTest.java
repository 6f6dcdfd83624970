package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;
import org.longview.roadmap.Act;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Step;
import org.longview.strategy.Change;
import org.longview.strategy.Rejected;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;

/** Why a database refused, and what follows from it. */
public class ViolationTest {
    private static ActiveObjectsException refused(String state) {
        return refused(state, 0);
    }

    private static ActiveObjectsException refused(String state, int code) {
        return new ActiveObjectsException(new SQLException("refused", state, code));
    }

    /** What the drivers of the databases that Jira supports tell, each with its vendor's code. */
    private static void assertTold(Violation expected, String database, String state, int code) {
        assertEquals(
                database + " " + state + " " + code, expected, Violation.in(refused(state, code)));
    }

    @Test
    public void a_taken_slot_is_told_by_each_database_in_its_own_way() {
        assertTold(Violation.TAKEN, "H2", "23505", 23505);
        assertTold(Violation.TAKEN, "PostgreSQL", "23505", 0);
        assertTold(Violation.TAKEN, "MySQL ER_DUP_ENTRY", "23000", 1062);
        assertTold(Violation.TAKEN, "MySQL ER_DUP_ENTRY_WITH_KEY_NAME", "23000", 1586);
        assertTold(Violation.TAKEN, "SQL Server, unique index", "23000", 2601);
        assertTold(Violation.TAKEN, "SQL Server, unique constraint", "23000", 2627);
        assertTold(Violation.TAKEN, "Oracle ORA-00001", "23000", 1);
    }

    @Test
    public void a_missing_or_foreign_value_is_no_taken_slot_though_its_state_may_be_the_same() {
        assertTold(Violation.NONE, "MySQL ER_BAD_NULL_ERROR", "23000", 1048);
        assertTold(Violation.NONE, "MySQL ER_NO_REFERENCED_ROW_2", "23000", 1452);
        assertTold(Violation.NONE, "SQL Server, null", "23000", 515);
        assertTold(Violation.NONE, "SQL Server, foreign key", "23000", 547);
        assertTold(Violation.NONE, "Oracle ORA-01400", "23000", 1400);
        assertTold(Violation.NONE, "Oracle ORA-02291", "23000", 2291);
        assertTold(Violation.NONE, "H2, null", "23502", 23502);
        assertTold(Violation.NONE, "PostgreSQL, null", "23502", 0);
        assertTold(Violation.NONE, "PostgreSQL, row that is pointed to", "23001", 0);
    }

    @Test
    public void a_lost_race_is_told_by_each_database_in_its_own_way() {
        assertTold(Violation.LOST, "H2, deadlock", "40001", 40001);
        assertTold(Violation.LOST, "H2, lock timeout", "HYT00", 50200);
        assertTold(Violation.LOST, "H2, concurrent update", "90131", 90131);
        assertTold(Violation.LOST, "PostgreSQL, serialisation", "40001", 0);
        assertTold(Violation.LOST, "PostgreSQL, deadlock", "40P01", 0);
        assertTold(Violation.LOST, "PostgreSQL, lock", "55P03", 0);
        assertTold(Violation.LOST, "MySQL ER_LOCK_DEADLOCK", "40001", 1213);
        assertTold(Violation.LOST, "MySQL ER_LOCK_WAIT_TIMEOUT", "HY000", 1205);
        assertTold(Violation.LOST, "SQL Server, deadlock", "40001", 1205);
        assertTold(Violation.LOST, "SQL Server, lock timeout", "S00051", 1222);
        assertTold(Violation.LOST, "SQL Server, update conflict", "S0002", 3960);
        assertTold(Violation.LOST, "Oracle ORA-00060", "61000", 60);
        assertTold(Violation.LOST, "Oracle ORA-00054", "61000", 54);
        assertTold(Violation.LOST, "Oracle ORA-08177", "72000", 8177);
    }

    @Test
    public void a_text_that_is_too_long_is_told_by_each_database_in_its_own_way() {
        assertTold(Violation.TOO_LONG, "H2", "22001", 22001);
        assertTold(Violation.TOO_LONG, "PostgreSQL", "22001", 0);
        assertTold(Violation.TOO_LONG, "MySQL ER_DATA_TOO_LONG", "22001", 1406);
        assertTold(Violation.TOO_LONG, "Oracle ORA-12899", "72000", 12899);
        assertTold(Violation.TOO_LONG, "SQL Server", "S0001", 2628);
        assertTold(Violation.NONE, "Oracle ORA-01013, cancelled", "72000", 1013);
    }

    @Test
    public void what_only_shares_the_state_of_a_lost_race_is_none() {
        assertTold(Violation.NONE, "Oracle ORA-00018, sessions", "61000", 18);
        assertTold(Violation.NONE, "MySQL, unknown", "HY000", 1105);
        assertTold(Violation.NONE, "SQL Server, no such table", "S0002", 208);
        assertTold(Violation.NONE, "MySQL, number of columns", "21000", 1222);
    }

    @Test
    public void a_taken_slot_is_recognised_however_deep() {
        assertEquals(
                Violation.TAKEN,
                Violation.in(new IllegalStateException(new RuntimeException(refused("23505")))));
        SQLException batch = new BatchUpdateException("batch", null, new int[0]);
        batch.setNextException(new SQLException("refused", "23505"));
        assertEquals(Violation.TAKEN, Violation.in(new RuntimeException(batch)));
    }

    @Test
    public void other_failures_are_neither() {
        assertEquals(Violation.NONE, Violation.in(refused("23502")));
        assertEquals(Violation.NONE, Violation.in(refused("22003")));
        assertEquals(Violation.NONE, Violation.in(refused(null)));
        assertEquals(Violation.NONE, Violation.in(new IllegalStateException("plain")));
    }

    private static int attempts(RuntimeException... failures) {
        Deque<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        AtomicInteger attempts = new AtomicInteger();
        ActiveObjects ao =
                (ActiveObjects)
                        Proxy.newProxyInstance(
                                ViolationTest.class.getClassLoader(),
                                new Class<?>[] {ActiveObjects.class},
                                (proxy, method, arguments) ->
                                        ((TransactionCallback<?>) arguments[0]).doInTransaction());
        new Transactions(ao)
                .run(
                        () -> {
                            attempts.incrementAndGet();
                            if (!left.isEmpty()) {
                                throw left.remove();
                            }
                        });
        return attempts.get();
    }

    @Test
    public void what_was_lost_is_tried_again_a_few_times() {
        assertEquals(3, attempts(refused("40001"), refused("40P01")));
        RuntimeException lost = refused("40001");
        SlotTaken given =
                assertThrows(SlotTaken.class, () -> attempts(lost, lost, lost, lost, lost));
        assertSame(lost, given.getCause());
    }

    @Test
    public void what_is_taken_is_not_tried_again() {
        RuntimeException taken = refused("23505");
        RuntimeException unexpected = new IllegalStateException("tried again");
        assertThrows(SlotTaken.class, () -> attempts(taken, unexpected));
    }

    @Test
    public void a_text_of_too_many_bytes_is_named_and_not_tried_again() {
        RuntimeException oracle = refused("72000", 12899);
        RuntimeException unexpected = new IllegalStateException("tried again");
        Overlong found = assertThrows(Overlong.class, () -> attempts(oracle, unexpected));
        String name = "\u00e4".repeat(200);
        Theme theme = new Theme("t", "r", name, null, ThemeColour.RED, new SortKey("V"), 1, null);
        List<Change> changes =
                List.of(
                        new Change("colour", null, "RED"),
                        new Change("description", null, "x".repeat(3_000)),
                        new Change("name", "before", name));
        Act act =
                new Act(
                        "c",
                        "maya",
                        Instant.EPOCH,
                        null,
                        null,
                        List.of(new Step.OfTheme(theme, changes)));

        Rejected refused = found.in(act);

        assertEquals("name", refused.field());
        assertEquals(name, refused.value());
        assertTrue(refused.getMessage(), refused.getMessage().contains("400 bytes"));
    }

    @Test
    public void other_failures_pass_through() {
        RuntimeException full = refused("53100");
        assertSame(full, assertThrows(RuntimeException.class, () -> attempts(full)));
    }
}

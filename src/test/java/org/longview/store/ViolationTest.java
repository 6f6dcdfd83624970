package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.ActiveObjectsException;
import org.junit.Test;
import org.longview.roadmap.SlotTaken;

/** Why a database refused, and what follows from it. */
public class ViolationTest {
    private static ActiveObjectsException refused(String state) {
        return new ActiveObjectsException(new SQLException("refused", state));
    }

    @Test
    public void a_taken_slot_is_recognised_on_every_database_however_deep() {
        assertEquals(Violation.TAKEN, Violation.in(refused("23505")));
        assertEquals(Violation.TAKEN, Violation.in(refused("23000")));
        assertEquals(
                Violation.TAKEN,
                Violation.in(new IllegalStateException(new RuntimeException(refused("23505")))));
        SQLException batch = new BatchUpdateException("batch", null, new int[0]);
        batch.setNextException(new SQLException("refused", "23505"));
        assertEquals(Violation.TAKEN, Violation.in(new RuntimeException(batch)));
    }

    @Test
    public void deadlocks_and_serialisation_failures_are_lost_but_not_taken() {
        assertEquals(Violation.LOST, Violation.in(refused("40001")));
        assertEquals(Violation.LOST, Violation.in(refused("40P01")));
    }

    @Test
    public void other_failures_are_neither() {
        assertEquals(Violation.NONE, Violation.in(refused("23502")));
        assertEquals(Violation.NONE, Violation.in(refused("22001")));
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
    public void other_failures_pass_through() {
        RuntimeException full = refused("53100");
        assertSame(full, assertThrows(RuntimeException.class, () -> attempts(full)));
    }
}

package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.longview.sandbox.MapSettings;

/** Which upgrade tasks run, in which order, and what is remembered of it. */
public class ModelUpgradesTest {
    private final MapSettings settings = new MapSettings();
    private final ModelUpgrades upgrades = new ModelUpgrades(settings, "AO_123456");
    private final List<String> ran = new ArrayList<>();
    private final List<ActiveObjects> given = new ArrayList<>();
    private boolean inTransaction;

    private ActiveObjects fresh() {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (self, method, arguments) -> {
                            assertEquals("executeInTransaction", method.getName());
                            inTransaction = true;
                            try {
                                return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                            } finally {
                                inTransaction = false;
                            }
                        });
    }

    private void run(ActiveObjectsUpgradeTask... tasks) {
        upgrades.run(List.of(tasks), this::fresh);
    }

    private final class Task implements ActiveObjectsUpgradeTask {
        private final String version;
        boolean fails;

        Task(int version) {
            this.version = String.valueOf(version);
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            assertTrue("in a transaction", inTransaction);
            if (fails) {
                throw new IllegalArgumentException("a row that does not fit");
            }
            ran.add(current + "-" + version);
            given.add(ao);
        }
    }

    @Test
    public void tasks_run_in_the_order_of_their_versions_as_numbers() {
        run(new Task(10), new Task(2), new Task(9));

        assertEquals(List.of("0-2", "2-9", "9-10"), ran);
        assertEquals("10", settings.get("AO_123456_#"));
    }

    @Test
    public void each_task_runs_once() {
        run(new Task(1));
        run(new Task(1));

        assertEquals(List.of("0-1"), ran);
    }

    @Test
    public void only_tasks_that_are_newer_than_the_kept_version_run() {
        settings.put("AO_123456_#", "3");

        run(new Task(4), new Task(3), new Task(2));

        assertEquals(List.of("3-4"), ran);
    }

    @Test
    public void the_version_of_another_namespace_counts_for_nothing() {
        settings.put("AO_654321_#", "7");

        run(new Task(1));

        assertEquals(List.of("0-1"), ran);
    }

    @Test
    public void every_task_gets_active_objects_of_its_own() {
        run(new Task(1), new Task(2));

        assertTrue(given.get(0) != given.get(1));
    }

    @Test
    public void a_task_that_fails_is_named_stops_the_rest_and_is_tried_again() {
        Task second = new Task(2);
        second.fails = true;

        IllegalStateException failure =
                assertThrows(
                        IllegalStateException.class, () -> run(new Task(1), second, new Task(3)));

        assertTrue(
                failure.getMessage(),
                failure.getMessage().contains(Task.class.getName())
                        && failure.getMessage().contains("from model version 1 to 2")
                        && failure.getMessage().contains("a row that does not fit"));
        assertEquals("1", settings.get("AO_123456_#"));
        second.fails = false;
        run(new Task(1), second, new Task(3));
        assertEquals(List.of("0-1", "1-2", "2-3"), ran);
    }

    @Test
    public void two_tasks_of_one_version_are_refused_before_any_runs() {
        IllegalStateException refusal =
                assertThrows(
                        IllegalStateException.class,
                        () -> run(new Task(2), new Task(1), new Task(2)));

        assertTrue(refusal.getMessage(), refusal.getMessage().endsWith("version 2"));
        assertEquals(List.of(), ran);
    }
}

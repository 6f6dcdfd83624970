package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.CreateRoadmap;
import org.longview.roadmap.LinkEpic;
import org.longview.roadmap.RankInitiative;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** Two at the same moment, many times: exactly one wins, the other is told, nothing is lost. */
public class RaceTest extends OnEachDatabase {
    private static final int ROUNDS = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private TestTables tables;
    private UseCases use;

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
        use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
    }

    @After
    public void close() {
        threads.shutdownNow();
        tables.close();
    }

    /** What each of the two got: its result, or the conflict that it was told. */
    private List<Object> race(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Object>> both = new ArrayList<>();
        for (Callable<Object> act : List.of(one, other)) {
            both.add(
                    threads.submit(
                            () -> {
                                barrier.await();
                                return act.call();
                            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> outcome : both) {
            try {
                outcomes.add(outcome.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Conflict)) {
                    throw e;
                }
                outcomes.add(e.getCause());
            }
        }
        return outcomes;
    }

    private static List<Conflict> conflicts(List<Object> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Conflict)
                .map(Conflict.class::cast)
                .toList();
    }

    @Test
    public void of_two_who_edit_one_initiative_exactly_one_wins() throws Exception {
        String roadmap = use.roadmapOf("APP");
        Initiative contested = use.initiative(roadmap, "Contested");
        for (int round = 1; round <= ROUNDS; round++) {
            Initiative seen = use.now(contested);
            List<Object> outcomes = race(() -> edit(seen, "One"), () -> edit(seen, "Other"));

            assertEquals(1, conflicts(outcomes).size());
            assertTrue(conflicts(outcomes).get(0).current().isPresent());
            assertEquals(seen.version() + 1, use.now(contested).version());
            assertEquals(round + 1, use.store.history(contested.uid()).size());
            String winner = outcomes.get(0) instanceof Conflict ? "Other" : "One";
            assertTrue(use.now(contested).name().startsWith(winner));
        }
    }

    private Object edit(Initiative seen, String name) {
        return use.edit.edit(
                World.MAYA,
                seen.uid(),
                UseCases.with(seen, name + " " + seen.version(), null),
                seen.version(),
                null);
    }

    @Test
    public void of_two_who_link_one_epic_in_two_initiatives_exactly_one_wins() throws Exception {
        String roadmap = use.roadmapOf("APP");
        Initiative one = use.initiative(roadmap, "One");
        Initiative other = use.initiative(roadmap, "Other");
        for (int round = 0; round < ROUNDS; round++) {
            long before = use.now(one).version() + use.now(other).version();
            List<Object> outcomes = race(() -> link(one), () -> link(other));

            assertEquals(1, conflicts(outcomes).size());
            assertEquals(Conflict.Code.PRIMARY_ELSEWHERE, conflicts(outcomes).get(0).code());
            Initiative winner = outcomes.get(0) instanceof Conflict ? other : one;
            assertEquals(winner.uid(), use.store.primaries(List.of(101L)).get(101L));
            assertEquals(before + 1, use.now(one).version() + use.now(other).version());
            use.link.unlink(World.MAYA, winner.uid(), "APP-1", use.now(winner).version());
        }
    }

    private Object link(Initiative to) {
        long version = use.now(to).version();
        return use.link.link(
                World.MAYA, to.uid(), "APP-1", new LinkEpic.Wish(LinkRole.PRIMARY, version, false));
    }

    @Test
    public void of_two_who_give_one_change_its_reason_exactly_one_wins() throws Exception {
        String roadmap = use.roadmapOf("APP");
        Initiative moved = use.initiative(roadmap, "Moved");
        for (int round = 0; round < ROUNDS; round++) {
            Initiative seen = use.now(moved);
            String frame = round % 2 == 0 ? "2026-Q2" : "2026-Q3";
            String command =
                    use.edit
                            .edit(
                                    World.MAYA,
                                    seen.uid(),
                                    UseCases.with(seen, seen.name(), frame),
                                    seen.version(),
                                    null)
                            .command();
            List<Object> outcomes =
                    race(() -> because(command, "One"), () -> because(command, "Other"));

            assertEquals(1, conflicts(outcomes).size());
            String winner = outcomes.get(0) instanceof Conflict ? "Other" : "One";
            assertEquals(winner, use.store.command(command).get(0).revision().reason());
            List<Commitment> ledger = use.store.commitments(moved.uid());
            assertEquals(round + 1, ledger.size());
            assertEquals(winner, ledger.get(round).reason());
        }
    }

    private Object because(String command, String reason) {
        use.reason.give(World.MAYA, command, reason);
        return reason;
    }

    @Test
    public void two_who_move_epics_crosswise_do_not_block_each_other_for_good() throws Exception {
        String roadmap = use.roadmapOf("APP");
        Initiative one = use.initiative(roadmap, "One", "APP-1");
        Initiative other = use.initiative(roadmap, "Other", "APP-2");
        for (int round = 0; round < ROUNDS; round++) {
            Initiative here = use.now(round % 2 == 0 ? one : other);
            Initiative there = use.now(round % 2 == 0 ? other : one);
            List<Object> outcomes = race(() -> take(here, "APP-2"), () -> take(there, "APP-1"));

            assertTrue(conflicts(outcomes).size() <= 1);
            assertEquals(2, use.store.primaries(List.of(101L, 102L)).size());
            restore(one, "APP-1");
            restore(other, "APP-2");
        }
    }

    private Object take(Initiative to, String epic) {
        return use.link.link(
                World.MAYA,
                to.uid(),
                epic,
                new LinkEpic.Wish(LinkRole.PRIMARY, to.version(), true));
    }

    private void restore(Initiative to, String epic) {
        take(use.now(to), epic);
    }

    @Test
    public void two_who_start_the_roadmap_of_a_project_get_the_same_one() throws Exception {
        for (int round = 0; round < ROUNDS / 4; round++) {
            tables.close();
            tables = Databases.open(database);
            use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
            List<Object> outcomes =
                    race(
                            () -> use.createRoadmap.ofProject(World.MAYA, "APP"),
                            () -> use.createRoadmap.ofProject(World.PAUL, "APP"));

            CreateRoadmap.Made one = (CreateRoadmap.Made) outcomes.get(0);
            CreateRoadmap.Made other = (CreateRoadmap.Made) outcomes.get(1);
            assertEquals(one.roadmap().uid(), other.roadmap().uid());
            assertTrue(one.isNew() ^ other.isNew());
        }
    }

    @Test
    public void two_who_create_initiatives_at_once_both_succeed() throws Exception {
        String roadmap = use.roadmapOf("APP");
        for (int round = 0; round < ROUNDS; round++) {
            race(() -> use.initiative(roadmap, "One"), () -> use.initiative(roadmap, "Other"));
        }

        assertEquals(2 * ROUNDS, use.order(roadmap).size());
        Initiative last = use.store.plan(roadmap).initiatives().get(2 * ROUNDS - 1);
        use.rank.rank(
                World.MAYA,
                roadmap,
                new RankInitiative.Ranking(
                        1,
                        last.uid(),
                        use.store.plan(roadmap).initiatives().get(0).uid(),
                        false,
                        null));
        assertEquals(last.uid(), use.store.plan(roadmap).initiatives().get(1).uid());
    }

    @Test
    public void transactions_run_at_the_level_of_a_real_jira() throws Exception {
        assertEquals(Connection.TRANSACTION_READ_COMMITTED, tables.isolationOfTransactions());
    }
}

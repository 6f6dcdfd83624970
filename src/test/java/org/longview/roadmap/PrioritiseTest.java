package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Cadence;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;
import org.longview.strategy.SortKey;
import org.longview.strategy.TeamWeeks;

/** Initiatives are scored, and ranked by it in one act. */
public class PrioritiseTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private static ScoreInputs rice(int reach, int effort) {
        return new ScoreInputs(
                ScoreMethod.RICE,
                ScoreMethod.FORMULA,
                Map.of(
                        "reach", BigDecimal.valueOf(reach),
                        "impact", BigDecimal.ONE,
                        "confidence", BigDecimal.valueOf(100),
                        "effort", BigDecimal.valueOf(effort)));
    }

    private Initiative scored(String name, int reach, int effort) {
        Initiative initiative = use.initiative(roadmap, name);
        use.scores.keep(World.MAYA, initiative.uid(), rice(reach, effort), 0);
        return initiative;
    }

    private long version() {
        return store.roadmap(roadmap).orElseThrow().version();
    }

    @Test
    public void the_highest_score_comes_first_and_what_has_none_follows_in_its_order() {
        use.initiative(roadmap, "Unscored");
        scored("Low", 10, 1);
        scored("Free of effort", 10, 0);
        Initiative gone = scored("Deleted", 99, 1);
        scored("High", 50, 1);
        scored("Low as well", 10, 1);
        use.delete.delete(World.MAYA, gone.uid(), 1);

        Done<Priorities> done = use.priorities.rank(World.PAUL, roadmap, version());

        List<String> ranked = List.of("High", "Low", "Low as well", "Unscored", "Free of effort");
        assertEquals(ranked, use.order(roadmap));
        assertEquals(3, done.result().scored());
        assertEquals(5, done.result().initiatives().size());
        assertNull(use.priorities.rank(World.MAYA, roadmap, version()).command());
    }

    @Test
    public void a_hidden_project_in_the_scope_keeps_nobody_from_ranking() {
        scored("Low", 10, 1);
        scored("High", 50, 1);
        long seen = version();
        use.editRoadmap.widen(World.MAYA, roadmap, World.HID.id(), seen);
        store.beforeNextWrite(
                () ->
                        use.undo.undo(
                                World.MAYA, store.history(roadmap).get(0).revision().commandId()));

        assertNotNull(use.priorities.rank(World.PAUL, roadmap, seen).command());
        assertEquals(List.of("High", "Low"), use.order(roadmap));
    }

    @Test
    public void ranking_by_score_is_undone_as_one_act() {
        scored("Low", 10, 1);
        scored("Middle", 20, 1);
        scored("High", 50, 1);
        String command = use.priorities.rank(World.MAYA, roadmap, version()).command();
        assertEquals(1, store.command(command).size());

        use.undo.undo(World.MAYA, command);

        assertEquals(List.of("Low", "Middle", "High"), use.order(roadmap));
    }

    @Test
    public void who_has_not_seen_the_order_of_another_gets_both() {
        scored("Low", 10, 1);
        Initiative high = scored("High", 50, 1);
        long seen = version();
        use.rank.rank(
                World.PAUL,
                roadmap,
                new RankInitiative.Ranking(seen, high.uid(), null, false, null));

        Conflict conflict =
                assertThrows(Conflict.class, () -> use.priorities.rank(World.MAYA, roadmap, seen));

        assertTrue(conflict.current().orElseThrow() instanceof ConflictState.OfOrder);
    }

    @Test
    public void inputs_are_taken_back_and_those_of_another_method_stay() {
        Initiative initiative = use.initiative(roadmap, "One");
        String uid = initiative.uid();
        String first = use.scores.keep(World.MAYA, uid, rice(10, 2), 0).command();
        ScoreInputs value =
                new ScoreInputs(
                        ScoreMethod.VALUE_EFFORT, 1, Map.of("value", BigDecimal.valueOf(7)));
        use.scores.keep(World.MAYA, uid, value, 1);

        use.undo.undo(World.MAYA, first);

        Score now = store.scoreOf(uid).orElseThrow();
        assertEquals(Map.of(ScoreMethod.VALUE_EFFORT, value), now.entered());
        assertEquals(3, now.version());
        assertThrows(Conflict.class, () -> use.scores.keep(World.PAUL, uid, rice(10, 2), 2));
        assertNull(use.scores.keep(World.PAUL, uid, value, 3).command());
    }

    @Test
    public void two_who_score_first_at_once_do_not_overwrite_each_other() {
        String uid = use.initiative(roadmap, "One").uid();
        store.beforeNextWrite(() -> use.scores.keep(World.PAUL, uid, rice(1, 1), 0));

        assertThrows(Conflict.class, () -> use.scores.keep(World.MAYA, uid, rice(2, 2), 0));
        assertEquals(rice(1, 1), store.scoreOf(uid).orElseThrow().of(ScoreMethod.RICE));
    }

    @Test
    public void the_method_is_a_setting_of_the_roadmap() {
        scored("One", 10, 1);
        RoadmapSettings d = RoadmapSettings.DEFAULTS;
        RoadmapSettings other =
                new RoadmapSettings(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        d.columns(),
                        "WSJF",
                        Cadence.NONE,
                        TeamWeeks.DEFAULTS);
        assertEquals(ScoreMethod.RICE, use.priorities.read(World.VERA, roadmap).method());

        String changed =
                use.editRoadmap.edit(World.MAYA, roadmap, "Plans", other, version()).command();

        Priorities now = use.priorities.read(World.VERA, roadmap);
        assertEquals(ScoreMethod.WSJF, now.method());
        assertEquals(0, now.scored());
        use.undo.undo(World.MAYA, changed);
        assertEquals(1, use.priorities.read(World.VERA, roadmap).scored());
    }

    /** Whatever places there are, equal ones too: the wanted come in their order, others stay. */
    @Test
    public void a_permutation_is_the_order_that_was_wanted() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int count = 1 + random.nextInt(8);
            boolean equal = random.nextInt(4) == 0;
            List<Placement> order = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                SortKey key = SortKey.spread(equal ? i / 2 : i, count);
                order.add(new Placement("r", "i" + i, key));
                if (random.nextInt(4) > 0) {
                    wanted.add("i" + i);
                }
            }
            Collections.shuffle(wanted, random);

            List<Placement> result = new ArrayList<>(order);
            for (Placement changed : Places.permuted(order, wanted)) {
                result.removeIf(p -> p.initiativeUid().equals(changed.initiativeUid()));
                result.add(changed);
            }

            result.sort(
                    java.util.Comparator.comparing(Placement::sortKey)
                            .thenComparing(Placement::initiativeUid));
            List<String> uids = result.stream().map(Placement::initiativeUid).toList();
            assertEquals(wanted, uids.stream().filter(wanted::contains).toList());
            for (int i = 0; i < count; i++) {
                String held = order.get(i).initiativeUid();
                assertTrue(wanted.contains(held) || uids.get(i).equals(held));
            }
        }
    }
}

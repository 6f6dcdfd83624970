package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Initiative;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;

/** Scores and the order by them on the real tables. */
public class ScoresOnTablesTest extends OnEachDatabase {
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

    private static ScoreInputs inputs(String value, String effort) {
        return new ScoreInputs(
                ScoreMethod.VALUE_EFFORT,
                1,
                Map.of("value", new BigDecimal(value), "effort", new BigDecimal(effort)));
    }

    @Test
    public void a_score_is_found_as_it_was_kept_and_emptied_again() {
        Initiative one = use.initiative(roadmap, "One");
        ScoreInputs reach =
                new ScoreInputs(ScoreMethod.RICE, 1, Map.of("reach", new BigDecimal("1000.25")));
        use.scores.keep(World.MAYA, one.uid(), reach, 0);
        Score both = use.scores.keep(World.MAYA, one.uid(), inputs("7.5", "3"), 1).result();

        assertEquals(both, use.store.scoreOf(one.uid()).orElseThrow());
        assertEquals(both, use.store.score(both.uid()).orElseThrow());
        assertEquals(List.of(both), use.store.scores(List.of("none", one.uid())));
        use.scores.keep(World.MAYA, one.uid(), ScoreInputs.none(ScoreMethod.RICE), 2);
        ScoreInputs none = ScoreInputs.none(ScoreMethod.VALUE_EFFORT);
        use.scores.keep(World.MAYA, one.uid(), none, 3);
        assertEquals(Map.of(), use.store.scoreOf(one.uid()).orElseThrow().entered());
        assertThrows(
                Conflict.class, () -> use.scores.keep(World.PAUL, one.uid(), inputs("1", "1"), 0));
    }

    private static ScoreInputs reaching(int reach) {
        return new ScoreInputs(
                ScoreMethod.RICE,
                1,
                Map.of(
                        "reach", BigDecimal.valueOf(reach),
                        "impact", BigDecimal.ONE,
                        "confidence", BigDecimal.TEN,
                        "effort", BigDecimal.ONE));
    }

    @Test
    public void many_are_ranked_by_score_and_back_in_one_act_each() {
        for (int i = 0; i < 30; i++) {
            Initiative one = use.initiative(roadmap, "Number " + i);
            if (i % 3 > 0) {
                use.scores.keep(World.MAYA, one.uid(), reaching(1 + i * 7 % 10), 0);
            }
        }
        List<String> before = use.order(roadmap);
        long seen = use.store.roadmap(roadmap).orElseThrow().version();

        String command = use.priorities.rank(World.MAYA, roadmap, seen).command();

        List<String> ranked = use.order(roadmap);
        assertEquals("Number 7", ranked.get(0));
        assertEquals("Number 0", ranked.get(20));
        use.undo.undo(World.MAYA, command);
        assertEquals(before, use.order(roadmap));
    }
}

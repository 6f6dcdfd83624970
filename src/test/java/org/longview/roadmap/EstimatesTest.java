package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Change;
import org.longview.strategy.Estimate;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;
import org.longview.strategy.TeamWeeks;

/** Initiatives have a size, and a roadmap decides what its sizes stand for. */
public class EstimatesTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private static InitiativeInput sized(Initiative initiative, String estimate) {
        InitiativeInput same = UseCases.same(initiative);
        return new InitiativeInput(
                same.name(),
                same.why(),
                same.themeUid(),
                same.timeframe(),
                same.lifecycle(),
                same.health(),
                same.owner(),
                same.manualProgress(),
                estimate);
    }

    private Done<InitiativeView> size(Initiative initiative, String estimate) {
        return use.edit.edit(
                World.MAYA,
                initiative.uid(),
                sized(initiative, estimate),
                initiative.version(),
                null);
    }

    @Test
    public void a_size_is_given_told_in_the_history_and_taken_back() {
        Initiative made = use.initiative(roadmap, "One");
        assertNull(made.estimate());

        String command = size(made, "M").command();

        assertEquals(Estimate.M, use.now(made).estimate());
        List<Change> changes = store.command(command).get(0).changes();
        assertEquals(List.of(new Change("estimate", null, "M")), changes);
        use.undo.undo(World.MAYA, command);
        assertNull(use.now(made).estimate());
    }

    @Test
    public void the_same_size_again_is_no_act() {
        Initiative made = use.initiative(roadmap, "One");
        size(made, "XL");

        assertNull(size(use.now(made), "XL").command());
    }

    @Test
    public void a_size_that_there_is_not_changes_nothing() {
        Initiative made = use.initiative(roadmap, "One");

        Rejected refusal = assertThrows(Rejected.class, () -> size(made, "XXL"));

        assertEquals("estimate", refusal.field());
        assertEquals(1, use.now(made).version());
    }

    @Test
    public void who_has_not_seen_the_size_of_another_gets_both() {
        Initiative made = use.initiative(roadmap, "One");
        size(made, "S");

        Conflict conflict = assertThrows(Conflict.class, () -> size(made, "L"));

        InitiativeView now = (InitiativeView) conflict.current().orElseThrow();
        InitiativeView mine = (InitiativeView) conflict.yours().orElseThrow();
        assertEquals(Estimate.S, now.initiative().estimate());
        assertEquals(Estimate.L, mine.initiative().estimate());
    }

    @Test
    public void what_sizes_stand_for_is_changed_and_taken_back_as_one_value() {
        TeamWeeks wanted = TeamWeeks.read("0.5 1 3 6 12");

        String command = use.teamWeeks(roadmap, wanted);

        assertEquals(wanted, store.roadmap(roadmap).orElseThrow().settings().teamWeeks());
        assertEquals(
                List.of(new Change("teamWeeks", null, "0.5 1 3 6 12")),
                store.command(command).get(0).changes());
        use.undo.undo(World.MAYA, command);
        assertEquals(
                TeamWeeks.DEFAULTS, store.roadmap(roadmap).orElseThrow().settings().teamWeeks());
    }
}

package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Commitment;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Rejected;

/** Several initiatives are changed as one act, and each as if it were alone. */
public class EditSeveralTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private Initiative a;
    private Initiative b;

    @Before
    public void plan() {
        String roadmap = use.roadmapOf("APP");
        a = use.initiative(roadmap, "A");
        b = use.initiative(roadmap, "B");
    }

    private static EditSeveral.Wish wish(
            Initiative initiative, long version, String field, String value) {
        var patch = new InitiativePatch(Collections.singletonMap(field, value));
        return new EditSeveral.Wish(initiative.uid(), version, patch);
    }

    private Done<EditSeveral.Outcome> edit(EditSeveral.Wish... wishes) {
        return use.several.edit(World.MAYA, List.of(wishes), null);
    }

    private void alone(Initiative initiative, String name, String timeframe) {
        Initiative now = use.now(initiative);
        InitiativeInput input = UseCases.with(now, name, timeframe);
        use.edit.edit(World.MAYA, now.uid(), input, now.version(), null);
    }

    @Test
    public void each_gets_what_was_wished_of_it_and_keeps_the_rest() {
        alone(a, "A", "2026-Q3");

        Done<EditSeveral.Outcome> done =
                edit(wish(a, 2, "lifecycle", "ACTIVE"), wish(b, 1, "timeframe", "2027-Q1"));

        assertEquals(Lifecycle.ACTIVE, use.now(a).lifecycle());
        assertEquals("2026-Q3", use.now(a).timeframe().text());
        assertEquals("2027-Q1", use.now(b).timeframe().text());
        assertEquals(Lifecycle.PLANNED, use.now(b).lifecycle());
        assertEquals(List.of(), done.result().refused());
        assertEquals(
                List.of(
                        new EditSeveral.Changed(a.uid(), 3, false),
                        new EditSeveral.Changed(b.uid(), 2, false)),
                done.result().changed());
    }

    @Test
    public void a_race_that_is_lost_a_few_times_is_run_again() {
        losing(store, 4);

        Done<EditSeveral.Outcome> done = edit(wish(a, 1, "lifecycle", "ACTIVE"));

        assertEquals(List.of(), done.result().refused());
        assertEquals(Lifecycle.ACTIVE, use.now(a).lifecycle());
        losing(store, 5);
        assertThrows(Conflict.class, () -> edit(wish(a, 2, "lifecycle", "PAUSED")));
        assertEquals(Lifecycle.ACTIVE, use.now(a).lifecycle());
    }

    /** Somebody else is quicker so many times. */
    private static void losing(MemoryStore store, int times) {
        int[] left = {times};
        store.beforeWrite =
                () -> {
                    if (left[0]-- > 0) {
                        throw new SlotTaken("Somebody else wrote first", null);
                    }
                };
    }

    @Test
    public void one_undo_takes_all_of_it_back() {
        String command =
                edit(wish(a, 1, "health", "AT_RISK"), wish(b, 1, "health", "OFF_TRACK")).command();

        use.undo.undo(World.MAYA, command);

        assertEquals(Health.NOT_SET, use.now(a).health());
        assertEquals(Health.NOT_SET, use.now(b).health());
    }

    @Test
    public void history_and_ledger_are_those_of_single_edits() {
        alone(a, "A", "2026-Q3");
        alone(b, "B", "2026-Q3");
        List<EditSeveral.Wish> wishes =
                List.of(wish(a, 2, "timeframe", "2026-Q4"), wish(b, 2, "timeframe", "2027-Q1"));

        Done<EditSeveral.Outcome> done = use.several.edit(World.MAYA, wishes, "Late");

        assertTrue(done.result().changed().stream().allMatch(EditSeveral.Changed::moved));
        for (Initiative each : List.of(a, b)) {
            Recorded last = store.history(each.uid()).get(0);
            assertEquals(done.command(), last.revision().commandId());
            assertEquals("Late", last.revision().reason());
            assertEquals("timeframe", last.changes().get(0).field());
            List<Commitment> ledger = store.commitments(each.uid());
            assertEquals(2, ledger.size());
            assertEquals("Late", ledger.get(1).reason());
        }
    }

    @Test
    public void one_reason_given_afterwards_stands_at_each_promise_that_moved() {
        alone(a, "A", "2026-Q3");
        alone(b, "B", "2026-Q3");
        String command =
                edit(wish(a, 2, "timeframe", "2026-Q4"), wish(b, 2, "timeframe", "2027-Q1"))
                        .command();

        use.reason.give(World.MAYA, command, "The supplier is late");

        assertEquals("The supplier is late", store.commitments(a.uid()).get(1).reason());
        assertEquals("The supplier is late", store.commitments(b.uid()).get(1).reason());
    }

    @Test
    public void what_cannot_be_changed_is_told_and_the_others_are_changed() {
        Initiative c = use.initiative(a.roadmapUid(), "C");
        Initiative gone = use.initiative(a.roadmapUid(), "Gone");
        use.delete.delete(World.MAYA, gone.uid(), 1);
        alone(a, "A, renamed", null);

        EditSeveral.Outcome outcome =
                edit(
                                wish(a, 1, "lifecycle", "PAUSED"),
                                wish(b, 1, "lifecycle", "PAUSED"),
                                wish(gone, 1, "lifecycle", "PAUSED"),
                                wish(c, 1, "owner", "nobody"))
                        .result();

        assertEquals(Lifecycle.PAUSED, use.now(b).lifecycle());
        assertEquals(Lifecycle.PLANNED, use.now(a).lifecycle());
        assertEquals(1, outcome.changed().size());
        Map<String, Class<?>> why =
                Map.of(
                        a.uid(),
                        Conflict.class,
                        gone.uid(),
                        NotFound.class,
                        c.uid(),
                        Rejected.class);
        assertEquals(3, outcome.refused().size());
        for (EditSeveral.Refused refused : outcome.refused()) {
            assertEquals(why.get(refused.uid()), refused.why().getClass());
        }
        Conflict conflict = (Conflict) outcome.refused().get(0).why();
        InitiativeView now = (InitiativeView) conflict.current().orElseThrow();
        InitiativeView wanted = (InitiativeView) conflict.yours().orElseThrow();
        assertEquals("A, renamed", now.initiative().name());
        assertEquals(Lifecycle.PAUSED, wanted.initiative().lifecycle());
    }

    @Test
    public void what_is_so_already_needs_no_command() {
        Done<EditSeveral.Outcome> done = edit(wish(a, 1, "lifecycle", "PLANNED"));

        assertNull(done.command());
        assertEquals(List.of(new EditSeveral.Changed(a.uid(), 1, false)), done.result().changed());
        assertEquals(1, store.history(a.uid()).size());
    }

    @Test
    public void who_only_reads_is_refused_as_a_whole() {
        assertThrows(
                Forbidden.class,
                () ->
                        use.several.edit(
                                World.VERA, List.of(wish(a, 1, "lifecycle", "PAUSED")), null));
        EditSeveral.Outcome outcome =
                use.several
                        .edit(World.STRANGER, List.of(wish(a, 1, "lifecycle", "PAUSED")), null)
                        .result();
        assertTrue(outcome.refused().get(0).why() instanceof NotFound);
        assertEquals(Lifecycle.PLANNED, use.now(a).lifecycle());
    }

    @Test
    public void an_initiative_is_named_once_and_fields_are_those_that_several_can_share() {
        assertThrows(
                Rejected.class,
                () -> edit(wish(a, 1, "health", "AT_RISK"), wish(a, 1, "lifecycle", "PAUSED")));
        assertThrows(Rejected.class, () -> edit());
        Rejected refused =
                assertThrows(Rejected.class, () -> edit(wish(a, 1, "name", "The same for all")));
        assertEquals("name", refused.field());
        assertFalse(store.history(a.uid()).size() > 1);
    }

    @Test
    public void many_are_one_command() {
        List<EditSeveral.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Initiative each = use.initiative(a.roadmapUid(), "N" + i);
            wishes.add(wish(each, 1, "timeframe", "2026-Q3"));
        }

        String command = use.several.edit(World.MAYA, wishes, null).command();

        assertEquals(60, store.command(command).size());
    }
}

package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Limits;
import org.longview.strategy.Rejected;

/** The reason that is asked after the act. */
public class GiveReasonTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private Initiative initiative;
    private String moved;

    @Before
    public void move_a_promise() {
        initiative = use.initiative(use.roadmapOf("APP"), "Offline", "APP-1");
        move("2026-Q2", null);
        moved = move("2026-Q3", null);
    }

    private String move(String timeframe, String reason) {
        Initiative now = use.now(initiative);
        return use.edit
                .edit(
                        World.MAYA,
                        now.uid(),
                        UseCases.with(now, now.name(), timeframe),
                        now.version(),
                        reason)
                .command();
    }

    private List<String> reasons() {
        return store.commitments(initiative.uid()).stream()
                .map(entry -> String.valueOf(entry.reason()))
                .toList();
    }

    @Test
    public void the_revision_and_its_ledger_entry_get_it_and_nothing_else_changes() {
        List<Commitment> before = store.commitments(initiative.uid());
        long version = use.now(initiative).version();

        use.reason.give(World.MAYA, moved, " The supplier is late ");

        assertEquals(List.of("null", "The supplier is late"), reasons());
        List<Recorded> history = store.history(initiative.uid());
        assertEquals("The supplier is late", history.get(0).revision().reason());
        assertNull(history.get(1).revision().reason());
        assertEquals(version, use.now(initiative).version());
        assertEquals(before.get(1).when(), store.commitments(initiative.uid()).get(1).when());
        assertEquals(1, use.read.read(World.MAYA, initiative.uid()).ledger().moves());
    }

    @Test
    public void where_a_clock_stands_still_the_entry_of_the_command_gets_it() {
        use.undo.undo(World.MAYA, moved);

        use.reason.give(World.MAYA, moved, "Tried");

        assertEquals(List.of("null", "Tried", "null"), reasons());
    }

    @Test
    public void a_change_that_moved_no_promise_leaves_the_ledger_alone() {
        Initiative now = use.now(initiative);
        String renamed =
                use.edit
                        .edit(
                                World.MAYA,
                                now.uid(),
                                UseCases.with(now, "Online", "2026-Q3"),
                                now.version(),
                                null)
                        .command();

        use.reason.give(World.MAYA, renamed, "Clearer");

        assertEquals(List.of("null", "null"), reasons());
        assertEquals("Clearer", store.command(renamed).get(0).revision().reason());
    }

    @Test
    public void it_is_given_once() {
        use.reason.give(World.MAYA, moved, "First");
        Conflict again =
                assertThrows(Conflict.class, () -> use.reason.give(World.MAYA, moved, "Second"));
        String withReason = move("2026-Q4", "Told at once");
        assertThrows(Conflict.class, () -> use.reason.give(World.MAYA, withReason, "Later"));

        assertEquals(
                "This change has its reason already; a reason is given once", again.getMessage());
        assertEquals(List.of("null", "First", "Told at once"), reasons());
    }

    @Test
    public void of_two_at_the_same_moment_the_later_is_told() {
        store.beforeNextWrite(() -> use.reason.give(World.MAYA, moved, "First"));

        assertThrows(Conflict.class, () -> use.reason.give(World.MAYA, moved, "Second"));

        assertEquals(List.of("null", "First"), reasons());
    }

    @Test
    public void only_the_one_who_acted_gives_it() {
        assertThrows(Forbidden.class, () -> use.reason.give(World.PAUL, moved, "Guess"));
        assertThrows(Forbidden.class, () -> use.reason.give(World.VERA, moved, "Guess"));
        NotFound invisible =
                assertThrows(NotFound.class, () -> use.reason.give(World.STRANGER, moved, "Guess"));
        NotFound missing =
                assertThrows(NotFound.class, () -> use.reason.give(World.MAYA, "none", "Guess"));

        assertEquals(invisible.getMessage().replace(moved, "none"), missing.getMessage());
        assertEquals(List.of("null", "null"), reasons());
    }

    @Test
    public void ten_minutes_are_enough_and_more_are_too_late() {
        use.world.pass(Duration.ofMinutes(10));
        use.reason.give(World.MAYA, moved, "Just in time");
        String next = move("2026-Q4", null);
        use.world.pass(Duration.ofMinutes(10).plusMillis(1));

        Conflict late =
                assertThrows(Conflict.class, () -> use.reason.give(World.MAYA, next, "Late"));

        assertTrue(late.getMessage(), late.getMessage().contains("10 minutes"));
        assertEquals(List.of("null", "Just in time", "null"), reasons());
    }

    @Test
    public void a_blank_or_endless_reason_is_refused_by_its_field() {
        for (String bad : List.of("", " \n ", "x".repeat(Limits.REASON + 1), "a\u0000b")) {
            Rejected refused =
                    assertThrows(Rejected.class, () -> use.reason.give(World.MAYA, moved, bad));
            assertEquals("reason", refused.field());
        }
        use.reason.give(World.MAYA, moved, "x".repeat(Limits.REASON));
    }
}

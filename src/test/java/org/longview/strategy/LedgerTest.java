package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;
import org.longview.strategy.Commitment.Kind;

public class LedgerTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final Story story = new Story();

    @Test
    public void edits_of_a_draft_promise_nothing() {
        story.edit("maya", NINE, Lifecycle.DRAFT, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(60), Lifecycle.DRAFT, "2026-Q3");

        assertEquals(List.of(), story.entries);
    }

    @Test
    public void leaving_draft_is_the_first_promise() {
        story.edit("maya", NINE, Lifecycle.DRAFT, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(60), Lifecycle.PLANNED, "2026-Q2");

        assertEquals(List.of(Kind.PROMISED), story.kinds());
        assertEquals(1, story.entries.get(0).number());
        assertEquals(0, story.ledger().moves());
    }

    @Test
    public void without_a_timeframe_nothing_is_promised_yet() {
        story.edit("maya", NINE, Lifecycle.ACTIVE, null);

        assertEquals(List.of(), story.entries);
    }

    @Test
    public void from_q2_over_q3_to_q4_there_are_three_entries_and_two_moves_over_184_days() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "2026-Q3");
        story.edit("ben", NINE.plusSeconds(7_200), Lifecycle.ACTIVE, "2026-Q4");

        assertEquals(List.of(Kind.PROMISED, Kind.MOVED, Kind.MOVED), story.kinds());
        assertEquals(
                List.of(OptionalLong.empty(), OptionalLong.of(92), OptionalLong.of(92)),
                story.days());
        assertEquals(2, story.ledger().moves());
        assertEquals(184, story.ledger().cumulativeSlipDays());
        assertEquals(
                new Moved(2, Timeframe.parse("2026-Q2", FiscalYear.CALENDAR), 184),
                story.ledger().moved());
    }

    @Test
    public void pulling_a_promise_in_counts_days_back() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q3");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "2026-Q2");

        assertEquals(-92, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void giving_a_date_up_and_giving_one_again_has_no_days_but_resets_no_slip() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "LATER");
        story.edit("maya", NINE.plusSeconds(7_200), Lifecycle.PLANNED, "NEXT");
        story.edit("maya", NINE.plusSeconds(9_000), Lifecycle.PLANNED, "2026-Q4");

        assertEquals(
                List.of(Kind.PROMISED, Kind.DATE_GIVEN_UP, Kind.MOVED, Kind.DATE_GIVEN),
                story.kinds());
        assertEquals(OptionalLong.empty(), story.days().get(1));
        assertEquals(OptionalLong.empty(), story.days().get(3));
        assertEquals(184, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void the_same_days_in_other_words_are_told_but_are_no_move() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q4");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "FY2026-Q4");
        story.edit("maya", NINE.plusSeconds(7_200), Lifecycle.PLANNED, "2026-10-01/2026-12-31");

        assertEquals(List.of(Kind.PROMISED, Kind.RESTATED, Kind.RESTATED), story.kinds());
        assertEquals(Moved.NEVER, story.ledger().moved());

        story.edit("maya", NINE.plusSeconds(9_000), Lifecycle.PLANNED, "2026-11");
        assertEquals(Kind.MOVED, story.kinds().get(3));
        assertEquals(1, story.ledger().moves());
    }

    @Test
    public void from_now_to_later_is_a_move_without_days() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "NOW");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "LATER");

        assertEquals(List.of(Kind.PROMISED, Kind.MOVED), story.kinds());
        assertEquals(OptionalLong.empty(), story.days().get(1));
        assertEquals(1, story.ledger().moves());
    }

    @Test
    public void a_restatement_can_be_taken_back_like_a_move() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q4");
        story.edit("maya", NINE.plusSeconds(10), Lifecycle.PLANNED, "FY2026-Q4");
        story.undo("maya", NINE.plusSeconds(10), NINE.plusSeconds(20), "2026-Q4");

        assertEquals(List.of(Kind.PROMISED, Kind.RESTATED, Kind.REVERSAL), story.kinds());
        assertEquals(0, story.ledger().moves());
    }

    @Test
    public void an_edit_that_keeps_the_promise_adds_nothing() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PAUSED, "2026-Q2");

        assertEquals(1, story.entries.size());
    }

    @Test
    public void a_reason_is_kept_and_may_be_missing() {
        Initiative initiative = Story.initiative(Lifecycle.PLANNED, "2026-Q2");

        Commitment told =
                new Ledger(List.of()).after(initiative, "maya", NINE, " Too much ").orElseThrow();
        Commitment untold =
                new Ledger(List.of()).after(initiative, "maya", NINE, " ").orElseThrow();

        assertEquals("Too much", told.reason());
        assertEquals(null, untold.reason());
    }

    @Test
    public void an_undo_within_ten_minutes_is_a_reversal_that_leaves_the_count() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "2026-Q3");
        story.undo("maya", NINE.plusSeconds(3_600), NINE.plusSeconds(4_200), "2026-Q2");

        assertEquals(List.of(Kind.PROMISED, Kind.MOVED, Kind.REVERSAL), story.kinds());
        assertEquals(Integer.valueOf(2), story.entries.get(2).reverses());
        assertEquals(0, story.ledger().moves());
        assertEquals(0, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void an_undo_later_is_a_move_of_its_own() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "2026-Q3");
        story.undo("maya", NINE.plusSeconds(3_600), NINE.plusSeconds(4_201), "2026-Q2");

        assertEquals(List.of(Kind.PROMISED, Kind.MOVED, Kind.MOVED), story.kinds());
        assertEquals(2, story.ledger().moves());
        assertEquals(0, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void an_undo_by_somebody_else_is_a_move_of_its_own() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(3_600), Lifecycle.PLANNED, "2026-Q3");
        story.undo("ben", NINE.plusSeconds(3_600), NINE.plusSeconds(3_700), "2026-Q2");

        assertEquals(2, story.ledger().moves());
    }

    @Test
    public void undoing_two_moves_one_after_the_other_reverses_both() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(10), Lifecycle.PLANNED, "2026-Q3");
        story.edit("maya", NINE.plusSeconds(20), Lifecycle.PLANNED, "2026-Q4");
        story.undo("maya", NINE.plusSeconds(20), NINE.plusSeconds(30), "2026-Q3");
        story.undo("maya", NINE.plusSeconds(10), NINE.plusSeconds(40), "2026-Q2");

        assertEquals(Integer.valueOf(3), story.entries.get(3).reverses());
        assertEquals(Integer.valueOf(2), story.entries.get(4).reverses());
        assertEquals(0, story.ledger().moves());
    }

    @Test
    public void a_redo_promises_again() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(10), Lifecycle.PLANNED, "2026-Q3");
        story.undo("maya", NINE.plusSeconds(10), NINE.plusSeconds(20), "2026-Q2");
        story.undo("maya", NINE.plusSeconds(20), NINE.plusSeconds(30), "2026-Q3");

        assertEquals(List.of(Kind.PROMISED, Kind.MOVED, Kind.REVERSAL, Kind.MOVED), story.kinds());
        assertEquals(1, story.ledger().moves());
        assertEquals(92, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void undoing_another_edit_touches_no_promise() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(10), Lifecycle.PLANNED, "2026-Q3");
        story.undo("maya", NINE.plusSeconds(15), NINE.plusSeconds(20), "2026-Q3");

        assertEquals(2, story.entries.size());
    }

    @Test
    public void going_back_to_draft_by_undo_takes_the_first_promise_back() {
        story.edit("maya", NINE, Lifecycle.DRAFT, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(10), Lifecycle.PLANNED, "2026-Q2");
        story.undo(NINE.plusSeconds(10), NINE.plusSeconds(20), Lifecycle.DRAFT, "2026-Q2");
        story.edit("maya", NINE.plusSeconds(900), Lifecycle.DRAFT, "2026-Q4");
        story.edit("maya", NINE.plusSeconds(950), Lifecycle.PLANNED, "2026-Q4");

        assertEquals(List.of(Kind.PROMISED, Kind.REVERSAL, Kind.PROMISED), story.kinds());
        assertEquals(0, story.ledger().moves());
        assertEquals(0, story.ledger().cumulativeSlipDays());
    }

    @Test
    public void undoing_a_creation_leaves_its_ledger_as_it_is() {
        story.edit("maya", NINE, Lifecycle.PLANNED, "2026-Q2");
        Initiative deleted =
                Story.initiative(Lifecycle.PLANNED, "2026-Q2").withDeletedAt(NINE.plusSeconds(5));

        assertEquals(
                Optional.empty(),
                story.ledger().afterUndo(deleted, NINE, "maya", NINE.plusSeconds(5)));
    }

    @Test
    public void entries_are_numbered_from_one_without_gaps() {
        Commitment second =
                new Commitment("init-1", 2, Timeframe.of(Horizon.NOW), "maya", NINE, null, null);

        assertThrows(Rejected.class, () -> new Ledger(List.of(second)));
        assertThrows(
                Rejected.class, () -> new Commitment("init-1", 0, null, "maya", NINE, null, null));
        assertThrows(
                Rejected.class, () -> new Commitment("init-1", 1, null, "maya", NINE, null, 1));
    }

    @Test
    public void a_fiscal_promise_that_is_entered_under_another_fiscal_year_is_a_move() {
        Timeframe july = Timeframe.parse("FY2027-Q1", new FiscalYear(7));
        Timeframe october = Timeframe.parse("FY2027-Q1", new FiscalYear(10));
        Initiative before = Story.initiative(Lifecycle.PLANNED, null).withTimeframe(july);
        List<Commitment> one = new ArrayList<>();
        new Ledger(one).after(before, "maya", NINE, null).ifPresent(one::add);

        Commitment moved =
                new Ledger(one)
                        .after(before.withTimeframe(october), "maya", NINE, null)
                        .orElseThrow();

        assertEquals(OptionalLong.of(92), moved.daysAfter(one.get(0)));
    }

    /** Edits and undoes of one initiative. */
    private static final class Story {
        private final List<Commitment> entries = new ArrayList<>();

        Ledger ledger() {
            return new Ledger(entries);
        }

        List<Kind> kinds() {
            return ledger().lines().stream().map(Ledger.Line::kind).toList();
        }

        List<OptionalLong> days() {
            return ledger().lines().stream().map(Ledger.Line::days).toList();
        }

        void edit(String who, Instant when, Lifecycle lifecycle, String timeframe) {
            ledger().after(initiative(lifecycle, timeframe), who, when, null)
                    .ifPresent(entries::add);
        }

        void undo(String who, Instant undone, Instant when, String restored) {
            ledger().afterUndo(initiative(Lifecycle.PLANNED, restored), undone, who, when)
                    .ifPresent(entries::add);
        }

        void undo(Instant undone, Instant when, Lifecycle lifecycle, String restored) {
            ledger().afterUndo(initiative(lifecycle, restored), undone, "maya", when)
                    .ifPresent(entries::add);
        }

        static Initiative initiative(Lifecycle lifecycle, String timeframe) {
            return new Initiative(
                    "init-1",
                    "road-1",
                    "Checkout",
                    null,
                    null,
                    timeframe == null ? null : Timeframe.parse(timeframe, FiscalYear.CALENDAR),
                    lifecycle,
                    Health.NOT_SET,
                    null,
                    null,
                    null,
                    1,
                    null);
        }
    }
}

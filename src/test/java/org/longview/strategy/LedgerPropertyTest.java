package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class LedgerPropertyTest {
    private static final String[] FRAMES = {"2026-Q2", "2026-Q3", "2026-Q4", "2026-11", "LATER"};

    @Property(trials = 300)
    public void whatever_is_edited_entries_are_only_added_and_the_last_one_is_what_is_promised(
            long seed) {
        Random random = new Random(seed);
        List<Commitment> entries = new ArrayList<>();
        int distinct = 0;
        Timeframe promised = null;

        for (int i = 0; i < 20; i++) {
            Timeframe wanted =
                    Timeframe.parse(FRAMES[random.nextInt(FRAMES.length)], FiscalYear.CALENDAR);
            distinct += Objects.equals(wanted, promised) ? 0 : 1;
            promised = wanted;
            new Ledger(entries)
                    .after(initiative(wanted), "maya", Instant.ofEpochSecond(i), null)
                    .ifPresent(entries::add);
            assertEquals(promised, entries.get(entries.size() - 1).timeframe());
        }

        assertEquals(distinct, entries.size());
        assertEquals(distinct - 1, new Ledger(entries).moves());
    }

    @Property(trials = 300)
    public void an_edit_taken_back_at_once_changes_neither_moves_nor_slip(long seed) {
        Random random = new Random(seed);
        List<Commitment> entries = new ArrayList<>();
        Timeframe standing = null;

        for (int i = 0; i < 15; i++) {
            Timeframe wanted =
                    Timeframe.parse(FRAMES[random.nextInt(FRAMES.length)], FiscalYear.CALENDAR);
            Instant edited = Instant.ofEpochSecond(100L * i);
            int moves = new Ledger(entries).moves();
            long slip = new Ledger(entries).cumulativeSlipDays();
            Optional<Commitment> entry =
                    new Ledger(entries).after(initiative(wanted), "maya", edited, null);
            entry.ifPresent(entries::add);
            if (entry.isPresent() && standing != null && random.nextBoolean()) {
                new Ledger(entries)
                        .afterUndo(initiative(standing), edited, "maya", edited.plusSeconds(50))
                        .ifPresent(entries::add);
                assertEquals(moves, new Ledger(entries).moves());
                assertEquals(slip, new Ledger(entries).cumulativeSlipDays());
                assertTrue(entries.get(entries.size() - 1).reverses() != null);
            } else {
                standing = wanted;
            }
        }
    }

    private static Initiative initiative(Timeframe promised) {
        return new Initiative(
                "init-1",
                "road-1",
                "Checkout",
                null,
                null,
                promised,
                Lifecycle.PLANNED,
                Health.NOT_SET,
                null,
                null,
                null,
                1,
                null);
    }
}

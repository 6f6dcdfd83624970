package org.longview.strategy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The promises of one initiative in their order. It begins when the initiative leaves DRAFT;
 * entries are only ever added.
 */
public final class Ledger {
    /** An undo by the same person within this time takes an entry back instead of adding a move. */
    public static final Duration REVERSIBLE = Duration.ofMinutes(10);

    private final List<Commitment> entries;

    public Ledger(List<Commitment> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).number() != i + 1) {
                throw new Rejected(
                        "number",
                        entries.get(i).number(),
                        "Ledger entries are numbered without gaps");
            }
        }
    }

    /** One entry with what it says about the one before it. */
    public record Line(Commitment commitment, Commitment.Kind kind, OptionalLong days) {}

    public List<Commitment> entries() {
        return entries;
    }

    /** The entry that an edit adds, if it changes what is promised. */
    public Optional<Commitment> after(Initiative edited, String who, Instant when, String reason) {
        boolean promises = edited.lifecycle() != Lifecycle.DRAFT && edited.timeframe() != null;
        boolean begun = !entries.isEmpty();
        if (!begun && !promises
                || begun && Objects.equals(last().timeframe(), edited.timeframe())) {
            return Optional.empty();
        }
        return Optional.of(next(edited, who, when, reason, null));
    }

    /**
     * The entry that undoing an edit adds: a reversal when soon and by the same person, else a move
     * like any other.
     */
    public Optional<Commitment> afterUndo(Initiative restored, String who, Instant when) {
        Optional<Commitment> plain = after(restored, who, when, null);
        boolean reversal =
                plain.isPresent()
                        && !entries.isEmpty()
                        && last().reverses() == null
                        && last().who().equals(who)
                        && !last().when().plus(REVERSIBLE).isBefore(when)
                        && Objects.equals(promisedBefore(last().number()), restored.timeframe());
        return reversal ? Optional.of(next(restored, who, when, null, last().number())) : plain;
    }

    /** How often a promise was changed, without what was taken back. */
    public int moves() {
        return Math.max(0, counted().size() - 1);
    }

    /**
     * Days from the first dated promise to the last one, summed over moves between dates; positive
     * is later.
     */
    public long cumulativeSlipDays() {
        long days = 0;
        List<Commitment> counted = counted();
        for (int i = 1; i < counted.size(); i++) {
            days += counted.get(i).daysAfter(counted.get(i - 1)).orElse(0);
        }
        return days;
    }

    /** All entries with what each says about the one before it. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Commitment before = null;
        for (Commitment entry : entries) {
            lines.add(new Line(entry, entry.kindAfter(before), entry.daysAfter(before)));
            before = entry;
        }
        return lines;
    }

    private List<Commitment> counted() {
        Set<Integer> takenBack = new HashSet<>();
        for (Commitment entry : entries) {
            if (entry.reverses() != null) {
                takenBack.add(entry.reverses());
                takenBack.add(entry.number());
            }
        }
        return entries.stream().filter(entry -> !takenBack.contains(entry.number())).toList();
    }

    private Timeframe promisedBefore(int number) {
        return number == 1 ? null : entries.get(number - 2).timeframe();
    }

    private Commitment last() {
        return entries.get(entries.size() - 1);
    }

    private Commitment next(
            Initiative now, String who, Instant when, String reason, Integer reverses) {
        return new Commitment(
                now.uid(), entries.size() + 1, now.timeframe(), who, when, reason, reverses);
    }
}

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
import org.longview.strategy.Commitment.Kind;

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
    public record Line(Commitment commitment, Kind kind, OptionalLong days) {}

    public List<Commitment> entries() {
        return entries;
    }

    /** The entry that an edit adds, if it changes what is promised. */
    public Optional<Commitment> after(Initiative edited, String who, Instant when, String reason) {
        List<Commitment> counted = counted();
        boolean changes =
                counted.isEmpty()
                        ? isPromised(edited)
                        : !Objects.equals(last(counted).timeframe(), edited.timeframe());
        return changes
                ? Optional.of(next(edited, edited.timeframe(), who, when, reason, null))
                : Optional.empty();
    }

    /**
     * The entry that undoing an edit adds: a reversal when soon and by the same person, else a move
     * like any other. What is deleted by it keeps its ledger as it is.
     *
     * @param undone when the edit was made
     */
    public Optional<Commitment> afterUndo(
            Initiative restored, Instant undone, String who, Instant when) {
        if (!restored.exists()) {
            return Optional.empty();
        }
        List<Commitment> counted = counted();
        if (!counted.isEmpty() && isReversible(last(counted), undone, who, when)) {
            int size = counted.size();
            Timeframe before = size == 1 ? null : counted.get(size - 2).timeframe();
            Timeframe now = size == 1 && !isPromised(restored) ? null : restored.timeframe();
            if (Objects.equals(before, now)) {
                return Optional.of(next(restored, now, who, when, null, last(counted).number()));
            }
        }
        return after(restored, who, when, null);
    }

    private static boolean isPromised(Initiative initiative) {
        return initiative.lifecycle() != Lifecycle.DRAFT && initiative.timeframe() != null;
    }

    private static boolean isReversible(
            Commitment entry, Instant undone, String who, Instant when) {
        return entry.when().equals(undone)
                && entry.who().equals(who)
                && !entry.when().plus(REVERSIBLE).isBefore(when);
    }

    /** What it said at that moment: the entries before it, as nothing is ever taken out. */
    public Ledger at(Instant moment) {
        int count = 0;
        while (count < entries.size() && entries.get(count).when().isBefore(moment)) {
            count++;
        }
        return new Ledger(entries.subList(0, count));
    }

    /** The entry that holds now, be it that the promise was withdrawn; empty before the first. */
    public Optional<Commitment> standing() {
        List<Commitment> counted = counted();
        return counted.isEmpty() ? Optional.empty() : Optional.of(last(counted));
    }

    /**
     * How often a promise was changed, without what was taken back and what only says the same days
     * in other words.
     */
    public int moves() {
        List<Commitment> counted = counted();
        int moves = 0;
        for (int i = 1; i < counted.size(); i++) {
            moves += counted.get(i).kindAfter(counted.get(i - 1)) == Kind.RESTATED ? 0 : 1;
        }
        return moves;
    }

    /**
     * Days from the last day that was promised first to the one that was promised last, without
     * what was taken back; positive is later. Giving a date up in between resets nothing.
     */
    public long cumulativeSlipDays() {
        List<Commitment> dated = counted().stream().filter(Commitment::isDated).toList();
        return dated.isEmpty() ? 0 : last(dated).daysAfter(dated.get(0)).orElse(0);
    }

    /** How far the promise has moved in all. */
    public Moved moved() {
        int times = moves();
        return times == 0
                ? Moved.NEVER
                : new Moved(times, counted().get(0).timeframe(), cumulativeSlipDays());
    }

    /** All entries with what each says about the one before it. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Commitment> before = new ArrayList<>();
        Commitment standing = null;
        for (Commitment entry : entries) {
            before.add(standing);
            lines.add(new Line(entry, entry.kindAfter(standing), entry.daysAfter(standing)));
            boolean nothingStands =
                    entry.reverses() != null && before.get(entry.reverses() - 1) == null;
            standing = nothingStands ? null : entry;
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

    private static Commitment last(List<Commitment> some) {
        return some.get(some.size() - 1);
    }

    private Commitment next(
            Initiative of,
            Timeframe promised,
            String who,
            Instant when,
            String reason,
            Integer reverses) {
        return new Commitment(of.uid(), entries.size() + 1, promised, who, when, reason, reverses);
    }
}

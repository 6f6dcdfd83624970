package org.longview.strategy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All check-ins of a key result, and which of them holds.
 *
 * <p>None is ever changed: one that reverses another either says anew what should have been
 * entered, or says what was said before, without a note, and so takes it back.
 *
 * @param entries first to last
 */
public record CheckIns(List<CheckIn> entries) {
    /** How long its author may correct a check-in or take it back. */
    public static final Duration WINDOW = StatusUpdate.WINDOW;

    /**
     * The check-in that holds.
     *
     * @param since when it was first entered; a correction makes it no younger
     * @param before what held before it, null for nothing
     */
    public record Standing(CheckIn entry, Instant since, BigDecimal before) {
        /** Whether that person may correct it or take it back at that moment. */
        public boolean isOpenTo(String who, Instant now) {
            return entry.who().equals(who) && !now.isAfter(since.plus(WINDOW));
        }
    }

    public CheckIns {
        entries = List.copyOf(entries);
    }

    public boolean has(int number) {
        return number >= 1 && number <= entries.size();
    }

    /** Nothing before the first check-in, and where all are taken back. */
    public Optional<Standing> standing() {
        Deque<Standing> held = new ArrayDeque<>();
        for (CheckIn entry : entries) {
            Instant since = entry.when();
            if (entry.reverses() != null
                    && !held.isEmpty()
                    && held.peek().entry().number() == entry.reverses()) {
                since = held.pop().since();
            }
            BigDecimal before = held.isEmpty() ? null : held.peek().entry().value();
            if (entry.reverses() == null || !takesBack(entry, before)) {
                held.push(new Standing(entry, since, before));
            }
        }
        return Optional.ofNullable(held.peek());
    }

    private static boolean takesBack(CheckIn entry, BigDecimal before) {
        return entry.note() == null && Objects.equals(entry.value(), before);
    }

    /** The one that a person may correct or take back at that moment. */
    public Optional<Standing> openTo(String who, Instant now) {
        return standing().filter(standing -> standing.isOpenTo(who, now));
    }
}

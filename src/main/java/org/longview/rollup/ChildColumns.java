package org.longview.rollup;

import java.util.Arrays;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;

/** What many children add to their epics, as columns of numbers. */
final class ChildColumns {
    private static final int FEW = 64;

    private int size;
    private byte[] kinds = new byte[FEW];
    private final Amounts amounts = new Amounts(FEW);

    int size() {
        return size;
    }

    void add(ChildFacts facts) {
        if (size == kinds.length) {
            resize(Math.multiplyExact(size, 2));
        }
        set(size, facts);
        size++;
    }

    /** Nothing changes where the facts cannot be kept. */
    void set(int child, ChildFacts facts) {
        ChildCounts one = facts.counts();
        amounts.set(child, one);
        kinds[child] = Kinds.of(one);
    }

    private void resize(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        amounts.resize(capacity);
    }

    /** Gives the room back that no child has taken. */
    void trim() {
        resize(size);
    }

    byte kind(int child) {
        return kinds[child];
    }

    Amounts amounts() {
        return amounts;
    }
}

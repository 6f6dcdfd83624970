package org.longview.rollup;

import java.util.Arrays;

/** Which run of numbered parts belongs to which numbered whole; they are added in their order. */
final class Groups {
    private static final int FEW = 16;

    private int size;
    private int[] starts = new int[FEW];
    private int[] wholeOf = new int[0];

    int size() {
        return size;
    }

    /** Begins a whole with the part that comes next. */
    void begin(int part) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, Math.multiplyExact(starts.length, 2));
        }
        starts[size] = part;
        size++;
    }

    /** Once all were begun. */
    void end(int parts) {
        starts = Arrays.copyOf(starts, size + 1);
        starts[size] = parts;
        wholeOf = new int[parts];
        for (int whole = 0; whole < size; whole++) {
            Arrays.fill(wholeOf, from(whole), to(whole), whole);
        }
    }

    int from(int whole) {
        return starts[whole];
    }

    int to(int whole) {
        return starts[whole + 1];
    }

    int of(int part) {
        return wholeOf[part];
    }
}

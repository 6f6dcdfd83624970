package org.longview.sandbox.demo;

/**
 * Chance that is the same every time: a small generator of its own, so that no library can change
 * it.
 */
final class Dice {
    private long state;

    Dice(String seed) {
        state = 0x9E3779B97F4A7C15L;
        for (char c : seed.toCharArray()) {
            state = (state ^ c) * 0x100000001B3L;
        }
    }

    /** A number from 0 to bound - 1 (splitmix64). */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = state;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(mixed ^ mixed >>> 31, (long) bound);
    }

    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(double share) {
        return below(1_000) < share * 1_000;
    }

    <T> T of(java.util.List<T> list) {
        return list.get(below(list.size()));
    }
}

package org.longview.strategy;

/**
 * How far a promise has moved since it was first given; a new date resets nothing.
 *
 * @param times how often, without what was taken back or only said in other words
 * @param from what was promised first; null when it never moved
 * @param days from the last day that was promised first to the one that was promised last, positive
 *     is later; 0 where two days cannot be compared
 */
public record Moved(int times, Timeframe from, long days) {
    public static final Moved NEVER = new Moved(0, null, 0);

    public Moved {
        if (times < 0) {
            throw new IllegalArgumentException("Moved " + times + " times");
        }
    }
}

package org.longview.rollup;

import org.longview.delivery.ChildCounts;

/** All that is only counted of a child, as one of sixteen numbers. */
final class Kinds {
    static final int SIZE = 16;

    private static final int TO_DO = 0;
    private static final int IN_PROGRESS = 1;
    private static final int DONE = 2;
    private static final int DROPPED = 3;
    private static final int OUTCOME = 3;
    private static final int WITHOUT_POINTS = 4;
    private static final int WITHOUT_TIME = 8;

    private Kinds() {}

    /**
     * @param one the sum of one child
     */
    static byte of(ChildCounts one) {
        int outcome =
                one.toDo() * TO_DO
                        + one.inProgress() * IN_PROGRESS
                        + one.done() * DONE
                        + one.dropped() * DROPPED;
        return (byte)
                (outcome
                        + one.points().without() * WITHOUT_POINTS
                        + one.time().without() * WITHOUT_TIME);
    }

    static boolean isToDo(int kind) {
        return (kind & OUTCOME) == TO_DO;
    }

    static boolean isInProgress(int kind) {
        return (kind & OUTCOME) == IN_PROGRESS;
    }

    static boolean isDone(int kind) {
        return (kind & OUTCOME) == DONE;
    }

    static boolean isDropped(int kind) {
        return (kind & OUTCOME) == DROPPED;
    }

    static boolean isOpen(int kind) {
        return isToDo(kind) || isInProgress(kind);
    }

    static boolean lacksPoints(int kind) {
        return (kind & WITHOUT_POINTS) != 0;
    }

    static boolean lacksTime(int kind) {
        return (kind & WITHOUT_TIME) != 0;
    }
}

package org.longview.delivery;

import java.util.Objects;

/**
 * Sums over the children of an epic that somebody may see; two sums of different children add up.
 *
 * @param toDo children in a status of the category To Do, without dropped ones
 * @param inProgress in progress
 * @param done done and delivered
 * @param dropped done in a way that means dropped; in no other number here
 * @param points story points
 * @param time seconds, by the formula of {@link Effort#weights}
 * @param first the earliest start
 * @param last the latest end
 * @param misdated of the children that count, those with dates that cannot be meant
 */
public record ChildCounts(
        int toDo,
        int inProgress,
        int done,
        int dropped,
        Weights points,
        Weights time,
        Side first,
        Side last,
        int misdated) {
    public static final ChildCounts NONE =
            new ChildCounts(0, 0, 0, 0, Weights.NONE, Weights.NONE, Side.NONE, Side.NONE, 0);

    public ChildCounts {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        if (Math.min(Math.min(toDo, inProgress), Math.min(done, dropped)) < 0
                || misdated < 0
                || misdated > toDo + inProgress + done
                || !fits(points, toDo + inProgress, done)
                || !fits(time, toDo + inProgress, done)) {
            throw new IllegalArgumentException("These counts cannot be");
        }
    }

    private static boolean fits(Weights weights, int open, int done) {
        return weights.openWithout() >= 0
                && weights.doneWithout() >= 0
                && weights.openWithout() <= open
                && weights.doneWithout() <= done;
    }

    /** One child that counts, without time tracking. */
    public static ChildCounts of(StatusCategory category, Double points, Side first, Side last) {
        return of(category, points, Effort.NONE, first, last);
    }

    /** One child that counts. */
    public static ChildCounts of(
            StatusCategory category, Double points, Effort effort, Side first, Side last) {
        boolean isDone = category == StatusCategory.DONE;
        return new ChildCounts(
                category == StatusCategory.TODO ? 1 : 0,
                category == StatusCategory.IN_PROGRESS ? 1 : 0,
                isDone ? 1 : 0,
                0,
                Weights.of(isDone, points),
                effort.weights(isDone),
                first,
                last,
                0);
    }

    /** The same children, each with dates that cannot be meant. */
    ChildCounts allMisdated() {
        return new ChildCounts(toDo, inProgress, done, dropped, points, time, first, last, total());
    }

    /** One child that was dropped: it has no part in dates and progress. */
    public static ChildCounts ofDropped() {
        return new ChildCounts(0, 0, 0, 1, Weights.NONE, Weights.NONE, Side.NONE, Side.NONE, 0);
    }

    /** The same children after all of them were dropped. */
    public ChildCounts givenUp() {
        return new ChildCounts(
                0, 0, 0, dropped + total(), Weights.NONE, Weights.NONE, Side.NONE, Side.NONE, 0);
    }

    /** Children that count: neither dropped nor hidden. */
    public int total() {
        return toDo + inProgress + done;
    }

    /** Children that count and are not done. */
    public int open() {
        return toDo + inProgress;
    }

    public ChildCounts plus(ChildCounts other) {
        return new ChildCounts(
                toDo + other.toDo,
                inProgress + other.inProgress,
                done + other.done,
                dropped + other.dropped,
                points.plus(other.points),
                time.plus(other.time),
                first.earlier(other.first),
                last.later(other.last),
                misdated + other.misdated);
    }
}

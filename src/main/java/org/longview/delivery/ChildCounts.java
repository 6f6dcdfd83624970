package org.longview.delivery;

/**
 * Sums over the children of an epic that somebody may see; two sums of different children add up.
 *
 * @param toDo children in a status of the category To Do, without dropped ones
 * @param inProgress in progress
 * @param done done and delivered
 * @param dropped resolved with a meaning of dropped; in no other number here
 * @param pointsOpen story points of estimated children that are not done
 * @param pointsDone story points of estimated children that are done
 * @param unestimated counted children without story points, done or not
 * @param first the earliest start
 * @param last the latest end
 */
public record ChildCounts(
        int toDo,
        int inProgress,
        int done,
        int dropped,
        double pointsOpen,
        double pointsDone,
        int unestimated,
        Side first,
        Side last) {
    public static final ChildCounts NONE =
            new ChildCounts(0, 0, 0, 0, 0, 0, 0, Side.NONE, Side.NONE);

    public ChildCounts {
        if (Math.min(Math.min(toDo, inProgress), Math.min(done, dropped)) < 0
                || unestimated < 0
                || unestimated > toDo + inProgress + done) {
            throw new IllegalArgumentException("These counts cannot be");
        }
    }

    /** One child that counts. */
    public static ChildCounts of(StatusCategory category, Double points, Side first, Side last) {
        boolean isDone = category == StatusCategory.DONE;
        double estimate = points == null ? 0 : points;
        return new ChildCounts(
                category == StatusCategory.TODO ? 1 : 0,
                category == StatusCategory.IN_PROGRESS ? 1 : 0,
                isDone ? 1 : 0,
                0,
                isDone ? 0 : estimate,
                isDone ? estimate : 0,
                points == null ? 1 : 0,
                first,
                last);
    }

    /** One child that was dropped: it has no part in dates and progress. */
    public static ChildCounts ofDropped() {
        return new ChildCounts(0, 0, 0, 1, 0, 0, 0, Side.NONE, Side.NONE);
    }

    /** Children that count: neither dropped nor hidden. */
    public int total() {
        return toDo + inProgress + done;
    }

    public ChildCounts plus(ChildCounts other) {
        return new ChildCounts(
                toDo + other.toDo,
                inProgress + other.inProgress,
                done + other.done,
                dropped + other.dropped,
                pointsOpen + other.pointsOpen,
                pointsDone + other.pointsDone,
                unestimated + other.unestimated,
                first.earlier(other.first),
                last.later(other.last));
    }
}

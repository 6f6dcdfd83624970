package org.longview.delivery;

/**
 * The sum of one measure (points or time) over children, with how many have no value for it.
 *
 * @param done of what is finished
 * @param open of what is not
 * @param doneWithout done children that the measure cannot weigh
 * @param openWithout open children that the measure cannot weigh
 */
public record Weights(double done, double open, int doneWithout, int openWithout) {
    public static final Weights NONE = new Weights(0, 0, 0, 0);

    /** One child; a null value tells that it has none. */
    public static Weights of(boolean isDone, Double value) {
        if (value == null) {
            return new Weights(0, 0, isDone ? 1 : 0, isDone ? 0 : 1);
        }
        return isDone ? new Weights(value, 0, 0, 0) : new Weights(0, value, 0, 0);
    }

    /** Children without a value, done or not. */
    public int without() {
        return doneWithout + openWithout;
    }

    public Weights plus(Weights other) {
        return new Weights(
                done + other.done,
                open + other.open,
                doneWithout + other.doneWithout,
                openWithout + other.openWithout);
    }
}

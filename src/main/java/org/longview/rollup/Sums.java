package org.longview.rollup;

import java.util.function.IntPredicate;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Side;
import org.longview.delivery.Weights;

/** The sums of many epics, or of many initiatives, as columns of numbers. */
public final class Sums {
    private final int size;
    private final int[] kinds;
    private final Amounts amounts;

    Sums(int size) {
        this.size = size;
        kinds = new int[Math.multiplyExact(size, Kinds.SIZE)];
        amounts = new Amounts(size);
    }

    /** How many there are; they are numbered from 0. */
    public int size() {
        return size;
    }

    /** The sum of one, as it is now. */
    public ChildCounts at(int number) {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException("No sum " + number + " of " + size);
        }
        Weights points =
                new Weights(
                        0,
                        0,
                        count(number, kind -> Kinds.isDone(kind) && Kinds.lacksPoints(kind)),
                        count(number, kind -> Kinds.isOpen(kind) && Kinds.lacksPoints(kind)));
        Weights time =
                new Weights(
                        0,
                        0,
                        count(number, kind -> Kinds.isDone(kind) && Kinds.lacksTime(kind)),
                        count(number, kind -> Kinds.isOpen(kind) && Kinds.lacksTime(kind)));
        return amounts.with(
                number,
                new ChildCounts(
                        count(number, Kinds::isToDo),
                        count(number, Kinds::isInProgress),
                        count(number, Kinds::isDone),
                        count(number, Kinds::isDropped),
                        points,
                        time,
                        Side.NONE,
                        Side.NONE,
                        0));
    }

    private int count(int number, IntPredicate counted) {
        int sum = 0;
        for (int kind = 0; kind < Kinds.SIZE; kind++) {
            sum += counted.test(kind) ? kinds[number * Kinds.SIZE + kind] : 0;
        }
        return sum;
    }

    /** Makes one the sum of these children. */
    void sum(int number, ChildColumns children, int from, int to) {
        int start = clear(number);
        for (int child = from; child < to; child++) {
            kinds[start + children.kind(child)]++;
        }
        amounts.sum(number, children.amounts(), from, to);
    }

    /** Makes one the sum of these sums. */
    void sum(int number, Sums parts, int from, int to) {
        int start = clear(number);
        for (int part = from; part < to; part++) {
            for (int kind = 0; kind < Kinds.SIZE; kind++) {
                kinds[start + kind] += parts.kinds[part * Kinds.SIZE + kind];
            }
        }
        amounts.sum(number, parts.amounts, from, to);
    }

    private int clear(int number) {
        int start = number * Kinds.SIZE;
        for (int kind = 0; kind < Kinds.SIZE; kind++) {
            kinds[start + kind] = 0;
        }
        return start;
    }
}

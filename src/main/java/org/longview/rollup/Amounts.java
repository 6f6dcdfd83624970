package org.longview.rollup;

import java.util.Arrays;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Weights;

/** What is added up or compared of many children, or of many sums of them: a column for each. */
final class Amounts {
    private double[] pointsDone;
    private double[] pointsOpen;
    private double[] timeDone;
    private double[] timeOpen;
    private int[] first;
    private int[] last;

    Amounts(int size) {
        pointsDone = new double[size];
        pointsOpen = new double[size];
        timeDone = new double[size];
        timeOpen = new double[size];
        first = new int[size];
        last = new int[size];
    }

    void resize(int size) {
        pointsDone = Arrays.copyOf(pointsDone, size);
        pointsOpen = Arrays.copyOf(pointsOpen, size);
        timeDone = Arrays.copyOf(timeDone, size);
        timeOpen = Arrays.copyOf(timeOpen, size);
        first = Arrays.copyOf(first, size);
        last = Arrays.copyOf(last, size);
    }

    /** Nothing changes where a day cannot be kept. */
    void set(int at, ChildCounts one) {
        int earliest = Days.first(one.first());
        int latest = Days.last(one.last());
        pointsDone[at] = one.points().done();
        pointsOpen[at] = one.points().open();
        timeDone[at] = one.time().done();
        timeOpen[at] = one.time().open();
        first[at] = earliest;
        last[at] = latest;
    }

    /** Sets one entry to the sum of some entries of others, added in their order. */
    void sum(int at, Amounts parts, int from, int to) {
        sumWeights(at, parts, from, to);
        int earliest = Days.NO_FIRST;
        int latest = Days.NO_LAST;
        for (int i = from; i < to; i++) {
            earliest = Math.min(earliest, parts.first[i]);
            latest = Math.max(latest, parts.last[i]);
        }
        first[at] = earliest;
        last[at] = latest;
    }

    private void sumWeights(int at, Amounts parts, int from, int to) {
        double donePoints = 0;
        double openPoints = 0;
        double doneTime = 0;
        double openTime = 0;
        for (int i = from; i < to; i++) {
            donePoints += parts.pointsDone[i];
            openPoints += parts.pointsOpen[i];
            doneTime += parts.timeDone[i];
            openTime += parts.timeOpen[i];
        }
        pointsDone[at] = donePoints;
        pointsOpen[at] = openPoints;
        timeDone[at] = doneTime;
        timeOpen[at] = openTime;
    }

    /** These amounts with the counts that somebody else kept. */
    ChildCounts with(int at, ChildCounts counts) {
        return new ChildCounts(
                counts.toDo(),
                counts.inProgress(),
                counts.done(),
                counts.dropped(),
                with(counts.points(), pointsDone[at], pointsOpen[at]),
                with(counts.time(), timeDone[at], timeOpen[at]),
                Days.toFirst(first[at]),
                Days.toLast(last[at]),
                0);
    }

    private static Weights with(Weights counts, double done, double open) {
        return new Weights(done, open, counts.doneWithout(), counts.openWithout());
    }
}

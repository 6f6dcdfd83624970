package org.longview.bench;

import java.util.List;
import org.longview.delivery.ChildFacts;

/**
 * The least that any roll-up has to do: counts, points and days of each epic and initiative, in
 * plain loops over plain arrays. It knows no time tracking, no sources of dates, nothing of what is
 * not estimated, and answers no question.
 */
final class Floor {
    private static final int DROPPED = 3;

    private final byte[] category;
    private final double[] points;
    private final int[] first;
    private final int[] last;
    final int[] counts;
    final double[] allPoints;
    final double[] donePoints;
    final int[] earliest;
    final int[] latest;
    final int[] initiativeCounts;
    final double[] initiativeAllPoints;
    final double[] initiativeDonePoints;
    final int[] initiativeEarliest;
    final int[] initiativeLatest;

    Floor(List<ChildFacts> children) {
        int size = children.size();
        category = new byte[size];
        points = new double[size];
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            take(i, children.get(i));
        }
        int epics = size / MadeUp.OF_EPIC;
        counts = new int[epics * 4];
        allPoints = new double[epics];
        donePoints = new double[epics];
        earliest = new int[epics];
        latest = new int[epics];
        int initiatives = epics / MadeUp.OF_INITIATIVE;
        initiativeCounts = new int[initiatives * 4];
        initiativeAllPoints = new double[initiatives];
        initiativeDonePoints = new double[initiatives];
        initiativeEarliest = new int[initiatives];
        initiativeLatest = new int[initiatives];
    }

    private void take(int at, ChildFacts child) {
        boolean counts = !child.dropped();
        category[at] = (byte) (counts ? child.category().ordinal() : DROPPED);
        points[at] = counts && child.points() != null ? child.points() : 0;
        first[at] =
                counts && child.first().isKnown()
                        ? (int) child.first().day().toEpochDay()
                        : Integer.MAX_VALUE;
        last[at] =
                counts && child.last().isKnown()
                        ? (int) child.last().day().toEpochDay()
                        : Integer.MIN_VALUE;
    }

    void sum() {
        for (int epic = 0; epic < earliest.length; epic++) {
            sumEpic(epic, epic * MadeUp.OF_EPIC, (epic + 1) * MadeUp.OF_EPIC);
        }
        for (int i = 0; i < initiativeEarliest.length; i++) {
            sumInitiative(i, i * MadeUp.OF_INITIATIVE, (i + 1) * MadeUp.OF_INITIATIVE);
        }
    }

    private void sumEpic(int epic, int from, int to) {
        int toDo = 0;
        int inProgress = 0;
        int done = 0;
        double all = 0;
        double finished = 0;
        int start = Integer.MAX_VALUE;
        int end = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int kind = category[i];
            toDo += kind == 0 ? 1 : 0;
            inProgress += kind == 1 ? 1 : 0;
            int isDone = kind == 2 ? 1 : 0;
            done += isDone;
            all += points[i];
            finished += points[i] * isDone;
            start = Math.min(start, first[i]);
            end = Math.max(end, last[i]);
        }
        counts[epic * 4] = toDo;
        counts[epic * 4 + 1] = inProgress;
        counts[epic * 4 + 2] = done;
        counts[epic * 4 + 3] = to - from - toDo - inProgress - done;
        allPoints[epic] = all;
        donePoints[epic] = finished;
        earliest[epic] = start;
        latest[epic] = end;
    }

    private void sumInitiative(int initiative, int from, int to) {
        double all = 0;
        double finished = 0;
        int start = Integer.MAX_VALUE;
        int end = Integer.MIN_VALUE;
        for (int kind = 0; kind < 4; kind++) {
            int sum = 0;
            for (int epic = from; epic < to; epic++) {
                sum += counts[epic * 4 + kind];
            }
            initiativeCounts[initiative * 4 + kind] = sum;
        }
        for (int epic = from; epic < to; epic++) {
            all += allPoints[epic];
            finished += donePoints[epic];
            start = Math.min(start, earliest[epic]);
            end = Math.max(end, latest[epic]);
        }
        initiativeAllPoints[initiative] = all;
        initiativeDonePoints[initiative] = finished;
        initiativeEarliest[initiative] = start;
        initiativeLatest[initiative] = end;
    }
}

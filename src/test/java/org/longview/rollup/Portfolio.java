package org.longview.rollup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;

/** Children of epics of initiatives as plain lists, summed the plain way. */
record Portfolio(List<List<List<ChildFacts>>> initiatives) {

    Columns columns() {
        Columns.Builder builder = new Columns.Builder();
        for (List<List<ChildFacts>> epics : initiatives) {
            builder.initiative();
            for (int epic = 0; epic < epics.size(); epic++) {
                if (isDropped(epic)) {
                    builder.droppedEpic(epics.get(epic));
                } else {
                    builder.epic(epics.get(epic));
                }
            }
        }
        return builder.build();
    }

    /** The third epic of an initiative was given up. */
    private static boolean isDropped(int epic) {
        return epic == 2;
    }

    int size() {
        return initiatives.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }

    void set(int child, ChildFacts facts) {
        int left = child;
        for (List<List<ChildFacts>> epics : initiatives) {
            for (List<ChildFacts> children : epics) {
                if (left >= 0 && left < children.size()) {
                    children.set(left, facts);
                }
                left -= children.size();
            }
        }
    }

    List<ChildCounts> ofEpics() {
        return initiatives.stream().map(Portfolio::each).flatMap(List::stream).toList();
    }

    private static List<ChildCounts> each(List<List<ChildFacts>> epics) {
        List<ChildCounts> each = new ArrayList<>();
        for (int epic = 0; epic < epics.size(); epic++) {
            ChildCounts all = ofEpic(epics.get(epic));
            int given = all.total() + all.dropped();
            each.add(
                    isDropped(epic)
                            ? total(Collections.nCopies(given, ChildCounts.ofDropped()))
                            : all);
        }
        return each;
    }

    List<ChildCounts> ofInitiatives() {
        List<ChildCounts> sums = new ArrayList<>();
        for (List<List<ChildFacts>> epics : initiatives) {
            sums.add(total(each(epics)));
        }
        return sums;
    }

    private static ChildCounts ofEpic(List<ChildFacts> children) {
        return total(children.stream().map(ChildFacts::counts).toList());
    }

    private static ChildCounts total(List<ChildCounts> parts) {
        ChildCounts sum = ChildCounts.NONE;
        for (ChildCounts part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }
}

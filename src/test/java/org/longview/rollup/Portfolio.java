package org.longview.rollup;

import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;

/** Children of epics of initiatives as plain lists, summed the plain way. */
record Portfolio(List<List<List<ChildFacts>>> initiatives) {

    Columns columns() {
        Columns.Builder builder = new Columns.Builder();
        for (List<List<ChildFacts>> epics : initiatives) {
            builder.initiative();
            epics.forEach(builder::epic);
        }
        return builder.build();
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
        return initiatives.stream().flatMap(List::stream).map(Portfolio::ofEpic).toList();
    }

    List<ChildCounts> ofInitiatives() {
        List<ChildCounts> sums = new ArrayList<>();
        for (List<List<ChildFacts>> epics : initiatives) {
            sums.add(total(epics.stream().map(Portfolio::ofEpic).toList()));
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

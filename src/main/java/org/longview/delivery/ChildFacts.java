package org.longview.delivery;

import java.util.List;
import java.util.Objects;

/**
 * What one child adds to its epic.
 *
 * @param points null when it is not estimated
 * @param first its earliest day
 * @param last its latest day
 * @param leftOut dates of it that cannot be meant
 */
public record ChildFacts(
        StatusCategory category,
        boolean dropped,
        Double points,
        Effort effort,
        Side first,
        Side last,
        List<LeftOut> leftOut) {

    public ChildFacts {
        Objects.requireNonNull(category);
        Objects.requireNonNull(effort);
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        leftOut = List.copyOf(leftOut);
    }

    public boolean isDone() {
        return category == StatusCategory.DONE;
    }

    /** The same child of an epic that was dropped. */
    public ChildFacts givenUp() {
        return dropped
                ? this
                : new ChildFacts(category, true, points, effort, first, last, leftOut);
    }

    /** As a sum of one. */
    public ChildCounts counts() {
        if (dropped) {
            return ChildCounts.ofDropped();
        }
        ChildCounts one = ChildCounts.of(category, points, effort, first, last);
        return leftOut.isEmpty() ? one : one.allMisdated();
    }
}

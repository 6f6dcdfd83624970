package org.longview.delivery;

import java.util.Objects;

/** An epic with the sums over its children, as far as one person may see them. */
public record EpicFacts(Epic epic, ChildCounts children) {
    public EpicFacts {
        Objects.requireNonNull(epic);
        Objects.requireNonNull(children);
    }

    /**
     * Whether work is left in it: an issue that is open or, where no issue counts, the epic itself.
     * Of a dropped one nothing is.
     */
    public boolean isWorkLeft() {
        ChildCounts counts = counts();
        return counts.total() > 0 ? counts.open() > 0 : !epic.dropped() && !epic.isDone();
    }

    /** What it adds to numbers: the children of a dropped epic are dropped with it. */
    public ChildCounts counts() {
        return epic.dropped() ? children.givenUp() : children;
    }
}

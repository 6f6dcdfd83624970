package org.longview.delivery;

import java.util.Objects;

/** An epic with the sums over its children, as far as one person may see them. */
public record EpicFacts(Epic epic, ChildCounts children) {
    public EpicFacts {
        Objects.requireNonNull(epic);
        Objects.requireNonNull(children);
    }

    /** What it adds to numbers: the children of a dropped epic are dropped with it. */
    public ChildCounts counts() {
        return epic.dropped() ? children.givenUp() : children;
    }
}

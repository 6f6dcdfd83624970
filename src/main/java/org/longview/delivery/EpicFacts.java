package org.longview.delivery;

import java.util.Objects;

/**
 * An epic with the sums over its children, as far as one person may see them.
 *
 * @param unread children that the tracker counts and does not give: they are in no sum
 */
public record EpicFacts(Epic epic, ChildCounts children, int unread) {
    public EpicFacts {
        Objects.requireNonNull(epic);
        Objects.requireNonNull(children);
        if (unread < 0) {
            throw new IllegalArgumentException(unread + " unread children cannot be");
        }
    }

    /** An epic whose children were all read. */
    public EpicFacts(Epic epic, ChildCounts children) {
        this(epic, children, 0);
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

    /** How many issues, itself among them, have dates that cannot be meant. */
    public int misdated() {
        boolean own = !epic.dropped() && !epic.dates().leftOut().isEmpty();
        return counts().misdated() + (own ? 1 : 0);
    }

    /** Of how many children the sums are. */
    public Extent extent() {
        int read = children.total() + children.dropped();
        return new Extent(read, read + unread);
    }
}

package org.longview.roadmap;

import java.util.List;
import java.util.Set;
import org.longview.delivery.Extent;
import org.longview.rollup.Family;

/**
 * The epics of some projects and linked issues wherever they are, each with its children one by
 * one, as one person may see them.
 *
 * @param families in the order of their keys
 * @param others ids of those that are linked and no epics
 * @param unread epics that the tracker counts and does not give
 */
public record Census(List<Family> families, Set<Long> others, int unread) {
    public Census {
        families = List.copyOf(families);
        others = Set.copyOf(others);
    }

    /** All that there are. */
    public Census(List<Family> families, Set<Long> others) {
        this(families, others, 0);
    }

    /** Of how many issues it knows: epics and children. */
    public Extent extent() {
        Extent own = new Extent(families.size(), families.size() + unread);
        return families.stream().map(Family::extent).reduce(own, Extent::plus);
    }
}

package org.longview.roadmap;

import java.util.List;
import java.util.Set;
import org.longview.rollup.Family;

/**
 * The epics of some projects and linked issues wherever they are, each with its children one by
 * one, as one person may see them.
 *
 * @param families in the order of their keys
 * @param others ids of those that are linked and no epics
 */
public record Census(List<Family> families, Set<Long> others) {
    public Census {
        families = List.copyOf(families);
        others = Set.copyOf(others);
    }
}

package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;

/**
 * The epics that one person may see, with sums over the children that this person may see, in the
 * order of their keys; nothing in it tells of anything else.
 *
 * @param unread epics that the tracker counts and does not give
 */
public record EpicReading(List<EpicFacts> epics, int unread) {
    public EpicReading {
        epics = List.copyOf(epics);
    }

    /** All that there are. */
    public EpicReading(List<EpicFacts> epics) {
        this(epics, 0);
    }

    /** Of how many issues it knows: epics and children. */
    public Extent extent() {
        Extent own = new Extent(epics.size(), epics.size() + unread);
        return epics.stream().map(EpicFacts::extent).reduce(own, Extent::plus);
    }
}

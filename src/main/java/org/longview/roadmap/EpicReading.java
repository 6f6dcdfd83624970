package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.EpicFacts;

/**
 * The epics that one person may see, with sums over the children that this person may see, in the
 * order of their keys; nothing in it tells of anything else.
 */
public record EpicReading(List<EpicFacts> epics) {
    public EpicReading {
        epics = List.copyOf(epics);
    }
}

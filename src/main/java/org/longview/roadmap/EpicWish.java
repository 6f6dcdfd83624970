package org.longview.roadmap;

import java.util.List;

/**
 * Epics that a new initiative starts with, each by its id or key and in one list only.
 *
 * @param epics those that become primary here and must be so nowhere else
 * @param moved those that become primary here and leave the initiative where they were
 * @param supports those that support it and stay where they count
 */
public record EpicWish(List<String> epics, List<String> moved, List<String> supports) {
    public EpicWish {
        epics = List.copyOf(epics);
        moved = List.copyOf(moved);
        supports = List.copyOf(supports);
    }
}

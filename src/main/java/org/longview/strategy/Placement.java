package org.longview.strategy;

import java.util.Objects;

/**
 * Where an initiative stands in the order of a roadmap; a portfolio orders others' initiatives its
 * own way.
 */
public record Placement(String roadmapUid, String initiativeUid, SortKey sortKey) {
    public Placement {
        Objects.requireNonNull(roadmapUid);
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(sortKey);
    }
}

package org.longview.strategy;

import java.util.Objects;

/** A right on one roadmap beyond what the project's permissions give. */
public record Grant(String roadmapUid, Access access, GrantHolder holder) {
    public Grant {
        Objects.requireNonNull(roadmapUid);
        Objects.requireNonNull(access);
        Objects.requireNonNull(holder);
    }
}

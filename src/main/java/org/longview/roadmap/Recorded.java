package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.strategy.Change;
import org.longview.strategy.Revision;

/** A revision with the fields that it changed. */
public record Recorded(Revision revision, List<Change> changes) {
    public Recorded {
        Objects.requireNonNull(revision);
        changes = List.copyOf(changes);
    }
}

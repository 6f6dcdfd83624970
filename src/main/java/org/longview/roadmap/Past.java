package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.longview.strategy.Changes;
import org.longview.strategy.Initiative;
import org.longview.strategy.InitiativeFields;

/**
 * An initiative as it was at earlier moments, from what it is now and what has changed since.
 *
 * @param revisions newest first, all since the earliest moment that is asked for
 */
record Past(Initiative now, List<Recorded> revisions) {

    /** As it was just before that moment; empty when it did not exist, or no longer. */
    Optional<Initiative> at(Instant moment) {
        Initiative then = now;
        for (Recorded recorded : revisions) {
            if (recorded.revision().when().isBefore(moment)) {
                break;
            }
            if (recorded.revision().version() == 1) {
                return Optional.empty();
            }
            then = InitiativeFields.applied(then, Changes.reversed(recorded.changes()));
        }
        return Optional.of(then).filter(Initiative::exists);
    }
}
